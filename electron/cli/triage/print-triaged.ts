import type { TriageInput, TriageReport } from '#core';
import type { Terminal } from '../terminal';
import type { AskedTriage } from './asked-triage';
import { reportText } from './report-text';
import type { TriageRequest } from './triage-request';

/** Everything that a triage came to. */
export type Triaged = {
  readonly request: TriageRequest;
  readonly input: TriageInput;
  readonly asked: AskedTriage;
  readonly report: TriageReport;
  /** What could not be read, one sentence each. */
  readonly problems: readonly string[];
};

/** Prints the report for people, or as one JSON document (keys are a contract). */
export async function printTriaged(triaged: Triaged, terminal: Terminal): Promise<void> {
  const { request } = triaged;
  if (!request.json) {
    await terminal.print(reportText(triaged, terminal.screen));
    return;
  }
  await terminal.print(`${JSON.stringify(jsonOf(triaged), null, 2)}\n`);
}

function jsonOf({ request, input, asked, report, problems }: Triaged) {
  const { question, at, user, zone, from } = asked;
  const [path] = request.paths;
  return {
    input: {
      kind: input.kind,
      path,
      paths: request.paths,
      at: at ?? null,
      user: user ?? null,
      window: question.window ?? null,
      timeZone: zone?.id ?? null,
      from,
      ...(input.kind === 'package' ? { verified: input.defects.length === 0 } : {}),
    },
    ...report,
    problems,
    defects: input.defects,
  };
}
