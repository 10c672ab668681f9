import type { Case, IncidentTime } from '#core/case/case-schema';
import { localTimeAt, resolveIncidentTime } from '#core/case/incident-time';
import { resolveTimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { localZone } from './local-zone';

export type TimeSlice = {
  /** Makes the moment of a record the time of the incident, in the zone of the case, else in this computer's; one step of undo. */
  readonly takeTime: (instant: string) => void;
  /** Makes a time that was offered in place of the typed one the time of the incident. */
  readonly takeLikelyTime: (time: IncidentTime) => void;
};

export const createTimeSlice: Slice<TimeSlice> = () => (_set, get) => {
  const take = (incident: IncidentTime) => {
    const { view } = get();
    get().changeCase((caseFile) => ({ ...caseFile, incident }), {
      view,
      field: `incident.${incident.local}`,
    });
    const local = incident.local.replace('T', ' ');
    get().reportDone(text('window.time.taken', { local, zone: incident.timeZone }));
    void get().refreshFindings();
  };
  return {
    takeTime: (instant) => {
      const incident = incidentAt(get().caseFile, instant);
      if (incident !== undefined) take(incident);
    },
    takeLikelyTime: take,
  };
};

/** The clock of the case's zone at an instant, to the second; where that clock showed the time twice, with the answer to which is meant. */
function incidentAt({ incident }: Case, instant: string): IncidentTime | undefined {
  const given = resolveTimeZone(incident?.timeZone ?? '');
  const zone = given.ok ? given : resolveTimeZone(localZone());
  if (!zone.ok) return undefined;
  const second = `${new Date(Date.parse(instant)).toISOString().slice(0, 19)}Z`;
  const time = { local: localTimeAt(second, zone.value).slice(0, 19), timeZone: zone.value.given };
  const resolved = resolveIncidentTime(time);
  if (resolved.kind !== 'repeated') return time;
  const meant = resolved.choices.find((choice) => Date.parse(choice.instant) === Date.parse(second));
  return meant === undefined ? time : { ...time, disambiguation: meant.disambiguation };
}
