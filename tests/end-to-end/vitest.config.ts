import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest takes its configuration from it.
export default defineConfig({
  test: {
    include: ['tests/end-to-end/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
