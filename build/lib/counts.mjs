/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * What one test run adds up to. A run that crashed, ran nothing, or ended with an error without a failed test counts as
 * one failure, so that it can never look like success.
 *
 * @param {Counts | undefined} counted from the runner's own report, `undefined` when it wrote none
 * @param {number} exitCode of the runner
 * @returns {Counts}
 */
export function settleCounts(counted, exitCode) {
  if (counted === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const ranNothing = counted.passed + counted.failed === 0;
  const failedSilently = exitCode !== 0 && counted.failed === 0;
  return ranNothing || failedSilently ? { ...counted, failed: counted.failed + 1 } : counted;
}

/**
 * Counts of a Vitest JSON report. A test file that could not be loaded holds no tests and counts as one failure.
 *
 * @param {any} report
 * @returns {Counts | undefined} `undefined` for something else than such a report
 */
export function countVitest(report) {
  if (!Array.isArray(report?.testResults)) return undefined;
  /** @type {any[]} */
  const files = report.testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const failedTests = tests.filter((test) => test.status === 'failed').length;
  const brokenFiles = files.filter(
    (file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  const passed = tests.filter((test) => test.status === 'passed').length;
  return { passed, failed: failedTests + brokenFiles, skipped: tests.length - failedTests - passed };
}

/**
 * Counts of a Playwright JSON report. Errors outside of any test count as failures.
 *
 * @param {any} report
 * @returns {Counts | undefined} `undefined` for something else than such a report
 */
export function countPlaywright(report) {
  const stats = report?.stats;
  if (typeof stats?.expected !== 'number') return undefined;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (report.errors?.length ?? 0),
    skipped: stats.skipped,
  };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  return sum;
}

/**
 * The last line of every test run.
 *
 * @param {Counts} counts
 */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Reads a line written by `countsLine` from the end of a command's output.
 *
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function readCountsLine(output) {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const found = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(last);
  if (!found) return undefined;
  return { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3] ?? 0) };
}
