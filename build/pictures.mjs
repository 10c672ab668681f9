import path from 'node:path';
import { bundle } from './bundle.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { prepareWindow } from './lib/prepare-window.mjs';
import { projectRoot } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';
import { runScript } from './lib/setup-problem.mjs';

/** Makes the pictures of the documentation anew: drives the real window through every screen into docs/pictures. */
await runScript(async () => {
  await ensureDependencies(projectRoot);
  await bundle();
  const window = await prepareWindow(projectRoot);
  try {
    const playwright = path.join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
    const config = path.join(projectRoot, 'test', 'pictures', 'playwright.config.ts');
    const { exitCode } = await runCommand(process.execPath, [playwright, 'test', '-c', config], {
      cwd: projectRoot,
      env: { ...process.env, ...window.env },
      timeoutMs: 15 * 60_000,
    });
    return exitCode ?? 1;
  } finally {
    window.stop();
  }
});
