import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { projectRoot } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';
import { runScript } from './lib/setup-problem.mjs';

/**
 * Reads damaged event logs that are made up on the way, and checks what the reader gives for each of them. Options:
 * `--inputs N` (200,000 when left out), `--seed S`, `--minutes M`, `--only KIND`, and `--replay SEED:INDEX` for one
 * input again, which is written below .cache/fuzz.
 */
await runScript(async () => {
  await ensureDependencies(projectRoot);
  const { bundlePrograms } = await import('./lib/bundle-programs.mjs');
  const folder = await bundlePrograms(projectRoot, 'fuzz', ['fuzz/fuzz', 'fuzz/worker']);
  // Also when the run is ended in the middle.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const program = path.join(folder, 'fuzz.mjs');
  const { exitCode } = await runCommand(process.execPath, [program, projectRoot, ...process.argv.slice(2)], {
    cwd: projectRoot,
  });
  return exitCode;
});
