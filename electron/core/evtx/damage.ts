/** What is wrong with a part of an event log. */
export type DamageKind =
  | 'file-header-missing'
  | 'file-header-checksum'
  | 'chunk-header-checksum'
  | 'chunk-data-checksum'
  | 'chunk-not-recognized'
  | 'chunk-cut-short'
  | 'record-header-invalid'
  | 'record-not-decoded'
  | 'read-failed';

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
