import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';

const wanted = ['collect', '--source', 'sample', '--plan', '--case'];

it('names a field of the case that holds a secret, not the secret, and goes on', async () => {
  const file = join(temporaryFolder(), 'case.json');
  const problem = {
    description: 'She may sign in again. Her new password is Winter2026! since noon.',
    reproduce: 'Open the page. The new password does not meet the policy (SSPR_0029).',
  };
  writeFileSync(file, JSON.stringify({ schema: 'casebundle.case/1', problem }));
  const { exitCode, stdout, stderr } = await runCli([...wanted, file]);
  expect(exitCode).toBe(0);
  expect(stdout + stderr).not.toContain('Winter2026');
  expect(stderr).toBe(
    `${file}: problem.description holds a password, and the package will hold it too. Take it out of the case; what was already passed on should be changed.\n`,
  );
});

it('says nothing of a case without one', async () => {
  const file = join(temporaryFolder(), 'case.json');
  const page = { url: 'https://passwordreset.microsoftonline.com/?ru=x' };
  writeFileSync(file, JSON.stringify({ schema: 'casebundle.case/1', page }));
  const { exitCode, stderr } = await runCli([...wanted, file]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});
