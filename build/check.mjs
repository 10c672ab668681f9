import path from 'node:path';
import { addCounts, countsLine, readCountsLine, settleCounts } from './lib/counts.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { projectRoot } from './lib/project.mjs';
import { npmCommand, runCommand } from './lib/run-command.mjs';
import { say } from './lib/say.mjs';
import { runScript } from './lib/setup-problem.mjs';

/** The checks beside the tests, each a script of package.json with a time limit, and each counted as one test. */
const checks = ['lint', 'types', 'dead-code'];

/** Format and lint, types, dead code, then all tests; goes on after a failure, so that one run tells everything. */
await runScript(async () => {
  await ensureDependencies(projectRoot);
  const results = [];
  const failedChecks = [];
  for (const check of checks) {
    say(`checking ${check}`);
    const { exitCode } = await runCommand(npmCommand, ['run', '--silent', check], {
      cwd: projectRoot,
      timeoutMs: 5 * 60_000,
    });
    const passed = exitCode === 0;
    if (!passed) failedChecks.push(check);
    results.push({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  }
  say('testing');
  const tests = await runCommand(process.execPath, [path.join(projectRoot, 'build', 'test.mjs')], {
    cwd: projectRoot,
    timeoutMs: 33 * 60_000,
    output: 'show-and-keep',
  });
  results.push(settleCounts(readCountsLine(tests.stdout), tests.exitCode));
  if (failedChecks.length > 0) console.log(`Failed checks: ${failedChecks.join(', ')}`);
  const counts = addCounts(results);
  console.log(countsLine(counts));
  return counts.failed > 0 ? 1 : 0;
});
