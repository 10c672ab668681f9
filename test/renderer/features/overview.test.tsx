import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { problem } from '#core/model/problem';
import { fakePackage } from '../../support/fake-api';
import { logRun } from '../../support/log-run';
import { openStore, renderCase } from '../../support/render-app';

const described = {
  ...emptyCase,
  problem: { description: 'Ada cannot reset.' },
  codes: { sid: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' },
};
const region = (name: string) => within(screen.getByRole('region', { name }));

it('is what a case opens with, and an empty one opens with its first item', async () => {
  const { store } = await openStore({ caseFile: described });
  expect(store.getState().view).toBe('overview');
  const empty = await openStore();
  expect(empty.store.getState().view).toBe('problem');
});

it('tells the answer of each item, or what is missing and why support wants it', async () => {
  const { user } = await renderCase('overview', { caseFile: described });
  const items = region('What support asks').getAllByRole('button');
  expect(items).toHaveLength(7);
  expect(items[0]?.textContent).toMatch(/1 Problem.*Given.*Ada cannot reset\./);
  expect(items[3]?.textContent).toMatch(/4 Time.*Missing.*are not given\. Logs at Microsoft/);
  const [, page] = items;
  if (page === undefined) throw new Error('There is no second item.');
  await user.click(page);
  expect(document.activeElement?.textContent).toBe('On which page?');
});

it('leads from what is worth adding to the very field', async () => {
  const { user } = await renderCase('overview', { caseFile: described });
  await user.click(region('Worth adding').getByRole('button', { name: 'The CID that belongs to the SID' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'CID (client ID)' }));
});

it('shows the most helpful things first, and the others when asked', async () => {
  const { user } = await renderCase('overview', { caseFile: described });
  const links = () => region('Worth adding').getAllByRole('listitem');
  expect(links()).toHaveLength(5);
  await user.click(region('Worth adding').getByRole('button', { name: /^Show the other/ }));
  expect(links().length).toBeGreaterThan(5);
});

it('tells what was read of each server, those that failed first, and the package', async () => {
  const read = logRun('application.evtx');
  const denied = { status: 'failed', problem: problem('access-denied', 'Denied.') } as const;
  const { user } = await renderCase('overview', {
    caseFile: described,
    runs: [read, { ...read, host: 'AADC02', outcome: denied }],
    lastPackage: fakePackage,
  });
  const hosts = region('Evidence').getAllByRole('listitem');
  expect(hosts.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^AADC02.*Nothing could be read/),
    expect.stringMatching(/^AADC01.*1 collected/),
  ]);
  await user.click(region('Package').getByRole('button', { name: fakePackage.fileName }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The package is ready');
});
