import type { Proposals } from './propose.ts';
import type { Scaffold } from './scaffold.ts';

const PARTS = ['title', 'company', 'place', 'description'] as const;

function lineOf(part: (typeof PARTS)[number], found: Proposals): string {
  return `  ${part}: ${found[part]?.selector ?? 'not found; say where it stands, or leave [] where the page has none'}`;
}

/** What was made, and what is left to do, in plain words. */
export function told({ id, found, files }: Scaffold): string {
  return [
    'Written:',
    ...[...files.keys()].map((path) => `  ${path}`),
    'Proposed, from one page; look whether each is right:',
    ...PARTS.map((part) => lineOf(part, found)),
    found.hasJsonLd
      ? 'The page also has JSON-LD of the posting; that is read first, and these places correct it.'
      : 'The page has no JSON-LD of the posting; all rests on these places.',
    'Now:',
    `  1. In src/boards/${id}.ts, put right name, hosts, the posting’s address and the places; if it has lists, add them.`,
    `  2. In tests/boards/fixtures/${id}/, see that the pages have the board’s structure and only words of yours.`,
    `     In its addresses.json, add the forms that one job’s address takes, and those of lists and other pages.`,
    '  3. npx biome check --write src/boards tests/boards',
    '  4. npx vitest run tests/boards',
    `  5. npm run truetitle -- read --url URL FILE.html   # what is read of the real page`,
    '',
  ].join('\n');
}
