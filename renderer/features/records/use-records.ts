import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListedRecord } from '#core/model/listed-record';
import type { RecordsAsked } from '../../store/record-slice';
import { useApp } from '../../store/store-context';
import { pageRows, pagesOf, type RecordPages, recordAt, withPage } from './record-pages';

export type Records = {
  /** How many there are; undefined until the first answer. */
  readonly total: number | undefined;
  readonly problem: string | undefined;
  readonly at: (index: number) => ListedRecord | undefined;
  /** Reads the records of these rows that are not here yet. */
  readonly need: (first: number, count: number) => void;
};

type Held = {
  readonly key: string;
  readonly total: number | undefined;
  readonly problem: string | undefined;
  readonly pages: RecordPages;
};

/** The records that are asked for, read a page at a time as they come into sight. */
export function useRecords(wanted: RecordsAsked): Records {
  const readRecords = useApp((state) => state.readRecords);
  const runs = useApp((state) => state.runs);
  const { host, words, provider, eventId, fromMs, toMs } = wanted;
  const key = JSON.stringify([host, words, provider, eventId, fromMs, toMs]);
  const filter = useRef(wanted);
  filter.current = wanted;
  const empty: Held = { key, total: undefined, problem: undefined, pages: new Map() };
  const [held, setHeld] = useState<Held>(empty);
  const asked = useRef({ key: '', pages: new Set<number>() });
  const current = held.key === key ? held : empty;

  const read = useCallback(
    async (page: number) => {
      if (asked.current.key !== key) asked.current = { key, pages: new Set() };
      const { pages } = asked.current;
      if (pages.has(page)) return;
      pages.add(page);
      const reply = await readRecords(filter.current, page * pageRows, pageRows);
      pages.delete(page);
      if (asked.current.key !== key) return;
      setHeld((before) => {
        const base: Held =
          before.key === key ? before : { key, total: undefined, problem: undefined, pages: new Map() };
        if (!reply.ok) {
          return reply.problem.code === 'cancelled' ? base : { ...base, problem: reply.problem.message };
        }
        return {
          key,
          total: reply.value.total,
          problem: undefined,
          pages: withPage(base.pages, page, reply.value.records),
        };
      });
    },
    [readRecords, key],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: other runs bring other records
  useEffect(() => {
    asked.current = { key: '', pages: new Set() };
    setHeld({ key, total: undefined, problem: undefined, pages: new Map() });
    void read(0);
  }, [key, read, runs]);

  return {
    total: current.total,
    problem: current.problem,
    at: (index) => recordAt(current.pages, index),
    need: (first, count) => {
      for (const page of pagesOf(first, count)) if (!current.pages.has(page)) void read(page);
    },
  };
}
