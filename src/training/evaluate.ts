import { run, type Wishes } from './arguments.ts';
import { signalsOnly } from './baselines/signals.ts';
import { majority, titleOnly, wholeText } from './baselines/texts.ts';
import { type Answer, type Contender, crossValidate } from './contender.ts';
import { type Labelled, labelled } from './corpus.ts';
import { FOLDS, foldsOf } from './folds.ts';
import { binsOf } from './measure/calibration.ts';
import { figuresOf, outcomesOf } from './measure/figures.ts';
import { calibrationTable, confusionTable, measures } from './measure/print.ts';
import { confusion } from './measure/roles.ts';

interface Measured {
  readonly name: string;
  readonly answers: readonly Answer[];
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function show(heading: string, postings: readonly Labelled[], measured: readonly Measured[]): void {
  say(`\n${heading}\n`);
  say(measures(measured.map(({ name, answers }) => ({ name, figures: figuresOf(postings, answers) }))));
  const last = measured.at(-1);
  if (!last) return;
  say(`\nConfusion of ${last.name}\n\n${confusionTable(confusion(postings, last.answers))}`);
  say(`\nCalibration of ${last.name}\n\n${calibrationTable(binsOf(outcomesOf(postings, last.answers)))}`);
}

function evaluate({ corpus, quick }: Wishes): void {
  const train = labelled(corpus, 'train');
  const dev = labelled(corpus, 'dev');
  const contenders: readonly Contender[] = [majority, titleOnly, wholeText, signalsOnly];
  const onDev = contenders.map((contender) => ({
    name: contender.name,
    answers: dev.map(contender.fit(train)),
  }));
  show(`Held out: ${dev.length} postings of dev, trained on ${train.length}`, dev, onDev);
  if (quick) return;
  const folds = foldsOf(train, FOLDS);
  const crossed = contenders.map((contender) => ({
    name: contender.name,
    answers: crossValidate(contender, train, folds),
  }));
  show(`Cross-validated over train, ${FOLDS} folds by company`, train, crossed);
}

await run(evaluate);
