/** Bytes that can be read at any offset: a file, a stream of a host made seekable, or memory in a test. */
export type ByteSource = {
  /** What people know it by, such as the path they gave. */
  readonly name: string;
  readonly sizeBytes: number;
  /**
   * Fills `into` from byte `offset` on and gives how many bytes were read: fewer than asked for are allowed, 0
   * only at the end. Rejects when the medium fails.
   */
  read(offset: number, into: Uint8Array): Promise<number>;
  close(): Promise<void>;
};
