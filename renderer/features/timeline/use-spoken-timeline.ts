import { useEffect, useRef } from 'react';
import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { clocksOf } from '../../ui/clock-times';
import { counted } from '../../ui/format';
import { entryName } from './entry-words';
import type { Timeline } from './use-timeline';

/** Long enough that a held key is spoken once, at its end. */
const pauseMs = 350;

/** Tells the live region which entry is selected and which time is shown, once they have come to rest. */
export function useSpokenTimeline(timeline: Timeline, zone: TimeZone | undefined): void {
  const announce = useApp((state) => state.announce);
  const { span, selected, entries } = timeline;
  const spoken = useRef({ span, selected });
  useEffect(() => {
    const before = spoken.current;
    if (before.span === span && before.selected === selected) return;
    const timer = setTimeout(() => {
      spoken.current = { span, selected };
      const sentences: string[] = [];
      if (selected !== undefined && before.selected !== selected) {
        const index = entries.indexOf(selected) + 1;
        const values = { entry: entryName(selected, zone), index, count: entries.length };
        sentences.push(text('window.timeline.announceEntry', values));
      }
      if (before.span !== span) sentences.push(spanSentence(timeline, zone));
      announce(sentences.join(' '));
    }, pauseMs);
    return () => clearTimeout(timer);
  });
}

/** Which time is shown and how much happened in it. */
function spanSentence({ span, entries }: Timeline, zone: TimeZone | undefined): string {
  const shown = entries.filter(
    ({ at, until }) => Date.parse(at) <= span.toMs && Date.parse(until ?? at) >= span.fromMs,
  );
  const [from = ''] = clocksOf(new Date(span.fromMs).toISOString(), zone);
  const [to = ''] = clocksOf(new Date(span.toMs).toISOString(), zone);
  const count = counted(shown.length, 'window.timeline.entryShown', 'window.timeline.entriesShown');
  return text('window.timeline.announceSpan', { from, to, entries: count });
}
