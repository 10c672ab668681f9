/** What a place in a log stands for. `record-time` and the like that no size or place depends on are left out. */
export type FieldKind =
  | 'last-record-offset'
  | 'free-space-offset'
  | 'chunk-flags'
  | 'record-magic'
  | 'record-size'
  | 'record-size-copy'
  | 'record-id'
  | 'token'
  | 'definition-offset'
  | 'definition-size'
  | 'value-count'
  | 'descriptor-size'
  | 'descriptor-type'
  | 'value'
  | 'dependency-id'
  | 'element-size'
  | 'attribute-list-size'
  | 'name-offset'
  | 'name-length'
  | 'text-length'
  | 'characters'
  | 'value-index'
  | 'substitution-type';

/** A place in a log by its offset in the file. */
export type Field = {
  readonly kind: FieldKind;
  readonly offset: number;
  readonly sizeBytes: number;
  /** Offset in the file of the chunk it lies in, from which its own value may be counted. */
  readonly chunkOffset: number;
  /** Whether it lies in a template definition, where an element begins with a dependency id. */
  readonly inDefinition: boolean;
};
