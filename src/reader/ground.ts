/**
 * Relative luminance (WCAG 2.2, 0 to 1) under which white text reads better than black: both have the same contrast,
 * 4.58 to 1, at 0.179.
 */
const DARK = 0.18;

/**
 * Whether the ground behind an element is dark: the first opaque background from the element upwards decides, white
 * where there is none.
 */
export function groundIsDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at !== null && view !== null; at = at.parentElement) {
    const colour = channels(view.getComputedStyle(at).backgroundColor);
    if (colour !== null) return luminance(colour) < DARK;
  }
  return false;
}

/** Red, green and blue, each 0 to 255, of a computed colour; null where it is not opaque or in another notation. */
function channels(colour: string): [number, number, number] | null {
  const numbers = (colour.match(/[\d.]+%?/g) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  const [red, green, blue, alpha = 1] = numbers;
  if (!/^rgba?\(/.test(colour) || red === undefined || green === undefined || blue === undefined) return null;
  return alpha < 1 ? null : [red, green, blue];
}

function luminance(colour: readonly [number, number, number]): number {
  const [red, green, blue] = colour.map(linear);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** WCAG 2.2's formula for one channel of sRGB. */
function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
