import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  pseudoTerminalNote,
  pseudoTerminalPresent,
  runInTerminal,
  screenLines,
} from '#test/support/pseudo-terminal';
import { builtProgram, runCli } from '#test/support/run-cli';
import { endlessLog, sampleLog } from '#test/support/sparse-log';
import { temporaryFolder } from '#test/support/temporary-folder';
import { sampleIncident } from '#test/support/triage-cli';

const cancelled = 'Cancelled. The triage is not complete.';

describe.skipIf(process.platform === 'win32')('casebundle triage that is stopped', () => {
  const shell = (line: string) => {
    const command = line.replaceAll('$CB', `"${process.execPath}" "${builtProgram()}"`);
    return spawnSync('/bin/sh', ['-c', command], { encoding: 'utf8', timeout: 60_000 });
  };

  it.each(['', '--json'])('ends quietly with 0 behind head %s', (format) => {
    const { stdout, stderr } = shell(`( $CB triage "${sampleLog}" ${format}; echo $? >&2 ) | head -n 1`);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('0\n');
  });

  it.skipIf(!existsSync('/dev/full'))('ends with 2 and one sentence on a full disk', () => {
    const { status, stderr } = shell(`$CB triage "${sampleLog}" > /dev/full`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^casebundle: the output could not be written \(ENOSPC.*\n$/);
  });

  it('ends with 130 in the middle of a big log and leaves nothing behind', async () => {
    const scratch = temporaryFolder();
    const { exitCode, stdout, stderr } = await runCli(['triage', endlessLog()], {
      environment: { TMPDIR: scratch },
      onStart: (child) => setTimeout(() => child.kill('SIGINT'), 1_500),
    });
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 130, stdout: '', stderr: `${cancelled}\n` });
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('leaves no temporary files when it ends by itself', async () => {
    const scratch = temporaryFolder();
    const { exitCode } = await runCli(['triage', sampleLog], { environment: { TMPDIR: scratch } });
    expect(exitCode).toBe(0);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it.skipIf(!pseudoTerminalPresent)(
    `shows its progress in a terminal and takes it away after Ctrl+C${pseudoTerminalNote}`,
    async () => {
      let isStopped = false;
      const environment = { NO_COLOR: '1', TMPDIR: temporaryFolder() };
      const { exitCode, output } = await runInTerminal(
        ['triage', endlessLog()],
        environment,
        (written, child) => {
          if (isStopped || !/ of [\d,]+ MB/.test(written)) return;
          isStopped = true;
          child.stdin?.write('\u0003');
        },
      );
      expect(exitCode).toBe(130);
      expect(screenLines(output)).toEqual([cancelled, '']);
    },
  );
});

describe.skipIf(!pseudoTerminalPresent)(`casebundle triage on a terminal${pseudoTerminalNote}`, () => {
  const args = ['triage', sampleLog, '--at', sampleIncident, '--zone', 'Europe/Berlin'];

  /** A slow machine would show its progress, which is not looked at here. */
  const quiet = { CI: 'true' };

  it('uses colours, and none with NO_COLOR', async () => {
    const colored = await runInTerminal(args, quiet, () => undefined);
    const plain = await runInTerminal(args, { ...quiet, NO_COLOR: '1' }, () => undefined);
    expect(colored.output).toContain('\u001b[');
    expect(plain.output).not.toContain('\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
    expect(colored.output.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(plain.output);
  });

  it('keeps within the columns of the terminal', async () => {
    const { output } = await runInTerminal(args, { NO_COLOR: '1' }, () => undefined);
    const longest = Math.max(...screenLines(output).map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(80);
    expect(longest).toBeGreaterThan(60);
  });
});
