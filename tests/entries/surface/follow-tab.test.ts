import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabRead } from '../../../src/browser/surface-calls.ts';
import { changeTab } from '../../../src/browser/tab-states.ts';
import { keepVerdict } from '../../../src/browser/verdicts.ts';
import type { TabState } from '../../../src/domain/tab.ts';
import { TabFollower } from '../../../src/entries/surface/follow-tab.ts';
import { type Known, shown, UNKNOWN } from '../../../src/entries/surface/known.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { aPosting, aVerdict } from '../../browser/samples.ts';
import { aReading } from '../../view/sample-reading.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
let known: Known;
let life: AbortController;
let answer: (read: TabRead) => void;

const tab = (identity: string): TabState => ({
  url: 'https://jobs.lever.co/acme/1',
  frames: [
    {
      frame: 0,
      url: 'https://jobs.lever.co/acme/1',
      board: 'lever',
      kind: 'posting',
      health: 'fine',
      posting: aPosting(identity),
      verdict: identity,
      frames: [],
      listed: [],
    },
  ],
  filter: null,
  failure: null,
});
const read = (identity: string): TabRead => ({ readable: true, state: tab(identity), verdict: aVerdict });
const identity = () => {
  const state = shown(known);
  return state.kind === 'verdict' ? state.posting.identity : state.kind;
};
const keep = async (name: string) => {
  await keepVerdict(name, aVerdict);
  await changeTab(1, () => tab(name));
};
const asked = () => browser.runtime.sendMessage.mock.calls.filter(([{ call }]) => call === 'readTab').length;

const open = ({ reads = true } = {}) => {
  const { signal } = life;
  const follower = new TabFollower({
    tab: 1,
    reads,
    known: () => known,
    learn: (news) => {
      if (signal.aborted) return;
      known = { ...known, ...news };
    },
    attempt: (task) => {
      task().catch((error: unknown) => {
        known = { ...known, failure: String(error) };
      });
    },
  });
  follower.start(signal);
  return follower;
};

beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  known = UNKNOWN;
  life = new AbortController();
  browser.runtime.sendMessage.mockImplementation(
    ({ call }) =>
      new Promise((resolve) => {
        if (call === 'selectionOf') resolve({ answer: null });
        else answer = (value) => resolve({ answer: value });
      }),
  );
});

afterEach(() => life.abort());

describe('the popup', () => {
  test('shows what is known of the tab before it is read again', async () => {
    await keep('lever:1');
    open();
    await vi.waitFor(() => expect(identity()).toBe('lever:1'));
    expect(known.readable).toBeNull();
  });

  test('shows what reading gave, also where nothing of it could be stored', async () => {
    open();
    answer(read('lever:1'));
    await vi.waitFor(() => expect(identity()).toBe('lever:1'));
  });

  test('reads again when the person moves on, and shows the next job', async () => {
    await keep('lever:1');
    open();
    answer(read('lever:1'));
    await vi.waitFor(() => expect(known.readable).toBe(true));
    await changeTab(1, () => null);
    await vi.waitFor(() => expect(asked()).toBe(2));
    expect(identity()).toBe('waiting');
    await keep('lever:2');
    await vi.waitFor(() => expect(identity()).toBe('lever:2'));
  });

  test('keeps no report of a page that the person has left', async () => {
    await keep('lever:1');
    open();
    await vi.waitFor(() => expect(identity()).toBe('lever:1'));
    known = { ...known, report: '<body>' };
    await keep('lever:2');
    await vi.waitFor(() => expect(known.report).toBeNull());
  });

  test('never goes back to an answer that is older than what is stored', async () => {
    await keep('lever:1');
    open();
    await vi.waitFor(() => expect(identity()).toBe('lever:1'));
    await keep('lever:2');
    answer(read('lever:1'));
    await vi.waitFor(() => expect(known.readable).toBe(true));
    expect(identity()).toBe('lever:2');
  });

  test('takes the verdict from the answer where only that had no room in the store', async () => {
    open();
    await changeTab(1, () => tab('lever:1'));
    answer(read('lever:1'));
    await vi.waitFor(() => expect(identity()).toBe('lever:1'));
  });

  test('asks for a verdict that had no room in the store when the page changed', async () => {
    open();
    answer(read('lever:1'));
    await vi.waitFor(() => expect(identity()).toBe('lever:1'));
    await changeTab(1, () => tab('lever:2'));
    await vi.waitFor(() => expect(asked()).toBe(2));
    await changeTab(1, () => ({ ...tab('lever:2'), url: 'https://jobs.lever.co/acme/2' }));
    answer(read('lever:2'));
    await vi.waitFor(() => expect(identity()).toBe('lever:2'));
    expect(asked()).toBe(2);
  });

  test('says what broke where nobody answers', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    open();
    await vi.waitFor(() => expect(identity()).toBe('failed'));
  });

  test('learns at once that a board was turned on', async () => {
    open();
    browser.permissions.contains.mockResolvedValue(true);
    browser.permissions.onAdded.happen({ origins: [] });
    await vi.waitFor(() => expect(known.on.has('lever')).toBe(true));
  });
});

