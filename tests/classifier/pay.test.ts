import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payOf } from '../../src/classifier/pay.ts';
import { numberOf } from '../../src/classifier/pay-amounts.ts';
import { type Pay, Pay as PayShape } from '../../src/domain/verdict.ts';
import { anyText } from './any-text.ts';

type Told = [from: number, to: number | null, currency: string, period: Pay['period']];

const lines = (...texts: string[]) => texts.map((text) => ({ text, heading: null }));
const told = (text: string): Told | null => {
  const pay = payOf(lines(text), null);
  return pay === null ? null : [pay.from, pay.to, pay.currency, pay.period];
};

const STATED: readonly [string, Told][] = [
  ['$120k – $150k', [120_000, 150_000, 'USD', 'year']],
  ['The base salary is $131,000 to $164,500.', [131_000, 164_500, 'USD', 'year']],
  ['Base pay: $92,500$118,000 USD', [92_500, 118_000, 'USD', 'year']],
  ['We pay $126-211k and options', [126_000, 211_000, 'USD', 'year']],
  ['OTE range: $200,000 - $240,000', [200_000, 240_000, 'USD', 'year']],
  ['$45.00-$50.00 per hour', [45, 50, 'USD', 'hour']],
  ['Pay is $22.50/hour - $29/hour.', [22.5, 29, 'USD', 'hour']],
  ['Rate: $8-to- $65 per hour', [8, 65, 'USD', 'hour']],
  ['Hourly rate of $40-50, about 38 hours per week', [40, 50, 'USD', 'hour']],
  ['Salary range: $147,000-$200,000 CAD', [147_000, 200_000, 'CAD', 'year']],
  ['CA$120,000 to CA$140,000', [120_000, 140_000, 'CAD', 'year']],
  ['A$130,000 plus super', [130_000, null, 'AUD', 'year']],
  ['£45,000 per annum', [45_000, null, 'GBP', 'year']],
  ['Salary£12.50 Hourly', [12.5, null, 'GBP', 'hour']],
  ['Day rate £480 - £550 per day', [480, 550, 'GBP', 'day']],
  ['120.000 € brutto/Jahr', [120_000, null, 'EUR', 'year']],
  ['Gehalt zwischen 60.000 und 75.000 Euro', [60_000, 75_000, 'EUR', 'year']],
  ['Stundensatz: 78,50 € all in', [78.5, null, 'EUR', 'hour']],
  ['Bruttomonatsgehalt ab EUR 3.900,00 (14x jährlich)', [3900, null, 'EUR', 'month']],
  ['60k€', [60_000, null, 'EUR', 'year']],
  ['between 70 and 90K EUR, depending on what you bring', [70_000, 90_000, 'EUR', 'year']],
  ["CHF 110'000", [110_000, null, 'CHF', 'year']],
  ['Lohn: CHF 95’000 – 120’000 pro Jahr', [95_000, 120_000, 'CHF', 'year']],
  ['Salaire : 45-60 K € par an, selon profil', [45_000, 60_000, 'EUR', 'year']],
  ['Salaire brut annuel : entre 31 000 € et 38 000 €', [31_000, 38_000, 'EUR', 'year']],
  ['Rémunération : 38 000,00€ à 48 000,00€ brut', [38_000, 48_000, 'EUR', 'year']],
  ['TJM 450-550€', [450, 550, 'EUR', 'day']],
  ['Sueldo: 2.500 € brutos al mes', [2500, null, 'EUR', 'month']],
  ['Salario: 45.000€ - 55.000€ brutos anuales', [45_000, 55_000, 'EUR', 'year']],
  ['R$ 8.000/mês', [8000, null, 'BRL', 'month']],
  ['Remuneração de R$ 3.500,00 a R$ 4.200,00 mensal', [3500, 4200, 'BRL', 'month']],
  ['RAL 40.000 - 50.000 €', [40_000, 50_000, 'EUR', 'year']],
  ['Een salaris tussen de € 3.500,- en € 4.000,- per maand', [3500, 4000, 'EUR', 'month']],
  ['₹12-18 LPA', [1_200_000, 1_800_000, 'INR', 'year']],
  ['Salary ₹12,00,000 - ₹18,00,000 per annum', [1_200_000, 1_800_000, 'INR', 'year']],
  ['Pay: PLN 20 000 - 25 000 / month', [20_000, 25_000, 'PLN', 'month']],
];

