import * as z from 'zod/mini';

/** One block of a page's text: a paragraph, a bullet or a heading, with the heading it stands under. */
export const Block = z.object({
  text: z.string(),
  heading: z.nullable(z.string()),
  bullet: z.boolean(),
});
export type Block = z.infer<typeof Block>;

/** How a page was read: its structured data, the board's own places, or the main article. */
export const How = z.enum(['json-ld', 'board', 'article']);
export type How = z.infer<typeof How>;

/** What a page says of one job. A field that the page does not state is null; texts are as the page has them. */
export const Posting = z.object({
  /** `<board>:<the board's own id>`, else the canonical address. */
  identity: z.string(),
  url: z.string(),
  /** The board's id, null on any other site. */
  board: z.nullable(z.string()),
  how: How,
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  place: z.nullable(z.string()),
  /** The pay as stated outside the description, as text ("USD 120000–150000 per year"). */
  pay: z.nullable(z.string()),
  /** ISO 8601 day. */
  date: z.nullable(z.string()),
  /** BCP 47, as the page declares it. */
  language: z.nullable(z.string()),
  /** In page order; headings are blocks too (their own `heading` is null). */
  blocks: z.array(Block),
});
export type Posting = z.infer<typeof Posting>;
