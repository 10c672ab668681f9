import type { CommandOutput } from '../host/host';
import { defaultOutputBytes } from '../host/run-command';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';

/** A tool that ran and did not do what it was asked: how it ended, and the first line it printed. */
export function toolProblem(command: string, output: CommandOutput): Problem {
  if (output.problem !== undefined) return output.problem;
  const said = `${output.stderr}\n${output.stdout}`.trim().split(/\r?\n/)[0]?.trim() ?? '';
  switch (output.ended) {
    case 'cancelled':
      return problem('cancelled', text('collector.cancelled', { subject: command }), command);
    case 'timed-out':
      return problem('tool-failed', text('collector.commandTimedOut', { command }), command);
    case 'exited': {
      if (output.exitCode === 0 && output.truncated) {
        const message = text('collector.commandTooLong', { command, bytes: defaultOutputBytes });
        return problem('tool-output-too-large', message, command);
      }
      const values = { command, exitCode: String(output.exitCode), said };
      return output.exitCode === 5
        ? problem('access-denied', text('collector.commandDenied', values), command)
        : problem('tool-failed', text('collector.commandFailed', values), command);
    }
  }
}
