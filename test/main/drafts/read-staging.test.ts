import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStaging } from '#core/run/staging';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { readStaging } from '../../../electron/main/drafts/read-staging';

const run = {
  collector: 'service',
  title: 'Services',
  host: 'SRV1',
  answers: [],
  outcome: { status: 'collected' as const },
  artifacts: [],
  facts: [],
  startedAt: '2026-11-18T09:00:00.000Z',
  durationMs: 5,
};

describe('readStaging', () => {
  it('finds nothing where nothing was gathered', async () => {
    const folder = path.join(await temporaryFolder(), 'staging');
    expect(await readStaging(folder)).toEqual({ runs: [], interrupted: false });
  });

  it('reads what the runner wrote, and whether it came to its end', async () => {
    const folder = await temporaryFolder();
    const staging = unwrap(await openStaging(folder));
    staging.journal.add({ step: 'run-started', host: 'SRV1' });
    unwrap(await staging.saveRun(run));
    expect(await readStaging(folder)).toEqual({ runs: [run], interrupted: true });
    staging.journal.add({ step: 'run-ended' });
    staging.close();
    expect(await readStaging(folder)).toEqual({ runs: [run], interrupted: false });
  });

  it('changes nothing, so that it may look while a run goes on', async () => {
    const folder = await temporaryFolder();
    const staging = unwrap(await openStaging(folder));
    staging.journal.add({ step: 'run-started', host: 'SRV1' });
    await writeFile(path.join(folder, 'half-written'), 'x');
    const before = await readdir(folder);
    await readStaging(folder);
    expect(await readdir(folder)).toEqual(before);
    staging.close();
  });

  it('takes damaged records for none', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'runs.json'), '{"runs": [{"collector": 7}]}');
    await writeFile(path.join(folder, 'journal.jsonl'), '\0\0{"step":"run-st');
    expect(await readStaging(folder)).toEqual({ runs: [], interrupted: false });
  });
});
