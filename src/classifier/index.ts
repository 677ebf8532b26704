export { blocksOf } from './blocks.ts';
export { classify, type Judged, type LineJudge, MODEL } from './classify.ts';
export { findSignals } from './find-signals.ts';
export { judgeBySignals } from './judge-by-signals.ts';
export { statements } from './statements.ts';
