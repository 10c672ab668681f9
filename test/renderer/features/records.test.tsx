import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { success } from '#core/model/result';
import { noFilter, readFilter } from '../../../renderer/features/records/typed-filter';
import { fakeRecords } from '../../support/fake-api';
import { logRun } from '../../support/log-run';
import { renderCase } from '../../support/render-app';

const runs = [logRun('application.events.jsonl')];

describe('a typed filter', () => {
  it('takes times in the zone of the incident, the end with all of its minute or second', () => {
    const typed = {
      ...noFilter,
      words: ' ada ',
      eventId: '33004',
      from: '2026-11-18 09:14',
      to: '2026-11-18 09:14',
    };
    expect(readFilter(typed, 'Europe/Berlin')).toEqual({
      filter: {
        words: 'ada',
        eventId: 33004,
        fromMs: Date.parse('2026-11-18T08:14:00Z'),
        toMs: Date.parse('2026-11-18T08:14:59.999Z'),
      },
      wrong: {},
    });
    const { filter } = readFilter({ ...noFilter, to: '2026-11-18T09:14:05' }, 'UTC');
    expect(filter.toMs).toBe(Date.parse('2026-11-18T09:14:05.999Z'));
  });

  it('covers both meanings of a clock time that was there twice', () => {
    const twice = { ...noFilter, from: '2026-10-25 02:30', to: '2026-10-25 02:30' };
    const { fromMs, toMs } = readFilter(twice, 'Europe/Berlin').filter;
    expect(fromMs).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(toMs).toBe(Date.parse('2026-10-25T01:30:59.999Z'));
  });

  it('asks for nothing by a field that cannot be read, and says so', () => {
    const { filter, wrong } = readFilter({ ...noFilter, eventId: '70000', from: 'noon' }, 'UTC');
    expect(filter).toEqual({ words: '' });
    expect(wrong.eventId).toMatch(/number from 0/);
    expect(wrong.from).toMatch(/^Such as/);
    expect(wrong.to).toBeUndefined();
  });
});

describe('the records', () => {
  it('are filtered by main, by provider and event, a page at a time', async () => {
    const { fake, user } = await renderCase('records', { runs });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Source' }), 'ADSync');
    fireEvent.change(screen.getByRole('textbox', { name: 'Event ID' }), { target: { value: '6941' } });
    await screen.findAllByText(/^715 of the records fit\.$/);
    const asked = fake.callsOf('records:page').at(-1)?.input;
    expect(asked).toMatchObject({ host: 'AADC01', words: '', provider: 'ADSync', eventId: 6941, count: 50 });
    await user.click(screen.getByRole('button', { name: 'Show all records' }));
    await screen.findAllByText('5,000 records.');
  });

  it('are read as fields, as JSON and as XML, whose reading ends when another record is chosen', async () => {
    const { fake, user } = await renderCase('records', { runs });
    await screen.findAllByText('5,000 records.');
    await user.click(screen.getAllByRole('row')[1] as HTMLElement);
    await user.click(screen.getByRole('tab', { name: 'Fields' }));
    expect(await screen.findByRole('table', { name: 'Fields' })).toBeDefined();
    await user.click(screen.getByRole('tab', { name: 'JSON' }));
    expect((await screen.findByRole('button', { name: 'Copy the JSON' })).textContent).toBeDefined();
    fake.answer({ 'records:xml': () => new Promise(() => undefined) });
    await user.click(screen.getByRole('tab', { name: 'XML' }));
    await waitFor(() => expect(fake.callsOf('records:xml')).toHaveLength(1));
    expect(fake.callsOf('records:stop-xml')).toHaveLength(0);
    fake.answer({ 'records:xml': () => success({ xml: null }) });
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'ArrowDown' });
    await waitFor(() => expect(fake.callsOf('records:stop-xml')).toHaveLength(1));
    expect(await screen.findByText(/^The log itself is not among the evidence/)).toBeDefined();
    const ids = fake.callsOf('records:xml').map(({ input }) => (input as { recordId: number }).recordId);
    expect(ids).toEqual([fakeRecords[0]?.recordId, fakeRecords[1]?.recordId]);
  });
});
