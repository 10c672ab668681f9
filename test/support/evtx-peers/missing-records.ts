import type { Difference } from './compare-elements';
import type { DifferenceKind } from './difference-kinds';
import type { OurReading, OurRecord } from './our-reading';
import type { PeerReading } from './peer-reading';

const fileHeaderSizeBytes = 4096;
const chunkSizeBytes = 65_536;

type Circumstances = {
  readonly theirs: PeerReading;
  /** The event log. */
  readonly bytes: Buffer;
  /** Whether the record comes after all that the other reader printed. */
  readonly isBehindLast: boolean;
};

/** Why the other reader did not print a record that we read. */
export function missingInTheirs(record: OurRecord, circumstances: Circumstances): Difference {
  const kind = reasonOfMissing(record, circumstances);
  return {
    path: '',
    ours: `record at byte ${record.offset}`,
    theirs: '(no record)',
    ...(kind === undefined ? {} : { kind }),
  };
}

function reasonOfMissing(
  { offset }: OurRecord,
  { theirs, bytes, isBehindLast }: Circumstances,
): DifferenceKind | undefined {
  const chunkEnd = offset + chunkSizeBytes - ((offset - fileHeaderSizeBytes) % chunkSizeBytes);
  const sizeBytes = bytes.readUInt32LE(offset + 4);
  const recordEnd = offset + sizeBytes;
  if (theirs.failures.some((failure) => failure.offset === offset)) return 'peer-fails-on-record';
  if (bytes.toString('latin1', 0, 8) !== 'ElfFile\0') return 'peer-wants-file-header';
  if (theirs.stopped !== undefined && isBehindLast) return 'peer-stopped-before';
  if (chunkEnd > bytes.length) return 'peer-skips-last-partial-chunk';
  if (bytes.readUInt32LE(recordEnd - 4) !== sizeBytes) return 'peer-skips-half-written-record';
  if (recordEnd === chunkEnd) return 'peer-loses-record-at-chunk-end';
  return undefined;
}

/** Why we did not print a record that the other reader gave. */
export function missingInOurs(their: PeerReading['records'][number], ours: OurReading): Difference {
  const isDamaged = their.offset !== undefined && ours.damageOffsets.has(their.offset);
  return {
    path: '',
    ours: isDamaged ? '(damage)' : '(no record)',
    theirs: their.xml,
    ...(isDamaged ? { kind: 'damaged-record-printed' as const } : {}),
  };
}

/** The places that the other reader could not read and of which we say neither a record nor damage. */
export function unseenFailures(theirs: PeerReading, ours: OurReading): readonly Difference[] {
  const seen = new Set([...ours.damageOffsets, ...ours.records.map(({ offset }) => offset)]);
  return theirs.failures
    .filter(({ offset }) => !seen.has(offset))
    .map(({ offset, reason }) => ({ path: '', ours: `(nothing) at byte ${offset}`, theirs: reason }));
}