const OTHER_MONEY: readonly string[] = [
  'A $3B company with $50M in revenue',
  'We raised $400k in seed funding',
  'We offer a $5,000 sign-on bonus',
  'A learning budget of USD 2,000 per year',
  'Wellness stipend: $1,200 per year',
  '401k match up to $5,000',
  'Referral bonus of €1.500',
  "Un chiffre d'affaires de 5,8 milliards d'euros",
  'Weiterbildungsbudget von 3.000 € pro Jahr',
  'Vale refeição de R$ 410,00 por mês',
  'You will manage a budget of $250,000',
  'Salary £13.00 yearly',
  '$15—$150 USD',
  'Founded in 2019 - 250 people in 14 countries',
  'A competitive salary and 30 days of holiday',
];

describe('the pay that a posting states', () => {
  it.each(STATED)('is read from "%s"', (text, pay) => {
    expect(told(text)).toEqual(pay);
  });

  it.each(OTHER_MONEY)('is not read from "%s"', (text) => {
    expect(told(text)).toBeNull();
  });

  it('is the salary where a bonus stands beside it', () => {
    expect(told('The base salary is $180,000 plus a $20,000 sign-on bonus')).toEqual([
      180_000,
      null,
      'USD',
      'year',
    ]);
    expect(told('Sign-on bonus of $10,000, base salary $150,000 - $160,000')).toEqual([
      150_000,
      160_000,
      'USD',
      'year',
    ]);
    expect(told('Range: $150,000 - $200,000+ bonus + equity')).toEqual([150_000, 200_000, 'USD', 'year']);
  });

  it('is taken from the line that says it most clearly, with the number of that line', () => {
    const pay = payOf(lines('You build things.', 'About $90,000', 'Salary range: $100,000 - $120,000'), null);
    expect(pay).toMatchObject({ from: 100_000, to: 120_000, line: 2 });
  });

  it('is taken from outside the text first, without a line', () => {
    const pay = payOf(lines('Salary: $90,000'), 'USD 120000–150000 per year');
    expect(pay).toEqual({ from: 120_000, to: 150_000, currency: 'USD', period: 'year', line: null });
    expect(payOf(lines('Salary: $90,000'), 'competitive')).toMatchObject({ from: 90_000, line: 0 });
  });

  it('knows from the heading what a bare amount is', () => {
    expect(
      payOf([{ text: 'In Lisbon we offer about 3.000 € for this', heading: 'Monthly salary' }], null),
    ).toMatchObject({
      from: 3000,
      period: 'month',
    });
  });
});

describe('numbers of many countries', () => {
  it.each([
    ['120,000', 120_000],
    ['120.000', 120_000],
    ["110'000", 110_000],
    ['38 000,50', 38_000.5],
    ['1.234,56', 1234.56],
    ['1,234.5', 1234.5],
    ['12,00,000', 1_200_000],
    ['45.5', 45.5],
    ['12', 12],
    ['1.2.3', null],
  ])('%s', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });
});

describe('any text', () => {
  it('gives pay of the right shape, or none', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '$',
        '€',
        ' - ',
        '120k',
        '45.000',
        'salary ',
        '/hour',
        'R$',
        ',',
        '\uD800',
        ' per year',
      ),
      anyText(5),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const pay = payOf(lines(pieces.join('')), null);
        expect(pay === null || PayShape.safeParse(pay).success).toBe(true);
        expect(pay === null || pay.to === null || pay.to >= pay.from).toBe(true);
      }),
    );
  });

  it.each(['1', '$1,', '1 000 ', '$', 'salary $9 '])('of a megabyte of "%s" is answered', (unit) => {
    expect(() => payOf(lines(unit.repeat(1_000_000 / unit.length)), null)).not.toThrow();
  });
});
