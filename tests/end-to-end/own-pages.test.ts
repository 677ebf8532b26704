import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grant } from '../../src/tools/chromium/grant.ts';
import { until } from '../../src/tools/chromium/until.ts';
import { evaluateInside, MANIFEST } from './harness/extension.ts';
import { type Session, startSession } from './harness/session.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

async function hostsWithScripts(): Promise<string> {
  return JSON.stringify(await evaluateInside(session, 'chrome.scripting.getRegisteredContentScripts()'));
}

describe('on first install', () => {
  it('nothing is asked for, and a welcome page judges a sample posting live', async () => {
    const isWelcome = (url: string) => url.includes('/welcome.html');
    const welcome = await until('the welcome', async () =>
      session.context.pages().find((page) => isWelcome(page.url())),
    );
    await welcome.getByText('A title is a claim.').waitFor();
    await welcome.getByText('Mismatch', { exact: true }).waitFor();
    await welcome.getByText(/^right \d+ times in \d+$/).waitFor();
    const lines = await welcome
      .locator('.posting li')
      .evaluateAll((all) => all.map((line) => line.querySelector('mark') !== null));
    expect(lines).toEqual(lines.map(() => true));
    expect(await evaluateInside(session, 'chrome.permissions.getAll()')).toMatchObject({ origins: [] });
    const open = session.context.waitForEvent('page');
    await welcome.getByText('Choose boards').click();
    expect((await open).url()).toContain('options.html');
  });
});

describe('the options', () => {
  it('turn a board on and off, and remember it', async () => {
    const origins = ['https://*.greenhouse.io/*'];
    await grant(session, origins);
    const options = await session.own(MANIFEST.options_ui.page);
    const board = options.getByRole('switch', { name: 'Greenhouse' });
    await board.click();
    await until('the script', async () => (await hostsWithScripts()).includes('greenhouse.io'));
    await options.reload();
    await until('the switch to be on', () => board.isChecked());
    await board.click();
    await until('the script to be gone', async () => (await hostsWithScripts()) === '[]');
    await until('the switch to be off', async () => !(await board.isChecked()));
  });
});
