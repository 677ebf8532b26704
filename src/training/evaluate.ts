import { VERSION, WARN } from '../classifier/learned/index.ts';
import { type Accuracy, type Measured, writeAccuracy } from './accuracy.ts';
import { run, type Wishes } from './arguments.ts';
import { signalsOnly } from './baselines/signals.ts';
import { majority, titleOnly, wholeText } from './baselines/texts.ts';
import { type Answer, crossValidate } from './contender.ts';
import type { Labelled } from './corpus.ts';
import { learningCurve } from './curve.ts';
import { FOLDS, foldsOf } from './folds.ts';
import { languages } from './languages.ts';
import { shippedAnswer } from './learn/contender.ts';
import { type Example, exampleOf, isElsewhere } from './learn/examples.ts';
import { train as learn } from './learn/trained.ts';
import { type Material, materialOf } from './material.ts';
import { binsOf } from './measure/calibration.ts';
import { figuresOf, outcomesOf } from './measure/figures.ts';
import { calibrationTable, confusionTable, curveTable, measures, steadinessTable } from './measure/print.ts';
import { confusion } from './measure/roles.ts';
import { SWAPPED, warningFigures } from './measure/warnings.ts';
import { steadiness } from './robustness.ts';
import { shippedBytes } from './size.ts';
import { worstErrors } from './worst.ts';

const BASELINES = [majority, titleOnly, wholeText, signalsOnly];
const LEARNED = 'TrueTitle';
/** Baselines warn from this probability on; ours learns where to. */
const PLAIN_WARN = 0.8;

function say(heading: string, text: string): void {
  process.stdout.write(`\n${heading}\n\n${text}\n`);
}

function measured(
  name: string,
  postings: readonly Labelled[],
  answers: readonly Answer[],
  warn = PLAIN_WARN,
): Measured {
  const warnings = warningFigures(postings, answers, () => SWAPPED, warn);
  return { name, figures: figuresOf(postings, answers), warnings };
}

function heldOut({ train, dev }: Material, answers: readonly Answer[]): Measured[] {
  const baselines = BASELINES.map((baseline) => measured(baseline.name, dev, dev.map(baseline.learn(train))));
  return [...baselines, measured(LEARNED, dev, answers, WARN)];
}

/** What is measured by cross-validation: all contenders on train, and ours on what is not English. */
interface Crossed {
  readonly crossValidated: Measured[];
  readonly elsewhere: NonNullable<Accuracy['elsewhere']>;
}

function crossValidated({ train }: Material, examples: readonly Example[]): Crossed {
  const folds = foldsOf(
    examples.map(({ posting }) => posting),
    FOLDS,
  );
  const answers = learn(examples, train.length).crossed;
  say('Cross-validated by language, our own labels included', languages(examples, answers));
  const ofTrain = examples.slice(0, train.length);
  say('Cross-validated by language, train alone', languages(ofTrain, answers.slice(0, train.length)));
  const others = ofTrain.flatMap((example, i) => (isElsewhere(example) ? [i] : []));
  const postings = others.flatMap((i) => train[i] ?? []);
  const said = others.flatMap((i) => answers[i] ?? []);
  const baselines = BASELINES.map((baseline) =>
    measured(baseline.name, train, crossValidate(baseline, train, folds.slice(0, train.length))),
  );
  return {
    crossValidated: [...baselines, measured(LEARNED, train, answers.slice(0, train.length), WARN)],
    elsewhere: { ...measured(LEARNED, postings, said, WARN), postings: postings.length },
  };
}

function sayHeldOut(
  { dev, train, own }: Material,
  answers: readonly Answer[],
  figures: readonly Measured[],
): void {
  say(
    `Held out: ${dev.length} postings of dev; learned from ${train.length} of train, ${LEARNED} also from ${own.length} of our own labels`,
    measures(figures),
  );
  say(`Confusion of ${LEARNED}`, confusionTable(confusion(dev, answers)));
  say(`Calibration of ${LEARNED}`, calibrationTable(binsOf(outcomesOf(dev, answers))));
  say('The ten worst errors, with what decided', worstErrors(dev, answers));
}

function slow(material: Material): Crossed & Pick<Accuracy, 'curve'> {
  const examples = [...material.train, ...material.own].map(exampleOf);
  const crossed = crossValidated(material, examples);
  say(`Cross-validated over train, ${FOLDS} folds by company`, measures(crossed.crossValidated));
  const { elsewhere } = crossed;
  say(`The same, the ${elsewhere.postings} postings that are not in English`, measures([elsewhere]));
  const curve = learningCurve(examples, material.dev).map(({ postings, figures }) => {
    const { exact, fair, work } = figures;
    return { postings, exact, fair, work };
  });
  return { ...crossed, curve };
}

/** What is written besides the figures held out. */
function restOf({ train, own, dev }: Material, answers: readonly Answer[], curve: Accuracy['curve']) {
  const { exact, fair, work } = figuresOf(dev, answers);
  const steps = [...curve, { postings: train.length + own.length, exact, fair, work }];
  const bytes = shippedBytes();
  say('Learning curve, held out', curveTable(steps));
  say('Size of model and signals, gzip', `${(bytes / 1000).toFixed(1)} kB (at most 200 kB, wanted 100 kB)`);
  return {
    date: new Date().toISOString().slice(0, 10),
    model: VERSION,
    corpus: {
      train: train.length,
      own: own.length,
      invented: own.filter(({ invented }) => invented).length,
      dev: dev.length,
    },
    bytes,
    confusion: confusion(dev, answers),
    calibration: binsOf(outcomesOf(dev, answers)),
    curve: steps,
  };
}

function evaluate({ corpus, quick }: Wishes): void {
  const material = materialOf(corpus);
  const answers = material.dev.map(shippedAnswer);
  const figures = heldOut(material, answers);
  sayHeldOut(material, answers, figures);
  const steady = steadiness(material.dev, answers, shippedAnswer);
  say('How often the role stays the same', steadinessTable(steady));
  if (quick) return;
  const { curve, ...crossed } = slow(material);
  const rest = restOf(material, answers, curve);
  writeAccuracy({ ...rest, ...crossed, heldOut: figures, steadiness: steady });
}

await run(evaluate);
