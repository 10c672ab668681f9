import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled, outputOf, skipNote } from '../evtx-writer/peer-programs';
import { writeEventLog } from '../evtx-writer/write-event-log';
import { temporaryFolder } from '../temporary-folder';
import { sampleLogOptions, sampleStory } from './sample-story';

const shipped = join(import.meta.dirname, '../../../assets/sample/event-log/Application.evtx');

test('the shipped log is what the story writes (CASEBUNDLE_UPDATE_SAMPLE=1 writes it anew)', async () => {
  const isUpdate = process.env['CASEBUNDLE_UPDATE_SAMPLE'] === '1';
  const path = isUpdate ? shipped : join(temporaryFolder(), 'Application.evtx');
  await writeEventLog(path, sampleStory(), sampleLogOptions);
  // Not toEqual, which would print both files.
  expect(readFileSync(path).equals(readFileSync(shipped))).toBe(true);
});

test('the story tells the two attempts with a trail of their own each, and keeps its numbers', () => {
  const story = sampleStory();
  const told = story.map(({ timeCreated, provider, eventId, payload }, index) => ({
    id: 40_001 + index,
    at: timeCreated.slice(0, 19),
    what: `${provider} ${eventId}`,
    text: payload?.kind === 'strings' ? payload.strings.join() : '',
  }));
  const ofAda = told.filter(({ text }) => text.includes('ada.lovelace@contoso.com'));
  expect(ofAda.map(({ id, at, what }) => [id, at, what])).toEqual([
    [43_714, '2026-11-18T08:14:05', 'PasswordResetService 31001'],
    [43_718, '2026-11-18T08:14:08', 'PasswordResetService 33004'],
    [43_727, '2026-11-18T08:25:05', 'PasswordResetService 31001'],
    [43_729, '2026-11-18T08:25:08', 'PasswordResetService 33004'],
  ]);
  const trackingIds = ofAda.map(({ text }) => /TrackingId: (\S+),/.exec(text)?.[1]);
  expect([trackingIds[1], trackingIds[3]]).toEqual([trackingIds[0], trackingIds[2]]);
  expect(new Set(trackingIds).size).toBe(2);
  expect(told.filter(({ what }) => what === 'ADSync 6329').map(({ id }) => id)).toEqual([43_717, 43_728]);
  expect(told).toHaveLength(3_959);
});

test.skipIf(!isInstalled('evtxinfo'))(`libevtx finds every record${skipNote('evtxinfo')}`, () => {
  const information = outputOf('evtxinfo', [shipped]);
  expect(information).toMatch(/Number of records\s*: 3959\n\tNumber of recovered records\s*: 0\n/);
  expect(information).not.toContain('Is corrupted');
});
