import { useMemo } from 'react';
import { resolveTimeZone, type TimeZone } from '#core/case/time-zone';
import { useApp } from './store-context';

/** The zone of the incident, in which times are told beside UTC; undefined while the case names none. */
export function useIncidentZone(): TimeZone | undefined {
  const given = useApp((state) => state.caseFile.incident?.timeZone);
  return useMemo(() => {
    const zone = given === undefined ? undefined : resolveTimeZone(given);
    return zone?.ok === true ? zone.value : undefined;
  }, [given]);
}
