import type { VerifyCode } from '#core/model/verify-code';
import { sampleLogPath, sha256 } from './staged-package';
import {
  addEntry,
  changeEntry,
  contentOf,
  flipBitIn,
  packedEntry,
  type RawZipEntry,
  readZip,
  replaceContent,
  writeZip,
} from './zip-tamper';

const log = sampleLogPath;
const readable = 'evidence/ADC01.contoso.com/event-log/application.events.jsonl';
const note = packedEntry('evidence/note.txt', Buffer.from('hello'));
const rename = (name: string) => (zip: Buffer) => changeEntry(zip, log, (entry) => [{ ...entry, name }]);
const zeros = Buffer.alloc(50_000_000);
const bomb: RawZipEntry = { ...packedEntry(log, zeros), declaredBytes: 200_000 };
const withManifest = (change: (manifest: Record<string, unknown>) => unknown) => (zip: Buffer) =>
  rewriteManifest(zip, change);
const overlapping = (zip: Buffer) => {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const changed = Buffer.from(zip);
  const first = zip.readUInt32LE(end + 16);
  const second = first + 46 + zip.readUInt16LE(first + 28);
  changed.writeUInt32LE(0, second + 42);
  return changed;
};

/** What it is, how a good package becomes it, the codes it must give, and the entry that one of them must name. */
export type Tampering = readonly [
  what: string,
  tamper: (zip: Buffer) => Buffer,
  codes: readonly VerifyCode[],
  entry?: string | undefined,
];

/** Every way to spoil a package that the tests know. */
export const tamperings: readonly Tampering[] = [
  ['a text file', () => Buffer.from('this is no zip at all, whatever its name says'), ['corrupt-zip']],
  ['an empty file', () => Buffer.alloc(0), ['corrupt-zip']],
  ['a truncated file', (zip) => zip.subarray(0, zip.length - 30), ['corrupt-zip']],
  ['a file cut in the middle', (zip) => zip.subarray(0, zip.length >> 1), ['corrupt-zip']],
  ['bytes behind the end', (zip) => Buffer.concat([zip, Buffer.from('more')]), ['corrupt-zip']],
  ['bytes before the start', (zip) => Buffer.concat([Buffer.from('MZ'), zip]), ['corrupt-zip']],
  ['a comment of the zip', withComment, ['corrupt-zip']],
  ['bytes between two entries', withGap, ['corrupt-zip']],
  ['two entries over the same bytes', overlapping, ['corrupt-zip', 'hash-mismatch', 'size-mismatch']],
  ['a flipped bit in packed content', (zip) => flipBitIn(zip, readable), ['corrupt-zip'], readable],
  ['a wrong CRC-32', (zip) => changeEntry(zip, log, (entry) => [{ ...entry, crc: 1 }]), ['corrupt-zip'], log],
  [
    'an encrypted entry',
    (zip) => changeEntry(zip, log, (entry) => [{ ...entry, flags: entry.flags | 1 }]),
    ['corrupt-zip'],
    log,
  ],
  [
    'an unknown compression method',
    (zip) => changeEntry(zip, log, (entry) => [{ ...entry, method: 12 }]),
    ['corrupt-zip'],
    log,
  ],
  [
    'another name in the header before the content',
    (zip) => changeEntry(zip, log, (entry) => [{ ...entry, localName: 'evidence/other.evtx' }]),
    ['corrupt-zip'],
    log,
  ],
  [
    'bytes behind the compressed content',
    (zip) =>
      changeEntry(zip, log, (entry) => [
        { ...entry, packed: Buffer.concat([entry.packed, Buffer.from('hidden')]) },
      ]),
    ['corrupt-zip'],
    log,
  ],
  ['an added entry', (zip) => addEntry(zip, note), ['unlisted-entry'], 'evidence/note.txt'],
  ['a dropped entry', (zip) => changeEntry(zip, log, () => []), ['missing-entry'], log],
  ['no SHA256SUMS', (zip) => changeEntry(zip, 'SHA256SUMS', () => []), ['missing-entry'], 'SHA256SUMS'],
  ['no manifest', (zip) => changeEntry(zip, 'manifest.json', () => []), ['missing-entry'], 'manifest.json'],
  ['a zip of something else', () => writeZip([note]), ['invalid-manifest'], 'manifest.json'],
  [
    'changed content of the same size',
    (zip) => replaceContent(zip, log, (content) => Buffer.from(content).fill(0x2a, 100, 108)),
    ['hash-mismatch'],
    log,
  ],
  [
    'longer content',
    (zip) => replaceContent(zip, log, (content) => Buffer.concat([content, Buffer.from('x')])),
    ['size-mismatch', 'hash-mismatch'],
    log,
  ],
  [
    'a declared size larger than the content',
    (zip) => changeEntry(zip, log, (entry) => [{ ...entry, declaredBytes: entry.declaredBytes + 1 }]),
    ['size-mismatch'],
    log,
  ],
  [
    'the same entry twice',
    (zip) => changeEntry(zip, log, (entry) => [entry, entry]),
    ['duplicate-entry'],
    log,
  ],
  [
    'a second manifest',
    (zip) => changeEntry(zip, 'manifest.json', (entry) => [entry, entry]),
    ['duplicate-entry'],
    'manifest.json',
  ],
  [
    'a twin in other case',
    (zip) => addEntry(zip, { ...note, name: 'MANIFEST.json' }),
    ['duplicate-entry', 'unlisted-entry'],
    'MANIFEST.json',
  ],
  [
    'a file where a folder is',
    (zip) => addEntry(zip, { ...note, name: 'evidence' }),
    ['duplicate-entry', 'unlisted-entry'],
    'evidence',
  ],
  [
    'a manifest that is no JSON',
    (zip) => replaceContent(zip, 'manifest.json', () => Buffer.from('{')),
    ['invalid-manifest'],
  ],
  ['a manifest of another kind', withManifest(() => ({ hello: 1 })), ['invalid-manifest']],
  ['a manifest without entries', withManifest(({ entries: _, ...rest }) => rest), ['invalid-manifest']],
  [
    'a manifest with a hash that is none',
    withManifest((manifest) => changeListed(manifest, log, { sha256: 'abc' })),
    ['invalid-manifest'],
  ],
  [
    'a manifest of a newer program',
    withManifest((manifest) => ({ ...manifest, schema: 'casebundle.manifest/2' })),
    ['unsupported-schema'],
  ],
  [
    'a manifest with another hash, and sums that agree with the content',
    withManifest((manifest) => changeListed(manifest, log, { sha256: '0'.repeat(64) })),
    ['hash-mismatch'],
    log,
  ],
  [
    'a manifest that lists an entry twice',
    withManifest((manifest) => ({
      ...manifest,
      entries: [...listed(manifest), ...listed(manifest).slice(0, 1)],
    })),
    ['invalid-manifest'],
  ],
  [
    'sums that differ from the manifest',
    (zip) =>
      replaceContent(zip, 'SHA256SUMS', (sums) =>
        Buffer.from(sums.toString().replace(/^[0-9a-f]{8}/, '00000000')),
      ),
    ['hash-mismatch'],
    'README.txt',
  ],
  [
    'sums in another form',
    (zip) =>
      replaceContent(zip, 'SHA256SUMS', (sums) => Buffer.from(sums.toString().replaceAll('\n', '\r\n'))),
    ['invalid-manifest'],
    'SHA256SUMS',
  ],
  [
    'sums that leave one out',
    (zip) => replaceContent(zip, 'SHA256SUMS', (sums) => Buffer.from(sums.toString().replace(/^.*\n/, ''))),
    ['invalid-manifest'],
    'SHA256SUMS',
  ],
  [
    'a bomb: content far larger than declared',
    (zip) => changeEntry(zip, log, () => [bomb]),
    ['too-large'],
    log,
  ],
  [
    'an unlisted bomb',
    (zip) => addEntry(zip, { ...bomb, name: 'evidence/bomb.bin', declaredBytes: 10 }),
    ['too-large', 'unlisted-entry'],
    'evidence/bomb.bin',
  ],
  [
    'an entry that declares more than is ever read',
    (zip) => addEntry(zip, { ...bomb, name: 'evidence/bomb.bin', declaredBytes: 0xffff_fff0 }),
    ['size-mismatch', 'unlisted-entry'],
    'evidence/bomb.bin',
  ],
  ['a link', (zip) => changeEntry(zip, log, (entry) => [{ ...entry, mode: 0o120777 }]), ['unsafe-path'], log],
  ...[
    '../x',
    'evidence/../../x',
    '/etc/passwd',
    'C:/x',
    'c:x',
    'evidence\\x',
    'evidence/CON',
    'evidence/con.evtx',
    'evidence/LPT1.txt',
    'evidence/a\u0007b',
    'evidence/a\u202eb',
    'evidence//x',
    './x',
    'evidence/x.',
    'evidence/x ',
    'evidence/a:b',
  ].map(
    (name) =>
      [
        `the path ${JSON.stringify(name)}`,
        rename(name),
        ['unsafe-path', 'missing-entry', 'unlisted-entry'],
        undefined,
      ] as const,
  ),
];

