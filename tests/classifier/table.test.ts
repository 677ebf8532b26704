import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { tableOf } from '../../src/classifier/table.ts';
import { DIMENSIONS, type Dimension, type Line, Row } from '../../src/domain/verdict.ts';
import { LineWork, Part } from '../../src/domain/work.ts';
import { anyText } from './any-text.ts';
import { lineOf } from './lines.ts';

const quotes = (dimension: Dimension, ...lines: Line[]) =>
  tableOf(lines).find((row) => row.dimension === dimension)?.quotes;

describe('the table of a posting', () => {
  it('has its seven rows in order, empty where no line says anything', () => {
    const rows = tableOf([lineOf('duty', 'management', 'Lead the sales team.')]);
    expect(rows).toEqual(DIMENSIONS.map((dimension) => ({ dimension, quotes: [] })));
  });

  it('never quotes what a company says of itself', () => {
    const rows = tableOf([lineOf('rest', 'wiring', 'Our product is built on GPT-4 and LangChain with RAG.')]);
    expect(rows.flatMap((row) => row.quotes)).toEqual([]);
  });
});

describe('core job', () => {
  it('quotes the strongest duties of each side, strongest first', () => {
    expect(
      quotes(
        'core-job',
        lineOf('required', 'wiring', 'You know how prompts work.'),
        lineOf('duty', 'building', 'Train ranking models.', 0.7),
        lineOf('duty', 'wiring', 'Wire models into the product.', 0.9),
        lineOf('duty', 'software', 'Keep the build green.'),
      ),
    ).toEqual([
      { line: 2, side: 'ai' },
      { line: 1, side: 'ml' },
    ]);
  });

  it('keeps three quotes, and one of the other side among them where it is nearly as strong', () => {
    const wiring = ['a', 'b', 'c', 'd'].map((text) => lineOf('duty', 'wiring', text));
    const sides = quotes('core-job', ...wiring, lineOf('duty', 'building', 'e', 0.8))?.map(
      ({ side }) => side,
    );
    expect(sides).toEqual(['ai', 'ai', 'ml']);
    expect(quotes('core-job', ...wiring, lineOf('duty', 'building', 'e', 0.3))).toHaveLength(3);
  });
});

describe('skills', () => {
  const train = lineOf('duty', 'building', 'Train ranking models.');
  const statistics = lineOf('required', 'analysis', 'Deep statistics.');

  it('quote what is asked for by its work', () => {
    const asked = lineOf('required', 'building', 'You have trained models.');
    expect(quotes('skills', train, statistics, asked)).toEqual([{ line: 2, side: 'ml' }]);
  });

  it('quote statistics where a posting that builds asks for no work of either side', () => {
    expect(quotes('skills', train, statistics)).toEqual([{ line: 1, side: 'ml' }]);
    expect(quotes('skills', train, lineOf('required', 'analysis', 'No statistics needed.'))).toEqual([]);
    expect(quotes('skills', train, lineOf('duty', 'analysis', 'Do statistics.'))).toEqual([]);
  });

  it('quote no statistics for a posting that builds nothing', () => {
    expect(quotes('skills', lineOf('duty', 'analysis', 'Write reports.'), statistics)).toEqual([]);
  });
});

describe('a line that names something of both sides', () => {
  it('is quoted for both', () => {
    expect(quotes('stack', lineOf('required', 'wiring', 'LangChain, pgvector and PyTorch.'))).toEqual([
      { line: 0, side: 'ai' },
      { line: 0, side: 'ml' },
    ]);
  });

  it('leaves room for two others', () => {
    const both = lineOf('required', 'building', 'LangChain or PyTorch.');
    const [tensorflow, jax] = ['TensorFlow.', 'JAX.'].map((text) => lineOf('required', 'building', text));
    expect(quotes('stack', both, tensorflow as Line, jax as Line)).toHaveLength(4);
  });
});

