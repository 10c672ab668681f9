import { expect, it } from 'vitest';
import { checkFileCount } from '#core/run/merge/check-file-count';
import { runOver } from '#test/support/staged-package';

it('counts a file that two runs list once, and refuses more files than a package takes', () => {
  const files = { 'evidence/A/a.txt': Buffer.from('a'), 'evidence/A/b.txt': Buffer.from('b') };
  const runs = [runOver(files), runOver(files)];
  expect(checkFileCount(runs, 2).ok).toBe(true);
  expect(checkFileCount(runs, 1)).toMatchObject({
    ok: false,
    problem: { code: 'wrong-usage', message: expect.stringMatching(/2 files .* 1 /) },
  });
});
