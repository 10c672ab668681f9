import path from 'node:path';
import { expect, it } from 'vitest';
import { fileOfCommandLine, givenFiles } from '../../electron/main/given-files';

const folder = path.resolve('/work');

it('takes the first word of a command line that is no switch', () => {
  const packaged = { isPackaged: true, folder };
  const started = (...words: readonly string[]) => fileOfCommandLine(['casebundle.exe', ...words], packaged);
  expect(started('case.zip')).toBe(path.join(folder, 'case.zip'));
  expect(started('--no-sandbox', '', path.resolve('/evidence/My case.zip'))).toBe(
    path.resolve('/evidence/My case.zip'),
  );
  expect(started('case.zip', 'other.zip')).toBe(path.join(folder, 'case.zip'));
  expect(started('--lang=de')).toBeUndefined();
  expect(started()).toBeUndefined();
});

it('passes over the folder of the sources', () => {
  const options = { isPackaged: false, folder };
  expect(fileOfCommandLine(['electron', '--no-sandbox', '/sources'], options)).toBeUndefined();
  expect(fileOfCommandLine(['electron', '/sources', 'case.zip'], options)).toBe(
    path.join(folder, 'case.zip'),
  );
});

it('gives a file once, the one that came last', () => {
  const given = givenFiles();
  expect(given.take()).toBeUndefined();
  given.put('/a.zip');
  given.put('/b.zip');
  given.put(undefined);
  expect(given.take()).toBe('/b.zip');
  expect(given.take()).toBeUndefined();
});