describe('where the model comes from', () => {
  const trained = 'Train our own models on click data, and train the ML engineers.';

  it('is told by a line that trains models, never by one that trains people', () => {
    expect(quotes('model-source', lineOf('duty', 'building', trained))).toHaveLength(1);
    expect(quotes('model-source', lineOf('duty', 'management', trained))).toEqual([]);
  });

  it('is told by a line of building that names no more than the kind, where no other says more', () => {
    const kind = lineOf('duty', 'building', 'Build machine learning models for tram times.');
    expect(quotes('model-source', kind)).toEqual([{ line: 0, side: 'ml' }]);
    expect(quotes('model-source', kind, lineOf('duty', 'building', trained))).toEqual([
      { line: 1, side: 'ml' },
    ]);
  });

  it('is not told by asking for people who know such models', () => {
    const known = lineOf('required', 'building', 'You know how to build machine learning models.');
    expect(quotes('model-source', known)).toEqual([]);
  });

  it('is not told by a line of software that names models', () => {
    expect(quotes('model-source', lineOf('duty', 'software', 'Build machine learning models.'))).toEqual([]);
  });
});

describe('skills', () => {
  it('quotes requirements, a must before a nice-to-have, and no duty', () => {
    expect(
      quotes(
        'skills',
        lineOf('duty', 'building', 'Train models.'),
        lineOf('nice', 'building', 'Distributed training is a plus.'),
        lineOf('required', 'building', 'Deep knowledge of model training.'),
      ),
    ).toEqual([
      { line: 2, side: 'ml' },
      { line: 1, side: 'ml' },
    ]);
  });
});

const NAMED: readonly [Dimension, LineWork, string, 'ai' | 'ml'][] = [
  ['model-source', 'wiring', 'Call Claude and GPT-4o through one gateway.', 'ai'],
  ['model-source', 'wiring', 'Host open-weight models for our customers.', 'ai'],
  ['model-source', 'building', 'Prepare training data from our own data.', 'ml'],
  ['model-source', 'building', 'Du trainierst Modelle auf eigenen Daten.', 'ml'],
  ['model-source', 'building', "Préparer les données d'entraînement.", 'ml'],
  ['stack', 'wiring', 'Index documents in pgvector and trace calls with Langfuse.', 'ai'],
  ['stack', 'wiring', 'Du baust RAG mit einer Vektordatenbank.', 'ai'],
  ['stack', 'building', 'PyTorch, MLflow and a feature store.', 'ml'],
  ['stack', 'building', 'Experiencia con TensorFlow y Kubeflow.', 'ml'],
  ['kpis', 'wiring', 'Keep p95 latency and cost per request low.', 'ai'],
  ['kpis', 'wiring', 'Lower the latency of answers.', 'ai'],
  ['kpis', 'building', 'Report precision and recall on held-out data.', 'ml'],
  ['kpis', 'building', 'Watch for drift every week.', 'ml'],
  ['hire-when', 'wiring', 'Build a chatbot for customer support.', 'ai'],
  ['hire-when', 'building', 'Models for fraud detection and churn.', 'ml'],
  ['hire-when', 'wiring', 'Bring AI features into the tram app.', 'ai'],
  ['kpis', 'wiring', 'Watch the accuracy of the agents.', 'ai'],
  ['kpis', 'wiring', 'Build evals for each prompt.', 'ai'],
  ['kpis', 'building', 'Cut the latency of our ranking models.', 'ml'],
  ['kpis', 'building', 'Prove each model in an A/B test.', 'ml'],
  ['stack', 'wiring', 'Azure OpenAI and speech-to-text.', 'ai'],
  ['stack', 'building', 'You know MLOps.', 'ml'],
  ['hire-when', 'building', 'Modelle für Betrugserkennung entwickeln.', 'ml'],
];

