import { vi } from 'vitest';

/** Opens the closed roots of badges to a test, and stands in for what jsdom lacks: sheets that a root adopts. */
export function openRoots(): { readonly rootOf: (host: Element) => ShadowRoot | undefined } {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = () => undefined;
    },
  );
  return { rootOf: (host) => roots.get(host) };
}
