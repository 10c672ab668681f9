import { describe, expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import { findIdentifiers } from '#core/case/identifiers';
import {
  fieldOffers,
  filledValue,
  fillPasted,
  isFilled,
  itemOf,
} from '../../../renderer/store/pasted-fields';

const page = `We're sorry (SSPR_0029)
Support code: 7F1C2A34-5B6D-4E8F-9A0B-C1D2E3F4A5B6
Correlation ID: 11111111-2222-3333-4444-555555555555
Trace ID: 21111111-2222-3333-4444-555555555555
Timestamp: 2026-11-18T08:14:05Z
ada@contoso.com grace@contoso.com`;
const found = fieldOffers(findIdentifiers(page));

describe('fieldOffers', () => {
  it('names all values with the field they go to', () => {
    expect(found).toEqual([
      { field: 'shownError', values: ['SSPR_0029'] },
      { field: 'supportCode', values: ['7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6'] },
      { field: 'correlationId', values: ['11111111-2222-3333-4444-555555555555'] },
      { field: 'traceId', values: ['21111111-2222-3333-4444-555555555555'] },
      { field: 'timestamp', values: ['2026-11-18T08:14:05Z'] },
      { field: 'principalName', values: ['ada@contoso.com', 'grace@contoso.com'] },
    ]);
    expect(found.map(({ field }) => itemOf(field))).toEqual([
      'problem',
      'codes',
      'codes',
      'codes',
      'time',
      'user',
    ]);
  });

  it('fills each field of the case, and tells what it would hold', () => {
    const chosen = found.map(({ field, values }) => ({ field, value: values[0] ?? '' }));
    const filled = chosen.reduce(fillPasted, emptyCase);
    expect(filled).toEqual({
      schema: 'casebundle.case/1',
      problem: { shownError: 'SSPR_0029' },
      codes: {
        supportCode: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6',
        correlationId: '11111111-2222-3333-4444-555555555555',
        traceId: '21111111-2222-3333-4444-555555555555',
      },
      incident: { local: '2026-11-18T08:14:05', timeZone: 'UTC' },
      user: { principalName: 'ada@contoso.com' },
    });
    expect(chosen.every((field) => isFilled(filled, field))).toBe(true);
    expect(filledValue(emptyCase, { field: 'timestamp', value: '2026-11-18T08:14:05Z' })).toBe(
      '2026-11-18 08:14:05 UTC',
    );
  });

  it('knows a time that stands there already in another zone', () => {
    const given = { ...emptyCase, incident: { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin' } };
    expect(isFilled(given, { field: 'timestamp', value: '2026-11-18T08:14:05Z' })).toBe(true);
    expect(isFilled(given, { field: 'timestamp', value: '2026-11-18T08:14:06Z' })).toBe(false);
  });

  it('keeps the zone that was given when a pasted time has none', () => {
    const given = { ...emptyCase, incident: { local: '', timeZone: 'Europe/Berlin' } };
    const filled = fillPasted(given, { field: 'timestamp', value: '2026-11-18 09:14' });
    expect(filled.incident).toEqual({ local: '2026-11-18T09:14', timeZone: 'Europe/Berlin' });
  });
});
