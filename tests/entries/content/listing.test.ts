// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://builtin.com/jobs"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../view/speak-english.ts';
import { EVERYTHING, type ListShown } from '../../../src/domain/listed.ts';
import type { Card } from '../../../src/domain/page.ts';
import { type Asks, Listing } from '../../../src/entries/content/listing.ts';
import { isHost } from '../../../src/view/badge/host.ts';
import { openRoots } from '../../view/badge/roots.ts';
import { aJudgedCard } from '../../view/list/sample-cards.ts';

const ADDRESS = 'https://builtin.com/jobs';
const SHOWN: ListShown = { badges: true, filter: EVERYTHING };
const { rootOf } = openRoots();

/** Jobs with an even number wire models, others train them. */
const judged = ({ identity }: Card) => {
  const even = Number(identity.split(':')[1]) % 2 === 0;
  return aJudgedCard(identity, even ? 'ai-engineer' : 'ml-engineer', 'honest');
};
const judge = vi.fn<Asks['judge']>();
const watch = vi.fn<Asks['watch']>();
const wishes = vi.fn<Asks['wishes']>();
const lost = vi.fn<Asks['lost']>();
let listing: Listing;

const cardHtml = (id: number) =>
  `<li data-id="job-card"><h2><a data-id="job-card-title" href="/job/x/${id}">Job ${id}</a></h2></li>`;
const list = () => document.querySelector('ul') as HTMLElement;
const html = () => document.documentElement.outerHTML;
const asked = () => judge.mock.calls.map(([cards]) => cards.map(({ identity }) => identity));
const word = (card: Element) =>
  [...card.querySelectorAll('*')]
    .filter(isHost)
    .map((host) => rootOf(host)?.querySelector('.word')?.textContent);
const words = () => [...list().children].map(word);
const wait = (milliseconds = 300) => vi.advanceTimersByTimeAsync(milliseconds);
const begin = async (ids: readonly number[]) => {
  document.body.innerHTML = `<ul>${ids.map(cardHtml).join('')}</ul>`;
  listing.begin(ADDRESS);
  await wait();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  judge.mockReset();
  lost.mockReset();
  judge.mockImplementation(async (cards) => ({ listed: cards.map(judged), shown: SHOWN }));
  listing = new Listing(window, { judge, told: async () => null, watch, wishes, lost });
});
afterEach(() => {
  listing.end();
  vi.useRealTimers();
});

describe('a list that is followed', () => {
  test('carries on each card the badge of its job, and asks once for each', async () => {
    await begin([2, 3]);
    expect(words()).toEqual([['AI engineer'], ['ML engineer']]);
    await wait(5_000);
    expect(asked()).toEqual([['builtin:2', 'builtin:3']]);
  });

  test('is watched for the end of the extension as long as it is followed', async () => {
    await begin([2]);
    const signal = watch.mock.lastCall?.[0];
    expect(signal?.aborted).toBe(false);
    listing.end();
    expect(signal?.aborted).toBe(true);
  });

  test('asks for cards that come later, and for no others, fifty at a time', async () => {
    await begin([2]);
    list().insertAdjacentHTML(
      'beforeend',
      Array.from({ length: 60 }, (_, at) => cardHtml(100 + at)).join(''),
    );
    await wait(600);
    expect(asked().map(({ length }) => length)).toEqual([1, 50, 10]);
    expect(words().flat()).toHaveLength(61);
  });

  test('takes the badge off a card at once that shows another job by an attribute alone', async () => {
    await begin([2, 4]);
    list().querySelector('a')?.setAttribute('href', '/job/x/5');
    await Promise.resolve();
    expect(words()).toEqual([[], ['AI engineer']]);
    await wait();
    expect(words()).toEqual([['ML engineer'], ['AI engineer']]);
  });

  test('gives a known job its badge at once, wherever it is shown', async () => {
    await begin([2, 3]);
    list().querySelector('a')?.setAttribute('href', '/job/x/3');
    await Promise.resolve();
    expect(words()[0]).toEqual(['ML engineer']);
  });

  test('carries no badge twice where a card is copied or forged', async () => {
    await begin([2, 3]);
    const copy = list().firstElementChild?.cloneNode(true);
    if (copy) list().append(copy);
    list().insertAdjacentHTML('beforeend', cardHtml(3));
    await wait();
    expect(words()).toEqual([['AI engineer'], ['ML engineer'], [], []]);
  });

  test('puts a badge back that the page takes out, and gives up in the end', async () => {
    await begin([2]);
    for (let i = 0; i < 8; i++) {
      for (const host of [...list().querySelectorAll('*')].filter(isHost)) host.remove();
      list().append('.');
      await wait();
    }
    expect(words()).toEqual([[]]);
  });

  test('has a card judged again once its posting was read', async () => {
    await begin([2, 3]);
    listing.again('builtin:3');
    await wait();
    expect(asked()).toEqual([['builtin:2', 'builtin:3'], ['builtin:3']]);
  });

  test('has all its cards judged again where the worker knows of its page only now', async () => {
    await begin([2, 3]);
    listing.anew();
    await wait();
    expect(asked()).toEqual([
      ['builtin:2', 'builtin:3'],
      ['builtin:2', 'builtin:3'],
    ]);
    listing.end();
    listing.anew();
    await wait();
    expect(asked()).toHaveLength(2);
  });

  test('asks again where nobody answered', async () => {
    judge.mockResolvedValueOnce(null);
    await begin([2]);
    expect(asked()).toEqual([['builtin:2'], ['builtin:2']]);
    expect(words()).toEqual([['AI engineer']]);
  });

  test('is as the page had it once it is followed no more', async () => {
    document.body.innerHTML = `<ul>${cardHtml(2)}</ul>`;
    const before = html();
    listing.begin(ADDRESS);
    await wait();
    expect(html()).not.toBe(before);
    listing.begin('https://builtin.com/company/acme');
    expect(html()).toBe(before);
    list().insertAdjacentHTML('beforeend', cardHtml(3));
    await wait();
    expect(asked()).toHaveLength(1);
  });
});

