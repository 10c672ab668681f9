import { expect, it } from 'vitest';
import type { CollectorRun } from '#core/model/outcome';
import { problem } from '#core/model/problem';
import { outcomeSentence } from '../../../renderer/features/evidence/outcome-sentence';

function partial(count: number): CollectorRun {
  const problems = Array.from({ length: count }, (_, index) =>
    problem('event-log-damaged', `Chunk ${index}.`),
  );
  return {
    collector: 'event-log',
    title: 'Application event log',
    host: 'AADC01',
    answers: ['evidence'],
    outcome: { status: 'partial', problems },
    artifacts: [],
    facts: [],
    startedAt: '2026-11-22T08:00:00Z',
    durationMs: 10,
  };
}

it('says the first problems of a partial run and counts the others', () => {
  expect(outcomeSentence(partial(2))).toBe('Chunk 0. Chunk 1.');
  expect(outcomeSentence(partial(3))).toBe(
    'Chunk 0. Chunk 1. One more problem stands in the technical detail of this row.',
  );
  expect(outcomeSentence(partial(92))).toBe(
    'Chunk 0. Chunk 1. 90 more problems stand in the technical detail of this row.',
  );
});
