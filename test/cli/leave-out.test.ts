import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';

const sample = fileURLToPath(new URL('../../assets/sample/', import.meta.url));
const log = 'evidence/AADC01.contoso.com/event-log/application.evtx';

function caseLeaving(leaveOut: unknown): string {
  const content = JSON.parse(readFileSync(join(sample, 'case.json'), 'utf8'));
  const path = join(temporaryFolder(), 'case.json');
  const screenshots = [{ file: join(sample, 'screenshot.png') }];
  writeFileSync(
    path,
    JSON.stringify({ ...content, page: { ...content.page, screenshots }, package: { leaveOut } }),
  );
  return path;
}

async function collect(file: string) {
  const out = temporaryFolder();
  const ran = await runCli(['collect', '--json', '--case', file, '--source', 'sample', '--out', out]);
  return { ...ran, answer: ran.stdout === '' ? undefined : JSON.parse(ran.stdout) };
}

describe('a case file that leaves files out', () => {
  it('keeps them out of the package, which still verifies', async () => {
    const reason = 'It holds personal data.';
    const { answer, exitCode } = await collect(caseLeaving([{ path: log, reason }]));
    expect(exitCode).toBe(0);
    expect(answer.leftOut).toMatchObject([{ path: log, by: 'person', reason }]);
    expect(execFileSync('unzip', ['-Z1', answer.package], { encoding: 'utf8' })).not.toContain(log);
    expect((await runCli(['verify', answer.package])).exitCode).toBe(0);
  });

  it('is told of a path that names no file, with exit code 3 and a whole package', async () => {
    const { answer, exitCode } = await collect(caseLeaving([{ path: 'evidence/NONE/x.evtx', reason: 'x' }]));
    expect(exitCode).toBe(3);
    expect(answer.notes.join(' ')).toContain('evidence/NONE/x.evtx');
    expect(answer.leftOut).toEqual([]);
  });

  it('is refused without a reason, and the field is in the printed schema', async () => {
    const { exitCode, stderr } = await collect(caseLeaving([{ path: log }]));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('package.leaveOut');
    expect((await runCli(['schema', 'case'])).stdout).toContain('"leaveOut"');
  });
});
