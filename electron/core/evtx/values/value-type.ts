/** The value types of binary XML ([MS-EVEN6] 2.2.12); an array has `arrayFlag` beside the type of its items. */
export const valueType = {
  null: 0x00,
  string: 0x01,
  ansiString: 0x02,
  int8: 0x03,
  uint8: 0x04,
  int16: 0x05,
  uint16: 0x06,
  int32: 0x07,
  uint32: 0x08,
  int64: 0x09,
  uint64: 0x0a,
  real32: 0x0b,
  real64: 0x0c,
  boolean: 0x0d,
  binary: 0x0e,
  guid: 0x0f,
  sizeT: 0x10,
  fileTime: 0x11,
  systemTime: 0x12,
  sid: 0x13,
  hexInt32: 0x14,
  hexInt64: 0x15,
  handle: 0x20,
  binaryXml: 0x21,
  /** `EvtVarTypeEvtXml` of winevt.h: the text of an XML document. */
  xmlText: 0x23,
} as const;

export const arrayFlag = 0x80;

/** Bytes of one value of a fixed-size type; 0 for the others. A boolean has 4, not 1 as [MS-EVEN6] says. */
export const fixedSizeBytes: readonly number[] = [
  0, 0, 0, 1, 1, 2, 2, 4, 4, 8, 8, 4, 8, 4, 0, 16, 0, 8, 16, 0, 4, 8,
];
