import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createHandlers } from '../../../electron/main/handlers/create-handlers';
import { fakeServices } from '../../support/fake-services';
import { temporaryFolder } from '../../support/temporary-folder';
import { unwrap } from '../../support/unwrap';

async function setUp(files: readonly string[] = []) {
  const home = temporaryFolder();
  const services = fakeServices({ home, chosen: home, pictures: files });
  const handlers = createHandlers(services);
  const { id: draftId } = unwrap(await handlers['draft:create']({ sample: false }));
  return { handlers, draftId, folder: path.join(home, 'cases', draftId, 'attachments', 'files') };
}

it('copies files of any kind under safe names of their own, and names each that is refused with the reason', async () => {
  const source = temporaryFolder();
  await mkdir(path.join(source, 'other'));
  const given = {
    'portal export.har': '{"log":{}}',
    'other/Portal Export.har': '{"log":{"entries":[]}}',
    'nul.txt': 'text',
    'empty.bin': '',
    'secret.har': '{"a":1,\n"password":"Winter2026!x"}',
    'secret.eml': `Subject: a\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n${btoa('password: Winter2026!x')}`,
  };
  for (const [name, words] of Object.entries(given)) await writeFile(path.join(source, name), words);
  const { handlers, draftId, folder } = await setUp(
    [...Object.keys(given), 'gone.txt'].map((name) => path.join(source, name)),
  );
  const { added, refused } = unwrap(await handlers['attachment:choose']({ draftId }));
  expect(added).toEqual([
    { file: 'files/portal_export.har', sizeBytes: 10 },
    { file: 'files/Portal_Export-2.har', sizeBytes: 22 },
    { file: 'files/_nul.txt', sizeBytes: 4 },
  ]);
  expect(refused.map(({ message }) => message)).toEqual([
    'The attachment empty.bin is empty. Choose the file again once it is written.',
    'The attachment secret.har holds a password (line 2) and is not taken. Take it out of the file, then attach the file again.',
    'The attachment secret.eml holds a password (line 5) and is not taken. Take it out of the file, then attach the file again.',
    'The attachment gone.txt is not a file.',
  ]);
  expect((await readdir(folder)).sort()).toEqual(
    ['Portal_Export-2.har', '_nul.txt', 'portal_export.har'].sort(),
  );
  expect(unwrap(await handlers['attachment:list']({ draftId }))).toHaveLength(3);
});

it('takes a file piece by piece, and leaves nothing of one that is refused', async () => {
  const { handlers, draftId, folder } = await setUp();
  const piece = (words: string, upload: string, isLast: boolean) =>
    handlers['attachment:add']({ draftId, upload, name: 'trace.log', bytes: Buffer.from(words), isLast });
  expect(unwrap(await piece('one ', 'u1', false))).toBeNull();
  expect(unwrap(await piece('two', 'u1', true))).toEqual({ file: 'files/trace.log', sizeBytes: 7 });
  expect(await readFile(path.join(folder, 'trace.log'), 'utf8')).toBe('one two');
  await piece('{"password":"Win', 'u2', false);
  expect((await piece('ter2026!x"}', 'u2', true)).ok).toBe(false);
  expect(await readdir(folder)).toEqual(['trace.log']);
  const lost = await handlers['attachment:add']({
    draftId: 'no-such-draft',
    upload: 'u3',
    name: 'a',
    bytes: Buffer.from('a'),
    isLast: true,
  });
  expect(lost.ok).toBe(false);
});
