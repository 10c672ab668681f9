import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A real program that runs a piece of JavaScript with plain Node; `args` holds its arguments. */
export function fakeTool(folder: string, name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!${process.execPath}\nconst args = process.argv.slice(2);\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
