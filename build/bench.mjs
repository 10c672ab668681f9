import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { projectRoot } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';
import { say } from './lib/say.mjs';
import { runScript, SetupProblem } from './lib/setup-problem.mjs';

/** Runs every test/bench/*.bench.mjs, or those whose name contains an argument, one after the other. */
await runScript(async () => {
  await ensureDependencies(projectRoot);
  await bundle();
  const folder = path.join(projectRoot, 'test', 'bench');
  const wanted = process.argv.slice(2);
  const names = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.bench.mjs'))
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
    .sort();
  if (names.length === 0)
    throw new SetupProblem('No measurement found: test/bench holds no matching *.bench.mjs.');
  let failed = 0;
  for (const name of names) {
    say(`measuring ${name}`);
    const { exitCode } = await runCommand(process.execPath, [path.join(folder, name)], {
      cwd: projectRoot,
      timeoutMs: 40 * 60_000,
    });
    if (exitCode !== 0) failed += 1;
  }
  return failed > 0 ? 1 : 0;
});
