import { describe, expect, it } from 'vitest';
import { emptyCase } from '#core/case/case-schema';
import { findIdentifiers } from '#core/case/identifiers';
import { fillable, fillPasted, isFilled, itemOf, pastedFields } from '../../../renderer/store/pasted-fields';

const page = `We're sorry (SSPR_0029)
Support code: 7F1C2A34-5B6D-4E8F-9A0B-C1D2E3F4A5B6
Correlation ID: 11111111-2222-3333-4444-555555555555
Timestamp: 2026-11-18T08:14:05Z
ada@contoso.com grace@contoso.com`;
const found = pastedFields(findIdentifiers(page));

describe('pastedFields', () => {
  it('names each value with the field it goes to', () => {
    expect(found).toEqual([
      { field: 'shownError', value: 'SSPR_0029' },
      { field: 'supportCode', value: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' },
      { field: 'correlationId', value: '11111111-2222-3333-4444-555555555555' },
      { field: 'timestamp', value: '2026-11-18T08:14:05Z' },
      { field: 'principalName', value: 'ada@contoso.com' },
      { field: 'principalName', value: 'grace@contoso.com' },
    ]);
    expect(found.map(({ field }) => itemOf(field))).toEqual([
      'problem',
      'codes',
      'codes',
      'time',
      'user',
      'user',
    ]);
  });

  it('fills the first of each field and none that has something in it', () => {
    const given = fillPasted(emptyCase, { field: 'shownError', value: 'typed before' });
    const chosen = fillable(given, found);
    expect(chosen.map(({ value }) => value)).not.toContain('grace@contoso.com');
    const filled = chosen.reduce(fillPasted, given);
    expect(filled).toEqual({
      schema: 'casebundle.case/1',
      problem: { shownError: 'typed before' },
      codes: {
        supportCode: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6',
        correlationId: '11111111-2222-3333-4444-555555555555',
      },
      incident: { local: '2026-11-18T08:14:05', timeZone: 'UTC' },
      user: { principalName: 'ada@contoso.com' },
    });
    expect(chosen.every((field) => isFilled(filled, field))).toBe(true);
  });

  it('keeps the zone that was given when a pasted time has none', () => {
    const given = { ...emptyCase, incident: { local: '', timeZone: 'Europe/Berlin' } };
    const filled = fillPasted(given, { field: 'timestamp', value: '2026-11-18 09:14' });
    expect(filled.incident).toEqual({ local: '2026-11-18T09:14', timeZone: 'Europe/Berlin' });
  });
});
