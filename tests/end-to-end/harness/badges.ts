import type { Frame, Page } from 'playwright-core';
import * as z from 'zod/mini';

/** A node as the browser's own tools see it, with the roots that are closed to everybody else. */
interface Node {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[] | undefined;
  readonly children?: readonly Node[] | undefined;
  readonly shadowRoots?: readonly Node[] | undefined;
}

const Node: z.ZodMiniType<Node> = z.object({
  backendNodeId: z.number(),
  localName: z.string(),
  nodeValue: z.string(),
  attributes: z.optional(z.array(z.string())),
  get children() {
    return z.optional(z.array(Node));
  },
  get shadowRoots() {
    return z.optional(z.array(Node));
  },
});

/** A badge in a page: the id of the closest element around it that has one, its word, its theme. */
export interface SeenBadge {
  readonly card: string;
  readonly word: string;
  readonly theme: string;
  /** Name of the element that it stands on, another for each script. */
  readonly host: string;
  /** The browser's number of its button. */
  readonly button: number;
}

/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Elements of a page that a badge stands on. */
const HOST = /^h-[0-9a-f]{8}$/;

/** All badges of a page, in page order. */
export async function badgesOn(page: Page): Promise<SeenBadge[]> {
  const remote = await page.context().newCDPSession(page);
  const { root } = await remote.send('DOM.getDocument', { depth: -1, pierce: true });
  await remote.detach();
  return [...badgesIn(z.parse(Node, root), '')];
}

/** Where the badges of a page stand, by the id of their card. */
export async function boxesOn(page: Page): Promise<ReadonlyMap<string, Box>> {
  const boxes = new Map<string, Box>();
  const seen = await badgesOn(page);
  const remote = await page.context().newCDPSession(page);
  for (const { card, button } of seen) {
    const { model } = await remote.send('DOM.getBoxModel', { backendNodeId: button });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    boxes.set(card, { left, top, right, bottom });
  }
  await remote.detach();
  return boxes;
}

/** Moves the pointer onto the badge of a card, by the card's id. */
export async function pointAt(page: Page, card: string): Promise<void> {
  const box = (await boxesOn(page)).get(card);
  if (box === undefined) throw new Error(`There is no badge on ${card}.`);
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** Presses the badge of a card, by the card's id. */
export async function press(page: Page, card: string): Promise<void> {
  await pointAt(page, card);
  await page.mouse.down();
  await page.mouse.up();
}

function* badgesIn(node: Node, card: string): Generator<SeenBadge> {
  const id = attribute(node, 'id') ?? card;
  if (HOST.test(node.localName)) {
    const button = find(node.shadowRoots ?? [], ({ localName }) => localName === 'button');
    const theme = attribute(node, 'data-theme') ?? '';
    yield {
      card: id,
      word: button ? wordsIn(button) : '',
      theme,
      host: node.localName,
      button: button?.backendNodeId ?? 0,
    };
  }
  for (const child of node.children ?? []) yield* badgesIn(child, id);
}

function attribute({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at === -1 ? undefined : attributes[at + 1];
}

function find(nodes: readonly Node[], is: (node: Node) => boolean): Node | undefined {
  for (const node of nodes) {
    const found = is(node) ? node : find(node.children ?? [], is);
    if (found !== undefined) return found;
  }
  return undefined;
}

const wordsIn = (node: Node): string => node.nodeValue + (node.children ?? []).map(wordsIn).join('');

/** All words that float over a page, or a frame of another site in it, beside a badge: a hint, or all that it tells. */
export async function toldOn(place: Page | Frame): Promise<string> {
  const page = 'page' in place ? place.page() : place;
  const remote = await page.context().newCDPSession(place);
  const { root } = await remote.send('DOM.getDocument', { depth: -1, pierce: true });
  await remote.detach();
  const isTold = (node: Node) => attribute(node, 'class')?.startsWith('told ') === true;
  return [...shadowsIn(z.parse(Node, root))]
    .map((shadow) => find([shadow], isTold))
    .map((told) => (told ? wordsIn(told) : ''))
    .join('');
}

function* shadowsIn(node: Node): Generator<Node> {
  for (const shadow of node.shadowRoots ?? []) if (HOST.test(node.localName)) yield shadow;
  for (const child of node.children ?? []) yield* shadowsIn(child);
}
