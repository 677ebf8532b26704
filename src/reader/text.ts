/**
 * Text as a person sees it: every run of blanks (also no-break and zero-width ones) is one space, none at the ends.
 */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim();
}

/** The collapsed text, or null where nothing is left. */
export function said(text: string | null | undefined): string | null {
  const shown = collapse(text ?? '');
  return shown === '' ? null : shown;
}

/** Letters and digits alone, lower case: two texts that differ only in blanks, dashes or case are the same. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
