import type { Page } from 'playwright-core';
import type { Session } from './session.ts';

/** What the clipboard holds of a type ("text/plain"), as a page gets it that a person pastes into. */
export async function pasted(session: Session, page: Page, type: string): Promise<string> {
  const { origin } = new URL(page.url());
  await session.context.grantPermissions(['clipboard-read'], { origin });
  await page.bringToFront();
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item === undefined ? '' : (await item.getType(wanted)).text();
  }, type);
}
