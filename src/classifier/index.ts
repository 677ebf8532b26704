export { blocksOf } from './blocks.ts';
export { classify, MODEL } from './classify.ts';
export { statements } from './statements.ts';
export { bySignals } from './ways.ts';
