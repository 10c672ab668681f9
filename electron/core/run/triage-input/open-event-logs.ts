import type { Host } from '../../host/host';
import type { Problem } from '../../model/problem';
import { type Result, success } from '../../model/result';
import { collectEvidence } from './collect-evidence';
import { openLogFileHost } from './log-file-host';
import { loneLogCollector } from './lone-log-collector';
import type { TriageInput, TriageInputOptions } from './triage-input';

/**
 * Opens event logs by themselves. One that cannot be opened is a problem beside the others; when none can, its problem
 * is the answer. Throws the signal's reason after an abort.
 */
export async function openEventLogs(
  paths: readonly string[],
  options: TriageInputOptions,
): Promise<Result<TriageInput>> {
  const hosts: Host[] = [];
  const problems: Problem[] = [];
  for (const path of new Set(paths)) {
    const opened = await openLogFileHost(path, options.signal);
    if (opened.ok) hosts.push(opened.value);
    else problems.push(opened.problem);
  }
  const [first] = problems;
  if (hosts.length === 0 && first !== undefined) return { ok: false, problem: first };
  return success({
    kind: 'event-log',
    caseFile: undefined,
    window: undefined,
    problems,
    defects: [],
    gather: (question) => collectEvidence(hosts, [loneLogCollector], question, options),
  });
}
