import type { Artifact, CollectorRun } from '../../model/outcome';

/** The run under another name of its host and with other paths of its files; facts about the host follow it. */
export function renameRun(
  run: CollectorRun,
  host: string,
  pathOf: (artifact: Artifact) => string,
): CollectorRun {
  return {
    ...run,
    host,
    artifacts: run.artifacts.map((artifact) => ({ ...artifact, host, path: pathOf(artifact) })),
    facts: run.facts.map((fact) => (fact.host === run.host ? { ...fact, host } : fact)),
  };
}