function withComment(zip: Buffer): Buffer {
  const changed = Buffer.concat([zip, Buffer.from('note')]);
  changed.writeUInt16LE(4, zip.length - 2);
  return changed;
}

function withGap(zip: Buffer): Buffer {
  const plain = writeZip(readZip(zip));
  const end = plain.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const directory = plain.readUInt32LE(end + 16);
  const changed = Buffer.concat([
    plain.subarray(0, directory),
    Buffer.from('gap!'),
    plain.subarray(directory),
  ]);
  changed.writeUInt32LE(directory + 4, end + 4 + 16);
  return changed;
}

type Listed = Record<string, unknown>;

function listed(manifest: Record<string, unknown>): readonly Listed[] {
  return manifest['entries'] as readonly Listed[];
}

function changeListed(manifest: Record<string, unknown>, name: string, change: Listed): unknown {
  const entries = listed(manifest).map((entry) => (entry['path'] === name ? { ...entry, ...change } : entry));
  return { ...manifest, entries };
}

/** Changes the manifest and its line in SHA256SUMS, as somebody who tampers with care would. */
function rewriteManifest(zip: Buffer, change: (manifest: Record<string, unknown>) => unknown): Buffer {
  const entry = readZip(zip).find(({ name }) => name === 'manifest.json');
  if (entry === undefined) throw new Error('There is no manifest.');
  const manifest = Buffer.from(JSON.stringify(change(JSON.parse(contentOf(entry).toString()))));
  const changed = changeEntry(zip, 'manifest.json', () => [packedEntry('manifest.json', manifest)]);
  return replaceContent(changed, 'SHA256SUMS', (sums) =>
    Buffer.from(sums.toString().replace(/^.*(?= {2}manifest\.json$)/m, sha256(manifest))),
  );
}
