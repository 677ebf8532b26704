import type { BrowserContext, Route } from 'playwright-core';

/** What stands at an address: HTML, or any body with its type. */
export type Content = string | { readonly body: string | Buffer; readonly contentType: string };

/** Our own internet: pages that tests put at addresses. Nothing else is there. */
export interface Site {
  readonly put: (url: string, content: Content) => void;
  /** Addresses that something asked for though no test put anything there. */
  readonly strays: string[];
}

/** Puts our own internet behind every address of a browser. */
export async function siteFor(context: BrowserContext): Promise<Site> {
  const contents = new Map<string, Content>();
  const strays: string[] = [];
  await context.route(/^https?:/, (route: Route) => {
    const url = route.request().url();
    const content = contents.get(url);
    if (content === undefined) {
      strays.push(url);
      return route.fulfill({ status: 404, contentType: 'text/html', body: '' });
    }
    const { body, contentType } =
      typeof content === 'string' ? { body: content, contentType: 'text/html; charset=utf-8' } : content;
    return route.fulfill({ body, contentType });
  });
  return { put: (url, content) => void contents.set(url, content), strays };
}
