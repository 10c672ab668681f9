import { formatDuration } from './format';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A span of any length for reading: `0.8 s`, `3 min 05 s`, `2 h 10 min`, `3 d 4 h`. */
export function formatSpan(durationMs: number): string {
  if (durationMs < hourMs) return formatDuration(durationMs);
  const minutes = Math.round(durationMs / 60_000);
  if (durationMs < dayMs) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
  const hours = Math.round(durationMs / hourMs);
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
