import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '#core/evtx/source/byte-source';
import { openFileSource } from '#core/evtx/source/file-source';
import { productVersionOf, readPeVersion } from '#core/host/pe-version';
import { parseVersionResource } from '#core/host/version-resource';
import { peFile, versionResource } from '#test/support/pe-file';
import { unwrap } from '#test/support/unwrap';

/** Memory as a source that counts what was read, and gives at most `pieceBytes` at once. */
function counting(bytes: Uint8Array, sizeBytes = bytes.length, pieceBytes = Number.POSITIVE_INFINITY) {
  let readBytes = 0;
  const source: ByteSource = {
    name: 'memory',
    sizeBytes,
    read: async (offset, into) => {
      const part = bytes.subarray(offset, offset + Math.min(into.length, pieceBytes));
      into.set(part);
      readBytes += part.length;
      return part.length;
    },
    close: async () => undefined,
  };
  return { source, readBytes: () => readBytes };
}

const strings = { FileVersion: '2.5.190.0', ProductVersion: '2.5.190.0', ProductName: 'Entra Connect ü漢' };
const version = [2, 5, 190, 0] as const;

it.each([true, false])('reads both parts of a version resource (PE32: %s)', async (isPe32) => {
  const { source } = counting(peFile({ fileVersion: version, strings, isPe32 }));
  expect(await readPeVersion(source)).toEqual({
    fixedFileVersion: '2.5.190.0',
    fixedProductVersion: '2.5.190.0',
    strings,
  });
});

it('reads a few kilobytes of a file of a gigabyte', async () => {
  const { source, readBytes } = counting(peFile({ strings }), 1024 ** 3);
  expect(await readPeVersion(source)).toMatchObject({ strings });
  expect(readBytes()).toBeLessThan(4_096);
});

it('reads the same where the medium gives a few bytes at a time', async () => {
  const { source } = counting(peFile({ strings }), undefined, 3);
  expect(await readPeVersion(source)).toMatchObject({ strings });
});

it.each([
  ['an empty file', new Uint8Array()],
  ['a text', Buffer.from('MZ is how this text begins'.repeat(20))],
  [
    'a program without resources',
    (() => {
      const file = Buffer.from(peFile());
      file.writeUInt32LE(0, 0x98 + 112 + 16);
      return file;
    })(),
  ],
  ['a program that ends before its resources', peFile().subarray(0, 0x410)],
])('gives nothing for %s', async (_, bytes) => {
  expect(await readPeVersion(counting(bytes).source)).toBeUndefined();
});

it.each([
  [{ ProductVersion: '2.5.190.0', FileVersion: '9.9.9.9' }, '2.5.190.0'],
  [{ ProductVersion: '2.5.190.0+5c1f', FileVersion: '9.9.9.9' }, '2.5.190.0'],
  [{ ProductVersion: 'Release 7', FileVersion: '2.4.131.0 (main)' }, '2.4.131.0'],
  [{ ProductVersion: '', FileVersion: '0.0.0.0' }, '1.2.3.4'],
  [{}, '1.2.3.4'],
])('takes the version out of %j', async (given, expected) => {
  const found = await readPeVersion(counting(peFile({ strings: given })).source);
  expect(found === undefined ? undefined : productVersionOf(found)).toBe(expected);
});

it('reads texts where the fixed part is absent', async () => {
  const found = await readPeVersion(counting(peFile({ withoutFixed: true, strings })).source);
  expect(found).toEqual({ fixedFileVersion: undefined, fixedProductVersion: undefined, strings });
});

const text = fc.string({ unit: 'binary', maxLength: 40 }).filter((value) => !value.includes('\0'));

it('reads back any texts', () => {
  const names = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.dictionary(names, text, { maxKeys: 12, noNullPrototype: true }), (written) => {
      const bytes = versionResource({ strings: written });
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const read = parseVersionResource(view)?.strings ?? {};
      expect(Object.entries(read)).toEqual(Object.entries(written));
    }),
  );
});

it('comes to an end with bounded reading whatever is damaged', async () => {
  const intact = peFile({ fileVersion: version, strings });
  const change = fc.tuple(fc.nat(intact.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 12 }),
      fc.nat(intact.length),
      async (changes, cut) => {
        const bytes = Uint8Array.from(intact);
        for (const [at, value] of changes) bytes[at] = value;
        const { source, readBytes } = counting(cut % 3 === 0 ? bytes.subarray(0, cut) : bytes);
        await readPeVersion(source);
        expect(readBytes()).toBeLessThan(512 * 1024);
      },
    ),
    { numRuns: 500 },
  );
});

it('comes to an end for any bytes in the place of the resource', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (tail) => {
      const head = versionResource({ strings: { A: 'b' } }).subarray(0, 92);
      for (const bytes of [tail, Uint8Array.from([...head, ...tail])]) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        expect(Object.keys(parseVersionResource(view)?.strings ?? {}).length).toBeLessThan(513);
      }
    }),
  );
});

const wine = '/usr/lib/x86_64-linux-gnu/wine/x86_64-windows';

describe.skipIf(!existsSync(join(wine, 'reg.exe')))(
  'real programs (skipped where Wine is not installed)',
  () => {
    it('reads the version of every program of Wine that has one', async () => {
      const versions = new Set<string | undefined>();
      for (const name of readdirSync(wine).filter((one) => one.endsWith('.exe'))) {
        const source = unwrap(await openFileSource(join(wine, name)));
        const found = await readPeVersion(source);
        await source.close();
        if (found !== undefined)
          versions.add(found.strings['OriginalFilename'] === undefined ? undefined : found.fixedFileVersion);
      }
      expect(versions.size).toBeGreaterThan(0);
      expect([...versions].every((one) => one !== undefined && /^\d+\.\d+\.\d+\.\d+$/.test(one))).toBe(true);
    });
  },
);