describe('a list that can not be followed', () => {
  const broken = new Error('broken');
  const breakPage = () =>
    vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
      throw broken;
    });

  test('is left as the page has it, and the worker is told once why', async () => {
    document.body.innerHTML = `<ul>${cardHtml(2)}${cardHtml(3)}</ul>`;
    const before = html();
    listing.begin(ADDRESS);
    await wait();
    const page = breakPage();
    const late = list().appendChild(document.createElement('li'));
    await wait();
    page.mockRestore();
    late.remove();
    await wait(2_000);
    expect(lost.mock.calls).toEqual([[broken]]);
    expect(html()).toBe(before);
  });

  test('is none of the next page’s: that one is followed', async () => {
    const page = breakPage();
    await begin([2]);
    expect(lost).toHaveBeenCalledOnce();
    page.mockRestore();
    listing.begin(ADDRESS);
    await wait();
    expect(words()).toEqual([['AI engineer']]);
  });

  test('tells also what breaks before a change is painted, and throws nothing into the page', async () => {
    await begin([2]);
    const now = vi.spyOn(performance, 'now').mockImplementationOnce(() => {
      throw broken;
    });
    list().querySelector('a')?.setAttribute('href', '/job/x/5');
    await Promise.resolve();
    now.mockRestore();
    await wait();
    expect(lost.mock.calls).toEqual([[broken]]);
    expect(words()).toEqual([[]]);
  });
});

describe('what is shown of a list', () => {
  test('is nothing at all where the page may carry no trace', async () => {
    judge.mockImplementation(async (cards) => ({
      listed: cards.map(judged),
      shown: { badges: false, filter: EVERYTHING },
    }));
    document.body.innerHTML = `<ul>${cardHtml(2)}</ul>`;
    const before = html();
    listing.begin(ADDRESS);
    await wait(2_000);
    expect(asked()).toHaveLength(1);
    expect(html()).toBe(before);
  });

  test('puts cards away, also those that come late, and brings them back as they were', async () => {
    await begin([2, 3, 4]);
    list().children[2]?.setAttribute('style', 'color: red');
    const before = html();
    listing.show({ badges: true, filter: { roles: ['ai-engineer'], standings: [], how: 'hide' } });
    await wait();
    const shown = () => [...list().children].map((card) => getComputedStyle(card).display !== 'none');
    expect(shown()).toEqual([false, true, false]);
    list().insertAdjacentHTML('beforeend', cardHtml(6));
    judge.mockImplementation(async (cards) => ({
      listed: cards.map(judged),
      shown: { badges: true, filter: { roles: ['ai-engineer'], standings: [], how: 'hide' } },
    }));
    await wait(600);
    expect(shown()).toEqual([false, true, false, false]);
    list().lastElementChild?.remove();
    listing.show(SHOWN);
    await wait();
    expect(html()).toBe(before);
  });

  test('changes with what the person chooses, whatever is kept of the tab', async () => {
    await begin([2]);
    judge.mockResolvedValue({ listed: [], shown: { badges: false, filter: EVERYTHING } });
    wishes.mock.lastCall?.[0]();
    await wait();
    expect(asked().at(-1)).toEqual([]);
    expect(words()).toEqual([[]]);
  });

  test('is what the person chose last also where cards are judged meanwhile', async () => {
    await begin([2]);
    const answers: (() => void)[] = [];
    judge.mockImplementation(
      (cards) =>
        new Promise((give) => {
          const shown = cards.length === 0 ? { badges: false, filter: EVERYTHING } : { ...SHOWN };
          answers.push(() => give({ listed: cards.map(judged), shown }));
        }),
    );
    list().insertAdjacentHTML('beforeend', cardHtml(3));
    await wait();
    wishes.mock.lastCall?.[0]();
    for (const answer of answers) answer();
    await wait();
    expect(words()).toEqual([[], []]);
  });

  test('is what the person chose, not what an older answer says', async () => {
    let answer: (shown: ListShown) => void = () => undefined;
    judge.mockImplementation(
      (cards) =>
        new Promise((give) => {
          answer = (shown) => give({ listed: cards.map(judged), shown });
        }),
    );
    await begin([2]);
    listing.show({ badges: false, filter: EVERYTHING });
    answer(SHOWN);
    await wait();
    expect(words()).toEqual([[]]);
  });
});
