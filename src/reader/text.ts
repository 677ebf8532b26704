/** A run of blanks, unless it is one space between words already: most are, and replacing each would cost most. */
const BLANKS = /(?! (?![\s\u200b\u2060\ufeff]))[\s\u200b\u2060\ufeff]+/g;

/**
 * Text as a person sees it: every run of blanks (also no-break and zero-width ones) is one space, none at the ends.
 */
export function collapse(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}

/** Whether nothing is seen of a text. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b\u2060\ufeff]/.test(text);
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
