/** The first lines of an HTTP answer. */
export type HttpHead = {
  readonly status: number;
  readonly reason: string;
  /** The head as it came, and what came behind it, both at most as long as was read. */
  readonly text: string;
  readonly body: string;
  readonly contentLength: number | undefined;
};

const end = '\r\n\r\n';

/** Whether the head of an answer is there to its end. */
export function hasHead(bytes: Buffer): boolean {
  return bytes.includes(end);
}

/** The head of an answer (RFC 9112 section 4); undefined for bytes that are none. */
export function httpHead(bytes: Buffer): HttpHead | undefined {
  const at = bytes.indexOf(end);
  if (at < 0) return undefined;
  const text = bytes.subarray(0, at).toString('latin1');
  const line = /^HTTP\/1\.[01] ([1-5]\d\d)(?: ([^\r\n]{0,200}))?/.exec(text);
  if (line === null) return undefined;
  const length = /\r\ncontent-length:[ \t]*(\d{1,9})[ \t]*(?:\r\n|$)/i.exec(text)?.[1];
  return {
    status: Number(line[1]),
    reason: (line[2] ?? '').trim(),
    text,
    body: bytes.subarray(at + end.length).toString('utf8'),
    contentLength: length === undefined ? undefined : Number(length),
  };
}
