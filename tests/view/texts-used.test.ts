import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  it('hold no words of their own: neither between tags', () => {
    const between = />\s*([^<>{}=;()]*[A-Za-z]{2,}[^<>{}=;()]*)\s*<\//g;
    const spoken = components.flatMap(({ path, code }) =>
      [...code.matchAll(between)].map(([, words]) => `${path}: ${words}`),
    );
    expect(spoken).toEqual([]);
  });

  it('nor in what is read out', () => {
    const attributes = /\b(aria-label|aria-description|title|placeholder|alt)="/;
    expect(components.filter(({ code }) => attributes.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('write no style and no markup of their own', () => {
    const unsafe = /dangerouslySetInnerHTML|innerHTML|<style|style="/;
    expect(components.filter(({ code }) => unsafe.test(code)).map(({ path }) => path)).toEqual([]);
  });
});
