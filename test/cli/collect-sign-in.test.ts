import { execFileSync } from 'node:child_process';
import dns from 'node:dns';
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openTenant } from '#core';
import { fixedClock } from '#core/model/clock';
import { startGraphServer } from '#test/support/graph-server/graph-server';
import { secretToken, signInAnswers, tenantAnswers } from '#test/support/graph-server/made-up-tenant';
import type { Answers } from '#test/support/graph-server/open-graph-server';
import { runCli } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';
import type { OptionValues } from '../../electron/cli/command';
import type { Terminal } from '../../electron/cli/terminal';

const sample = fileURLToPath(new URL('../../assets/sample/', import.meta.url));
const assetsDirectory = fileURLToPath(new URL('../../assets/', import.meta.url));

/** The case of the user that the made-up tenant knows, and a folder of evidence without answers of Graph. */
function evidence() {
  const folder = temporaryFolder();
  const casePath = join(folder, 'case.json');
  const content = { schema: 'casebundle.case/1', user: { principalName: 'ada@contoso.com' } };
  writeFileSync(casePath, JSON.stringify(content));
  for (const part of ['event-log', 'registry', 'services']) {
    cpSync(join(sample, part), join(folder, 'evidence', part), { recursive: true });
  }
  return { casePath, source: `folder:${join(folder, 'evidence')}`, out: temporaryFolder() };
}

function terminalOf(printed: string[], notes: string[], signal: AbortSignal): Terminal {
  return {
    print: async (output) => {
      printed.push(String(output));
    },
    note: (line) => notes.push(line),
    status: () => undefined,
    screen: { columns: 80, hasColors: false },
    input: Readable.from([]),
    signal,
    clock: fixedClock('2026-11-18T12:00:00Z'),
    assetsDirectory,
  };
}

/** Runs the command in this process, with a local server in the place of Microsoft's. */
async function collect(answers: Answers, controller = new AbortController()) {
  vi.stubGlobal('__APP_VERSION__', '0.0.0');
  const { collectCommandWith } = await import('../../electron/cli/commands/collect');
  const server = await startGraphServer(answers);
  const { casePath, source, out } = evidence();
  const notes: string[] = [];
  const printed: string[] = [];
  const command = collectCommandWith((plan, options) =>
    openTenant({ ...plan, endpoints: server.endpoints }, { ...options, send: server.send }),
  );
  const values = { case: casePath, source: [source], out, 'sign-in': true, json: true };
  const exitCode = await command.run(values, [], terminalOf(printed, notes, controller.signal));
  const answer = printed.length === 0 ? undefined : JSON.parse(printed.join(''));
  return { exitCode, notes: notes.join('\n'), answer, out, asked: server.seen.map(({ path }) => path) };
}

it('shows the code, asks the tenant, and packs what it answered but not the token', async () => {
  const { exitCode, notes, answer } = await collect(tenantAnswers());
  expect(exitCode).toBe(0);
  expect(notes).toContain('open https://microsoft.com/devicelogin in a browser');
  expect(notes).toContain('the code C7NVK2QHD within 15 minutes');
  const ofTenant = answer.outcomes.filter(({ host }: { host: string }) => host === 'tenant');
  expect(ofTenant).toMatchObject([
    { collector: 'user', status: 'collected', artifacts: 4 },
    { collector: 'licence', status: 'collected', artifacts: 1 },
  ]);
  expect(answer.checklist[4]).toMatchObject({ item: 'user', state: 'gathered' });
  expect(answer.checklist[5]).toMatchObject({ item: 'licence', state: 'gathered' });
  expect((await runCli(['verify', answer.package])).exitCode).toBe(0);
  const content = execFileSync('unzip', ['-p', answer.package], { maxBuffer: 2 ** 28 }).toString('latin1');
  expect(content).toContain('"authenticationType": "Managed"');
  expect(`${content}${notes}${JSON.stringify(answer)}`).not.toMatch(
    new RegExp(`${secretToken}|device-code-secret|Bearer`),
  );
});

it('goes on without the tenant when the sign-in is declined, and says so at once', async () => {
  const declined = signInAnswers(() => ({ status: 400, json: { error: 'authorization_declined' } }));
  const { exitCode, notes, answer, asked } = await collect(declined);
  expect(exitCode).toBe(3);
  expect(notes).toContain('The sign-in was declined in the browser.');
  expect(answer.outcomes.at(-1)).toMatchObject({ host: 'tenant', problem: { code: 'sign-in-failed' } });
  expect(answer.outcomes[0]).toMatchObject({ collector: 'event-log', status: 'collected' });
  expect(asked.some((path) => path.startsWith('/v1.0'))).toBe(false);
});

it('ends with 130 and leaves nothing when it is cancelled while it waits for the code', async () => {
  const controller = new AbortController();
  const waiting = signInAnswers(() => {
    controller.abort();
    return { status: 400, json: { error: 'authorization_pending' } };
  });
  const { exitCode, notes, out } = await collect(waiting, controller);
  expect(exitCode).toBe(130);
  expect(notes).toContain('Cancelled. No package was made.');
  expect(readdirSync(out)).toEqual([]);
});

