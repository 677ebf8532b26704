import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/entries/cli/run.ts';

const COMMAND = ['--import', 'tsx', 'src/entries/cli/truetitle.ts'];
const folder = mkdtempSync(join(tmpdir(), 'truetitle-'));

const TRAINING = {
  id: 'floe-1',
  title: 'AI Engineer',
  company: 'Floe Instruments',
  text: [
    'What you will do',
    '- Train and tune our own models on twelve years of sensor data.',
    '- Run distributed training in PyTorch on our GPU cluster.',
    '- Measure precision and recall on held-out data, and retrain when drift shows.',
    '- Own the feature store that feeds model training.',
  ].join('\n'),
};

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function truetitle(words: readonly string[], stdin = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const input = Readable.from([Buffer.from(stdin)]);
  const [status, out, errors] = await Promise.all([
    run(words, { stdin: input, stdout, stderr }).finally(() => {
      stdout.end();
      stderr.end();
    }),
    text(stdout),
    text(stderr),
  ]);
  const lines = out.split('\n').filter(Boolean);
  return { status, out, errors, answers: () => lines.map((line): object => JSON.parse(line)) };
}

describe('truetitle judge --json', () => {
  it('answers one verdict a line, with its keys in the documented order', async () => {
    const { status, answers, errors } = await truetitle(['judge', '--json', '-'], JSON.stringify(TRAINING));
    const [verdict = {}] = answers();
    expect(Object.keys(verdict).join(' ')).toBe(
      'id role sub confidence claim occupation level standing why shares generic deciding lines table trainingLoop pay missing question language model',
    );
    expect(verdict).toMatchObject({ id: 'floe-1', role: 'ml-engineer', claim: 'ai-engineer' });
    expect(Object.keys(Object(Reflect.get(verdict, 'lines'))[1]).join(' ')).toBe(
      'text source heading bullet part work score evidence',
    );
    expect([status, errors]).toEqual([0, '']);
  });

  it('gives back each id as it came, the line’s number where there is none, and skips blank lines', async () => {
    const lines = ['\uFEFF{"id":7,"text":"a"}', '', '{"id":"7","text":"b"}', '   ', '{"text":"c"}', ''];
    const { status, answers } = await truetitle(['judge', '--json', '-'], lines.join('\r\n'));
    expect(answers()).toMatchObject([{ id: 7 }, { id: '7' }, { id: 4 }]);
    expect(status).toBe(0);
  });

  it('takes a bad line’s place with what is wrong, tells file and line, and goes on', async () => {
    const path = file('bad.jsonl', '{"text":"a"}\n{"id":"x","text":5}\nnonsense\n{"text":"b"}\n');
    const { status, answers, errors } = await truetitle(['judge', '--json', path]);
    expect(answers()).toMatchObject([
      { id: 0 },
      { id: 'x', error: 'The text is not a string.' },
      { error: 'This line is not JSON.' },
      { id: 3 },
    ]);
    expect(errors).toBe(`${path}:2: The text is not a string.\n${path}:3: This line is not JSON.\n`);
    expect(status).toBe(1);
  });

  it('runs several files in order, standard input among them', async () => {
    const [one, two] = [file('1.jsonl', '{"id":1,"text":""}'), file('2.jsonl', '{"id":2,"text":""}')];
    const { answers } = await truetitle(['judge', '--json', two, '-', one], '{"id":3,"text":""}');
    expect(answers()).toMatchObject([{ id: 2 }, { id: 3 }, { id: 1 }]);
  });
});

describe('truetitle judge', () => {
  it('prints for people: the sign, the sentence, two quotes and the shares', async () => {
    const { out } = await truetitle(['judge', '-'], JSON.stringify(TRAINING));
    expect(out).toContain('Floe Instruments');
    expect(out).toMatch(/AI Engineer [≠?] ML engineer/);
    expect(out.match(/“.+” \(Building: duty, line \d\)/g)).toHaveLength(2);
    expect(out).toMatch(/Building\s\d+\s%/);
  });
});

describe('truetitle read', () => {
  const page = file(
    'page.html',
    `<!doctype html><title>Job Application for Tide Clerk at Harbour</title><div class="job__title"><h1>Tide Clerk</h1></div>
     <div class="job__description"><p>We keep a small harbour in order and look for one more pair of eyes, five days a
     week, from the first boat to the last.</p><h3>What you will do</h3><ul><li>Write down when the tide comes.</li>
     <li>Tell the harbour master when a boat lies where it should not.</li></ul><h3>What you bring</h3>
     <ul><li>A watch that is right, and a voice that carries over the quay.</li></ul></div>`,
  );
  const url = 'https://job-boards.greenhouse.io/harbour/jobs/4012345?utm_source=x';

  it('gives a saved page as JSON, its keys in the documented order', async () => {
    const { status, answers } = await truetitle(['read', '--json', '--url', url, page]);
    const [read = {}] = answers();
    expect(Object.keys(read).join(' ')).toBe(
      'kind board health how identity url title company place pay date language lines cards headline entries',
    );
    expect(read).toMatchObject({
      kind: 'posting',
      board: 'greenhouse',
      title: 'Tide Clerk',
      company: 'Harbour',
    });
    expect(status).toBe(0);
  });

  it('prints for people, and says when there is no posting', async () => {
    const { out } = await truetitle(['read', '--url', url, page]);
    expect(out).toContain('- Write down when the tide comes.');
    const none = await truetitle([
      'read',
      '--url',
      'https://shop.example/',
      file('shop.html', '<p>Rope</p>'),
    ]);
    expect(none.out).toBe('No job posting on this page.\n');
  });
});

describe('wrong use', () => {
  it.each([[[]], [['judge', '/no/such/file']], [['read', '--url', 'https://a.example', folder]]])(
    'is told with the usage, before anything is written: truetitle %j',
    async (words) => {
      const { status, out, errors } = await truetitle(words);
      expect([status, out]).toEqual([2, '']);
      expect(errors).toContain('truetitle judge [--json] FILE.jsonl');
    },
  );

  it('is not to ask for help', async () => {
    expect(await truetitle(['--help'])).toMatchObject({ status: 0, errors: '' });
  });
});

describe('a stream', () => {
  it('of hundreds of megabytes goes through a small memory', { timeout: 120_000 }, async () => {
    const lines = 3_000;
    const line = `{"text":"Cook.","padding":"${'x'.repeat(40_000)}"}\n`;
    const child = spawn('node', ['--max-old-space-size=64', ...COMMAND, 'judge', '--json', '-']);
    Readable.from(Array.from({ length: lines }, () => line)).pipe(child.stdin);
    let answers = 0;
    for await (const chunk of child.stdout) answers += String(chunk).split('\n').length - 1;
    expect(answers).toBe(lines);
  });

  it('that nobody reads any further ends without a complaint', { timeout: 60_000 }, async () => {
    const child = spawn('node', [...COMMAND, 'judge', '--json', '-']);
    const errors = text(child.stderr);
    child.stdin.on('error', () => child.stdin.destroy());
    Readable.from(Array.from({ length: 2_000 }, () => '{"text":"Cook."}\n')).pipe(child.stdin);
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect([await errors, status]).toEqual(['', 0]);
  });
});
