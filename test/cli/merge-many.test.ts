import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { captureServer } from '#test/support/captured/captured-server';
import { incidentCase, unpackChecked } from '#test/support/merge-cli';
import { builtProgram } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';
import { measure } from '../bench/measure.mjs';

const many = 200;

/**
 * 50 folders take about 107 MiB and 1,000 about 1.7 times that (`npm run bench -- merge`), so 200
 * folders against nine stay far below this unless something is held for each of them that should not be.
 */
const mostGrowth = 1.6;

it('merges hundreds of folders into one sound package, in memory that hardly grows', async () => {
  const evidence = temporaryFolder();
  for (let number = 1; number <= many; number++) {
    const name = `AADC${String(number).padStart(3, '0')}`;
    captureServer(join(evidence, `${name}-20261118-100000`), { name });
  }
  const mergeOf = async (pattern: string) => {
    const out = join(temporaryFolder(), 'out');
    mkdirSync(out);
    const args = ['merge', join(evidence, pattern), '--case', incidentCase(), '--out', out];
    const run = await measure(process.execPath, [builtProgram(), ...args], { stdio: 'ignore' });
    const [zip = ''] = readdirSync(out).filter((name) => name.endsWith('.zip'));
    return { ...run, folder: unpackChecked(join(out, zip)) };
  };
  const small = await mergeOf('AADC00*');
  expect(readdirSync(join(small.folder, 'evidence'))).toHaveLength(9);
  const large = await mergeOf('*');
  expect([small.exitCode, large.exitCode]).toEqual([0, 0]);
  expect(readdirSync(join(large.folder, 'evidence'))).toHaveLength(many);
  const read = (file: string) => JSON.parse(readFileSync(join(large.folder, file), 'utf8'));
  const report = read('triage/findings.json');
  expect(report.coverage).toHaveLength(many);
  expect(report.operations).toHaveLength(many);
  // Every server has its heartbeats; none is taken for silent because others were read before it.
  expect(report.findings.map(({ code }: { code: string }) => code)).not.toContain('no-heartbeats');
  expect(report.timeAxis.entries.length).toBeLessThanOrEqual(400);
  const manifest = read('manifest.json');
  expect(new Set(manifest.collectors.map(({ host }: { host: string }) => host)).size).toBe(many);
  const summary = readFileSync(join(large.folder, 'case-summary.html'), 'utf8');
  expect(summary).toMatch(/[\d,]+ more; manifest\.json has all\./);
  expect(summary.length).toBeLessThan(1_500_000);
  if (!existsSync('/proc/self/status')) return;
  expect(large.peakMiB).toBeLessThan((small.peakMiB ?? 0) * mostGrowth);
}, 300_000);
