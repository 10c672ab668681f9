import path from 'node:path';
import { electronBuilderConfig } from '../electron-builder.config.mjs';
import { bundle } from './bundle.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { findElectron } from './lib/electron-runtime.mjs';
import { packageDirectory } from './lib/package-application.mjs';
import { projectRoot } from './lib/project.mjs';
import { say } from './lib/say.mjs';
import { runScript, SetupProblem } from './lib/setup-problem.mjs';

/**
 * Without a switch: the unpacked folder for this platform, from the Electron that is there already. `--win` or `--linux`:
 * the targets for release, which electron-builder downloads Electron and its tools for.
 */
await runScript(async () => {
  const switches = process.argv.slice(2);
  const unknown = switches.find((value) => !['--win', '--linux'].includes(value));
  if (unknown) throw new SetupProblem(`package knows --win and --linux, not ${unknown}.`);
  await ensureDependencies(projectRoot);
  await bundle();
  if (switches.length === 0) await packageHere();
  else await packageForRelease(switches);
  console.log(`Packaged into ${path.join(projectRoot, 'dist')}`);
  return 0;
});

async function packageHere() {
  const electron = await findElectron(projectRoot);
  say(`packaging with Electron ${electron.version}`);
  await packageDirectory(electronBuilderConfig({ root: projectRoot, electron }), projectRoot);
  if (electron.origin === 'fallback') {
    say(
      `this package carries Electron ${electron.version}, which is for development and tests only: do not release it`,
    );
  }
}

/** @param {readonly string[]} switches */
async function packageForRelease(switches) {
  const { build, Platform } = await import('electron-builder');
  const platforms = switches.map((value) => (value === '--win' ? Platform.WINDOWS : Platform.LINUX));
  await build({
    projectDir: projectRoot,
    config: electronBuilderConfig({ root: projectRoot }),
    targets: new Map(platforms.flatMap((platform) => [...platform.createTarget()])),
    publish: 'never',
  }).catch((error) => {
    const reason = String(error?.message ?? error).split('\n')[0];
    throw new SetupProblem(
      `electron-builder could not make the release packages: ${reason}. It downloads Electron and its tools for each target; run this on a machine that reaches their release pages.`,
    );
  });
}
