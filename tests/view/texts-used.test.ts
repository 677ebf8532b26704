import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

function sources(folder: string): { path: string; code: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: name, code: readFileSync(join(folder, name), 'utf8') }));
}

const CODE =
  sources('src')
    .map(({ code }) => code)
    .join('\n') + readFileSync('manifest.json', 'utf8');

describe('texts', () => {
  it('are all used', () => {
    const unused = Object.keys(messages).filter(
      (key) => !CODE.includes(`'${key}'`) && !CODE.includes(`"${key}"`) && !CODE.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('that the manifest asks for exist', () => {
    const asked = [...CODE.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !(key in messages))).toEqual([]);
  });
});

describe('components', () => {
  const components = sources('src/view').filter(({ path }) => path.endsWith('.tsx'));

  it('hold no words of their own', () => {
    expect(components.length).toBeGreaterThan(20);
    expect(components.flatMap(({ path, code }) => spoken(code).map((words) => `${path}: ${words}`))).toEqual(
      [],
    );
  });

  it('would be caught if they did', () => {
    const spoke = spoken(
      `const a = <p title="Say it" class="b">Hello {x} there{'!'}{'you'} · <i aria-label={\`No\`} /></p>;`,
    );
    expect(spoke.sort()).toEqual(['Hello', 'No', 'Say it', 'there', 'you']);
  });

  it('write no style and no markup of their own', () => {
    const unsafe = /dangerouslySetInnerHTML|innerHTML|<style|style="/;
    expect(components.filter(({ code }) => unsafe.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

const READ_OUT = /^(aria-label|aria-description|title|placeholder|alt)$/;

/** Words that a component itself would show or have read out: text between tags, and literals in their place. */
function spoken(code: string): string[] {
  const words: string[] = [];
  const hear = (node: unknown) => {
    const said = literal(node)?.trim();
    if (said && /\p{L}/u.test(said)) words.push(said);
  };
  walk(parseAst(code, { lang: 'tsx' }), (node) => {
    if (node.type === 'JSXText') hear(node);
    if (node.type === 'JSXElement' && Array.isArray(node.children))
      node.children.filter(isInserted).forEach(hear);
    const { name } = (node.name ?? {}) as { name?: unknown };
    if (node.type === 'JSXAttribute' && READ_OUT.test(String(name))) hear(node.value);
  });
  return words;
}

type Node = Readonly<Record<string, unknown>>;

function isInserted(node: Node): boolean {
  return node.type === 'JSXExpressionContainer';
}

/** The text of a literal, also in braces or in backticks. */
function literal(node: unknown): string | null {
  const { type, value, expression, quasis } = (node ?? {}) as Node;
  if (type === 'JSXExpressionContainer') return literal(expression);
  if (type === 'TemplateLiteral' && Array.isArray(quasis)) {
    return quasis.map(({ value }: { value: { raw: string } }) => value.raw).join(' ');
  }
  return typeof value === 'string' ? value : null;
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit);
  else if (node !== null && typeof node === 'object') {
    if ('type' in node) visit(node as Node);
    for (const each of Object.values(node)) walk(each, visit);
  }
}
