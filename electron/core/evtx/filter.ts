/**
 * Which records are wanted. A part that is absent asks for nothing; all parts that are there must hold. An empty
 * list matches nothing.
 */
export type EventFilter = {
  /** Provider names, compared without regard to ASCII case. */
  readonly providers?: readonly string[];
  readonly eventIds?: readonly number[];
  /** ISO instants, inclusive, compared with System/TimeCreated to 100 ns (never with the record header). */
  readonly fromInstant?: string;
  readonly toInstant?: string;
};
