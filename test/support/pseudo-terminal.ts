import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { builtProgram } from './run-cli';

/** The `script` tool of util-linux runs a command in a pseudo terminal; other systems' `script` takes other switches. */
export const pseudoTerminalPresent = process.platform === 'linux' && existsSync('/usr/bin/script');

/** Why such a test is skipped, for its title. */
export const pseudoTerminalNote = pseudoTerminalPresent ? '' : ' (skipped: no script tool of util-linux)';

export type TerminalSession = { readonly exitCode: number | null; readonly output: string };

/** Runs the built command line in a pseudo terminal of 80 columns; `onOutput` sees all that was written so far. */
export function runInTerminal(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  onOutput: (output: string, child: ChildProcess) => void,
): Promise<TerminalSession> {
  const quoted = [process.execPath, builtProgram(), ...args].map((part) => `'${part}'`).join(' ');
  return new Promise((resolve, reject) => {
    const child = spawn('/usr/bin/script', ['-qefc', `stty cols 80; exec ${quoted}`, '/dev/null'], {
      env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', SHELL: '/bin/sh', ...environment },
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString('utf8');
      onOutput(output, child);
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** The lines that a person sees in the end, where a carriage return goes back to the beginning of the line. */
export function screenLines(output: string): readonly string[] {
  return output.split('\n').map((line) => {
    let shown = '';
    for (const part of line.replace(/\r$/, '').split('\r')) shown = part + shown.slice(part.length);
    return shown.trimEnd();
  });
}
