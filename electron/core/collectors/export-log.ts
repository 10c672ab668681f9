import type { Artifact } from '../model/outcome';
import type { Problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import type { ExportFolder } from './export-folder';
import { addMessageStrings } from './message-strings';
import { wevtutilProblem } from './wevtutil-problem';

/** One export: of which log, under which name, and by which query. */
export type LogExport = {
  readonly log: string;
  /** Name of the file without its ending. */
  readonly stem: string;
  /** What wevtutil exports: the name of a log or, with `/sq:true` among the switches, a query file. */
  readonly source: string;
  readonly switches: readonly string[];
  readonly timeoutMs: number;
};

export type ExportedLog = {
  readonly path: string;
  readonly artifact: Artifact;
  /** What wevtutil ended with, where that was not 0. */
  readonly commandProblem: Problem | undefined;
  /** What is missing beside the log. */
  readonly problems: readonly Problem[];
};

/**
 * Exports a log into the folder, adds the strings of its messages, and takes both into the package. What wevtutil ends with proves
 * nothing by itself: a file that is missing or empty is a problem whatever it was, and one that is there is kept.
 * Problems: those of running wevtutil, export-wrote-nothing, and those of taking the file.
 */
export async function exportLog(
  context: CollectorContext,
  folder: ExportFolder,
  { log, stem, source, switches, timeoutMs }: LogExport,
): Promise<Result<ExportedLog>> {
  const { host, report, signal } = context;
  const path = `event-log/${stem}.evtx`;
  report.progress({ message: text('collector.eventLog.exporting', { log }) });
  const target = folder.pathOf(`${stem}.evtx`);
  const args = ['epl', source, target, ...switches, '/ow:true'];
  const output = await host.runTool('wevtutil', args, { signal, timeoutMs });
  if (!output.ok) return output;
  const command = `wevtutil ${args.join(' ')}`;
  const { ended, exitCode } = output.value;
  const isDone = ended === 'exited' && exitCode === 0;
  const commandProblem = isDone ? undefined : wevtutilProblem(command, output.value, log);
  if (ended === 'cancelled' && commandProblem !== undefined) return { ok: false, problem: commandProblem };
  const strings = isDone
    ? await addMessageStrings(context, folder, { log, stem })
    : { problems: [], take: async () => [] };
  const artifact = await folder.take(`${stem}.evtx`, path);
  if (!artifact.ok || artifact.value.sizeBytes === 0) {
    if (commandProblem !== undefined) return { ok: false, problem: commandProblem };
    if (!artifact.ok && artifact.problem.code !== 'file-not-found') return artifact;
    const key = artifact.ok ? 'collector.eventLog.exportEmptyFile' : 'collector.eventLog.exportMissing';
    return failure('export-wrote-nothing', text(key, { log }), path);
  }
  const problems = [...strings.problems, ...(await strings.take())];
  return success({ path, artifact: artifact.value, commandProblem, problems });
}
