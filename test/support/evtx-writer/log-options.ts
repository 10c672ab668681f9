import type { ChunkOptions } from './build-chunk';

export type LogOptions = ChunkOptions & {
  /** Id of the first event; the others follow. An event's own `recordId` goes before. Default 1. */
  readonly firstRecordId?: number;
  /** As Event Viewer saves: header ids count from 1, and each header has the time of the next event, the last one 0. */
  readonly isExported?: boolean;
  /** The log holds so many chunks; further ones take the place of the oldest, as in a log that is full. */
  readonly ringChunks?: number;
  /** The file header is that of the time when the first chunk was begun, and the flags say so. */
  readonly isDirty?: boolean;
};
