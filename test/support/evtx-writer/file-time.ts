const ticksFrom1601To1970 = 116_444_736_000_000_000n;
const parts = /^(.+?)(?:\.(\d{1,7}))?(Z|[+-]\d\d:\d\d)$/;

/** The FILETIME of an ISO instant with up to seven decimals: 100 ns steps since 1601-01-01 UTC. */
export function fileTimeOf(iso: string): bigint {
  const [, seconds = '', decimals = '', zone = ''] = parts.exec(iso) ?? [];
  const milliseconds = Date.parse(`${seconds}${zone}`);
  if (Number.isNaN(milliseconds)) throw new RangeError(`${iso} is no instant`);
  return BigInt(milliseconds) * 10_000n + ticksFrom1601To1970 + BigInt(decimals.padEnd(7, '0'));
}
