export { blocksOf } from './blocks.ts';
export { classify, type Judged, MODEL } from './classify.ts';
export { findSignals } from './find-signals.ts';
export { judgeBySignals } from './judge-by-signals.ts';
export { statements } from './statements.ts';
export { bySignals, learned, type Way } from './ways.ts';
