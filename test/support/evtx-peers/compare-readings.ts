import { compareElements, type Difference } from './compare-elements';
import { missingInOurs, missingInTheirs, unseenFailures } from './missing-records';
import { type OurReading, type OurRecord, recordIdOf } from './our-reading';
import type { PeerReading } from './peer-reading';
import { readPeerXml } from './peer-xml';

/** What differs between two readers of one event log, record by record. */
export type Comparison = {
  /** Records that both readers gave. */
  readonly compared: number;
  /** Those of them in which nothing differs. */
  readonly equal: number;
  /** Whether the records that both gave stand in the same order. */
  readonly isSameOrder: boolean;
  readonly records: readonly RecordComparison[];
};

/** The differences in one record; there is at least one. */
export type RecordComparison = { readonly recordId: string; readonly differences: readonly Difference[] };

/** Compares all that two readers gave for the event log `bytes`. Records of one id are paired in their order. */
export function compareReadings(ours: OurReading, theirs: PeerReading, bytes: Buffer): Comparison {
  const unpaired = new Map<string, { readonly record: OurRecord; readonly position: number }[]>();
  ours.records.forEach((record, position) => {
    unpaired.set(record.recordId, [...(unpaired.get(record.recordId) ?? []), { record, position }]);
  });
  const records: RecordComparison[] = [];
  const positions: number[] = [];
  for (const their of theirs.records) {
    const { root, differences } = readPeerXml(their.xml);
    const recordId = root ? recordIdOf(root) : 'unknown';
    const our = unpaired.get(recordId)?.shift();
    if (our) positions.push(our.position);
    const found = our && root ? compareElements(our.record.root, root) : [missingInOurs(their, ours)];
    if (differences.length + found.length > 0)
      records.push({ recordId, differences: [...differences, ...found] });
  }
  const compared = positions.length;
  const differing = records.filter(({ differences }) => !differences.some(isOfWholeRecord)).length;
  const last = Math.max(-1, ...positions);
  for (const { record, position } of [...unpaired.values()].flat()) {
    const difference = missingInTheirs(record, { theirs, bytes, isBehindLast: position > last });
    records.push({ recordId: record.recordId, differences: [difference] });
  }
  for (const difference of unseenFailures(theirs, ours))
    records.push({ recordId: 'unknown', differences: [difference] });
  const isSameOrder = positions.every(
    (position, index) => index === 0 || position > (positions[index - 1] ?? 0),
  );
  return { compared, equal: compared - differing, isSameOrder, records };
}

function isOfWholeRecord({ path }: Difference): boolean {
  return path === '';
}
