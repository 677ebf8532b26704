import type { Block } from '../domain/posting.ts';
import { isAside } from './aside.ts';
import { blocksOf } from './blocks.ts';
import { isHidden } from './hidden.ts';
import { SECTION } from './job-words.ts';
import { SILENT } from './tags.ts';
import { collapse } from './text.ts';
import { SENTENCE, trimmed } from './trimmed.ts';

/**
 * Part of its parent's text that a child must hold for the article to be inside that child: a column beside others
 * needs less than a paragraph among others, which all belong to the text.
 */
const DOMINANT = { column: 0.55, paragraph: 0.8 };

/** Names of elements whose children stand side by side. */
const COLUMNS = /(?:^|[\s_-])(?:row|grid|flex|columns?|layout|two-col\S*)(?:$|[\s_-])/i;

/** What stands under an element: characters of running text outside of links, and section headings of a posting. */
interface Weight {
  text: number;
  sections: number;
}

/**
 * Blocks of a page's main article: the innermost element that holds most of its text and all of its sections,
 * without the only main heading, which is the job's title. Empty where it holds a list of links to other pages.
 */
export function articleBlocks(page: Document): Block[] {
  if (page.body === null) return [];
  const weights = new Map<Element, Weight>();
  weigh(page.body, weights, 0);
  const article = descend(page.body, weights);
  const [title, second] = page.querySelectorAll('h1');
  const isTitle = (element: Element): boolean => element === title && second === undefined;
  return isList(article, weights)
    ? []
    : trimmed(blocksOf([article], (element) => isAside(element) || isTitle(element)));
}

/** Notes the weight of each element under `element` that has any, and gives the element's own. */
function weigh(element: Element, weights: Map<Element, Weight>, depth: number): Weight {
  const sum: Weight = { text: 0, sections: 0 };
  for (let node = element.firstChild; node !== null && depth < 400; node = node.nextSibling) {
    const own = node.nodeType === 3 ? weightOfText(node) : weightOfChild(node, weights, depth);
    sum.text += own.text;
    sum.sections += own.sections;
  }
  if (sum.text > 0) weights.set(element, sum);
  return sum;
}

const NOTHING: Weight = { text: 0, sections: 0 };

function weightOfChild(node: Node, weights: Map<Element, Weight>, depth: number): Weight {
  if (node.nodeType !== 1) return NOTHING;
  const child = node as Element;
  const tag = child.tagName.toUpperCase();
  if (tag === 'A' || SILENT.has(tag) || isHidden(child) || isAside(child)) return NOTHING;
  return weigh(child, weights, depth + 1);
}

function weightOfText(node: Node): Weight {
  const text = collapse(node.nodeValue ?? '');
  if (text.length < 3) return NOTHING;
  return { text: text.length, sections: text.length < 60 && SECTION.test(text) ? 1 : 0 };
}

function descend(from: Element, weights: ReadonlyMap<Element, Weight>): Element {
  const whole = weights.get(from) ?? NOTHING;
  const children = childrenOf(from).filter((child) => weights.has(child));
  const part = COLUMNS.test(from.getAttribute('class') ?? '') ? DOMINANT.column : DOMINANT.paragraph;
  const heir = children.find((child) => {
    const { text, sections } = weights.get(child) ?? NOTHING;
    return text >= part * whole.text && sections === whole.sections;
  });
  return heir === undefined ? from : descend(heir, weights);
}

/** Whether most parts of an element carry a link each, as the entries of a list of jobs or news do. */
function isList(article: Element, weights: ReadonlyMap<Element, Weight>): boolean {
  const parts = childrenOf(article).filter((child) => (weights.get(child) ?? NOTHING).text >= SENTENCE);
  const linked = parts.filter((part) => part.matches('a, :has(a[href])'));
  return parts.length >= 5 && linked.length >= 0.7 * parts.length;
}

/** Child elements, by steps: a live collection of twenty thousand is asked for its length at each. */
function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) children.push(node as Element);
  }
  return children;
}
