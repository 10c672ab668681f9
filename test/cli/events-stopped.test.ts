import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  pseudoTerminalNote,
  pseudoTerminalPresent,
  runInTerminal,
  screenLines,
} from '#test/support/pseudo-terminal';
import { builtProgram, runCli } from '#test/support/run-cli';
import { endlessLog, sampleLog } from '#test/support/sparse-log';

const isWindows = process.platform === 'win32';
const cancelled = 'Cancelled. What was printed is not all.';

/** Runs a shell line in which `$CB` is the command line. */
function shell(line: string) {
  const command = line.replaceAll('$CB', `"${process.execPath}" "${builtProgram()}"`);
  return spawnSync('/bin/sh', ['-c', command], { encoding: 'utf8', timeout: 60_000 });
}

describe.skipIf(isWindows)('casebundle events when its reader goes away', () => {
  it.each(['jsonl', 'xml'])('ends quietly with 0 behind head, in the middle of a log, as %s', (format) => {
    const log = endlessLog();
    const { stdout, stderr } = shell(
      `( $CB events "${log}" "${log}" --format ${format}; echo "exit code $?" >&2 ) | head -n 3`,
    );
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr).toBe('exit code 0\n');
  });

  it.each(['jsonl', 'xml'])('ends quietly with 0 when nobody reads at all, as %s', (format) => {
    const { stderr } = shell(`( $CB events "${endlessLog()}" --format ${format}; echo $? >&2 ) | true`);
    expect(stderr).toBe('0\n');
  });

  it('reads on without standard output', () => {
    const { status, stderr } = shell(`$CB events "${sampleLog}" >&-`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full')).each(['jsonl', 'xml', 'count'])(
    'ends with 2 and one sentence on a full disk, as %s',
    (format) => {
      const { status, stderr } = shell(`$CB events "${sampleLog}" --format ${format} > /dev/full`);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^casebundle: the output could not be written \(ENOSPC.*\n$/);
    },
  );
});

describe.skipIf(isWindows)('casebundle events when it is cancelled', () => {
  it('ends with 130 in the middle of a big file and shows no progress in a pipe', async () => {
    const { exitCode, stdout, stderr } = await runCli(['events', endlessLog()], {
      onStart: (child: ChildProcess) => {
        // Long enough that a terminal would see the progress.
        child.stdout?.once('data', () => setTimeout(() => child.kill('SIGINT'), 1_500));
      },
    });
    expect(exitCode).toBe(130);
    expect(stderr).toBe(`${cancelled}\n`);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('ends with 130 when its reader stands still', async () => {
    const exitCode = await new Promise((resolve) => {
      const args = [builtProgram(), 'events', sampleLog, sampleLog, sampleLog];
      const child = spawn(process.execPath, args, { timeout: 60_000, killSignal: 'SIGKILL' });
      child.stdout.once('readable', () => child.kill('SIGINT'));
      child.on('exit', resolve);
    });
    expect(exitCode).toBe(130);
  });

  it.skipIf(!pseudoTerminalPresent)(
    `shows its progress in a terminal and takes it away after Ctrl+C${pseudoTerminalNote}`,
    async () => {
      let isStopped = false;
      const args = ['events', endlessLog(), '--format', 'count'];
      const { exitCode, output } = await runInTerminal(args, { NO_COLOR: '1' }, (written, child) => {
        if (isStopped || !written.includes('reading Endless.evtx')) return;
        isStopped = true;
        child.stdin?.write('\u0003');
      });
      expect(exitCode).toBe(130);
      expect(output).toMatch(/\rreading Endless\.evtx \d+ % [\d,]+ of 68,719 MB, [\d,]+ records/);
      expect(screenLines(output)).toEqual([cancelled, '']);
      expect(output).not.toContain('\u001b');
    },
  );

  it.skipIf(!pseudoTerminalPresent)(
    `shows no progress in the terminal of a build server${pseudoTerminalNote}`,
    async () => {
      const args = ['events', ...Array<string>(8).fill(sampleLog), '--format', 'count'];
      const { exitCode, output } = await runInTerminal(args, { CI: 'true' }, () => undefined);
      expect(exitCode).toBe(0);
      expect(output).toMatch(/^\d+\r\n$/);
    },
  );
});
