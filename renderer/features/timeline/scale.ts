import type { Span } from '../../store/look-slice';
import { lengthOf } from './span';

/** Between time and the pixels of the drawing; `left` is where the span begins. */
export type Scale = { readonly span: Span; readonly left: number; readonly width: number };

export function xOf({ span, left, width }: Scale, ms: number): number {
  return left + ((ms - span.fromMs) / lengthOf(span)) * width;
}

export function msAt({ span, left, width }: Scale, x: number): number {
  return span.fromMs + ((x - left) / Math.max(width, 1)) * lengthOf(span);
}

/** The part of a time range that can be seen; undefined where none of it can. */
export function seen(
  scale: Scale,
  from: string,
  until: string,
): { readonly x: number; readonly width: number } | undefined {
  const start = Math.max(xOf(scale, Date.parse(from)), scale.left);
  const end = Math.min(xOf(scale, Date.parse(until)), scale.left + scale.width);
  return end < scale.left || start > scale.left + scale.width ? undefined : { x: start, width: end - start };
}
