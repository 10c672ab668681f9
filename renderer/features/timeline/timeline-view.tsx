import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { useApp } from '../../store/store-context';
import { formatNumber } from '../../ui/format';
import { Section } from '../../ui/section';
import { EntryDetails } from './entry-details';
import { filterEntries } from './entry-filter';
import { EntryTable } from './entry-table';
import { ShownSpan } from './shown-span';
import { TimelineChart } from './timeline-chart';
import { TimelineLegend } from './timeline-legend';
import { TimelineToolbar } from './timeline-toolbar';
import { useSpokenTimeline } from './use-spoken-timeline';
import type { Timeline } from './use-timeline';

const useStyles = makeStyles({
  drawing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  filter: { maxWidth: '360px' },
});

type TimelineViewProps = { readonly timeline: Timeline; readonly zone: TimeZone | undefined };

/** The drawing with its tools, the selected entry below it, and the same entries as a table. */
export function TimelineView({ timeline, zone }: TimelineViewProps) {
  const styles = useStyles();
  const list = useRef<SVGGElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const { entries, selected, span, select } = timeline;
  const filtered = useMemo(() => filterEntries(entries, words), [entries, words]);
  const hasHosts = useMemo(() => new Set(entries.map(({ host }) => host)).size > 2, [entries]);
  useSpokenTimeline(timeline, zone);
  useSoughtEntry(timeline, list);
  const latest = useRef(select);
  useEffect(() => {
    latest.current = select;
  });
  const choose = useCallback((entry: AxisEntry) => latest.current(entry), []);
  return (
    <>
      <div className={styles.drawing}>
        <div className={styles.line}>
          <ShownSpan span={span} zone={zone} />
          <TimelineToolbar timeline={timeline} />
        </div>
        <TimelineChart timeline={timeline} zone={zone} list={list} onOpen={() => heading.current?.focus()} />
        <TimelineLegend entries={entries} />
        <Caption1 className={styles.quiet}>{text('window.timeline.hint')}</Caption1>
      </div>
      <EntryDetails entry={selected} zone={zone} heading={heading} />
      <Section title={text('window.timeline.table')} note={text('window.timeline.table.note')}>
        <Field
          label={text('window.timeline.filter')}
          className={styles.filter}
          {...(words.trim() === ''
            ? {}
            : {
                hint: text('window.timeline.filtered', {
                  count: formatNumber(filtered.length),
                  of: formatNumber(entries.length),
                }),
              })}
        >
          <Input
            value={typed}
            maxLength={200}
            data-own-undo=""
            placeholder={text('window.timeline.filter.placeholder')}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <EntryTable {...{ entries: filtered, zone, selected, hasHosts }} onSelect={choose} />
      </Section>
    </>
  );
}

/** Brings an entry that was jumped to into sight and gives it the keyboard. */
function useSoughtEntry(timeline: Timeline, list: React.RefObject<SVGGElement | null>): void {
  const sought = useApp((state) => state.sought);
  const takeSought = useApp((state) => state.takeSought);
  useEffect(() => {
    if (sought?.view !== 'timeline') return;
    const entry = timeline.entries.find(({ id }) => id === sought.entryId);
    takeSought();
    if (entry !== undefined) timeline.select(entry);
    list.current?.focus();
  }, [sought, takeSought, timeline, list]);
}
