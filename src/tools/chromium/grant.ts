import type { Chromium } from './launch.ts';

/**
 * Grants hosts (match patterns) as a person does on Chromium's page of extensions; the native prompt can't be clicked
 * from outside. A request for them in the extension is answered at once from then on.
 */
export async function grant({ context, id }: Chromium, origins: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const [extension, patterns] = [JSON.stringify(id), JSON.stringify(origins)];
  await page.evaluate(`(async () => {
    const { developerPrivate } = chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId: ${extension}, hostAccess: 'ON_SPECIFIC_SITES' });
    for (const pattern of ${patterns}) await developerPrivate.addHostPermission(${extension}, pattern);
  })()`);
  await page.close();
}
