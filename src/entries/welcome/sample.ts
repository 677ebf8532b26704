import type { Block } from '../../domain/posting.ts';

/** The title of the posting that the welcome page judges: it promises other work than the duties hold. */
export const TITLE = 'Machine Learning Engineer';

const DUTIES = [
  'Build retrieval over shipment records and customs rules, and ground every answer of our support assistant in them.',
  'Own prompts, evals and fallbacks for when the model API is slow or wrong.',
  'Trace every call to the model and bring cost per resolved ticket down by a third.',
  'Now and then, fine-tune a small classifier that routes tickets.',
];

/** The duties of that posting, as a page would have them. */
export const BLOCKS: Block[] = DUTIES.map((text) => ({ text, heading: 'What you will do', bullet: true }));
