import type { HostFile } from '../host/host';
import { languageOfStrings, stringsPathOf } from '../model/message-strings-path';
import type { Artifact } from '../model/outcome';
import type { Problem } from '../model/problem';
import { type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import { takeFile } from './take-file';

export type TakenLog = {
  readonly artifact: Artifact;
  /** What of its message strings could not be taken. */
  readonly problems: readonly Problem[];
};

/** Copies a captured log into the package as `<stem>.evtx`, and the message strings that lie beside it under the name that fits. */
export async function takeLog(
  context: CollectorContext,
  { path }: HostFile,
  stem: string,
): Promise<Result<TakenLog>> {
  const target = `event-log/${stem}.evtx`;
  const copy = (name: string, to: string) => {
    const message = text('collector.eventLog.copying', { path: name });
    return takeFile(context, context.host, { name, path: to, message });
  };
  const copied = await copy(path, target);
  if (!copied.ok) return copied;
  const problems: Problem[] = [];
  const listed = await context.host.listFiles({ signal: context.signal });
  for (const file of listed.ok ? listed.value : []) {
    const language = languageOfStrings(file.path, path);
    if (language === undefined) continue;
    const taken = await copy(file.path, stringsPathOf(target, language));
    if (!taken.ok) problems.push(taken.problem);
  }
  return success({ artifact: copied.value.artifact, problems });
}
