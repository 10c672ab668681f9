import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

const build = path.resolve(import.meta.dirname, '../../build');

/** What a script imports before it runs, itself and by what it imports; paths for files, names for libraries. */
async function importsOf(file: string, found = new Set<string>()): Promise<ReadonlySet<string>> {
  if (found.has(file)) return found;
  found.add(file);
  for (const statement of parseAst(await readFile(file, 'utf8')).body) {
    if (statement.type !== 'ImportDeclaration' && statement.type !== 'ExportNamedDeclaration') continue;
    const name = statement.source?.value;
    if (name === undefined) continue;
    if (name.startsWith('.')) await importsOf(path.resolve(path.dirname(file), name), found);
    else found.add(name);
  }
  return found;
}

// They install the libraries themselves, once they run.
it.each(['start.mjs', 'test.mjs', 'check.mjs', 'bundle.mjs'])(
  '%s runs without any library',
  async (script) => {
    const imports = await importsOf(path.join(build, script));
    expect([...imports].filter((name) => !path.isAbsolute(name) && !name.startsWith('node:'))).toEqual([]);
  },
);
