/**
 * JSON as sites write it: inside comments or CDATA, with raw line breaks in strings, trailing commas, or text after
 * its end. Undefined where no JSON can be made of it.
 */
export function parseLenient(source: string): unknown {
  const text = source.replace(/^\s*(?:\/\/\s*)?(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '').trim();
  return parse(text) ?? parse(mended(text)) ?? parse(balanced(mended(text)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Raw control characters inside strings escaped, commas before a closing bracket dropped outside of them. */
function mended(text: string): string {
  return text.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"|,(?=\s*[}\]])/g, (part) =>
    part === ',' ? '' : part.replace(/\p{Cc}/gu, escapeControl),
  );
}

function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The first whole object or array of a text that goes on after it. */
export function balanced(text: string): string {
  const start = text.search(/[{[]/);
  if (start < 0) return '';
  let depth = 0;
  const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\]]/g;
  token.lastIndex = start;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (/^[{[]$/.test(found[0])) depth += 1;
    else if (/^[}\]]$/.test(found[0])) depth -= 1;
    if (depth === 0) return text.slice(start, token.lastIndex);
  }
  return '';
}
