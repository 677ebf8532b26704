import type { Names } from './naming.ts';
import type { Proposal, Proposals } from './propose.ts';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const listed = (proposal: Proposal | null): string =>
  proposal === null ? '[]' : `[${quoted(proposal.selector)}]`;

/** The text of a board's file: what the address says, and where the page seems to keep things. */
export function boardSource(names: Names, pattern: string, found: Proposals): string {
  return `import type { Board } from '../domain/board.ts';

export const ${names.variable}: Board = {
  id: ${quoted(names.id)},
  name: ${quoted(names.name)},
  hosts: [${quoted(names.host)}],
  origins: [${quoted(names.origin)}],
  posting: [/${pattern}/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ${listed(found.description)},
        title: ${listed(found.title)},
        company: ${listed(found.company)},
        place: ${listed(found.place)},
        description: ${listed(found.description)},
      },
    },
  ],
};
`;
}

/** The text of the boards' list with one more board, in its order. */
export function listWith(list: string, { id, variable }: Names): string {
  const line = `import { ${variable} } from './${id}.ts';`;
  const imports = [...list.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+)\.ts';$/gm)];
  const next = imports.find(([, , other = '']) => `${other}.ts` > `${id}.ts`);
  if (next !== undefined)
    return list
      .replace(next[0], `${line}\n${next[0]}`)
      .replace(`\n  ${next[1]},\n`, `\n  ${variable},\n  ${next[1]},\n`);
  const last = imports.at(-1)?.[0] ?? "import type { Board } from '../domain/board.ts';";
  return list.replace(last, `${last}\n${line}`).replace(/\n\];/, `\n  ${variable},\n];`);
}
