import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writebackProviders } from '../collectors/event-log-query';
import { failure, type Result, success } from '../model/result';
import { reasonOf, systemErrorCode, writeProblem } from '../package/file-problem';
import { text } from '../texts/text';
import { collectScript, defaultDays } from './collect-script';
import { kitSteps } from './kit-steps';
import { recordReadings } from './recorded-readings';

export type KitFile = { readonly name: string; readonly content: string };

type Program = { readonly name: string; readonly version: string };

/** The collection kit: a batch file and one page about it, both ASCII with CRLF. */
export async function kitFiles(program: Program): Promise<readonly KitFile[]> {
  const readme = text('kit.readme', {
    program: program.name,
    version: program.version,
    days: defaultDays,
    providers: writebackProviders.join(',\n                                    '),
  });
  return [
    { name: 'collect.cmd', content: collectScript(kitSteps(await recordReadings()), program) },
    { name: 'readme.txt', content: readme.replaceAll('\n', '\r\n') },
  ];
}

/**
 * Writes the kit into a folder, which is made where it is not there. A file of the same name that differs is left as
 * it is, and then nothing is written. Problems: wrong-usage, and those of writing.
 */
export async function writeKit(directory: string, files: readonly KitFile[]): Promise<Result<void>> {
  for (const { name, content } of files) {
    const path = join(directory, name);
    const present = await presentContent(path);
    if (present !== undefined && present !== content) {
      return failure('wrong-usage', text('cli.kitExists', { path }), path);
    }
  }
  try {
    await mkdir(directory, { recursive: true });
    for (const { name, content } of files) await writeFile(join(directory, name), content);
    return success(undefined);
  } catch (error) {
    return { ok: false, problem: writeProblem(error, directory) };
  }
}

async function presentContent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '') ? undefined : reasonOf(error);
  }
}
