import { expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { openStore } from '../../support/render-app';

it('takes the moment of a record in the zone of the case as one step, and says so', async () => {
  const caseFile = {
    ...emptyCase,
    incident: { local: '2026-11-18T01:00', timeZone: 'W. Europe Standard Time' },
  };
  const { store } = await openStore({ caseFile });
  store.getState().show('records');
  store.getState().takeTime('2026-11-18T08:14:08.1234567Z');
  expect(store.getState().caseFile.incident).toEqual({
    local: '2026-11-18T09:14:08',
    timeZone: 'W. Europe Standard Time',
  });
  expect(store.getState()).toMatchObject({ view: 'records' });
  expect(store.getState().done?.message).toBe(
    'The time of the incident is now 2026-11-18 09:14:08, W. Europe Standard Time.',
  );
  store.getState().undo();
  expect(store.getState().caseFile).toEqual(caseFile);
});

it('knows which of two equal clock times a record was written at', async () => {
  const caseFile = { ...emptyCase, incident: { local: '', timeZone: 'Europe/Berlin' } };
  const { store } = await openStore({ caseFile });
  store.getState().takeTime('2026-10-25T01:30:00Z');
  expect(store.getState().caseFile.incident).toEqual({
    local: '2026-10-25T02:30:00',
    timeZone: 'Europe/Berlin',
    disambiguation: 'later',
  });
});
