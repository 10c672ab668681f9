import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { runCli } from '#test/support/run-cli';
import { passwordResetEvent } from '#test/support/sample-story/classic-event';
import { temporaryFolder } from '#test/support/temporary-folder';

const host = 'casebundle-tests-no-such-namespace.servicebus.windows.net';

/** A case and a folder with a log whose heartbeat names a namespace that there is not. */
function evidence() {
  const folder = temporaryFolder();
  const casePath = join(folder, 'case.json');
  writeFileSync(casePath, JSON.stringify({ schema: 'casebundle.case/1' }));
  mkdirSync(join(folder, 'evidence'));
  const message = `ServiceBusHeartBeat, Details: HeartBeat for Namespace: ${host.split('.')[0]} Endpoint: x`;
  const log = buildEventLog({ chunks: [[passwordResetEvent('2026-11-18T08:00:00Z', 31019, message)]] });
  writeFileSync(join(folder, 'evidence', 'Application.evtx'), log);
  return ['--case', casePath, '--source', `folder:${join(folder, 'evidence')}`];
}

it('says at which step a namespace was not reached, in the answer and in the package, and ends with 3', async () => {
  const out = temporaryFolder();
  const args = ['collect', ...evidence(), '--out', out, '--check-connectivity', '--json'];
  const { exitCode, stdout } = await runCli(args);
  expect(exitCode).toBe(3);
  const answer = JSON.parse(stdout);
  const outcome = answer.outcomes.find(
    ({ collector }: { collector: string }) => collector === 'connectivity',
  );
  expect(outcome).toMatchObject({ status: 'partial', problems: [{ subject: host }] });
  expect(outcome.problems[0].message).toMatch(
    new RegExp(`^${host}, direct: The name ${host} was not resolved`),
  );
  expect(answer.verified).toBe(true);
  const zip = join(out, readdirSync(out).find((name) => name.endsWith('.zip')) ?? '');
  const summary = execFileSync('unzip', ['-p', zip, 'case-summary.md']).toString();
  expect(summary).toContain('Service Bus is not reached');
  const [listed] = /evidence\/\S+\/connectivity\/casebundle-tests-no-such-namespace\.json/.exec(
    execFileSync('unzip', ['-l', zip]).toString(),
  ) ?? [''];
  const document = JSON.parse(execFileSync('unzip', ['-p', zip, listed]).toString());
  expect(document).toMatchObject({
    host,
    answers: false,
    routes: [{ steps: [{ step: 'name', ok: false }] }],
  });
});

it('plans it only when asked, and leaves it out where the log it reads is not collected', async () => {
  const args = ['collect', ...evidence()];
  expect((await runCli([...args, '--plan'])).stdout).not.toContain('connectivity');
  const asked = await runCli([...args, '--plan', '--check-connectivity']);
  expect(asked.stdout).toContain('Connectivity to Service Bus (connectivity), because it was asked for');
  expect(asked.stdout).toContain('Network: to TCP 443 of the Service Bus namespaces');
  const alone = await runCli([...args, '--out', temporaryFolder(), '--only', 'connectivity', '--json']);
  expect(alone.exitCode).toBe(0);
  expect(JSON.parse(alone.stdout).outcomes).toMatchObject([
    { collector: 'connectivity', status: 'skipped', because: 'not-in-evidence' },
  ]);
});
