import type { CollectorRun, Problem } from '#core';
import { type ExitCode, exitCodes } from '../exit-codes';

/** How a command ends that made no package for that reason. */
export function exitCodeOf({ code }: Problem): ExitCode {
  switch (code) {
    case 'cancelled':
      return exitCodes.cancelled;
    case 'package-not-verified':
      return exitCodes.notVerified;
    case 'unexpected':
      return exitCodes.unexpected;
    default:
      return exitCodes.usage;
  }
}

/** A skipped collector had nothing to do; without the log itself, though, a package has a problem. */
export function hasProblem({ collector, outcome }: CollectorRun): boolean {
  switch (outcome.status) {
    case 'collected':
      return false;
    case 'skipped':
      return collector === 'event-log';
    case 'partial':
    case 'failed':
    case 'timed-out':
    case 'cancelled':
      return true;
  }
}
