/** Random, so that a page can't tell from the element's name whose it is. */
const NAME = `h-${crypto.randomUUID().slice(0, 8)}`;

/** A new element that carries a badge in a page. What is drawn on it stands in a closed root. */
export const newHost = (document: Document): HTMLElement => document.createElement(NAME);

/** Whether a node of a page is one that carries a badge, or a copy of one that the page made. */
export const isHost = (node: Node): boolean => node.nodeName.toLowerCase() === NAME;

/** All that carry a badge in a document, copies too, in page order. */
export const hostsIn = (document: Document): Element[] => [...document.getElementsByTagName(NAME)];
