/**
 * Splits bytes (UTF-8) into lines, holding no more than one line and one chunk at a time. A byte-order mark in front
 * is dropped. Only a line feed ends a line: JSON may hold the other separators inside its strings, and takes a
 * carriage return before the line feed for blank.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first);
    for (const piece of rest) {
      yield pieces.join('');
      pieces = [piece];
    }
  }
  yield pieces.join('') + decoder.decode();
}
