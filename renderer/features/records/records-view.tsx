import {
  Body1,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useIncidentZone } from '../../store/use-incident-zone';
import { counted, formatNumber } from '../../ui/format';
import { RecordDetails } from './record-details';
import { RecordGrid } from './record-grid';
import { useRecords } from './use-records';
import { useSoughtRecord } from './use-sought-record';

/** A pause in typing after which the records are gone through. */
const typingPauseMs = 250;
const spokenPauseMs = 350;

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, alignItems: 'end' },
  filter: { flex: '1 1 240px', maxWidth: '420px' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type RecordsViewProps = { readonly hosts: readonly string[]; readonly firstHost: string };

/** The list of records with its filter, and the selected one below it. */
export function RecordsView({ hosts, firstHost }: RecordsViewProps) {
  const styles = useStyles();
  const zone = useIncidentZone();
  const [host, setHost] = useState(firstHost);
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim(), typingPauseMs);
  const [active, setActive] = useState<number | undefined>(undefined);
  const grid = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownHost = hosts.includes(host) ? host : firstHost;
  const records = useRecords({ host: shownHost, words });
  const { total, problem } = records;
  const record = active === undefined ? undefined : records.at(active);
  const onFound = useCallback((at: string, index: number) => {
    setHost(at);
    setTyped('');
    setActive(index);
    grid.current?.focus();
  }, []);
  useSoughtRecord(onFound);
  useSpokenRecords(total, words, record, active);
  return (
    <>
      <div className={styles.fields}>
        {hosts.length < 2 ? null : (
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
        )}
        <Field label={text('window.records.filter')} className={styles.filter}>
          <Input
            value={typed}
            maxLength={200}
            data-own-undo=""
            placeholder={text('window.records.filter.placeholder')}
            onChange={(_, { value }) => {
              setTyped(value);
              setActive(undefined);
            }}
          />
        </Field>
      </div>
      <div className={styles.list}>
        {problem === undefined ? null : <Body1>{problem}</Body1>}
        {total === undefined && problem === undefined ? (
          <Spinner size="tiny" labelPosition="after" label={text('window.records.reading')} />
        ) : (
          <Body1>{countWords(total ?? 0, words)}</Body1>
        )}
        <RecordGrid
          key={`${shownHost} ${words}`}
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

function countWords(total: number, words: string): string {
  if (words === '') return counted(total, 'window.records.foundOne', 'window.records.found');
  if (total === 0) return text('window.records.nothing');
  return counted(total, 'window.records.foundWithOne', 'window.records.foundWith');
}

/** A value once it has not changed for a while. */
function useSettled(value: string, pauseMs: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}

/** Tells the live region how many records there are, and which one is selected once the keys rest. */
function useSpokenRecords(
  total: number | undefined,
  words: string,
  record: ReturnType<ReturnType<typeof useRecords>['at']>,
  active: number | undefined,
): void {
  const announce = useApp((state) => state.announce);
  useEffect(() => {
    if (total !== undefined && words !== '') announce(countWords(total, words));
  }, [announce, total, words]);
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
