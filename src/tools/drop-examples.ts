import type { Plugin } from 'vite';

const STRING = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/.source;
const EXAMPLE = new RegExp(`,\\s*(?:like|not):\\s*(?:${STRING})(?=\\s*[,}])`, 'g');

/** A file of signals without their example sentences, which only tests read. `code` is TypeScript or JavaScript. */
export function withoutExamples(code: string): string {
  return code.replace(EXAMPLE, '');
}

/** A Vite plugin that leaves the example sentences of signals out of what is built. */
export function dropExamples(): Plugin {
  return {
    name: 'drop-examples',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/signals\/[^/]+\.ts$/ },
      handler: (code) => ({ code: withoutExamples(code), map: null }),
    },
  };
}
