import type { CommandOutput } from '../host/host';
import type { Problem } from '../model/problem';
import type { CollectorContext } from './collector';
import { statusSection } from './event-log-status';
import { logStatusValues } from './log-status-values';
import { logNotFoundExitCode, wevtutilProblem } from './wevtutil-problem';

/** A log beside the Application log: its name in Windows, and that of its export without an ending. */
export type FurtherLog = { readonly log: string; readonly stem: string };

/**
 * Logs that explain how users sign in or are written back, where the machine has them. Sources: the channel of the pass-through agent
 * from learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-pass-through-authentication; those of the provisioning
 * agent and the updater from what Microsoft's own AADCloudSyncTools and the collector of its support in Japan export.
 */
export const furtherLogs: readonly FurtherLog[] = [
  { log: 'Microsoft-AzureADConnect-AuthenticationAgent/Admin', stem: 'authentication-agent' },
  { log: 'Microsoft-AzureADConnect-ProvisioningAgent/Admin', stem: 'provisioning-agent' },
  { log: 'Microsoft-AzureADConnect-AgentUpdater/Admin', stem: 'agent-updater' },
  { log: 'AD FS/Admin', stem: 'ad-fs' },
];

const statusTimeoutMs = 20_000;

export type FoundLogs = {
  readonly logs: readonly FurtherLog[];
  /** What wevtutil printed about those that are there, with the command. */
  readonly rawText: string;
  readonly problems: readonly Problem[];
};

/** Asks the machine which of them it has. One that is not there is no problem; a tool that cannot be run has been told already. */
export async function findFurtherLogs({ host, signal }: CollectorContext): Promise<FoundLogs> {
  const logs: FurtherLog[] = [];
  const problems: Problem[] = [];
  const rawTexts: string[] = [];
  for (const further of furtherLogs) {
    if (signal.aborted) break;
    const args = statusArguments(further);
    const output = await host.runTool('wevtutil', args, { signal, timeoutMs: statusTimeoutMs });
    if (!output.ok) continue;
    const command = `wevtutil ${args.join(' ')}`;
    switch (answerOf(output.value)) {
      case 'there':
        logs.push(further);
        rawTexts.push(statusSection(command, output.value.stdout));
        continue;
      case 'not-there':
        continue;
      case 'no-answer':
        problems.push(wevtutilProblem(command, output.value, further.log));
    }
    // What does not answer for one of them will not for the next, and waiting for it costs time.
    if (output.value.ended !== 'exited') break;
  }
  return { logs, problems, rawText: rawTexts.join('') };
}

/** Prints the settings of a log that is there; ends with {@link logNotFoundExitCode} where it is not. */
export function statusArguments({ log }: FurtherLog): readonly string[] {
  return ['gl', log];
}

function answerOf({ ended, exitCode, stdout }: CommandOutput): 'there' | 'not-there' | 'no-answer' {
  if (ended !== 'exited') return 'no-answer';
  if (exitCode === logNotFoundExitCode) return 'not-there';
  if (exitCode !== 0) return 'no-answer';
  return logStatusValues(stdout).flag('enabled') === undefined ? 'not-there' : 'there';
}
