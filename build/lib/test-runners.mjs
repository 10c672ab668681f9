import { rm } from 'node:fs/promises';
import path from 'node:path';
import { countPlaywright, countVitest, settleCounts } from './counts.mjs';
import { runCommand } from './run-command.mjs';
import { readStamp } from './stamp.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * Runs Vitest once.
 *
 * @param {string} root the checkout
 * @param {readonly string[]} patterns as given on the command line, none for everything
 * @returns {Promise<Counts>}
 */
export async function runVitest(root, patterns) {
  const report = path.join(root, 'test-results', 'vitest.json');
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { exitCode } = await runCommand(
    process.execPath,
    [path.join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...reporters, ...patterns],
    // Building leaves NODE_ENV at "production", in which React brings nothing for tests.
    { cwd: root, env: { ...process.env, NODE_ENV: 'test' }, timeoutMs: 24 * 60_000 },
  );
  return settleCounts(countVitest(await readStamp(report)), exitCode);
}

/**
 * Runs the end-to-end tests once.
 *
 * @param {string} root the checkout
 * @param {readonly string[]} patterns as given on the command line, none for everything
 * @param {Record<string, string>} env what the tests are told: the Electron to start, the display
 * @returns {Promise<Counts>}
 */
export async function runEndToEnd(root, patterns, env) {
  const report = path.join(root, 'test-results', 'e2e.json');
  await rm(report, { force: true });
  const { exitCode } = await runCommand(
    process.execPath,
    [path.join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', ...patterns],
    {
      cwd: root,
      env: { ...process.env, ...env, CASEBUNDLE_E2E_REPORT: report },
      // Longer than the global limit in playwright.config.ts, which leaves a report.
      timeoutMs: 17 * 60_000,
    },
  );
  return settleCounts(countPlaywright(await readStamp(report)), exitCode);
}
