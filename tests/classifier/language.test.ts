import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, readable, tongueOf } from '../../src/classifier/language.ts';
import { wordsOf } from '../../src/classifier/words.ts';
import { LANGUAGES } from '../../src/signals/languages.ts';
import { anyText } from './any-text.ts';

const isUnread = (text: string): boolean => tongueOf([wordsOf(text)]).unread;

const READ: readonly [string, string][] = [
  ['en', 'You will build the retrieval service with our team and keep it fast.'],
  ['de', 'Du entwickelst mit uns Modelle und bringst sie in die Produktion.'],
  ['fr', "Vous concevez les modèles avec l'équipe et vous les mettez en production."],
  ['es', 'Buscamos una persona que entrene los modelos y los lleve a producción con el equipo.'],
  ['pt', 'Você vai treinar os modelos e colocar em produção com a nossa equipe.'],
  ['it', 'Ti occuperai di addestrare i modelli e della loro messa in produzione con il team.'],
  ['nl', 'Je traint de modellen en brengt ze samen met het team naar productie.'],
];
const UNREAD: readonly [string, string][] = [
  ['Polish', 'Szukamy osoby, która będzie rozwijać modele i wdrażać je na produkcję w naszym zespole.'],
  ['Swedish', 'Vi söker dig som vill utveckla modeller och ta dem till produktion tillsammans med oss.'],
  ['Danish', 'Vi søger dig, der vil udvikle modeller og sætte dem i drift sammen med os.'],
  ['Norwegian', 'Vi ser etter deg som vil utvikle modeller og sette dem i drift sammen med oss.'],
  [
    'Czech',
    'Hledáme kolegu, který bude vyvíjet modely a nasazovat je do provozu s naším týmem, a to již nyní.',
  ],
  ['Romanian', 'Căutăm o persoană care să dezvolte modele și să le pună în producție în echipa noastră.'],
  [
    'Catalan',
    'Cerquem una persona que entreni els models i els porti a producció amb el nostre equip, sense pressa.',
  ],
  ['Finnish', 'Etsimme henkilöä, joka kehittää malleja ja vie ne tuotantoon, sekä myös ylläpitää niitä.'],
  ['Turkish', 'Modelleri geliştirecek ve üretime alacak bir ekip arkadaşı arıyoruz, bizim için çok önemli.'],
  ['Japanese', '私たちのチームでモデルを開発し、本番環境に導入していただきます。'],
  ['Greek', 'Αναζητούμε άτομο που θα αναπτύξει μοντέλα και θα τα βάλει στην παραγωγή.'],
  ['Arabic', 'نبحث عن شخص لتطوير النماذج ونشرها في بيئة الإنتاج'],
];

describe('the language of a text', () => {
  it.each(READ)('%s is told from one sentence', (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(languageOf(text.toUpperCase())).toBe(language);
  });

  it.each(UNREAD)('%s is not taken for one that is read', (_, text) => {
    expect(languageOf(text)).toBeNull();
  });

  it('is the one with more text where there are two', () => {
    const [english, german] = [READ[0]?.[1] ?? '', READ[1]?.[1] ?? ''];
    expect(languageOf(`${english}\n${german}\n${german}\n${german}`)).toBe('de');
    expect(languageOf(`${german}\n${english}\n${english}\n${english}`)).toBe('en');
  });

  it.each(['', 'Python', 'Python, PyTorch, Kubernetes, Terraform, AWS', '12345 !!!', '\u0000\uD800'])(
    'is not told from %j',
    (text) => {
      expect(languageOf(text)).toBeNull();
    },
  );

  it('is told, or not, for any text at all', () => {
    const known = [...LANGUAGES.filter(({ read }) => read).map(({ language }) => language), null];
    fc.assert(
      fc.property(anyText(100), (text) => {
        expect(known).toContain(languageOf(text));
      }),
    );
    expect(languageOf('und wir suchen dich '.repeat(50_000))).toBe('de');
  });
});

describe('a declared language', () => {
  it('is taken where it is one that is read', () => {
    expect(readable('de-AT')).toBe('de-AT');
    expect(readable('EN')).toBe('EN');
  });
  it('is nothing where TrueTitle does not read it', () => {
    expect(readable('ar')).toBeNull();
    expect(readable('')).toBeNull();
    expect(readable(null)).toBeNull();
  });
});

describe('a language that is not read', () => {
  it('is told by its words or its script', () => {
    expect(
      isUnread('Będziesz trenować modele na danych portu i wdrażać je do produkcji z naszym zespołem.'),
    ).toBe(true);
    expect(isUnread('تطوير نماذج التعلم الآلي وتدريبها على بيانات الميناء PyTorch')).toBe(true);
    expect(isUnread('機械学習モデルを港のデータで訓練し、本番環境に配備する仕事です。')).toBe(true);
  });
  it('is not told of a list of tools, a name or a language that is read', () => {
    expect(isUnread('PyTorch, CUDA, Kubernetes, Terraform, LangChain, pgvector')).toBe(false);
    expect(isUnread('北京')).toBe(false);
    expect(isUnread('Train models on our own data and serve them.')).toBe(false);
  });
});
