/** The browser's own account of where a document is; not in every browser, nor in every TypeScript library. */
interface Navigations extends EventTarget {}

function navigations(window: Window): Navigations | null {
  const found: unknown = 'navigation' in window ? window.navigation : null;
  return found instanceof EventTarget ? found : null;
}

/**
 * Tells each change of the address without a load, at once where the browser has a Navigation API, else at the next
 * change of the page, until the signal ends it.
 */
export function watchAddress(
  window: Window,
  moved: (from: string, to: string) => void,
  signal: AbortSignal,
): void {
  let address = window.location.href;
  const compare = () => {
    const from = address;
    address = window.location.href;
    if (from !== address) moved(from, address);
  };
  const api = navigations(window);
  api?.addEventListener('currententrychange', compare, { signal });
  window.addEventListener('popstate', compare, { signal });
  window.addEventListener('hashchange', compare, { signal });
  if (api !== null) return;
  const observer = new MutationObserver(compare);
  observer.observe(window.document, { subtree: true, childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
