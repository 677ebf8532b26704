// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Page } from '../../../src/domain/page.ts';
import { Following } from '../../../src/entries/content/follow.ts';
import { aPage, aPosting } from '../../browser/samples.ts';

/** A board whose page shows in `body` the text of a posting, and in its address which. */
const reader = {
  expects: (address: string) => !address.endsWith('/settings'),
  name: (address: string) => /\/jobs\/\d+/.exec(address)?.[0] ?? null,
  read: (page: Document, address: string): Page => {
    const text = page.body.textContent ?? '';
    const name = reader.name(address);
    if (name === null) return aPage(null);
    return text ? aPage(aPosting(name, text)) : { ...aPage(null), health: 'changed' };
  },
};

const tell = { arrived: vi.fn(), left: vi.fn(async () => true), reading: vi.fn() };
const beside = { begin: vi.fn(), end: vi.fn() };
let following: Following;

const go = (path: string) => {
  window.history.pushState({}, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
};
const show = (text: string) => {
  document.body.textContent = text;
};
const told = () => tell.arrived.mock.calls.map(([page]: Page[]) => page?.posting?.blocks[0]?.text ?? null);
/** Lets time pass, and what waits for a change of the document happen. */
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const open = async (path: string, text: string) => {
  go(path);
  show(text);
  following = new Following(window, reader, tell, beside, performance.now());
  await wait(50);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.clearAllMocks();
});
afterEach(() => {
  following.stop();
  vi.useRealTimers();
});

describe('a page that is followed', () => {
  test('is told at once when its posting is there', async () => {
    await open('/jobs/1', 'wire models');
    expect(told()).toEqual(['wire models']);
  });

  test('is not told twice where nothing changed', async () => {
    await open('/jobs/1', 'wire models');
    await wait(30_000);
    expect(told()).toEqual(['wire models']);
  });

  test('is read again when its text grows', async () => {
    await open('/jobs/1', 'wire models');
    show('wire models and more');
    await wait(500);
    expect(told()).toEqual(['wire models', 'wire models and more']);
  });

  test('is read no more where it is left to rest, until the person asks or moves on', async () => {
    await open('/jobs/1', 'wire models');
    following.rest();
    show('wire models and more');
    await wait(30_000);
    expect(told()).toEqual(['wire models']);
    expect((await following.again()).posting?.blocks[0]?.text).toBe('wire models and more');
    following.rest();
    go('/jobs/2');
    show('train models');
    await wait(1_000);
    expect(told()).toEqual(['wire models', 'train models']);
  });

  test('says that it has no posting once it has been quiet for a second', async () => {
    await open('/about', '');
    expect(told()).toEqual([]);
    await wait(1_200);
    expect(told()).toEqual([null]);
  });

  test('is waited for when its text comes three seconds late, and the person is told so', async () => {
    await open('/jobs/1', '');
    await wait(3_000);
    expect(told()).toEqual([]);
    expect(tell.reading).toHaveBeenCalledOnce();
    show('wire models');
    await wait(300);
    expect(told()).toEqual(['wire models']);
  });

  test('is told as it is when what its address promises never comes', async () => {
    await open('/jobs/1', '');
    await wait(5_100);
    expect(tell.arrived.mock.calls[0]?.[0]).toMatchObject({ health: 'changed', posting: null });
  });

  test('is not said to be read where it is ready at once', async () => {
    await open('/jobs/1', 'wire models');
    await wait(1_000);
    expect(tell.reading).not.toHaveBeenCalled();
  });

  test('is watched no longer after 20 seconds', async () => {
    await open('/jobs/1', 'wire models');
    await wait(21_000);
    show('something else');
    await wait(2_000);
    expect(told()).toEqual(['wire models']);
  });
});

describe('an in-page move', () => {
  test('is told at once, before the new posting is there', async () => {
    await open('/jobs/1', 'wire models');
    go('/jobs/2');
    expect(tell.left).toHaveBeenCalledOnce();
    expect(following.posting).toBeNull();
  });

  test('never tells the text of the job before as the new one', async () => {
    await open('/jobs/1', 'wire models');
    go('/jobs/2');
    await wait(3_000);
    expect(told()).toEqual(['wire models']);
    show('train models');
    await wait(300);
    expect(told()).toEqual(['wire models', 'train models']);
  });

  test('never answers a click with the text of the job before', async () => {
    await open('/jobs/1', 'wire models');
    go('/jobs/2');
    const page = following.again();
    await wait(3_000);
    show('train models');
    await wait(300);
    expect((await page).posting?.blocks[0]?.text).toBe('train models');
  });

  test('to the same job under another number is told in the end', async () => {
    await open('/jobs/1', 'wire models');
    go('/jobs/2');
    await wait(10_000);
    expect(told()).toEqual(['wire models']);
    await wait(10_500);
    expect(tell.arrived.mock.calls.at(-1)?.[0]?.posting.identity).toBe('/jobs/2');
  });

  test('that only changes what stands behind the job is none', async () => {
    await open('/jobs/1', 'wire models');
    go('/jobs/1?from=mail');
    go('/jobs/1#apply');
    await wait(1_000);
    expect(tell.left).not.toHaveBeenCalled();
  });

  test('is followed also after 20 seconds', async () => {
    await open('/jobs/1', 'wire models');
    await wait(60_000);
    go('/jobs/2');
    show('train models');
    await wait(500);
    expect(told()).toEqual(['wire models', 'train models']);
  });
});

