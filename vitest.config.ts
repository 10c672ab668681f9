import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Two projects: `core` (everything that runs on plain Node, the built command line included) and
 * `renderer` (jsdom). The end-to-end tests in the real window are Playwright's, see playwright.config.ts.
 */
export default defineConfig({
  test: {
    testTimeout: 90_000,
    // Vitest leaves one core free, which on two cores is one worker; the tests under Wine wait more than they work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/renderer/**', 'test/e2e/**', 'test/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
