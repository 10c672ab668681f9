import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** The pictures of the documentation: no test, and run by `npm run pictures` alone. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: 'pictures.ts',
  outputDir: path.resolve(import.meta.dirname, '../../test-results/pictures'),
  workers: 1,
  retries: 0,
  timeout: 300_000,
  reporter: [['list']],
});
