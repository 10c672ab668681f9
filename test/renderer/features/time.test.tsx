import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyTriageReport } from '#core/triage/empty-triage-report';
import { renderCase } from '../../support/render-app';

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });

describe('item 4, time', () => {
  const typeTime = (date: string, time: string, zone: string) => {
    fireEvent.change(field('Date'), { target: { value: date } });
    fireEvent.change(field('Time'), { target: { value: time } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Time zone' }), { target: { value: zone } });
  };

  it('shows both clocks for IANA, Windows and offset zones', async () => {
    const { store } = await renderCase('time');
    for (const zone of ['Europe/Berlin', 'W. Europe Standard Time', '+01:00']) {
      typeTime('2026-11-18', '09:14:05', zone);
      expect(screen.getByText('2026-11-18 09:14:05 UTC+01:00')).toBeDefined();
      expect(screen.getByText('2026-11-18 08:14:05 UTC')).toBeDefined();
      expect(store.getState().caseFile.incident).toEqual({ local: '2026-11-18T09:14:05', timeZone: zone });
    }
  });

  it("tells how long ago it was by main's clock", async () => {
    await renderCase('time');
    typeTime('2026-11-22', '07:00', 'Europe/Berlin');
    expect(screen.getByText('3 hours ago')).toBeDefined();
  });

  it('asks which of two moments a repeated hour means, and asks anew when the time changes', async () => {
    const { store, user } = await renderCase('time');
    typeTime('2026-10-25', '02:30', 'Europe/Berlin');
    expect(screen.queryByText(/That is/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: /The later one/ }));
    expect(store.getState().caseFile.incident?.disambiguation).toBe('later');
    expect(screen.getByText('2026-10-25 01:30:00 UTC')).toBeDefined();
    fireEvent.change(field('Time'), { target: { value: '02:31' } });
    expect(store.getState().caseFile.incident?.disambiguation).toBeUndefined();
  });

  it('asks about an hour that a clock change skipped', async () => {
    await renderCase('time');
    typeTime('2026-03-29', '02:30', 'Europe/Berlin');
    expect(screen.getByText(/it never showed this time/)).toBeDefined();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });

  it('takes a whole time pasted into one field apart', async () => {
    const { store } = await renderCase('time');
    fireEvent.change(field('Date'), { target: { value: '2026-11-18T08:14:05Z' } });
    expect(store.getState().caseFile.incident).toEqual({ local: '2026-11-18T08:14:05', timeZone: 'UTC' });
  });

  it('says at each field what cannot be understood', async () => {
    await renderCase('time');
    typeTime('soon', '25:00', 'Berln');
    expect(screen.getByText(/This is no date/)).toBeDefined();
    expect(screen.getByText(/Write the time as 09:14/)).toBeDefined();
    expect(screen.getByText(/This zone is not known/)).toBeDefined();
  });

  it('takes dates, times and cities as people write them, and shows them as they are stored when left', async () => {
    const { store, user } = await renderCase('time');
    const [date, time] = [field('Date'), field('Time')];
    await user.type(date, '18.11.2026');
    await user.type(time, '9:14 PM');
    await user.type(screen.getByRole('combobox', { name: 'Time zone' }), 'Muenchen');
    expect(store.getState().caseFile.incident).toEqual({
      local: '2026-11-18T21:14',
      timeZone: 'Europe/Berlin',
    });
    await user.tab();
    expect(date).toHaveProperty('value', '2026-11-18');
    expect(time).toHaveProperty('value', '21:14');
    await user.clear(date);
    await user.type(date, 'yesterday 9:14');
    expect(store.getState().caseFile.incident?.local).toBe('2026-11-21T09:14');
  });

  it('asks which day is meant where day and month could be swapped', async () => {
    const { store, user } = await renderCase('time');
    typeTime('11/12/2026', '09:14', 'Europe/Berlin');
    expect(screen.getByText(/11\/12\/2026 can be read in two ways/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '12 November 2026' }));
    expect(store.getState().caseFile.incident?.local).toBe('2026-11-12T09:14');
  });

  it('warns of a time that has not come, and offers the likely slip', async () => {
    const { store, user } = await renderCase('time');
    typeTime('2026-11-22', '21:14', 'Europe/Berlin');
    expect(screen.getByText(/This moment has not come yet/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /12 hours earlier .* 2026-11-22 09:14/ }));
    expect(store.getState().caseFile.incident?.local).toBe('2026-11-22T09:14');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.getState().caseFile.incident?.local).toBe('2026-11-22T21:14');
  });

  it('warns where the log does not reach to the time', async () => {
    const coverage = {
      log: 'Application',
      host: 'AADC01',
      oldest: '2026-11-10T00:00:00Z',
      newest: '2026-11-20T00:00:00Z',
      records: 5,
      verdict: 'covers' as const,
      explanation: '',
      extent: 'not-known' as const,
      gaps: [],
    };
    await renderCase('time', { triage: { ...emptyTriageReport, coverage: [coverage] } });
    typeTime('2026-11-09', '09:14', 'UTC');
    expect(screen.getByText(/The log of AADC01 does not cover this time/)).toBeDefined();
    typeTime('2026-11-11', '09:14', 'UTC');
    expect(screen.queryByText(/does not cover this time/)).toBeNull();
  });

  it('picks a day from the calendar by keyboard', async () => {
    const { store, user } = await renderCase('time');
    typeTime('2026-11-18', '09:14', 'UTC');
    await user.click(screen.getByRole('button', { name: 'Pick the date' }));
    await user.keyboard('{ArrowUp}{ArrowRight}{PageUp}{Enter}');
    expect(store.getState().caseFile.incident?.local).toBe('2026-10-12T09:14');
  });

  it('finds zones by their Windows name', async () => {
    const { user } = await renderCase('time');
    const zone = screen.getByRole('combobox', { name: 'Time zone' });
    await user.click(zone);
    fireEvent.change(zone, { target: { value: 'w. europe' } });
    expect(screen.getByRole('option', { name: /Europe\/Berlin/ })).toBeDefined();
  });
});
