import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/domain/posting.ts';
import { readsAsCv } from '../../src/reader/profile-cv.ts';
import { profileOfBlocks } from '../../src/reader/profile-text.ts';

const blocks = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line.trim(), heading: null, bullet: /^\s*[-•]/.test(line) }));
const short = (text: string) =>
  profileOfBlocks(blocks(text)).entries.map(({ title, organisation, period, blocks: lines }) => [
    title,
    organisation,
    period,
    lines.length,
  ]);

const ENGLISH = `Kim Example
Search Engineer
kim@mail.example · Utrecht
Summary
I build search that finds things.
Experience
Search Engineer, Lantern
Mar 2021 – Present
- Rebuilt the ranking of all shops.
- Ran the weekly tests.
Harbour Tools
Developer
2018 - 2021
- Wrote the booking service.
Skills
PyTorch, SQL
Education
Delft University
2012 – 2016`;

const GERMAN = `Kim Beispiel
Softwareentwicklerin
Berufserfahrung
03/2020 – heute
Softwareentwicklerin
Speicher GmbH
- Buchungssystem in Kotlin entwickelt
Kenntnisse
PyTorch`;

describe('A CV', () => {
  test('gives its entries with job, employer and period, and no skills or schools.', () => {
    expect(short(ENGLISH)).toEqual([
      [null, null, null, 1],
      ['Search Engineer', 'Lantern', 'Mar 2021 – Present', 2],
      ['Developer', 'Harbour Tools', '2018 - 2021', 1],
    ]);
    expect(short(GERMAN)).toEqual([['Softwareentwicklerin', 'Speicher GmbH', '03/2020 – heute', 1]]);
  });

  test('gives its headline and never the name.', () => {
    const profile = profileOfBlocks(blocks(ENGLISH));
    expect(profile.headline).toBe('Search Engineer');
    expect(JSON.stringify(profile)).not.toContain('Kim Example');
  });

  test('may write job, employer and period in one line.', () => {
    const text =
      'Experience\nData Analyst at Speicher (2019–2022)\n- Wrote reports.\nAnalyst | Kelp | since 2022\n- Wrote more.';
    expect(short(text)).toEqual([
      ['Data Analyst', 'Speicher', '2019–2022', 1],
      ['Analyst', 'Kelp', 'since 2022', 1],
    ]);
  });

  test('may write place and employer around the job, and its skills under it.', () => {
    const text =
      'Experience\nKelp GmbH, Berlin — Data Analyst\n2019 – 2021\nTools: SQL, Excel\nDeveloper\nHarbour\nRemote\n2017 – 2019';
    expect(short(text)).toEqual([
      ['Data Analyst', 'Kelp GmbH, Berlin', '2019 – 2021', 1],
      ['Developer', 'Harbour', '2017 – 2019', 0],
    ]);
  });

  test('gives its headline without the addresses beside it.', () => {
    const { headline } = profileOfBlocks(
      blocks('Kim\nAnalyst | Berlin | kim@x.example | +49 30 1234567\nExperience'),
    );
    expect(headline).toBe('Analyst | Berlin');
  });

  test.each([
    [
      'French',
      'Expérience professionnelle\nDéveloppeuse, Varech\njanvier 2019 – présent\n- Refonte du moteur.',
    ],
    [
      'Spanish',
      'Experiencia laboral\nIngeniera de datos, Alga\nenero de 2019 – actualidad\n- Desarrollé informes.',
    ],
    ['Portuguese', 'Experiência profissional\nEngenheira, Alga\njan 2019 – atual\n- Desenvolvi relatórios.'],
    ['Italian', 'Esperienza lavorativa\nSviluppatrice, Alga\ngennaio 2019 – oggi\n- Sviluppo di servizi.'],
    ['Dutch', 'Werkervaring\nOntwikkelaar bij Wier\njan 2019 – heden\n- Zoekmachine gebouwd.'],
  ])('is known in %s.', (_, text) => {
    expect(readsAsCv(blocks(text))).toBe(true);
    expect(short(text)).toHaveLength(1);
  });

  test('is told from a posting.', () => {
    expect(readsAsCv(blocks(ENGLISH))).toBe(true);
    expect(readsAsCv(blocks(GERMAN))).toBe(true);
  });
});

describe('A posting is no CV', () => {
  test.each([
    [
      'that tells its tasks',
      'Search Engineer\nLantern, Utrecht\nYou will rebuild the ranking.\nResponsibilities\n- Run the tests.',
    ],
    [
      'that names years of the company',
      'Lantern 2012 – 2024\nHarbour 2018 – 2020\nWe are looking for an engineer.',
    ],
    ['of a fixed term', 'Search Engineer\n01/2027 – 12/2028\n- Rebuild the ranking.'],
    ['in German', 'Entwicklerin\n2024 – 2026\n2022 – 2024\nWir suchen dich.'],
    ['without any year', 'Experience\nBuilt search.'],
    ['that is empty', ''],
  ])('%s', (_, text) => {
    expect(readsAsCv(blocks(text))).toBe(false);
  });
});

test('Any lines give a profile whose entries hold no line twice.', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string(), fc.constantFrom('2019 – 2021', 'Experience', 'Skills', 'Engineer, Kelp')),
        { maxLength: 12 },
      ),
      (lines) => {
        const given = blocks(lines.join('\n'));
        const kept = profileOfBlocks(given).entries.flatMap((entry) => entry.blocks);
        expect(kept.length).toBeLessThanOrEqual(given.length);
      },
    ),
  );
});
