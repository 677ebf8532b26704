import type { Block } from '../domain/posting.ts';
import { blocksOf } from './blocks.ts';
import { isHidden } from './hidden.ts';
import { END_OF_POSTING } from './job-words.ts';
import { SILENT } from './tags.ts';
import { collapse } from './text.ts';

/** Parts of a page that are not its article, by the names that sites give them. */
const ASIDE =
  'header, footer, nav, aside, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], ' +
  '[role=search], [role=dialog], [aria-modal=true], ' +
  [
    'cookie',
    'consent',
    'breadcrumb',
    'similar',
    'related',
    'recommend',
    'newsletter',
    'social',
    'share',
    'sidebar',
  ]
    .flatMap((name) => [
      `[class*="${name}" i]:not(html, body, main)`,
      `[id*="${name}" i]:not(html, body, main)`,
    ])
    .join(', ');

/** Part of its parent's text that a child must hold for the article to be inside that child. */
const DOMINANT = 0.75;

/** Fewest characters that make a line a sentence rather than a label. */
const SENTENCE = 45;

/**
 * Blocks of a page's main article: the innermost element that holds nearly all of its sentences. Empty where what
 * it holds is a list of links to other pages.
 */
export function articleBlocks(page: Document): Block[] {
  const weights = new Map<Element, number>();
  if (page.body === null || weigh(page.body, weights, 0) === 0) return [];
  const article = descend(page.body, weights);
  return isList(article, weights) ? [] : trimmed(blocksOf([article], [ASIDE]));
}

/** Notes under each element the characters of running text in it, links not counted; gives the element's own. */
function weigh(element: Element, weights: Map<Element, number>, depth: number): number {
  let sum = 0;
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) sum += lengthOfText(node);
    else if (node.nodeType === 1 && depth < 400) sum += weighChild(node as Element, weights, depth);
  }
  if (sum > 0) weights.set(element, sum);
  return sum;
}

function weighChild(child: Element, weights: Map<Element, number>, depth: number): number {
  const tag = child.tagName.toUpperCase();
  if (tag === 'A' || SILENT.has(tag) || isHidden(child) || child.matches(ASIDE)) return 0;
  return weigh(child, weights, depth + 1);
}

function lengthOfText(node: Node): number {
  const { length } = collapse(node.nodeValue ?? '');
  return length < 3 ? 0 : length;
}

function descend(from: Element, weights: ReadonlyMap<Element, number>): Element {
  const whole = weights.get(from) ?? 0;
  const heir = [...from.children].find((child) => (weights.get(child) ?? 0) >= DOMINANT * whole);
  return heir === undefined ? from : descend(heir, weights);
}

/** Whether most parts of an element carry a link each, as the entries of a list of jobs or news do. */
function isList(article: Element, weights: ReadonlyMap<Element, number>): boolean {
  const parts = [...article.children].filter((child) => (weights.get(child) ?? 0) >= SENTENCE);
  const linked = parts.filter((part) => part.matches('a, :has(a[href])'));
  return parts.length >= 5 && linked.length >= 0.7 * parts.length;
}

/** Without labels before the first sentence (a heading right over it stays), and without what follows the posting. */
function trimmed(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ text, bullet }) => bullet || text.length >= SENTENCE);
  if (first < 0) return [];
  const after = blocks.findIndex(({ text }, number) => number > first && END_OF_POSTING.test(text));
  const heading = blocks[first - 1];
  const from =
    heading !== undefined && heading.heading === null && heading.text === blocks[first]?.heading
      ? first - 1
      : first;
  const kept = blocks.slice(from, after < 0 ? undefined : after);
  const last = kept.findLastIndex(
    ({ text, bullet }) => bullet || text.length >= SENTENCE || /[.!?]$/.test(text),
  );
  return kept.slice(0, last + 1);
}
