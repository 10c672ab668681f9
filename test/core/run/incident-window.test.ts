import { expect, it } from 'vitest';
import { incidentWindow, parseWindow } from '#core/run/incident-window';

it.each([
  [24, '2026-11-17T08:14:05.000Z', '2026-11-18T10:14:05.000Z'],
  [1, '2026-11-18T07:14:05.000Z', '2026-11-18T09:14:05.000Z'],
  [0.5, '2026-11-18T07:44:05.000Z', '2026-11-18T08:44:05.000Z'],
])('looks %d hours back and at most two ahead', (hours, fromInstant, toInstant) => {
  expect(incidentWindow('2026-11-18T08:14:05Z', hours)).toEqual({ fromInstant, toInstant });
});

it.each([
  ['24h', 24],
  ['90m', 1.5],
  ['7d', 168],
  [' 1.5 H ', 1.5],
])('reads %s', (given, value) => {
  expect(parseWindow(given)).toEqual({ ok: true, value });
});

it.each(['', '24', 'h', '0h', '-1h', '24 hours', '366d', '1e9h', '9999999h'])('refuses "%s"', (given) => {
  expect(parseWindow(given)).toMatchObject({ ok: false, problem: { code: 'wrong-usage' } });
});
