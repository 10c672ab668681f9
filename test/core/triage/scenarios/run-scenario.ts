import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openTriageInput, type TriageReport, triageInputEvidence } from '#core';
import { fixedClock } from '#core/model/clock';
import { fileTimeOf } from '#test/support/evtx-writer/file-time';
import { writeEventLog } from '#test/support/evtx-writer/write-event-log';
import type { WrittenEvent } from '#test/support/evtx-writer/written-event';
import { ada } from '#test/support/sample-story/contoso';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { askedTriage } from '../../../../electron/cli/triage/asked-triage';
import { triageRequest } from '../../../../electron/cli/triage/triage-request';
import type { Scenario } from './scenario';
import { incident } from './writeback-events';

/** Writes the evidence of a scenario into a temporary folder and triages it. */
export async function triageScenario(scenario: Scenario): Promise<TriageReport> {
  const folder = temporaryFolder();
  const { events, otherEvents, files, at = incident, user = ada.upn, zone } = scenario;
  const path = join(folder, 'event-log', 'Application.evtx');
  mkdirSync(dirname(path), { recursive: true });
  await writeEventLog(path, numbered(events, scenario.missingNumbersFrom));
  const paths = [path];
  if (otherEvents !== undefined) {
    paths.push(join(folder, 'other.evtx'));
    await writeEventLog(join(folder, 'other.evtx'), inOrder(otherEvents), { firstRecordId: 500 });
  }
  for (const [name, content] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const time = at === '' ? {} : { at, window: '24h', ...(zone === undefined ? {} : { zone }) };
  return triagePaths(files === undefined ? paths : [folder], { ...time, user }, scenario.gatheredAt);
}

/** What `casebundle triage` does with these names and switches. */
export async function triagePaths(
  names: readonly string[],
  switches: Readonly<Record<string, string>>,
  gatheredAt = '2026-11-18T13:05:00Z',
): Promise<TriageReport> {
  const { signal } = new AbortController();
  const request = await triageRequest(switches, names);
  const options = { scratchDirectory: temporaryFolder(), clock: fixedClock(gatheredAt), signal };
  const input = unwrap(await openTriageInput(request.paths, options));
  const { question } = askedTriage(request, input);
  return triageInputEvidence(unwrap(await input.gather(question)), question, signal);
}

function numbered(events: readonly WrittenEvent[], missingFrom: string | undefined) {
  return inOrder(events).map((event, index) => ({
    ...event,
    recordId: 70_001 + index + (missingFrom !== undefined && event.timeCreated >= missingFrom ? 12 : 0),
  }));
}

function inOrder(events: readonly WrittenEvent[]): readonly WrittenEvent[] {
  return events
    .map((event) => [fileTimeOf(event.timeCreated), event] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, event]) => event);
}
