import { defineConfig } from 'vitest/config';

/**
 * Two projects: `core` (everything that runs on plain Node, the built command line included) and
 * `renderer` (jsdom). The end-to-end tests in the real window are Playwright's, see playwright.config.ts.
 */
export default defineConfig({
  test: {
    testTimeout: 90_000,
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
