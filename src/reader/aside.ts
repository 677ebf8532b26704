const TAGS = new Set(['HEADER', 'FOOTER', 'NAV', 'ASIDE']);
const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog)$/;

/** Names that sites give to what stands beside their article. */
const NAMES = /cookie|consent|breadcrumb|similar|related|recommend|newsletter|social|share|sidebar/i;

/** Whether an element is a part of a page that is not its article, by tag, role or name. */
export function isAside(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (TAGS.has(tag) || ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (tag === 'MAIN' || tag === 'BODY' || tag === 'HTML') return false;
  return NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}
