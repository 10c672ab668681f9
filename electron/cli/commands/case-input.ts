import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  type AttachmentInput,
  type Case,
  caseSecrets,
  decodeText,
  failure,
  givenFiles,
  incidentWindow,
  type PackageInput,
  parseCase,
  type Result,
  readAttachments,
  resolveIncidentTime,
  success,
  text,
} from '#core';
import { type OptionValues, textOption } from '../command';
import { fileProblem } from '../file-problem';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

/** A case with its files where they lie, as a package takes it. */
export type CaseInput = {
  readonly caseFile: Case;
  readonly attachments: readonly AttachmentInput[];
};

/** A case file is a page of text; what is larger is something else. */
const maxCaseBytes = 5 * 1024 * 1024;

/**
 * Reads a case file, and looks at its pictures and attachments before anything is gathered: a missing one must not cost a second run.
 * A field that holds a secret is named on standard error. Problems: those of reading, of the case and of `readAttachments`.
 */
export async function readCaseInput(
  path: string,
  { note, signal }: Pick<Terminal, 'note' | 'signal'>,
): Promise<Result<CaseInput>> {
  const read = await readCase(path);
  if (!read.ok) return read;
  for (const { field, kind } of caseSecrets(read.value)) {
    note(text('cli.caseSecret', { name: path, field, what: text(`paste.secret.${kind}`) }));
  }
  const folder = dirname(resolve(path));
  const attachments = givenFiles(read.value).map((given) => ({
    ...given,
    sourcePath: resolve(folder, given.file),
  }));
  const readable = await readAttachments(attachments, signal, () => undefined);
  return readable.ok ? success({ caseFile: read.value, attachments }) : readable;
}

async function readCase(path: string): Promise<Result<Case>> {
  try {
    const { size } = await stat(path);
    if (size > maxCaseBytes) return failure('case-invalid', text('cli.caseTooLarge', { name: path }), path);
    return parseCase(decodeText(await readFile(path)), path);
  } catch (error) {
    return failure('file-unreadable', fileProblem(path, error), path);
  }
}

/** What `--fit` says. Throws {@link UsageError} for anything but its two values. */
export function fitOption(values: OptionValues): PackageInput['fit'] {
  const fit = textOption(values, 'fit');
  if (fit === undefined || fit === 'portal' || fit === 'exchange') return fit;
  throw new UsageError(text('cli.collectFit', { fit }));
}

/** The part of the logs that is looked at; undefined when the case names no time. */
export function windowOfCase({ incident }: Case, windowHours: number): PackageInput['window'] {
  const time = incident === undefined ? undefined : resolveIncidentTime(incident);
  return time?.kind === 'instant' ? incidentWindow(time.instant, windowHours) : undefined;
}
