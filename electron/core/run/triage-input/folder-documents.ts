import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonObjectIn } from '../../model/json-object';

/** A manifest or a list of runs is some hundred kilobytes; what is larger than this is not looked at. */
const mostBytes = 64 * 1024 * 1024;

/** The bytes of a small file of a folder; nothing when it is not there, too large, or cannot be read. */
export async function folderDocument(folder: string, name: string): Promise<Buffer | undefined> {
  try {
    const path = join(folder, name);
    const found = await stat(path);
    return found.isFile() && found.size <= mostBytes ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

/** What a JSON document says it is, such as `casebundle.case/1`; nothing where it does not say so. */
export function schemaNamed(content: Buffer | undefined): string | undefined {
  const schema = jsonObjectIn(content?.toString('utf8').replace(/^\uFEFF/, '') ?? '')?.['schema'];
  return typeof schema === 'string' ? schema : undefined;
}
