import { expect, test } from 'vitest';
import { blocksOf } from '../../src/classifier/blocks.ts';
import { judgeBySignals } from '../../src/classifier/judge-by-signals.ts';
import { lineOf } from '../../src/classifier/lines.ts';
import { statements } from '../../src/classifier/statements.ts';

function partsOf(text: string): string[] {
  const lines = statements(blocksOf(text));
  return judgeBySignals(lines).flatMap((judgement, number) => {
    const line = lines[number];
    return line ? [lineOf(line, judgement).part] : [];
  });
}

test.each([
  ['What you will do', 'What you bring', 'Nice to have', 'What we offer'],
  ['Deine Aufgaben', 'Dein Profil', 'Von Vorteil', 'Wir bieten'],
  ['Vos missions', 'Profil recherché', 'Les plus', 'Nos avantages'],
  ['Tus funciones', 'Requisitos', 'Requisitos deseables', 'Qué ofrecemos'],
  ['Suas atividades', 'Requisitos', 'Diferenciais', 'Benefícios'],
  ['Di cosa ti occuperai', 'Requisiti', 'Requisiti preferenziali', 'Cosa offriamo'],
  ['Wat ga je doen', 'Wat vragen wij', 'Pluspunten', 'Wat bieden wij'],
])('"%s", "%s", "%s" and "%s" open their parts', (...headings) => {
  const text = headings.map((heading) => `${heading}\n- Python\n- Kubernetes`).join('\n');
  expect(partsOf(text).filter((_, number) => number % 3 > 0)).toEqual([
    'duty',
    'duty',
    'required',
    'required',
    'nice',
    'nice',
    'rest',
    'rest',
  ]);
});

test.each([
  ['You will design the search of our archive.', 'duty'],
  ['Build and run the search of our archive.', 'duty'],
  ['5+ years of experience with Python.', 'required'],
  ['Strong knowledge of SQL is required.', 'required'],
  ['Experience with Rust is a plus.', 'nice'],
  ['Bonus points if you know Rust.', 'nice'],
  ['We offer dental insurance and a gym.', 'rest'],
  ['We are an equal opportunity employer regardless of race, religion or gender.', 'rest'],
  ['Our mission is to end paper forms.', 'rest'],
])('without a heading "%s" is told as %s', (text, part) => {
  expect(partsOf(text)).toEqual([part]);
});

test('a nice-to-have among requirements is told by its wording', () => {
  expect(partsOf('Requirements\n- Python\n- Rust would be a plus')).toEqual(['rest', 'required', 'nice']);
});
