const ticksPerMillisecond = 10_000;

/** The ISO instant `seconds` after another one, both with up to seven decimals. */
export function after(iso: string, seconds: number): string {
  const [, decimals = ''] = /\.\d{3}(\d{1,4})/.exec(iso) ?? [];
  const ticks = Number(decimals.padEnd(4, '0')) + Math.round(seconds * 1000 * ticksPerMillisecond);
  const whole = new Date(Date.parse(iso) + Math.floor(ticks / ticksPerMillisecond)).toISOString();
  return `${whole.slice(0, -1)}${String(ticks % ticksPerMillisecond).padStart(4, '0')}Z`;
}

export function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}
