import { fileTimeOf } from '../evtx-writer/file-time';
import type { LogOptions } from '../evtx-writer/log-options';
import type { WrittenEvent } from '../evtx-writer/written-event';
import { classicEvent } from './classic-event';
import { noise } from './noise/noise';
import { defenderStatus } from './noise/windows-services';
import { firstAttempt, passwordResets } from './password-resets';
import { randomFrom } from './random';
import { passwordChanges, syncCycles } from './synchronization';
import { heartbeats, serviceRestart } from './writeback-listener';

/** What other sample files and their tests tell of the log. */
const recordsInAll = 3_959;
const recordsBeforeFirstAttempt = 3_713;
const oldest = '2026-11-14T08:14:45.7603136Z';
const newest = '2026-11-18T14:11:15.5994978Z';

/** How the sample's log is written: saved on the server with Event Viewer. */
export const sampleLogOptions: LogOptions = { isExported: true, firstRecordId: 40_001 };

/** The events of the sample's Application log, oldest first; the same in every run. */
export function sampleStory(): readonly WrittenEvent[] {
  const random = randomFrom(0x0ada);
  const told = [
    classicEvent(oldest, 'MsiInstaller', 1_042, ['C:\\Windows\\Installer\\4711a.msi', '4711', '(NULL)', '']),
    ...serviceRestart(),
    ...heartbeats(random, '2026-11-14T08:19:05Z', '2026-11-18T14:09:05Z'),
    ...syncCycles(random, '2026-11-14T08:44:53.0817730Z', '2026-11-18T13:50:00Z'),
    ...passwordChanges(),
    ...passwordResets(),
    ...defenderStatus(newest, random),
  ];
  const start = fileTimeOf(firstAttempt);
  const before = told.filter(({ timeCreated }) => fileTimeOf(timeCreated) < start).length;
  const missing = recordsBeforeFirstAttempt - before;
  const events = [
    ...told,
    ...noise(random, '2026-11-14T08:15:00Z', '2026-11-18T08:13:00Z', missing),
    ...noise(random, '2026-11-18T08:15:00Z', '2026-11-18T14:10:00Z', recordsInAll - told.length - missing),
  ];
  return events
    .map((event) => [fileTimeOf(event.timeCreated), event] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, event]) => event);
}
