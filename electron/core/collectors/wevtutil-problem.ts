import type { CommandOutput } from '../host/host';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import { toolProblem } from './tool-problem';

/** ERROR_EVT_CHANNEL_NOT_FOUND. */
export const logNotFoundExitCode = 15_007;

/**
 * How wevtutil ended that did not do what it was asked of `log`: it ends with the number of a Windows error. Source:
 * learn.microsoft.com/windows/win32/debug/system-error-codes and /windows/win32/wes/windows-event-log-error-constants.
 */
export function wevtutilProblem(command: string, output: CommandOutput, log: string): Problem {
  if (output.problem !== undefined || output.ended !== 'exited') return toolProblem(command, output);
  const values = { command, log };
  switch (output.exitCode) {
    case 5:
      return problem('access-denied', text('collector.wevtutil.denied', values), command);
    case 1722:
      return problem('tool-failed', text('collector.wevtutil.noService', values), command);
    case 15_001:
      return problem('tool-failed', text('collector.wevtutil.query', values), command);
    case logNotFoundExitCode:
      return problem('event-log-not-found', text('collector.wevtutil.noLog', values), command);
    default:
      return toolProblem(command, output);
  }
}
