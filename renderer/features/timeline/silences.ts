import type { Silence } from '#core/triage/time-axis-schema';
import { type Scale, seen } from './scale';

/** A silence as it is drawn: never thinner than can be seen. */
export type DrawnSilence = { readonly silence: Silence; readonly x: number; readonly width: number };

const thinnest = 3;

/** The silences that can be seen, at most one for each few pixels; of those that would coincide the first stays. */
export function drawnSilences(silences: readonly Silence[], scale: Scale): readonly DrawnSilence[] {
  const drawn: DrawnSilence[] = [];
  for (const silence of silences) {
    const part = seen(scale, silence.from, silence.to);
    if (part === undefined) continue;
    const last = drawn.at(-1);
    if (last !== undefined && part.x < last.x + last.width + 1 && part.width < thinnest) continue;
    drawn.push({ silence, x: part.x, width: Math.max(part.width, thinnest) });
  }
  return drawn;
}