describe('a page that may not be read on without a click', () => {
  test('is not read after a move, and the job before is gone all the same', async () => {
    tell.left.mockResolvedValueOnce(false);
    await open('/jobs/1', 'wire models');
    go('/jobs/2');
    show('train models');
    await wait(30_000);
    expect(tell.left).toHaveBeenCalledOnce();
    expect(told()).toEqual(['wire models']);
  });

  test('is read after a move when the person clicks again', async () => {
    tell.left.mockResolvedValueOnce(false);
    await open('/jobs/1', 'wire models');
    go('/jobs/2');
    show('train models');
    await wait(1_000);
    expect((await following.again()).posting?.identity).toBe('/jobs/2');
  });
});

describe('a click', () => {
  test('that brought the script is answered with the only reading', async () => {
    go('/jobs/1');
    show('wire models');
    following = new Following(window, reader, tell, beside, performance.now());
    expect((await following.again()).posting).not.toBeNull();
    await wait(1_000);
    expect(tell.arrived).not.toHaveBeenCalled();
  });

  test('reads again, and is answered instead of told', async () => {
    await open('/jobs/1', 'wire models');
    const page = await following.again();
    expect(page.posting?.blocks[0]?.text).toBe('wire models');
    expect(tell.arrived).toHaveBeenCalledOnce();
  });

  test('on a page half drawn is answered when the page is ready', async () => {
    await open('/jobs/1', '');
    const page = following.again();
    await wait(2_000);
    show('wire models');
    await wait(500);
    expect((await page).posting?.blocks[0]?.text).toBe('wire models');
  });

  test('is answered with the new job where the person moves meanwhile', async () => {
    await open('/jobs/1', '');
    const page = following.again();
    go('/jobs/2');
    show('train models');
    await wait(500);
    expect((await page).posting?.identity).toBe('/jobs/2');
  });

  test('is answered also where the board is turned off meanwhile', async () => {
    await open('/jobs/1', '');
    const page = following.again();
    following.stop();
    expect((await page).posting).toBeNull();
  });
});

test('a page that is left tells so, and one that is stopped tells nothing', async () => {
  await open('/jobs/1', 'wire models');
  window.dispatchEvent(new Event('pagehide'));
  expect(tell.left).toHaveBeenCalledOnce();
  following.stop();
  go('/jobs/2');
  show('train models');
  await wait(30_000);
  expect(tell.left).toHaveBeenCalledOnce();
  expect(told()).toEqual(['wire models']);
});

test('a page that changes without end is read all the same', async () => {
  await open('/jobs/1', '');
  for (let at = 0; at < 30; at += 1) {
    show(`wire models ${at}`);
    await wait(100);
  }
  expect(told().length).toBeGreaterThan(1);
  expect(told().length).toBeLessThan(6);
});

describe('a page that is neither a posting nor a list', () => {
  test('is not read, and nothing of it is watched but its address', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const read = vi.spyOn(reader, 'read');
    await open('/settings', 'wire models');
    await wait(2_000);
    expect(read).not.toHaveBeenCalled();
    // jsdom has no Navigation API: the address itself is compared at each change.
    expect(observe).toHaveBeenCalledOnce();
    expect(told()).toEqual([]);
    go('/jobs/1');
    await wait(500);
    expect(told()).toEqual(['wire models']);
    observe.mockRestore();
    read.mockRestore();
  });

  test('is read when the person asks', async () => {
    await open('/settings', 'wire models');
    const page = following.again();
    await wait(2_000);
    expect((await page).posting).toBeNull();
  });
});

describe('what goes on beside the reading', () => {
  test('begins at each address, and ends where the document may be read no more', async () => {
    await open('/jobs/1', 'wire models');
    expect(beside.begin).toHaveBeenLastCalledWith(window.location.href);
    go('/jobs/2');
    await wait(10);
    expect(beside.begin).toHaveBeenLastCalledWith(window.location.href);
    expect(beside.end).not.toHaveBeenCalled();
    tell.left.mockResolvedValueOnce(false);
    go('/jobs/3');
    await wait(10);
    expect(beside.end).toHaveBeenCalledOnce();
  });
});

test('a page that goes on changing after 20 seconds is read no more, and what was told last stands', async () => {
  const read = vi.spyOn(reader, 'read');
  await open('/jobs/1', 'wire models');
  for (let at = 0; at < 250; at += 1) {
    show(`wire models ${at}`);
    await wait(100);
  }
  const [reads, last] = [read.mock.calls.length, told().at(-1)];
  expect(reads).toBeLessThan(30);
  expect(last).toMatch(/^wire models \d+$/);
  for (let at = 0; at < 100; at += 1) {
    show(`something else ${at}`);
    await wait(100);
  }
  expect(read.mock.calls.length).toBe(reads);
  expect(told().at(-1)).toBe(last);
  read.mockRestore();
});