it('says where the evidence is kept when it is cancelled while the evidence is read', async () => {
  vi.stubGlobal('__APP_VERSION__', '0.0.0');
  const { collectCommand } = await import('../../electron/cli/commands/collect');
  const controller = new AbortController();
  const { casePath, source, out } = evidence();
  const notes: string[] = [];
  const { signal } = controller;
  const look = signal.throwIfAborted.bind(signal);
  const kept = join(out, 'casebundle-unfinished-1');
  signal.throwIfAborted = () => {
    if (existsSync(join(kept, 'runs.json'))) controller.abort();
    look();
  };
  const values = { case: casePath, source: [source], out, only: ['event-log'], json: true };
  expect(await collectCommand.run(values, [], terminalOf([], notes, signal))).toBe(130);
  expect(notes).toContain('Cancelled. No package was made.');
  expect(notes.at(-1)).toContain(kept);
});

it('opens no socket and asks no name server without --sign-in or --check-connectivity', async () => {
  vi.stubGlobal('__APP_VERSION__', '0.0.0');
  const unknown = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  const lookup = vi.spyOn(dns.promises, 'lookup').mockRejectedValue(unknown);
  syncBuiltinESMExports();
  onTestFinished(() => {
    lookup.mockRestore();
    syncBuiltinESMExports();
  });
  const { collectCommand } = await import('../../electron/cli/commands/collect');
  const connect = vi.spyOn(Socket.prototype, 'connect');
  const collectWith = (more: OptionValues, source: string, casePath: string) =>
    collectCommand.run(
      { case: casePath, source: [source], out: temporaryFolder(), json: true, ...more },
      [],
      terminalOf([], [], new AbortController().signal),
    );
  const { casePath, source } = evidence();
  expect(await collectWith({}, source, casePath)).toBe(0);
  expect(await collectWith({ 'check-connectivity': true, only: ['event-log'] }, 'sample', casePath)).toBe(0);
  expect(lookup).not.toHaveBeenCalled();
  expect(await collectWith({ 'check-connectivity': true }, source, casePath)).toBe(3);
  const relays = ['ssprdedicatedsbprodneu-1', 'ssprdedicatedsbprodweu-1'];
  expect(lookup.mock.calls.map(([name]) => name).sort()).toEqual(
    relays.map((name) => `${name}.servicebus.windows.net`),
  );
  expect(connect).not.toHaveBeenCalled();
  await collect(tenantAnswers());
  expect(connect).toHaveBeenCalled();
});

it('plans with --sign-in without signing in: what is asked of whom, with which permissions', async () => {
  const { casePath, source } = evidence();
  const args = ['collect', '--case', casePath, '--source', source, '--plan', '--sign-in', '--realm'];
  const { exitCode, stdout } = await runCli(args);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('tenant: User (user), for: ');
  expect(stdout).toContain('GET /v1.0/users/{upn} (permission User.Read.All)');
  expect(stdout).toContain('Rights: Global Administrator of the tenant,');
  expect(stdout).toMatch(
    /Needs the network: sign-in at https:\/\/login\.microsoftonline\.com \(tenant contoso\.com,/,
  );
  expect(stdout).toContain('getuserrealm.srf, with a made-up name at contoso.com');
  expect(stdout.match(/Permissions: .*/)?.[0]).not.toContain('Write');
  const china = await runCli([...args, '--cloud', 'china', '--tenant', 'fabrikam.cn', '--json']);
  expect(JSON.parse(china.stdout).network).toMatchObject({
    tenant: 'fabrikam.cn',
    endpoints: { graphUrl: 'https://microsoftgraph.chinacloudapi.cn' },
  });
  const without = await runCli(args.slice(0, -2));
  expect(without.stdout).not.toMatch(/the network|tenant:/);
  expect(without.stdout).toContain('No network.');
});

it.each([
  ['a tenant without --sign-in', ['--tenant', 'contoso.com'], /--tenant is for --sign-in/],
  ['the realm without --sign-in', ['--realm'], /--realm is for --sign-in/],
  ['an unknown cloud', ['--sign-in', '--cloud', 'moon'], /--cloud takes commercial, .* not "moon"/],
  ['a tenant that is none', ['--sign-in', '--tenant', '../common'], /"\.\.\/common" is no tenant/],
  ['a client that is none', ['--sign-in', '--client-id', 'x'], /"x" is no client id/],
  ['collectors that need no tenant', ['--sign-in', '--only', 'event-log'], /--only leaves both out/],
])('refuses %s with one sentence and exit code 2', async (_, more, said) => {
  const { casePath, source, out } = evidence();
  const result = await runCli(['collect', '--case', casePath, '--source', source, '--out', out, ...more]);
  expect(result.exitCode).toBe(2);
  expect(result.stderr).toMatch(said);
  expect(result.stderr.trim().split('\n')).toHaveLength(1);
});

it.each(['', 'CONTOSO\\ada', '@contoso.com', 'ada@', 'ada@contoso', 'ada@con toso.com'])(
  'refuses to ask about the user "%s"',
  async (principalName) => {
    const { casePath, source, out } = evidence();
    writeFileSync(casePath, JSON.stringify({ schema: 'casebundle.case/1', user: { principalName } }));
    const args = ['collect', '--case', casePath, '--source', source, '--out', out, '--sign-in'];
    const { exitCode, stderr } = await runCli(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('user.principalName');
  },
);
