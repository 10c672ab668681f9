import { failure, type Result } from '../../model/result';
import { text } from '../../texts/text';
import { contentKind } from './content-kind';
import { openEventLogs } from './open-event-logs';
import { openTriageFolder } from './open-triage-folder';
import { openTriagePackage } from './open-triage-package';
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
    return kind === 'folder' ? openTriageFolder(path, options) : openTriagePackage(path, options);
  }
  return openEventLogs(paths, options);
}
