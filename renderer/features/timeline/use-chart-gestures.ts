import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { msAt, type Scale } from './scale';
import { lengthOf, within } from './span';
import type { Timeline } from './use-timeline';

/** A hand that trembles less than this clicks; more drags. */
const dragAfterPixels = 4;
const wheelZoom = 0.0015;

type Drag = { readonly x: number; readonly from: Timeline['span']; moved: boolean };

/** Dragging, and the wheel with Ctrl or sideways. `wasDragged` tells a click that ended a drag from one that was meant. */
export function useChartGestures(surface: RefObject<HTMLElement | null>, timeline: Timeline, scale: Scale) {
  const drag = useRef<Drag | undefined>(undefined);
  const dragged = useRef(false);
  const latest = useRef({ timeline, scale });
  useEffect(() => {
    latest.current = { timeline, scale };
  });

  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const turned = (event: WheelEvent) => {
      const { timeline: now, scale: drawn } = latest.current;
      if (event.ctrlKey) {
        const x = event.clientX - element.getBoundingClientRect().left;
        now.zoomAt(Math.exp(event.deltaY * wheelZoom), msAt(drawn, Math.max(x, drawn.left)));
      } else {
        const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
        if (sideways === 0) return;
        const byMs = (sideways / drawn.width) * lengthOf(now.span);
        now.setSpan(within({ fromMs: now.span.fromMs + byMs, toMs: now.span.toMs + byMs }, now.whole));
      }
      event.preventDefault();
    };
    // React's own listeners cannot keep the page from scrolling.
    element.addEventListener('wheel', turned, { passive: false });
    return () => element.removeEventListener('wheel', turned);
  }, [surface]);

  return {
    wasDragged: () => dragged.current,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false;
      if (event.button === 0) drag.current = { x: event.clientX, from: timeline.span, moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      if (held === undefined) return;
      const pixels = event.clientX - held.x;
      if (!held.moved && Math.abs(pixels) < dragAfterPixels) return;
      if (!held.moved) event.currentTarget.setPointerCapture(event.pointerId);
      held.moved = true;
      dragged.current = true;
      const byMs = (-pixels / scale.width) * lengthOf(held.from);
      timeline.setSpan(
        within({ fromMs: held.from.fromMs + byMs, toMs: held.from.toMs + byMs }, timeline.whole),
      );
    },
    onPointerUp: () => {
      drag.current = undefined;
    },
    onPointerCancel: () => {
      drag.current = undefined;
    },
  };
}
