import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failure, success } from '#core/model/result';
import { fakeDraft, fakeSources } from '../../support/fake-api';
import { renderCase, settled } from '../../support/render-app';

const usual = { cloud: 'commercial', realm: false };
const code = {
  state: 'code',
  userCode: 'C7NVK2QHD',
  address: 'https://microsoft.com/devicelogin',
  tenant: 'contoso.com',
  validMs: 900_000,
} as const;

async function asking(changes: Parameters<typeof fakeDraft>[1] = {}) {
  const rendered = await renderCase('evidence', changes);
  await rendered.user.click(screen.getByRole('switch', { name: 'Ask the tenant' }));
  await act(settled);
  return rendered;
}

describe('asking the tenant', () => {
  it('is off for each case, and nothing about it is sent along', async () => {
    const { user, fake } = await renderCase('evidence', { tenant: { cloud: 'china', realm: true } });
    expect((screen.getByRole('switch', { name: 'Ask the tenant' }) as HTMLInputElement).checked).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    expect(fake.callsOf('collection:start')[0]?.input).not.toHaveProperty('tenant');
  });

  it('says before it does what is sent where and what will be read, and then is sent along', async () => {
    const { user, fake } = await asking();
    expect(
      screen.getByText(/sign-in at https:\/\/login\.example\. Permissions: User\.Read\.All/),
    ).toBeDefined();
    const host = screen.getByRole('region', { name: 'Tenant' });
    expect(within(host).getByText('GET /v1.0/users/{upn} (permission User.Read.All)')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    expect(fake.callsOf('collection:start')[0]?.input).toMatchObject({ tenant: usual });
  });

  it('needs no other source', async () => {
    const { user, fake } = await asking({ sources: [] });
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    expect(fake.callsOf('collection:start')).toHaveLength(1);
  });

  it('leads to the user where none is named, without fields that would not help', async () => {
    const { user, fake, store } = await renderCase('evidence');
    const problem = {
      code: 'field-invalid' as const,
      message: 'No user.',
      subject: 'user.principalName',
    };
    fake.answer({
      'collection:plan': () => success({ sources: [], tenant: { sentences: [], collectors: [], problem } }),
    });
    await user.click(screen.getByRole('switch', { name: 'Ask the tenant' }));
    await act(settled);
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Go to User' }));
    expect(store.getState().view).toBe('user');
  });

  it('shows a wrong tenant at its field, and takes another cloud', async () => {
    const { user, fake, store } = await asking();
    const message = '"x" is no tenant.';
    fake.answer({
      'collection:plan': () =>
        success({
          sources: [],
          tenant: {
            sentences: [],
            collectors: [],
            problem: { code: 'field-invalid', message, subject: 'tenant' },
          },
        }),
    });
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.type(screen.getByRole('textbox', { name: 'Tenant' }), 'x');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cloud' }), 'china');
    expect(store.getState().tenantChoice).toEqual({ tenant: 'x', cloud: 'china', realm: false });
    expect(await screen.findByText(message)).toBeDefined();
  });

  it('starts from how it was asked last', async () => {
    const { user } = await asking({ tenant: { cloud: 'china', realm: true, tenant: 'contoso.cn' } });
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect((screen.getByRole('textbox', { name: 'Tenant' }) as HTMLInputElement).value).toBe('contoso.cn');
  });
});

describe('signing in', () => {
  const told = { runId: 'run-1', draftId: 'draft-1', kind: 'sign-in' as const };

  it('shows code and address as text, speaks them, and is cancelled alone', async () => {
    const { user, fake, store } = await asking();
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    await act(async () => fake.emit('collection:progress', { ...told, step: { state: 'asking' } }));
    expect(screen.getByRole('region', { name: 'Asking the sign-in service for a code' })).toBeDefined();
    await act(async () => fake.emit('collection:progress', { ...told, step: code }));
    const card = screen.getByRole('region', { name: 'Sign in to contoso.com' });
    expect(within(card).getByText('C7NVK2QHD')).toBeDefined();
    expect(within(card).getByText('https://microsoft.com/devicelogin').closest('a')).toBeNull();
    expect(within(card).getByText(/The code is valid for 1[45] more minutes/)).toBeDefined();
    expect(store.getState().announcement.message).toContain('C 7 N V K 2 Q H D');
    expect(screen.getByText('Waiting for your sign-in.')).toBeDefined();
    await user.click(within(card).getByRole('button', { name: 'Cancel the sign-in' }));
    expect(fake.callsOf('collection:cancel')[0]?.input).toEqual({
      runId: 'run-1',
      only: { host: 'tenant', collector: 'sign-in' },
    });
    expect(within(card).getByRole('button', { name: 'Cancelling' }).hasAttribute('disabled')).toBe(true);
  });

  it('that failed is spoken, and the run goes on', async () => {
    const { user, fake, store } = await asking();
    await user.click(screen.getByRole('button', { name: 'Collect evidence' }));
    const failed = failure('sign-in-failed', 'The sign-in was declined.');
    if (failed.ok) throw new Error('It did not fail.');
    const step = { state: 'failed' as const, problem: failed.problem };
    await act(async () => fake.emit('collection:progress', { ...told, step }));
    expect(screen.queryByRole('button', { name: 'Cancel the sign-in' })).toBeNull();
    expect(store.getState().announcement.message).toBe('The sign-in was declined.');
    expect(store.getState().live).toBeDefined();
  });

  it('is shown again by a window that did not see it begin', async () => {
    const activeJob = {
      kind: 'collection' as const,
      runId: 'run-1',
      startedAt: '2026-11-22T08:59:00.000Z',
      collectors: [],
      signIn: { ...code, validMs: 59_000 },
    };
    await renderCase('evidence', { sources: [fakeSources.folder], activeJob });
    expect(screen.getByText('C7NVK2QHD')).toBeDefined();
    expect(screen.getByText('The code is valid for less than a minute.')).toBeDefined();
  });

  it('is asked for anew where a row of the tenant is tried again, and not for a server', async () => {
    const run = (host: string) => ({
      collector: 'user',
      title: 'User',
      host,
      answers: ['user' as const],
      outcome: { status: 'cancelled' as const },
      artifacts: [],
      facts: [],
      startedAt: '2026-11-22T08:00:00Z',
      durationMs: 5,
    });
    const { user, fake } = await renderCase('evidence', { runs: [run('tenant'), run('AADC01')] });
    await user.click(screen.getByRole('button', { name: 'Try again: User on tenant' }));
    expect(fake.callsOf('collection:start')[0]?.input).toMatchObject({
      only: { host: 'tenant', collectors: ['user'] },
      tenant: usual,
    });
    await act(async () => {
      const draft = fakeDraft('draft-1', { runs: [run('tenant'), run('AADC01')] });
      fake.emit('collection:progress', { ...told, kind: 'ended', draft });
    });
    await user.click(screen.getByRole('button', { name: 'Try again: User on AADC01' }));
    expect(fake.callsOf('collection:start')[1]?.input).not.toHaveProperty('tenant');
  });
});
