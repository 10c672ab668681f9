import { open, stat } from 'node:fs/promises';

/** `file` is anything that is neither a folder nor a zip, also what is not there: whoever opens it says so. */
export type ContentKind = 'folder' | 'zip' | 'file';

/** PK with the mark of an entry, of the end of an empty zip, or of a zip of several parts (APPNOTE 4.3.7, 4.3.16, 8.5.4). */
const zipMarks = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

/** Tells by its first bytes, and not by its name, what lies at a path. Never rejects. */
export async function contentKind(path: string): Promise<ContentKind> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    // Opening a pipe would wait for its writer.
    if (!found.isFile()) return 'file';
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return zipMarks.includes(buffer.toString('latin1', 0, bytesRead)) ? 'zip' : 'file';
    } finally {
      await file.close();
    }
  } catch {
    return 'file';
  }
}
