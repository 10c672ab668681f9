import { Body1, Caption1, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RecordFilter } from '#core/model/record-filter';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useIncidentZone } from '../../store/use-incident-zone';
import { counted, formatNumber } from '../../ui/format';
import { RecordDetails } from './record-details';
import { RecordFilterFields } from './record-filter-fields';
import { RecordGrid } from './record-grid';
import { isEmptyFilter, noFilter, readFilter, type TypedFilter } from './typed-filter';
import { useRecords } from './use-records';
import { useSoughtRecord } from './use-sought-record';

/** A pause in typing after which the records are gone through. */
const typingPauseMs = 250;
const spokenPauseMs = 350;

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, alignItems: 'end' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type RecordsViewProps = { readonly hosts: readonly string[]; readonly firstHost: string };

/** The list of records with its filter, and the selected one below it. */
export function RecordsView({ hosts, firstHost }: RecordsViewProps) {
  const styles = useStyles();
  const zone = useIncidentZone();
  const [host, setHost] = useState(firstHost);
  const [typed, setTyped] = useState(noFilter);
  const zoneName = zone?.id ?? 'UTC';
  const settled = useSettled(typed, typingPauseMs);
  const filter = useMemo(() => readFilter(settled, zoneName).filter, [settled, zoneName]);
  const filtered = filteredBy(filter);
  const [active, setActive] = useState<number | undefined>(undefined);
  const grid = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownHost = hosts.includes(host) ? host : firstHost;
  const records = useRecords({ ...filter, host: shownHost });
  const { total, problem } = records;
  const record = active === undefined ? undefined : records.at(active);
  const onFound = useCallback((at: string, index: number) => {
    setHost(at);
    setTyped(noFilter);
    setActive(index);
    grid.current?.focus();
  }, []);
  useSoughtRecord(onFound);
  useSpokenRecords(total, filtered, record, active);
  return (
    <>
      {hosts.length < 2 ? null : (
        <div className={styles.fields}>
          <Field label={text('window.records.host')}>
            <Select
              value={shownHost}
              onChange={(_, data) => {
                setHost(data.value);
                setActive(undefined);
              }}
            >
              {hosts.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      <RecordFilterFields
        host={shownHost}
        typed={typed}
        zoneName={zoneName}
        onType={(next) => {
          setTyped(next);
          setActive(undefined);
        }}
      />
      <div className={styles.list}>
        {problem === undefined ? null : <Body1>{problem}</Body1>}
        {total === undefined && problem === undefined ? (
          <Spinner size="tiny" labelPosition="after" label={text('window.records.reading')} />
        ) : (
          <Body1>{countWords(total ?? 0, filtered)}</Body1>
        )}
        <RecordGrid
          key={JSON.stringify([shownHost, filter])}
          records={records}
          total={total ?? 0}
          zone={zone}
          active={active}
          onActive={setActive}
          onOpen={() => heading.current?.focus()}
          grid={grid}
        />
        <Caption1 className={styles.quiet}>{text('window.records.keys')}</Caption1>
      </div>
      <RecordDetails record={record} host={shownHost} zone={zone} heading={heading} />
    </>
  );
}

type Filtered = 'not' | 'by-words' | 'by-more';

function filteredBy({ words, ...more }: RecordFilter): Filtered {
  if (Object.keys(more).length > 0) return 'by-more';
  return words === '' ? 'not' : 'by-words';
}

function countWords(total: number, filtered: Filtered): string {
  switch (filtered) {
    case 'not':
      return counted(total, 'window.records.foundOne', 'window.records.found');
    case 'by-words':
      if (total === 0) return text('window.records.nothing');
      return counted(total, 'window.records.foundWithOne', 'window.records.foundWith');
    case 'by-more':
      if (total === 0) return text('window.records.filteredNone');
      return counted(total, 'window.records.filteredOne', 'window.records.filtered');
  }
}

/** A value once it has not changed for a while. */
function useSettled(value: TypedFilter, pauseMs: number): TypedFilter {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), isEmptyFilter(value) ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}

/** Tells the live region how many records there are, and which one is selected once the keys rest. */
function useSpokenRecords(
  total: number | undefined,
  filtered: Filtered,
  record: ReturnType<ReturnType<typeof useRecords>['at']>,
  active: number | undefined,
): void {
  const announce = useApp((state) => state.announce);
  useEffect(() => {
    if (total !== undefined && filtered !== 'not') announce(countWords(total, filtered));
  }, [announce, total, filtered]);
  useEffect(() => {
    if (record === undefined || active === undefined || total === undefined) return;
    const timer = setTimeout(() => {
      const { recordId, eventId, provider } = record;
      const values = {
        recordId,
        eventId,
        provider,
        index: formatNumber(active + 1),
        count: formatNumber(total),
      };
      announce(text('window.records.announce', values));
    }, spokenPauseMs);
    return () => clearTimeout(timer);
  }, [announce, record, active, total]);
}
