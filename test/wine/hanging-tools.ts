import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder';
import { windowsPath } from '#test/support/wine';
import type { Program } from './program';
import { putScript, withStandIns } from './stand-ins';

const timeoutMs = 150_000;
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Tools that never end, with a child that lives on: both must be gone after the limit, and the run goes on. */
export function describeHangingTools(program: () => Program): void {
  /** Runs a hanging program through what runs every tool, in the Windows build of Node. */
  const runHanging = async (how: 'timed-out' | 'cancelled', patience: number) => {
    const { machine, node } = program();
    const folder = temporaryFolder();
    const heartbeat = join(folder, 'heartbeat');
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: here('hanging-command.ts'),
        outDir: join(folder, 'out'),
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'main.cjs' } },
      },
    });
    const tool = join(machine.drive, 'windows', 'system32', 'w32tm.exe');
    return withStandIns(machine, node, { w32tm: [{ heartbeat }] }, async () => {
      const paths = [join(folder, 'out', 'main.cjs'), tool, heartbeat].map(windowsPath);
      const { exitCode, stdout, stderr } = await machine.run([node, ...paths, how, String(patience)]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      return JSON.parse(stdout);
    });
  };

  describe('tools that hang', () => {
    it.each(['timed-out', 'cancelled'] as const)(
      'are %s with their children',
      async (how) => {
        const restore = putScript(program().machine, program().node, 'taskkill', here('taskkill-tree.cjs'));
        try {
          expect(await runHanging(how, 20)).toEqual({ ended: how, isStill: true });
        } finally {
          restore();
        }
      },
      timeoutMs,
    );

    it(
      'are ended alone where taskkill fails, so that the program can end',
      async () => {
        // Wine's own refuses /T.
        expect(await runHanging('timed-out', 1)).toMatchObject({ ended: 'timed-out' });
        const { stdout } = await program().machine.run(['wmic', 'process', 'get', 'Name']);
        const names = Buffer.from(stdout, 'latin1').toString().replaceAll('\0', '');
        expect(names).toContain('wmic.exe');
        expect(names).not.toContain('w32tm.exe');
      },
      timeoutMs,
    );
  });
}
