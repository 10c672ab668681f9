import { spawnSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { signInPart } from '#contract/sign-in-part';
import type { TenantChoice } from '#contract/tenant';
import { openTenant } from '#core';
import { startGraphServer } from '#test/support/graph-server/graph-server';
import { secretToken, signInAnswers, tenantAnswers } from '#test/support/graph-server/made-up-tenant';
import type { Answers } from '#test/support/graph-server/open-graph-server';
import { assetsDirectory, runJob } from '#test/support/run-job';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';
import { readStaging } from '../../electron/main/drafts/read-staging';

const tenant: TenantChoice = { cloud: 'commercial', realm: false };
const caseFile = { schema: 'casebundle.case/1' as const, user: { principalName: 'ada@contoso.com' } };

/** A case of the user that the made-up tenant knows, and a folder of evidence without answers of Graph. */
async function setUp(answers: Answers) {
  const server = await startGraphServer(answers);
  const home = await temporaryFolder();
  const place = path.join(home, 'evidence');
  await cp(path.join(assetsDirectory, 'sample'), place, { recursive: true });
  for (const name of ['case.json', 'graph']) await rm(path.join(place, name), { recursive: true });
  const sources = [{ id: 'folder-1', source: { kind: 'folder' as const, path: place } }];
  const staging = path.join(home, 'staging');
  const input = { caseFile, staging, windowHours: 24, fullLog: false, sources, tenant };
  const open: typeof openTenant = (plan, options) =>
    openTenant({ ...plan, endpoints: server.endpoints }, { ...options, send: server.send });
  const runsOf = async (host: string) =>
    (await readStaging(staging)).runs
      .filter((run) => run.host === host)
      .map(({ collector, outcome }) => [collector, outcome.status]);
  return { server, home, staging, input, open, runsOf };
}

function signInSteps(progress: readonly unknown[]) {
  return progress
    .map((value) => value as { readonly kind: string; readonly step?: unknown })
    .filter(({ kind }) => kind === 'sign-in')
    .map(({ step }) => step);
}

describe('the tenant', () => {
  it('is planned with what is sent where, and nothing is sent', async () => {
    const { input } = await setUp(tenantAnswers());
    const { sources } = input;
    const { result } = await runJob('plan', {
      caseFile,
      fullLog: false,
      sources,
      tenant: { ...tenant, realm: true },
    });
    const plan = unwrap(result);
    expect(plan.tenant?.sentences).toEqual([
      expect.stringMatching(
        /login\.microsoftonline\.com \(tenant contoso\.com.*Permissions: User\.Read\.All/,
      ),
      expect.stringContaining('getuserrealm.srf'),
    ]);
    expect(plan.tenant?.collectors.map(({ id }) => id)).toEqual(['user', 'licence']);
    const unknown = unwrap(
      (await runJob('plan', { caseFile: { schema: caseFile.schema }, fullLog: false, sources, tenant }))
        .result,
    );
    expect(unknown.tenant?.problem).toMatchObject({ code: 'field-invalid', subject: 'user.principalName' });
    const wrong = await runJob('plan', {
      caseFile,
      fullLog: false,
      sources,
      tenant: { ...tenant, tenant: '../common' },
    });
    expect(unwrap(wrong.result).tenant?.problem?.subject).toBe('tenant');
    expect(
      unwrap((await runJob('plan', { caseFile, fullLog: false, sources })).result).tenant,
    ).toBeUndefined();
  });

  it('is asked after the code was told, beside the other sources; the token is written nowhere', async () => {
    const { input, open, runsOf, home } = await setUp(tenantAnswers());
    const { result, progress } = await runJob('collect', input, { open });
    unwrap(result);
    expect(signInSteps(progress)).toEqual([
      { state: 'asking' },
      {
        state: 'code',
        userCode: 'C7NVK2QHD',
        address: 'https://microsoft.com/devicelogin',
        tenant: 'contoso.com',
        validMs: 900_000,
      },
      { state: 'signed-in' },
    ]);
    expect(await runsOf('tenant')).toEqual([
      ['user', 'collected'],
      ['licence', 'collected'],
    ]);
    expect((await runsOf('AADC01.contoso.com'))[0]).toEqual(['event-log', 'collected']);
    expect(JSON.stringify(progress)).not.toContain(secretToken);
    const found = spawnSync('grep', ['-rlE', `${secretToken}|device-code-secret`, home], {
      encoding: 'utf8',
    });
    expect(found).toMatchObject({ status: 1, stdout: '' });
  });

  it('that declines is an outcome, and the rest of the run goes on', async () => {
    const declined = signInAnswers(() => ({ status: 400, json: { error: 'authorization_declined' } }));
    const { input, open, runsOf } = await setUp(declined);
    const { result, progress } = await runJob('collect', input, { open });
    unwrap(result);
    expect(signInSteps(progress).at(-1)).toMatchObject({
      state: 'failed',
      problem: { code: 'sign-in-failed' },
    });
    expect(await runsOf('tenant')).toEqual([
      ['user', 'failed'],
      ['licence', 'failed'],
    ]);
    expect((await runsOf('AADC01.contoso.com'))[0]).toEqual(['event-log', 'collected']);
  });

  it('is left out when the sign-in alone is cancelled, and the run ends when the run is', async () => {
    const waiting = signInAnswers(() => ({ status: 400, json: { error: 'authorization_pending' } }));
    for (const which of ['sign-in', 'run'] as const) {
      const { input, open, runsOf } = await setUp(waiting);
      const [run, part] = [new AbortController(), new AbortController()];
      const never = new AbortController().signal;
      const { result } = await runJob('collect', input, {
        open,
        signal: run.signal,
        signalOfPart: (key) => (key === `${signInPart.host}/${signInPart.collector}` ? part.signal : never),
        onProgress: (value) => {
          if (JSON.stringify(value).includes('C7NVK2QHD')) (which === 'run' ? run : part).abort();
        },
      });
      if (which === 'run') {
        expect(result).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
        expect(await runsOf('AADC01.contoso.com')).toEqual([]);
      } else {
        unwrap(result);
        expect(await runsOf('tenant')).toEqual([
          ['user', 'cancelled'],
          ['licence', 'cancelled'],
        ]);
        expect((await runsOf('AADC01.contoso.com'))[0]).toEqual(['event-log', 'collected']);
      }
    }
  });

  it('is asked again alone with a new sign-in, and a server again without one', async () => {
    const { input, open, server, runsOf } = await setUp(tenantAnswers());
    const only = { host: 'tenant', collectors: ['user'] };
    unwrap((await runJob('collect', { ...input, only }, { open })).result);
    expect(await runsOf('tenant')).toEqual([['user', 'collected']]);
    expect(await runsOf('AADC01.contoso.com')).toEqual([]);
    const before = server.seen.length;
    const service = { host: 'AADC01.contoso.com', collectors: ['service'] };
    unwrap((await runJob('collect', { ...input, only: service }, { open })).result);
    expect(server.seen).toHaveLength(before);
    expect(await runsOf('AADC01.contoso.com')).toEqual([['service', 'collected']]);
  });

  it('can be asked without any other source, and not about nobody', async () => {
    const { input, open, runsOf } = await setUp(tenantAnswers());
    unwrap((await runJob('collect', { ...input, sources: [] }, { open })).result);
    expect((await runsOf('tenant')).length).toBe(2);
    const nobody = { ...input, caseFile: { schema: caseFile.schema } };
    const refused = await runJob('collect', nobody);
    expect(refused.result).toMatchObject({ ok: false, problem: { code: 'field-invalid' } });
  });
});
