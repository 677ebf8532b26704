import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { until } from '../../src/tools/chromium/until.ts';
import { careerPage } from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { MANIFEST, stopWorker } from './harness/extension.ts';
import { pasted } from './harness/pasted.ts';
import { storedPins, storePin } from './harness/pins.ts';
import { type Session, startSession } from './harness/session.ts';
import { ACTIVITY, EXPERIENCE, profile, TOP, URL } from './pages/profile.ts';

const WIRING = POSTINGS.honest;
const BUILDING = POSTINGS.mismatch;
const CV =
  'Experience\nAI Engineer, Speicher\n2019 – 2021\n- Built a RAG assistant over the handbook with embeddings and a vector database.\n- Wrote prompts and evals for an LLM agent, and brought latency and cost per answer down.';
let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

/** Pins a posting, and closes the popup in the same moment: the pin must outlive it. */
async function pin(posting: typeof WIRING): Promise<void> {
  const page = await session.show(`https://careers.example/${posting.company.length}`, careerPage(posting));
  const popup = await session.press(page);
  await popup.shows(posting.company);
  await popup.click('Pin');
  await popup.close();
  await page.close();
  await until('it to be kept', async () => (await storedPins(session)).includes(posting.company));
}

async function openProfile(...cards: string[]) {
  const page = await session.show(URL, profile(...cards));
  const popup = await session.press(page);
  return { page, popup };
}

describe('a pinned posting', () => {
  it('is kept only from the press on, and its duties lie beside a profile that is read later', async () => {
    const { page, popup } = await openProfile(TOP, ACTIVITY, EXPERIENCE);
    const before = await popup.shows('The stated work is mostly building and training models.');
    expect(before).not.toContain('The duties beside the stated work');
    expect(await storedPins(session)).toBe('[]');
    await popup.close();
    await page.close();
    await pin(WIRING);
    await stopWorker(session);
    const after = await openProfile(TOP, ACTIVITY, EXPERIENCE);
    const text = await after.popup.shows('The duties beside the stated work');
    expect(text).toContain('AI Engineer · Pierhead Works');
    expect(text).toContain('Both say: vector database');
    expect(text).toContain('Worth talking about');
    expect(text).not.toMatch(/\d\s?%\s+(fit|match)|score/i);
    await after.popup.click('Copy as text');
    await after.popup.shows('Copied');
    const copy = await pasted(session, after.page, 'text/plain');
    expect(copy).toContain('Beside the posting: AI Engineer · Pierhead Works');
    expect(copy).not.toContain('Kim');
    expect(await storedPins(session)).not.toContain('Kelp');
    await after.page.close();
  });

  it('says of a profile that is not loaded that the rest may speak of its duties', async () => {
    const { page, popup } = await openProfile(TOP, ACTIVITY);
    const text = await popup.shows('No line speaks of these: questions for the interview');
    expect(text).toContain('The experience has not been loaded yet; it may speak of them.');
    expect(text).toContain('Ask: which model did you put into a product');
    expect(text).not.toContain('Worth talking about');
    await popup.close();
    await page.close();
  });

  it('lies beside a pasted CV, and another one can be chosen', async () => {
    await pin(BUILDING);
    const page = await session.show('https://plain.example/', '<!doctype html><title>x</title><p>No.</p>');
    const popup = await session.press(page);
    await popup.shows('No job posting on this page.');
    await popup.click('Paste a text');
    await popup.write(CV);
    await popup.click('Judge this text');
    const last = await popup.shows('The duties beside the stated work');
    expect(last).toContain('a general model is tried on a problem whose pattern lies in own data alone');
    await popup.evaluate(`{
      const select = document.querySelector('select');
      select.value = [...select.options].find(({ text }) => text.includes('Pierhead')).value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
    const chosen = await popup.shows(/Both say: .*vector/);
    expect(chosen).not.toContain('Worth talking about');
    await popup.close();
    expect(await storedPins(session)).not.toContain('Speicher');
    await page.close();
  });
});

describe('a pinned profile', () => {
  it('says the day of its leaving, holds no name and no address, and can be shown without its page', async () => {
    const { page, popup } = await openProfile(TOP, EXPERIENCE);
    await popup.shows('Nothing of it is kept unless you pin it.');
    await popup.click('Pin');
    await popup.shows(/It is pinned, and leaves by itself on .+ 20\d\d\./);
    await popup.close();
    const stored = await storedPins(session);
    expect(stored).toContain('Kelp');
    expect(stored).not.toMatch(/Kim|kim-example|linkedin/i);
    await page.close();
    const other = await session.show('https://careers.example/again', careerPage(WIRING));
    const over = await session.press(other);
    await over.click('Pinned 3');
    await over.click('AI Engineer | Agents');
    await over.shows('This is what you pinned.');
    await over.click('Back to the page');
    await over.shows('Pierhead Works');
    await over.close();
    await other.close();
  });

  it('leaves by itself when its day has come, as does what can’t be read', async () => {
    const pins = z.parse(z.array(z.looseObject({ kind: z.string() })), JSON.parse(await storedPins(session)));
    const person = pins.find(({ kind }) => kind === 'profile');
    const monthAgo = Date.now() - 30 * 24 * 60 * 60 * 1000;
    await storePin(session, 'old', { ...person, id: 'old', at: monthAgo });
    await storePin(session, 'bad', { kind: 'profile', id: 'bad' });
    expect(await storedPins(session)).toMatch(/"old".*"bad"|"bad".*"old"/);
    await stopWorker(session);
    // Any event starts the worker again; a page that comes is one.
    const page = await session.show('https://plain.example/2', '<!doctype html><title>x</title><p>No.</p>');
    await until('both to be gone', async () => !/"(old|bad)"/.test(await storedPins(session)));
    expect(JSON.parse(await storedPins(session))).toHaveLength(pins.length);
    await page.close();
  });

  it('is listed in the options, opened and let go of there', async () => {
    const options = await session.own(MANIFEST.options_ui.page);
    const list = options.locator('#pins li');
    await list.first().waitFor();
    expect(await list.count()).toBe(3);
    const person = list.filter({ hasText: 'Leaves by itself on' });
    const opening = session.context.waitForEvent('page');
    await person.getByRole('button', { name: 'AI Engineer | Agents', exact: true }).click();
    const pinned = await opening;
    await pinned.getByText('This is what you pinned.').waitFor();
    expect(await pinned.locator('body').innerText()).toContain('The duties beside the stated work');
    expect(await pinned.getByText('Back to the page').count()).toBe(0);
    await pinned.close();
    await person.getByRole('button', { name: 'Unpin' }).click();
    await until('it to be gone', async () => (await list.count()) === 2);
    expect(await storedPins(session)).not.toContain('Kelp');
    await options.close();
  });
});
