import { languageOfStrings, stringsPathOf } from '../model/message-strings-path';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import type { ExportFolder } from './export-folder';
import { wevtutilProblem } from './wevtutil-problem';

const stringsTimeoutMs = 3 * 60_000;

type MessageStrings = {
  readonly problems: readonly Problem[];
  /** Lays them into the package, beside their log. */
  readonly take: () => Promise<readonly Problem[]>;
};

/**
 * Has wevtutil write the English message strings beside an export, which other computers lack. That fails without loss: the records
 * and their values are in the export. Source: learn.microsoft.com/windows/win32/api/winevt/nf-winevt-evtarchiveexportedlog.
 */
export async function addMessageStrings(
  { host, report, signal }: CollectorContext,
  folder: ExportFolder,
  { log, stem }: { readonly log: string; readonly stem: string },
): Promise<MessageStrings> {
  report.progress({ message: text('collector.eventLog.addingStrings', { log }) });
  const args = ['al', folder.pathOf(`${stem}.evtx`), '/l:en-US'];
  const output = await host.runTool('wevtutil', args, { signal, timeoutMs: stringsTimeoutMs });
  const failed = (reason: string) => {
    const message = text('collector.eventLog.stringsFailed', { log, reason });
    return { problems: [problem('tool-failed', message, `event-log/${stem}.evtx`)], take: async () => [] };
  };
  if (!output.ok) return failed(output.problem.message);
  const { ended, exitCode } = output.value;
  if (ended !== 'exited' || exitCode !== 0) {
    return failed(wevtutilProblem(`wevtutil ${args.join(' ')}`, output.value, log).message);
  }
  const listed = await folder.listFiles();
  if (!listed.ok) return failed(listed.problem.message);
  const strings = listed.value.flatMap(({ path }) => {
    const language = languageOfStrings(path, `${stem}.evtx`);
    return language === undefined ? [] : [{ name: path, language }];
  });
  if (strings.length === 0) return failed(text('collector.eventLog.noStrings'));
  return {
    problems: [],
    take: async () => {
      const problems: Problem[] = [];
      for (const { name, language } of strings) {
        const taken = await folder.take(name, stringsPathOf(`event-log/${stem}.evtx`, language));
        if (!taken.ok) problems.push(taken.problem);
      }
      return problems;
    },
  };
}
