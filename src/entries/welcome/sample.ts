import type { Block } from '../../domain/posting.ts';

/** The title of the posting that the welcome page judges: it promises other work than the duties hold. */
export const TITLE = 'Machine Learning Engineer';

const DUTIES = [
  'Put a hosted LLM behind our support assistant, and write the prompts for it.',
  'Build retrieval over shipment records and customs rules, so that every answer cites its source.',
  'Give the agent tool calls that rebook a pickup or open a claim, with guardrails on each.',
  'Run evals on every prompt change, and trace each LLM call for latency and cost.',
];

/** The duties of that posting, as a page would have them. */
export const BLOCKS: Block[] = DUTIES.map((text) => ({ text, heading: 'What you will do', bullet: true }));
