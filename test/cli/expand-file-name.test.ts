import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandFileName } from '../../electron/cli/files/expand-file-name';
import { temporaryFolder } from '../support/temporary-folder';

function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

describe('expandFileName', () => {
  it('gives the files that fit, sorted, without folders and hidden files', async () => {
    const folder = folderWith('b.evtx', 'a.evtx', 'C.evtx', '.hidden.evtx', 'notes.txt');
    mkdirSync(join(folder, 'older.evtx'));
    expect(await expandFileName(`${folder}/*.evtx`)).toEqual({
      ok: true,
      paths: [`${folder}/C.evtx`, `${folder}/a.evtx`, `${folder}/b.evtx`],
    });
    expect(await expandFileName(`${folder}/.h*`)).toEqual({ ok: true, paths: [`${folder}/.hidden.evtx`] });
  });

  it('takes no heed of upper and lower case on Windows', async () => {
    const folder = folderWith('Application.EVTX');
    expect(await expandFileName(`${folder}/app*.evtx`, 'win32')).toMatchObject({ ok: true });
    expect(await expandFileName(`${folder}/app*.evtx`, 'linux')).toMatchObject({ ok: false });
  });

  it('leaves the question mark of a Windows device path alone', async () => {
    const path = String.raw`\\?\C:\nowhere\Application.evtx`;
    expect(await expandFileName(path, 'win32')).toEqual({ ok: true, paths: [path] });
  });

  it.skipIf(process.platform === 'win32')('takes a file that has just that name', async () => {
    const folder = folderWith('a*.evtx', 'ab.evtx');
    expect(await expandFileName(`${folder}/a*.evtx`)).toEqual({ ok: true, paths: [`${folder}/a*.evtx`] });
  });

  it.each([
    ['none*.evtx', /none\*\.evtx: no file has a name that fits/],
    ['nowhere/*.evtx', /nowhere\/ was not found/],
    ['*/a.evtx', /only the last part of a path/],
  ])('says why %s names no file', async (name, sentence) => {
    const named = await expandFileName(`${folderWith('a.evtx')}/${name}`);
    expect(named).toMatchObject({ ok: false, message: expect.stringMatching(sentence) });
  });

  it('says how to name the logs in a folder', async () => {
    const folder = folderWith();
    const message = (separator: string) => `"${folder}${separator}*.evtx"`;
    const onWindows = await expandFileName(folder, 'win32');
    expect(onWindows).toMatchObject({ ok: false, message: expect.stringContaining(message('\\')) });
    const elsewhere = await expandFileName(`${folder}/`, 'linux');
    expect(elsewhere).toMatchObject({ ok: false, message: expect.stringContaining(message('/')) });
  });
});
