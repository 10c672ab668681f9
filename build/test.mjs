import { bundle } from './bundle.mjs';
import { addCounts, countsLine } from './lib/counts.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { packageForTests } from './lib/package-application.mjs';
import { prepareWindow } from './lib/prepare-window.mjs';
import { projectRoot } from './lib/project.mjs';
import { runScript } from './lib/setup-problem.mjs';
import { runEndToEnd, runVitest } from './lib/test-runners.mjs';

/** Everything: unit, command line and renderer in Vitest, then the real window in Playwright. */
await runScript(async () => {
  const patterns = process.argv.slice(2);
  const counts = addCounts(await runTests(patterns));
  console.log(countsLine(counts));
  return counts.failed > 0 ? 1 : 0;
});

/**
 * Patterns below test/e2e go to the end-to-end tests, all others to Vitest; without any, both run in full.
 *
 * @param {readonly string[]} patterns
 */
async function runTests(patterns) {
  await ensureDependencies(projectRoot);
  await bundle();
  const forWindow = patterns.filter((pattern) => pattern.startsWith('test/e2e'));
  const forVitest = patterns.filter((pattern) => !pattern.startsWith('test/e2e'));
  const everything = patterns.length === 0;
  // The slow set-up comes first: what is missing on the machine is told before any test runs.
  const window = everything || forWindow.length > 0 ? await prepareTests() : undefined;
  try {
    const results = [];
    if (everything || forVitest.length > 0) results.push(await runVitest(projectRoot, forVitest));
    if (window) results.push(await runEndToEnd(projectRoot, forWindow, window.env));
    return results;
  } finally {
    window?.stop();
  }
}

/** What the tests in the window need beside it: the packaged application. */
async function prepareTests() {
  const window = await prepareWindow(projectRoot);
  try {
    const packaged = await packageForTests(projectRoot, window.electron);
    return { ...window, env: { ...window.env, CASEBUNDLE_PACKAGED: packaged } };
  } catch (error) {
    window.stop();
    throw error;
  }
}
