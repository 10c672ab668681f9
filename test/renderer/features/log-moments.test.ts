import { expect, it } from 'vitest';
import type { Finding } from '#core/triage/triage-report';
import { logMoments } from '../../../renderer/features/time/log-moments';

function finding(title: string, firstAt?: string, lastAt?: string): Finding {
  return {
    code: title,
    severity: 'error',
    title,
    meaning: '',
    nextSteps: [],
    records: [],
    facts: [],
    count: 1,
    confidence: { level: 'high', reason: '' },
    contradictedBy: [],
    relation: 'unknown',
    ...(firstAt === undefined ? {} : { firstAt }),
    ...(lastAt === undefined ? {} : { lastAt }),
  };
}

const findings = [
  finding('set', '2026-11-18T08:14:07Z', '2026-11-18T08:25:07Z'),
  finding('once', '2026-11-18T08:14:08Z', '2026-11-18T08:14:08Z'),
  finding('untimed'),
];
const clocks = (instant: string | undefined) =>
  logMoments(findings, instant).map(({ at, title }) => `${at.slice(11, 19)} ${title}`);

it('offers the record next to the given time first, not only the last of each finding', () => {
  expect(clocks('2026-11-18T08:14:05Z')).toEqual(['08:14:07 set', '08:14:08 once', '08:25:07 set']);
});

it('offers the newest first while no time is given', () => {
  expect(clocks(undefined)).toEqual(['08:25:07 set', '08:14:08 once', '08:14:07 set']);
});
