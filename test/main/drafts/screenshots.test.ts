import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictures } from '#test/support/pictures';
import { temporaryFolder } from '#test/support/temporary-folder';
import { addScreenshot, readScreenshot } from '../../../electron/main/drafts/screenshots';

const refused = (message: RegExp) => ({
  ok: false,
  problem: { code: 'attachment-unreadable', message: expect.stringMatching(message) },
});

describe('addScreenshot', () => {
  it('numbers pictures by their kind and not by the name they came with', async () => {
    const folder = path.join(await temporaryFolder(), 'attachments');
    for (const [index, [extension, bytes]] of Object.entries(pictures).entries()) {
      const added = await addScreenshot(folder, '../../evil.exe', bytes);
      const file = `screenshot-0${index + 1}.${extension}`;
      expect(added).toEqual({ ok: true, value: { file } });
      expect(new Uint8Array(await readFile(path.join(folder, file)))).toEqual(bytes);
    }
    expect(await readdir(folder)).toHaveLength(5);
  });

  it('never takes a name again that a picture has', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'screenshot-07.bmp'), pictures.bmp);
    expect(await addScreenshot(folder, 'a', pictures.png)).toMatchObject({
      value: { file: 'screenshot-08.png' },
    });
  });

  it.each([
    ['a program', 'MZ\x90\0'],
    ['a web page', '<html><script>'],
    ['a drawing that can run scripts', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['letters that begin like a bitmap', 'BMW is a car and this is a text about it'],
    ['what is too short for a bitmap', 'BM\x19\0\0\0\0\0\0\0'.padEnd(25, '\0')],
    ['half a signature', '\x89PNG\r\n'],
    ['sound in the same container as WebP', 'RIFF\0\0\0\0WAVE'],
  ])('refuses %s', async (_what, content) => {
    const folder = await temporaryFolder();
    const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
    expect(await addScreenshot(folder, 'error.png', bytes)).toMatchObject(refused(/error\.png is no PNG/));
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses what is empty or too large', async () => {
    const folder = await temporaryFolder();
    const large = new Uint8Array(25 * 1024 * 1024 + 1);
    large.set(pictures.png);
    expect(await addScreenshot(folder, 'a.png', new Uint8Array())).toMatchObject(refused(/a\.png is empty/));
    expect(await addScreenshot(folder, 'a.png', large)).toMatchObject(refused(/larger than 25 MB/));
  });
});

describe('readScreenshot', () => {
  it('gives nothing that lies outside or is no picture', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'secret.png'), pictures.png);
    await writeFile(path.join(folder, 'text.png'), 'text');
    expect(await readScreenshot(path.join(folder, 'attachments'), '../secret.png')).toMatchObject({
      ok: false,
    });
    expect(await readScreenshot(folder, 'text.png')).toMatchObject(refused(/text\.png/));
    expect(await readScreenshot(folder, 'none.png')).toMatchObject(refused(/none\.png/));
  });
});
