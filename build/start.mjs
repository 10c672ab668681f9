import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { hasDisplay } from './lib/display.mjs';
import { findElectron } from './lib/electron-runtime.mjs';
import { projectRoot } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';
import { sandboxSwitches } from './lib/sandbox.mjs';
import { say } from './lib/say.mjs';
import { runScript, SetupProblem } from './lib/setup-problem.mjs';
import { ensureSystemLibraries } from './lib/system-libraries.mjs';

/** Exit codes of the command line under which a verified package was written: complete, complete with problems. */
const packageWritten = [0, 3];

await runScript(async () => {
  await ensureDependencies(projectRoot);
  await bundle();
  return hasDisplay() ? openWindow() : collectSample();
});

/** Opens the application and gives its exit code once it is closed. */
async function openWindow() {
  const { executable } = await findElectron(projectRoot);
  await ensureSystemLibraries(executable, { virtualDisplay: false });
  say('opening the window (CASEBUNDLE_HEADLESS=1 does the sample without one)');
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const args = [...sandboxSwitches(executable), projectRoot, ...process.argv.slice(2)];
  const { exitCode } = await runCommand(executable, args, { env });
  return exitCode;
}

/** Makes the package of the sample evidence on the command line and tells where it is. */
async function collectSample() {
  const sample = path.join(projectRoot, 'assets', 'sample', 'case.json');
  if (!existsSync(sample)) throw new SetupProblem(`The sample case ${sample} is missing.`);
  // A folder of its own for each run: no run meets the package of an earlier one.
  const started = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const out = path.join(projectRoot, 'casebundle-output', `sample-${started}`);
  await mkdir(out, { recursive: true });
  say('there is no display: making the package of the sample evidence on the command line');
  const { exitCode, stdout } = await runCommand(
    process.execPath,
    [
      path.join(projectRoot, 'out', 'cli', 'casebundle.cjs'),
      ...['collect', '--case', sample, '--source', 'sample', '--out', out, '--json'],
    ],
    { timeoutMs: 10 * 60_000, output: 'capture-stdout' },
  );
  if (!packageWritten.includes(exitCode)) {
    console.error(`casebundle: the sample package was not made (exit code ${exitCode}).`);
    return exitCode;
  }
  const result = JSON.parse(stdout);
  if (result.verified !== true) throw new SetupProblem(`${result.package} was written, but not verified.`);
  console.log(`Verified package: ${path.resolve(result.package)}`);
  console.log(`SHA-256 ${result.sha256}, ${result.entries} entries, ${result.bytes} bytes.`);
  console.log(
    `Check it again with: node out/cli/casebundle.cjs verify "${path.relative(process.cwd(), result.package)}"`,
  );
  return 0;
}
