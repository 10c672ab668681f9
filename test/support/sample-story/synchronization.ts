import type { WrittenEvent } from '../evtx-writer/written-event';
import { directoryEvent } from './classic-event';
import type { Random } from './random';
import { after } from './story-time';

const cycleSeconds = 1_800;
const forest =
  '<forest-info>\r\n  <partition-name>CONTOSO.COM</partition-name>\r\n' +
  '  <connector-id>6f1b2c0e-57d4-4f9a-9a63-0c2e8f5d7b11</connector-id>\r\n</forest-info>';

/** Two lines of the scheduler and a ping of the password synchronization every 30 minutes. */
export function syncCycles(random: Random, first: string, last: string): readonly WrittenEvent[] {
  const events: WrittenEvent[] = [];
  for (let at = first; Date.parse(at) <= Date.parse(last); at = after(at, cycleSeconds)) {
    const ended = after(at, 40 + random.fraction() * 50);
    const ping = after(at, 600 + random.fraction() * 60);
    events.push(
      directoryEvent(at, 904, 'Scheduler::SchedulerThreadMain : Started a scheduled sync policy run.'),
      directoryEvent(ended, 904, 'Scheduler::SchedulerThreadMain : Completed a scheduled sync policy run.'),
      directoryEvent(ping, 653, 'Provision credentials ping start.'),
      directoryEvent(after(ping, 0.4), 654, 'Provision credentials ping end.'),
    );
  }
  return events;
}

/** People who changed their passwords; Bob after his reset, the last one when the tenant tells of it. */
const changes = [
  ['2026-11-16T07:41:12.3390021Z', 'Charles Babbage', 'Finance', 'Zm9yIHRoZSBlbmdpbmU='],
  ['2026-11-16T09:02:44.1187453Z', 'Mary Somerville', 'Research', 'b24gdGhlIGNvbm5lY3Q='],
  ['2026-11-16T13:27:31.7750018Z', 'Augustus De Morgan', 'Research', 'Zm9ybWFsIGxvZ2ljISE='],
  ['2026-11-17T06:15:31.4408812Z', 'Bob Jones', 'Sales', 'fd3adf97809d5b44b86696=='],
  ['2026-11-17T10:55:08.0914467Z', 'Joan Clarke', 'Research', 'YmFuYnVyaXNtdXMgOCA='],
  ['2026-11-18T08:09:31.2206634Z', 'Dorothy Vaughan', 'Computing', 'd2VzdCBjb21wdXRlcnM='],
] as const;

export function passwordChanges(): readonly WrittenEvent[] {
  return changes.flatMap(([time, name, unit, anchor]) => {
    const who = `Anchor : ${anchor}, Dn : CN=${name},OU=${unit},OU=Staff,DC=contoso,DC=com`;
    const changed = new Date(Date.parse(time) - 41_000).toISOString();
    const [, year, month, day, clock] = /^(\d+)-(\d+)-(\d+)T([\d:]+)/.exec(changed) ?? [];
    return [
      directoryEvent(time, 650, `Provision credentials batch start. Count: 1\r\n${forest}`),
      directoryEvent(
        after(time, 0.0311),
        656,
        `Password Change Request - ${who}, Change Date : ${month}/${day}/${year} ${clock}.\r\n${forest}`,
      ),
      directoryEvent(
        after(time, 0.6402),
        657,
        `Password Change Result - ${who}, PwdChangeOnLogon=False, Result : Success.\r\n${forest}`,
      ),
      directoryEvent(after(time, 0.7005), 651, `Provision credentials batch end. Count: 1\r\n${forest}`),
    ];
  });
}
