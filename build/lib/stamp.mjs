import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Hash of a file's bytes, read as a stream.
 *
 * @param {string} file
 * @param {string} [algorithm] as node:crypto names it
 * @param {import('node:crypto').BinaryToTextEncoding} [encoding]
 * @returns {Promise<string>}
 */
export async function hashFile(file, algorithm = 'sha256', encoding = 'hex') {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest(encoding);
}

/**
 * Every file below the given files and folders, sorted, as paths relative to `root` with forward slashes. A path that
 * does not exist gives nothing.
 *
 * @param {string} root
 * @param {readonly string[]} entries relative to `root`
 * @returns {Promise<string[]>}
 */
export async function listFiles(root, entries) {
  /** @type {string[]} */
  const files = [];
  for (const entry of entries) {
    const found = await stat(path.join(root, entry)).catch(() => undefined);
    if (found?.isFile()) files.push(entry);
    if (!found?.isDirectory()) continue;
    const names = await readdir(path.join(root, entry));
    files.push(
      ...(await listFiles(
        root,
        names.map((name) => `${entry}/${name}`),
      )),
    );
  }
  return files.sort();
}

/**
 * One hash over the names and bytes of all files below the given entries: it changes when anything in there is added,
 * removed, renamed or edited.
 *
 * @param {string} root
 * @param {readonly string[]} entries relative to `root`
 * @returns {Promise<string>} SHA-256 in hex
 */
export async function hashTree(root, entries) {
  const hash = createHash('sha256');
  for (const file of await listFiles(root, entries)) {
    hash.update(`${file}\0${await hashFile(path.join(root, file))}\n`);
  }
  return hash.digest('hex');
}

/**
 * Reads a stamp written by `writeStamp`. One that is missing or unreadable counts as none: the work is then done again.
 *
 * @param {string} file
 * @returns {Promise<any>} `undefined` when there is none
 */
export async function readStamp(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Writes a stamp as a whole or not at all.
 *
 * @param {string} file
 * @param {unknown} value
 */
export async function writeStamp(file, value) {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, `${JSON.stringify(value)}\n`);
  await rename(temporary, file);
}
