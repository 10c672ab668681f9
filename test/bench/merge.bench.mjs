import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundlePrograms } from '../../build/lib/bundle-programs.mjs';
import { line, measure } from './measure.mjs';

/**
 * Merging 1,000 folders of the kit, each of a server of its own, against 50 of them in the same run: the peak of memory,
 * and the time for each folder. Asked for: memory that does not grow with the number of folders.
 */
const counts = (process.env.CASEBUNDLE_BENCH_FOLDERS ?? '50,1000').split(',').map(Number);
const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'out', 'cli', 'casebundle.cjs');
const work = mkdtempSync(join(tmpdir(), 'casebundle-bench-'));
const programs = await bundlePrograms(root, 'bench', ['support/captured/captured-server']);
try {
  const { captureServer } = await import(pathToFileURL(join(programs, 'captured-server.mjs')).href);
  for (let number = 1; number <= Math.max(...counts); number += 1) {
    const name = `AADC${String(number).padStart(4, '0')}`;
    captureServer(join(work, 'evidence', `${name}-20261118-100000`), { name });
  }
  const caseFile = join(work, 'case.json');
  const incident = { local: '2026-11-18T08:14:05', timeZone: 'UTC' };
  writeFileSync(caseFile, JSON.stringify({ schema: 'casebundle.case/1', incident }));
  console.log('Merging folders of the kit');
  let first;
  for (const count of counts) {
    const out = join(work, `out-${count}`);
    mkdirSync(out);
    const paths = Array.from({ length: count }, (_, index) =>
      join(work, 'evidence', `AADC${String(index + 1).padStart(4, '0')}-20261118-100000`),
    );
    const run = await measure(
      process.execPath,
      [...[cli, 'merge', ...paths, '--case', caseFile, '--out', out, '--json']],
      { stdio: 'ignore' },
    );
    if (run.exitCode !== 0 && run.exitCode !== 3) throw new Error(`merge ended with ${run.exitCode}`);
    first ??= run;
    const perFolder = `${((run.seconds / count) * 1000).toFixed(0)} ms a folder`;
    const growth =
      run === first || run.peakMiB === undefined || first.peakMiB === undefined
        ? ''
        : `, ${(run.peakMiB / first.peakMiB).toFixed(2)} times the memory of ${counts[0]}`;
    line(`${count} folders`, run, `${perFolder}${growth}`);
    rmSync(out, { recursive: true });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
  rmSync(programs, { recursive: true, force: true });
}
