import { defineConfig } from '@playwright/test';

/**
 * The end-to-end tests: one real window at a time. build/test.mjs provides the Electron (CASEBUNDLE_ELECTRON), the
 * display and the place of the JSON report.
 */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  globalTimeout: 15 * 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['CASEBUNDLE_E2E_REPORT'] ?? 'test-results/e2e.json' }],
  ],
});