const UNSAID: readonly [Dimension, LineWork, string][] = [
  ['kpis', 'software', 'Lower the latency of the checkout.'],
  ['kpis', 'data', 'Check the accuracy of invoices.'],
  ['hire-when', 'software', 'Maintain the pricing page.'],
  ['hire-when', 'management', 'Talk to customer support every week.'],
  ['stack', 'software', 'Python, Docker, Postgres and AWS.'],
  ['stack', 'software', 'Python software development stacks.'],
  ['stack', 'building', 'Python software development stacks.'],
  ['hire-when', 'nothing', 'Use AI to automate tasks.'],
  ['kpis', 'building', 'Work with site reliability engineers.'],
  ['stack', 'software', 'Sort the rag of old scripts.'],
  ['model-source', 'wiring', 'No OpenAI experience needed.'],
  ['model-source', 'software', 'You write code with Claude and Copilot.'],
  ['model-source', 'software', 'Build the billing service from scratch.'],
  ['model-source', 'building', 'Work with the ML team who train our own models.'],
];

describe('rows by what lines name', () => {
  it.each(NAMED)('%s (%s): "%s" supports %s', (dimension, work, text, side) => {
    expect(quotes(dimension, lineOf('duty', work, text))).toEqual([{ line: 0, side }]);
  });

  it.each(UNSAID)('%s (%s): "%s" says nothing', (dimension, work, text) => {
    expect(quotes(dimension, lineOf('duty', work, text))).toEqual([]);
  });

  it('puts the line that names more tools first, asked for or used', () => {
    expect(
      quotes(
        'stack',
        lineOf('required', 'wiring', 'LangChain, LangGraph, Langfuse, Pinecone.'),
        lineOf('duty', 'wiring', 'Use LangChain.'),
        lineOf('duty', 'wiring', 'Use LangGraph with pgvector.'),
      )?.map(({ line }) => line),
    ).toEqual([0, 2, 1]);
  });

  it('names a kind of model where no line says more, and not where one does', () => {
    const kind = lineOf('duty', 'wiring', 'Build assistants on large language models.');
    const hosted = lineOf('required', 'wiring', 'You connect a hosted large language model through its API.');
    expect(quotes('model-source', kind)).toEqual([{ line: 0, side: 'ai' }]);
    expect(quotes('model-source', kind, hosted)).toEqual([{ line: 1, side: 'ai' }]);
    expect(quotes('model-source', lineOf('duty', 'building', 'Train large language models.'))).toEqual([
      { line: 0, side: 'ml' },
    ]);
  });

  it('shows another line that says it as well before one that another row shows', () => {
    const shown = ['Answer questions with LangChain.', 'Write prompts.', 'Judge answers.'];
    const duties = shown.map((text) => lineOf('duty', 'wiring', text, 0.9));
    const other = lineOf('duty', 'wiring', 'Chain calls with LangGraph.', 0.5);
    expect(quotes('stack', ...duties, other)?.map(({ line }) => line)).toEqual([3, 0]);
  });
});

describe('any lines', () => {
  it('give seven well-formed rows, each of at most three lines that stand there once a side', () => {
    const line = fc.record({
      part: fc.constantFrom(...Part.options),
      work: fc.constantFrom(...LineWork.options),
      text: fc.oneof(anyText(60), fc.constantFrom('GPT-4', 'Train models', 'PyTorch and RAG')),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (records) => {
        const lines = records.map(({ part, work, text }) => lineOf(part, work, text));
        const rows = tableOf(lines);
        expect(rows.map(({ dimension }) => dimension)).toEqual([...DIMENSIONS]);
        const quoted = rows.flatMap((row) => row.quotes);
        expect(quoted.every(({ line: number }) => lines[number] !== undefined)).toBe(true);
        for (const { quotes } of rows) {
          expect(new Set(quotes.map(({ line }) => line)).size).toBeLessThanOrEqual(3);
          expect(new Set(quotes.map(({ line, side }) => `${line} ${side}`)).size).toBe(quotes.length);
        }
        expect(z.array(Row).safeParse(rows).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['train model ', 'GPT-4 ', 'no training '])('of a megabyte of "%s" are answered', (unit) => {
    const line = lineOf('duty', 'wiring', unit.repeat(1_000_000 / unit.length));
    expect(tableOf([line])).toHaveLength(7);
  });
});
