import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { germanSpeech } from '#core/texts/german-speech';
import { assetsDirectory, runJob, sampleSource } from '#test/support/run-job';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { readStaging } from '../../electron/main/drafts/read-staging';
import { prose } from '../../renderer/store/spoken-api';

it('everything that is said of the sample has its German', async () => {
  const caseFile = JSON.parse(await readFile(path.join(assetsDirectory, 'sample', 'case.json'), 'utf8'));
  const staging = path.join(await temporaryFolder(), 'staging');
  const asked = { caseFile, fullLog: false, sources: [sampleSource] };
  const plan = unwrap((await runJob('plan', asked)).result);
  const collected = await runJob('collect', { ...asked, staging, windowHours: 24 });
  const { triage } = unwrap(collected.result);
  const { runs } = await readStaging(staging);
  const said = [...proseIn({ plan, triage, runs, progress: collected.progress })];
  expect(said.length).toBeGreaterThan(50);
  const unsaid = said.filter((sentence) => isSentence(sentence) && germanSpeech.said(sentence) === sentence);
  expect([...new Set(unsaid)]).toEqual([]);
});

/** What can be a command, a path, a registry key or a name alone is left as it is. */
function isSentence(sentence: string): boolean {
  return sentence.split(' ').filter((word) => /^[a-z]{2,}[,.:;]?$/.test(word)).length > 3;
}

function* proseIn(value: unknown, isProse = false): Generator<string> {
  if (typeof value === 'string') {
    if (isProse) yield value;
  } else if (Array.isArray(value)) {
    for (const one of value) yield* proseIn(one, isProse);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inside] of Object.entries(value)) yield* proseIn(inside, prose.has(name));
  }
}
