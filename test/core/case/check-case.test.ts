import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, caseSchema } from '#core/case/case-schema';
import { checkCase, normalizeCase } from '#core/case/check-case';
import { normalizeGuid } from '#core/case/guid';
import { parseCase } from '#core/case/parse-case';

const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('normalizeGuid', () => {
  it('takes every form of the same GUID', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('', '{}', '()'),
        (id, upper, dashes, around) => {
          const plain = dashes ? id : id.replaceAll('-', '');
          const written = `${around[0] ?? ''}${upper ? plain.toUpperCase() : plain}${around[1] ?? ''}`;
          expect(normalizeGuid(written)).toBe(id);
        },
      ),
    );
  });

  it.each(['', 'abc', `${guid}0`, guid.replace('0', 'g')])('refuses %j', (value) => {
    expect(normalizeGuid(value)).toBeUndefined();
  });
});

describe('parseCase', () => {
  it('takes the smallest case: nothing given yet', () => {
    expect(parseCase('{"schema":"casebundle.case/1"}', 'case.json')).toEqual({
      ok: true,
      value: { schema: 'casebundle.case/1' },
    });
  });

  it.each([
    ['{', 'case-not-json', 'case.json', /case\.json is not valid JSON/],
    ['[]', 'case-invalid', '', /case\.json/],
    ['{"schema":"casebundle.case/2"}', 'case-invalid', 'schema', /schema/],
    ['{"schema":"casebundle.case/1","prblem":{}}', 'case-invalid', 'prblem', /no field prblem/],
    ['{"schema":"casebundle.case/1","user":{"kind":"guest"}}', 'case-invalid', 'user.kind', /user\.kind/],
    [
      '{"schema":"casebundle.case/1","codes":{"sid":"x"}}',
      'field-invalid',
      'codes.sid',
      /codes\.sid: "x" is not a GUID/,
    ],
    [
      '{"schema":"casebundle.case/1","incident":{"local":"2026-11-18T09:14","timeZone":"Mars"}}',
      'unknown-time-zone',
      'incident.timeZone',
      /incident\.timeZone: "Mars"/,
    ],
  ])('refuses %s', (content, code, subject, message) => {
    const parsed = parseCase(content, 'case.json');
    expect(parsed).toMatchObject({ ok: false, problem: { code, subject } });
    if (!parsed.ok) expect(parsed.problem.message).toMatch(message);
  });

  it('reads a file with a byte-order mark', () => {
    expect(parseCase('\uFEFF{"schema":"casebundle.case/1"}', 'case.json').ok).toBe(true);
  });
});

describe('normalizeCase', () => {
  const written: Case = {
    schema: 'casebundle.case/1',
    problem: { description: '  She cannot reset. ', tried: '  ' },
    codes: { supportCode: `{${guid.toUpperCase()}}` },
    incident: { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin' },
    user: { principalName: '' },
  };

  it('writes identifiers and times one way and leaves empty fields out', () => {
    expect(normalizeCase(written)).toEqual({
      schema: 'casebundle.case/1',
      problem: { description: 'She cannot reset.' },
      codes: { supportCode: guid },
      incident: { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin', instant: '2026-11-18T08:14:05Z' },
    });
  });

  it('changes nothing the second time and leaves the checks as they were', () => {
    const once = normalizeCase(written);
    expect(normalizeCase(once)).toEqual(once);
    expect(checkCase(once)).toEqual(checkCase(written));
  });
});

describe('half a time', () => {
  it.each([
    { local: '', timeZone: 'Europe/Berlin' },
    { local: '2026-11-18T09:14:05', timeZone: '' },
  ])('stays a case when it is written into a package: %j', (incident) => {
    const normalized = normalizeCase({ schema: 'casebundle.case/1', incident });
    expect(caseSchema.parse(normalized)).toEqual({ schema: 'casebundle.case/1', incident });
  });

  it('is no mistake while only the zone is known, unless there is no such zone', () => {
    const withZone = (timeZone: string) =>
      checkCase({ schema: 'casebundle.case/1', incident: { local: '', timeZone } }).map(({ code }) => code);
    expect(withZone('Europe/Berlin')).toEqual([]);
    expect(withZone('Mars')).toEqual(['unknown-time-zone']);
  });
});
