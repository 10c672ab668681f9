import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TriageReport } from '#core';
import { sharedLog, sharedLogsNote, sharedLogsPresent } from '#test/support/shared-logs';
import { triagePaths } from './scenarios/run-scenario';

/** What may be said of any log: how far it reaches, and that the time is wrong. */
const ofAnyLog = [
  'log-rolled-over',
  'log-ends-before',
  'log-has-gaps',
  'window-without-records',
  'incident-in-future',
];

/** Logs of real computers; the made ones tell of writeback. */
const logs = sharedLogsPresent
  ? readdirSync(sharedLog('')).filter((name) => /\.evtx$/.test(name) && !/^(?:synthetic|sample)-/.test(name))
  : [];

function codesAboutWriteback({ findings }: TriageReport): readonly string[] {
  return findings.map(({ code }) => code).filter((code) => !ofAnyLog.includes(code));
}

/** At its ends and in its middle; some day where the log tells none. */
function incidentsIn({ coverage }: TriageReport): readonly string[] {
  const [{ oldest, newest } = {}] = coverage;
  if (oldest === undefined || newest === undefined) return ['2026-11-18T10:00:05Z'];
  const [from, to] = [Date.parse(oldest), Date.parse(newest)];
  return [from, (from + to) / 2, to, to + 86_400_000].map((ms) => new Date(ms).toISOString());
}

describe.skipIf(!sharedLogsPresent)(`the logs of other products${sharedLogsNote}`, () => {
  it('are there', () => expect(logs.length).toBeGreaterThan(10));

  it.each(logs)('%s: nothing about writeback, whatever the incident', async (name) => {
    const undated = await triagePaths([sharedLog(name)], { user: 'ada.lovelace@contoso.com' });
    expect(codesAboutWriteback(undated)).toEqual([]);
    for (const at of incidentsIn(undated)) {
      const switches = { at, user: 'ada.lovelace@contoso.com', window: '24h' };
      expect(codesAboutWriteback(await triagePaths([sharedLog(name)], switches))).toEqual([]);
    }
  });
});
