import browser from 'webextension-polyfill';

/**
 * Sets what a tab's icon carries: at most four characters in white, a CSS colour behind them, and what the pointer is
 * told. A tab that closed meanwhile has none, and that is no fault.
 */
export async function setBadge(
  tab: number,
  { text, colour, title }: Readonly<Record<'text' | 'colour' | 'title', string>>,
): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour }),
    browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
    browser.action.setTitle({ tabId: tab, title }),
  ]);
}
