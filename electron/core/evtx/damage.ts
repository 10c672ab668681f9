import { type TextKey, type TextValues, text } from '../texts/text';

/** What is wrong with a part of an event log, with the text that says so. */
const damageTexts = {
  'file-header-missing': 'eventLog.damage.fileHeaderMissing',
  'file-header-checksum': 'eventLog.damage.fileHeaderChecksum',
  'file-cut-short': 'eventLog.damage.fileCutShort',
  'chunk-header-checksum': 'eventLog.damage.chunkHeaderChecksum',
  'chunk-data-checksum': 'eventLog.damage.chunkDataChecksum',
  'chunk-not-recognized': 'eventLog.damage.chunkNotRecognized',
  'chunk-cut-short': 'eventLog.damage.chunkCutShort',
  'chunk-overlapped': 'eventLog.damage.chunkOverlapped',
  'records-end-early': 'eventLog.damage.recordsEndEarly',
  'record-header-invalid': 'eventLog.damage.recordHeaderInvalid',
  'record-end-invalid': 'eventLog.damage.recordEndInvalid',
  'record-not-decoded': 'eventLog.damage.recordNotDecoded',
  'read-failed': 'eventLog.damage.readFailed',
} as const satisfies Record<string, TextKey>;

export type DamageKind = keyof typeof damageTexts;

/**
 * One piece of damage in an event log: data beside the records, never an exception. `lost` says what could not
 * be had because of it; `nothing` makes it a warning.
 */
export type Damage = {
  readonly kind: DamageKind;
  /** Byte offset in the file. */
  readonly offset: number;
  /** One sentence that names the file and the place. */
  readonly message: string;
  readonly lost: 'nothing' | 'one-record' | 'some-records' | 'rest-of-file';
};

/** Builds a {@link Damage}; `values` fills the text of its kind beside `file` and `offset`. */
export function damage(
  kind: DamageKind,
  file: string,
  offset: number,
  lost: Damage['lost'],
  values: TextValues = {},
): Damage {
  return { kind, offset, message: text(damageTexts[kind], { ...values, file, offset }), lost };
}
