import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import base from './manifest.json' with { type: 'json' };
import { BOARDS } from './src/boards/index.ts';
import { dropExamples } from './src/tools/drop-examples.ts';

const OUT = 'dist/chrome';

/** The manifest for Chromium. Hosts of the boards are asked for one by one, when the person turns a board on. */
function manifest(): ManifestV3Export {
  const origins = [...new Set(BOARDS.flatMap((board) => board.origins))].sort();
  return { ...base, optional_host_permissions: origins } as ManifestV3Export;
}

/**
 * Takes out what the build adds and nobody needs: resources that every page could probe for, to learn that the
 * extension is there, and a second copy of the injected script.
 */
function leaveNothingToProbe(): Plugin {
  return {
    name: 'leave-nothing-to-probe',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler(_, bundle) {
        const file = join(OUT, 'manifest.json');
        const { web_accessible_resources: _probed, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
        writeFileSync(file, `${JSON.stringify(rest, null, 2)}\n`);
        for (const part of Object.values(bundle)) {
          const copied = part.type === 'chunk' && part.facadeModuleId?.endsWith('.iife.ts');
          if (copied) rmSync(join(OUT, part.fileName));
        }
      },
    },
  };
}

const extension = () => [crx({ manifest: manifest() }), leaveNothingToProbe()];

export default defineConfig({
  plugins: [preact(), dropExamples(), ...(process.env.VITEST ? [] : extension())],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    modulePreload: false,
    rollupOptions: {
      input: { welcome: 'src/entries/welcome/welcome.html' },
      output: {
        // What is data stands apart, so that the sizes of code and data can each be held.
        codeSplitting: {
          groups: [
            { name: 'signals', test: /src\/signals\// },
            { name: 'model', test: /src\/classifier\/.*\.json$/ },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/end-to-end/**'],
    coverage: { include: ['src/**/*.{ts,tsx}'] },
  },
});