describe('a surface that reads nothing by itself', () => {
  const openTo = (url: string | undefined) =>
    browser.tabs.query.mockImplementation(async () => [{ id: 1, ...(url && { url }) }]);

  test('shows what is stored, and asks for nothing', async () => {
    await keep('lever:1');
    open({ reads: false });
    await vi.waitFor(() => expect(known.mayRead).toBe(false));
    expect(identity()).toBe('lever:1');
    expect(asked()).toBe(0);
  });

  test('says of an unread page whether it may be read, and says so anew when it is told to look', async () => {
    const follower = open({ reads: false });
    await vi.waitFor(() => expect(shown(known)).toEqual({ kind: 'unread', mayRead: false }));
    openTo('https://jobs.lever.co/acme/1');
    follower.look();
    await vi.waitFor(() => expect(shown(known)).toEqual({ kind: 'unread', mayRead: true }));
    expect(asked()).toBe(0);
  });

  test('shows what a click on the icon read', async () => {
    open({ reads: false });
    await vi.waitFor(() => expect(identity()).toBe('unread'));
    await keep('lever:1');
    await vi.waitFor(() => expect(identity()).toBe('lever:1'));
    expect(asked()).toBe(0);
  });

  test('asks for nothing by itself where a verdict had no room in the store', async () => {
    open({ reads: false });
    await vi.waitFor(() => expect(identity()).toBe('unread'));
    await changeTab(1, () => tab('lever:1'));
    await vi.waitFor(() => expect(known.state).not.toBeNull());
    expect(identity()).toBe('unread');
    expect(asked()).toBe(0);
  });

  test('reads when the person asks, and no further page by itself', async () => {
    openTo('https://jobs.lever.co/acme/1');
    const follower = open({ reads: false });
    await vi.waitFor(() => expect(identity()).toBe('unread'));
    const reading = follower.read();
    await keep('lever:1');
    answer(read('lever:1'));
    await reading;
    expect(identity()).toBe('lever:1');
    await changeTab(1, () => null);
    await vi.waitFor(() => expect(identity()).toBe('unread'));
    expect(asked()).toBe(1);
  });

  test('waits for a posting that a board which is on is about to read, and for no other page', async () => {
    browser.permissions.contains.mockResolvedValue(true);
    openTo('https://jobs.lever.co/acme/11111111-2222-4333-8444-555555555555');
    const follower = open({ reads: false });
    await vi.waitFor(() => expect(known.mayRead).toBe(true));
    expect(shown(known).kind).toBe('waiting');
    await keep('lever:1');
    await vi.waitFor(() => expect(identity()).toBe('lever:1'));
    await changeTab(1, () => null);
    openTo('https://jobs.lever.co/about-us/team/here');
    follower.look();
    await vi.waitFor(() => expect(identity()).toBe('unread'));
    expect(asked()).toBe(0);
  });

  const PERSON = 'https://www.linkedin.com/in/kim-example/';
  const aProfile: TabRead = {
    readable: true,
    state: { url: PERSON, frames: [], filter: null, failure: null },
    verdict: null,
    reading: aReading(),
  };

  test('takes what reading the tab gave elsewhere, and lets go of a profile whose page has left', async () => {
    openTo(PERSON);
    const follower = open({ reads: false });
    await vi.waitFor(() => expect(identity()).toBe('unread'));
    follower.take({ ...aProfile, pasted: null, judged: null });
    expect(identity()).toBe('profile');
    known = { ...known, late: true };
    openTo(`${PERSON}#about`);
    follower.look();
    await new Promise((done) => setTimeout(done, 20));
    expect(identity()).toBe('profile');
    openTo('https://www.linkedin.com/in/somebody-else/');
    follower.look();
    await vi.waitFor(() => expect(identity()).toBe('unread'));
    expect(JSON.stringify(known)).not.toContain('kim-example');
  });

  test('takes a pasted CV, and shows the page again once the person goes back', async () => {
    openTo(PERSON);
    const follower = open({ reads: false });
    await vi.waitFor(() => expect(identity()).toBe('unread'));
    follower.take({ ...aProfile, pasted: aReading(), judged: null });
    expect(shown(known)).toMatchObject({ kind: 'profile', inPage: false });
    known = { ...known, pasted: null };
    expect(shown(known)).toMatchObject({ kind: 'profile', inPage: true });
  });

  test('shows no profile whose page left while it was read', async () => {
    openTo(PERSON);
    const follower = open({ reads: false });
    await vi.waitFor(() => expect(identity()).toBe('unread'));
    const reading = follower.read();
    openTo(undefined);
    answer(aProfile);
    await reading;
    expect(shown(known)).toEqual({ kind: 'unread', mayRead: false });
  });

  test('learns nothing more once the signal ended it', async () => {
    const learn = vi.fn();
    new TabFollower({
      tab: 1,
      reads: false,
      known: () => UNKNOWN,
      learn,
      attempt: (task) => void task(),
    }).start(life.signal);
    await vi.waitFor(() => expect(learn).toHaveBeenCalledWith({ mayRead: false }));
    life.abort();
    learn.mockClear();
    await keep('lever:1');
    browser.permissions.onAdded.happen({ origins: [] });
    await new Promise((done) => setTimeout(done, 20));
    expect(learn).not.toHaveBeenCalled();
  });
});
