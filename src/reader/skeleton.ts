/** Attributes whose values name what an element is. Of all others the name alone is given. */
const NAMING = /^(?:class|role|type|data-testid|data-test|data-at|data-automation[\w-]*|data-ui|itemprop)$/;

/** Attributes that hold several names; in the others a space means a sentence. */
const SEVERAL = /^(?:class|role|itemprop)$/;

/** What names of elements, attributes and values are made of; anything else may be words of the page. */
const NAME = /^[\w:.@/#()[\]!%*+,=>~-]+$/;

/** The only tags whose digit says something. */
const HEADING = /^h[1-6]$/;

/** Longest name and value that is given, in characters. */
const LONGEST = 40;

/** Most that a skeleton holds, in characters, all of them ASCII: so many bytes too. */
const MOST = 200_000;

/** Elements stand no deeper than this in a skeleton. */
const DEEPEST = 120;

/** Elements of which only the tag is given: what they hold is code, drawing or another document. */
const CLOSED = /^(?:script|style|noscript|template|svg|math|iframe|object|textarea|select|canvas)$/;

const CUT = '<!-- cut here -->';

/**
 * The structure of a page's body, to be put into a report: one line for each element, indented by its depth, with
 * tag and attribute names, and values of the attributes that name things. No text, nothing of the head; digits are
 * written as 0, long values left out, siblings of one shape given once with their count. At most 200 kB of ASCII.
 */
export function skeletonOf(page: Document): string {
  const body = page.body as HTMLElement | null;
  if (body === null) return '';
  const whole = shapeOf(body, 0);
  return whole.length <= MOST ? whole : cut(whole);
}

function cut(whole: string): string {
  const kept = whole.slice(0, MOST - CUT.length - 1);
  return `${kept.slice(0, kept.lastIndexOf('\n'))}\n${CUT}`;
}

function shapeOf(element: Element, depth: number): string {
  const own = ' '.repeat(depth) + tagOf(element);
  if (element.childElementCount === 0 || CLOSED.test(element.localName)) return own;
  if (depth >= DEEPEST) return `${own} ${CUT}`;
  return [own, ...folded(shapesIn(element, depth + 1))].join('\n');
}

function shapesIn(parent: Element, depth: number): string[] {
  const shapes: string[] = [];
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling)
    shapes.push(shapeOf(child, depth));
  return shapes;
}

/** Neighbours of one shape as one, with their count behind its first line. */
function folded(shapes: readonly string[]): string[] {
  const runs: { shape: string; count: number }[] = [];
  for (const shape of shapes) {
    const last = runs.at(-1);
    if (last?.shape === shape) last.count += 1;
    else runs.push({ shape, count: 1 });
  }
  return runs.map(({ shape, count }) =>
    count === 1 ? shape : shape.replace(/$/m, ` <!-- ${count} times -->`),
  );
}

function tagOf(element: Element): string {
  const attributes = [...element.attributes].flatMap(({ name, value }) => attributeOf(name, value));
  const tag = HEADING.test(element.localName) ? element.localName : nameOf(element.localName);
  return `<${[tag ?? 'unnamed', ...attributes].join(' ')}>`;
}

function attributeOf(attribute: string, value: string): string[] {
  const name = nameOf(attribute);
  if (name === null) return [];
  const kept = NAMING.test(attribute) ? namesIn(value, SEVERAL.test(attribute)) : '';
  return [kept === '' ? name : `${name}="${kept}"`];
}

/** As many of a value's names as go into the longest value; of a single value all or nothing. */
function namesIn(value: string, several: boolean): string {
  if (!several) return nameOf(value) ?? '';
  let kept = '';
  // A value may be megabytes long; past this point no name could be kept.
  for (const word of value.slice(0, LONGEST * LONGEST).split(/\s+/)) {
    const name = nameOf(word);
    const longer = name === null ? kept : `${kept} ${name}`.trim();
    if (longer.length <= LONGEST) kept = longer;
  }
  return kept;
}

function nameOf(word: string): string | null {
  return word.length <= LONGEST && NAME.test(word) ? word.replace(/\d/g, '0') : null;
}
