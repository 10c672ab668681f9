import { copyFileSync, linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeLog } from './large-log.mjs';
import { line, measure, medianOf } from './measure.mjs';

/**
 * Packing a log of 512 MiB with everything that belongs to it (window, hashing, verification) against zip -6 of the same
 * file in the same run. Asked for: at most 1.3 times zip's time, peak memory under 300 MiB.
 */
const sizeMiB = Number(process.env.CASEBUNDLE_BENCH_MIB ?? 512);
const log = largeLog(sizeMiB);
const cli = fileURLToPath(new URL('../../out/cli/casebundle.cjs', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'casebundle-bench-'));
try {
  const source = join(work, 'evidence');
  mkdirSync(source);
  try {
    linkSync(log, join(source, 'Application.evtx'));
  } catch {
    copyFileSync(log, join(source, 'Application.evtx'));
  }
  const caseFile = join(work, 'case.json');
  const incident = { local: '2020-03-01T12:00:00', timeZone: 'UTC' };
  writeFileSync(caseFile, JSON.stringify({ schema: 'casebundle.case/1', incident }));
  const zip = await medianOf(3, [0], async () => {
    rmSync(join(work, 'zip.zip'), { force: true });
    return measure('zip', ['-q', '-6', join(work, 'zip.zip'), log]);
  });
  const collect = await medianOf(3, [0], async () => {
    const out = mkdtempSync(join(work, 'out-'));
    const run = await measure(process.execPath, [
      ...[cli, 'collect', '--case', caseFile, '--source', `folder:${source}`, '--out', out, '--json'],
    ]);
    rmSync(out, { recursive: true });
    return run;
  });
  console.log(`Packing a log of ${sizeMiB} MiB`);
  line('zip -6', zip);
  line(
    'casebundle collect',
    collect,
    `${(collect.seconds / zip.seconds).toFixed(2)} times zip (1.30 allowed)`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
