import { failure, type Result, success } from '../../model/result';
import { text } from '../../texts/text';
import { contentKind } from './content-kind';
import { openEventLogs } from './open-event-logs';
import { openStoredPackage } from './open-stored-package';
import { openTriageFolder } from './open-triage-folder';
import { triageInputOf } from './opened-stored';
import type { TriageInput, TriageInputOptions } from './triage-input';

/**
 * Opens what is to be triaged: one or several event logs, one folder of evidence, or one package; each is told by its content.
 * Problems: wrong-usage (a folder or package beside something else), those of opening the file or folder, cancelled.
 */
export async function openTriageInput(
  paths: readonly string[],
  options: TriageInputOptions,
): Promise<Result<TriageInput>> {
  for (const path of paths) {
    const kind = await contentKind(path);
    if (kind === 'file') continue;
    if (paths.length > 1) return failure('wrong-usage', text('triageInput.oneAtATime', { path }), path);
    if (kind === 'folder') return openTriageFolder(path, options);
    const opened = await openStoredPackage(path, options);
    return opened.ok ? success(triageInputOf(opened.value, options)) : opened;
  }
  return openEventLogs(paths, options);
}
