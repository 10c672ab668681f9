import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '#core/case/identifiers';

const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';
const other = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

/** The lists that are not empty, by name, values only. */
function found(pasted: string): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(findIdentifiers(pasted))
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [name, list.map(({ value }) => value)]),
  );
}

/** What patterns for GUIDs, labels, times, names and addresses could try in many ways. */
const repeated = [
  'a',
  'a ',
  'a@',
  'a@b.',
  'f',
  '1:',
  '1/1/1 ',
  '2026-11-18 ',
  '18. November ',
  '(',
  '<',
  '<a>',
  'is:',
  'SID: ',
  '<sid>',
  'timestamp ',
  'https://',
  ' ',
  '\n',
  '\t',
  '--\n',
  'a\tb\n',
  'a,b,c,',
  '7f1c2a34-',
  '7f1c\n',
  '%40',
  '\\',
  '\\"',
  '&',
  '\u200b',
  '日',
  '"value",',
  '[cid:',
  `${guid}\t`,
  `${guid}\n`,
  `x,${guid}\n`,
] as const;

describe('findIdentifiers', () => {
  it('reads a sign-in error page', () => {
    const page = `Sorry, but we're having trouble signing you in.
AADSTS50020: User account 'ada@contoso.com' from identity provider does not exist.
Request Id: ${guid}
Correlation Id: ${other}
Timestamp: 2026-11-18T08:14:05Z
https://passwordreset.microsoftonline.com/?ru=x.`;
    expect(found(page)).toEqual({
      requestId: [guid],
      correlationId: [other],
      timestamp: ['2026-11-18T08:14:05Z'],
      upn: ['ada@contoso.com'],
      aadstsCode: ['AADSTS50020'],
      url: ['https://passwordreset.microsoftonline.com/?ru=x'],
    });
  });

  it('reads the JSON form, where a trace id is its own thing', () => {
    const json = JSON.stringify({
      error_description: 'AADSTS65001',
      timestamp: '2016-01-09 02:02:12Z',
      trace_id: guid,
      correlation_id: other,
    });
    expect(found(json)).toEqual({
      aadstsCode: ['AADSTS65001'],
      timestamp: ['2016-01-09 02:02:12Z'],
      traceId: [guid],
      correlationId: [other],
    });
  });

  it.each([
    ['Support code', 'supportCode'],
    ['Supportcode', 'supportCode'],
    ['Code du support', 'supportCode'],
    ['支援代碼', 'supportCode'],
    ['Identifiant de corrélation', 'correlationId'],
    ['Identificador de correlación', 'correlationId'],
    ['ID da Correlação', 'correlationId'],
    ['関連付け ID', 'correlationId'],
    ['相互關聯識別碼', 'correlationId'],
    ['ИД корреляции', 'correlationId'],
    ['x-ms-correlation-id', 'correlationId'],
    ['Identifiant de la demande', 'requestId'],
    ['請求識別碼', 'requestId'],
    ['Code de support', 'supportCode'],
    ['Código de soporte', 'supportCode'],
    ['サポート コード', 'supportCode'],
    ['SID', 'sid'],
    ['cid', 'cid'],
    ['Korrelations-ID', 'correlationId'],
    ['ID de corrélation', 'correlationId'],
    ['Id. de correlación', 'correlationId'],
    ['相関 ID', 'correlationId'],
    ['Ablaufverfolgungs-ID', 'traceId'],
    ['Anforderungs-ID', 'requestId'],
    ['TrackingId', 'trackingId'],
  ])('knows the label %s', (label, name) => {
    for (const text of [
      `${label}: ${guid}`,
      `${label}\n{${guid.toUpperCase()}}`,
      `<b>${label}</b>: ${guid}`,
    ]) {
      expect(found(text)).toEqual({ [name]: [guid] });
    }
    expect(found(`${label}=${guid.replaceAll('-', '')}`)).toEqual({ [name]: [guid] });
  });

  it('takes SID and CID out of an F12 search and leaves a Windows SID alone', () => {
    const text = `"SID":"${guid}","CID":"${other}" user S-1-5-21-3623811015-3361044348-30300820-1013`;
    expect(found(text)).toEqual({ sid: [guid], cid: [other] });
    expect(found('SID: S-1-5-21-3623811015-3361044348-30300820-1013')).toEqual({});
  });

  it('invents nothing for a GUID without a label or behind another label', () => {
    expect(found(`tenant ${guid}`)).toEqual({});
    expect(found(`client-request-id: ${guid}`)).toEqual({});
    expect(found(`Correlation Id: none. Tenant id: ${guid}`)).toEqual({});
    expect(found(`placid ${guid}`)).toEqual({});
  });

  it('tells where each value stands', () => {
    const text = `x  Support code: {${guid}}`;
    expect(findIdentifiers(text).supportCode).toEqual([{ value: guid, at: text.indexOf(guid) }]);
  });

  it('finds a labelled time in the words of another country', () => {
    expect(found('Zeitstempel: 18.11.2026 09:14:05 +01:00')).toEqual({
      timestamp: ['18.11.2026 09:14:05 +01:00'],
    });
  });

  it('names a value once, in SSPR codes too', () => {
    expect(found('SSPR_0029 then SSPR_0029 and SSPR_0030')).toEqual({ ssprCode: ['SSPR_0029', 'SSPR_0030'] });
  });

  it('reads over marks of direction, full-width braces and the name of a value in a HAR file', () => {
    expect(found(`\u202bSupport code: \u202a${guid}\u202c`)).toEqual({ supportCode: [guid] });
    expect(found(`CID：｛${guid}｝`)).toEqual({ cid: [guid] });
    expect(found(`{"name":"x-ms-request-id", "value":"${guid}"}`)).toEqual({ requestId: [guid] });
    expect(found(`{"name":"x-ms-request-id", "other":"${guid}"}`)).toEqual({});
  });

  it.each([
    ['(see https://contoso.com/x).', 'https://contoso.com/x'],
    ['(see https://contoso.com/a(b)).', 'https://contoso.com/a(b)'],
    ['“https://contoso.com/x”', 'https://contoso.com/x'],
    ['«https://contoso.com/x»', 'https://contoso.com/x'],
    ['https://contoso.com/x。次', 'https://contoso.com/x'],
  ])('takes of %s the URL alone', (text, url) => {
    expect(found(text)).toEqual({ url: [url] });
  });

  it('knows a guest, and takes no sign-in in a URL for one', () => {
    const guest = 'ada_contoso.com#EXT#@fabrikam.onmicrosoft.com';
    expect(found(guest)).toEqual({ upn: [guest] });
    expect(found('https://u:p@contoso.com/x')).toEqual({ url: ['https://u:p@contoso.com/x'] });
  });

  it('finds each of very many values, and ends on texts that a pattern could be lost in', () => {
    const ids = Array.from({ length: 50_000 }, (_, n) => `${guid.slice(0, -8)}${10_000_000 + n}`);
    expect(findIdentifiers(ids.map((id) => `CID: ${id}`).join('\n')).cid).toHaveLength(50_000);
    expect(found(`sid ${'is:'.repeat(38)}x ${guid}`)).toEqual({});
    expect(found('https://contoso.com/'.padEnd(200_000, ')'))).toEqual({ url: ['https://contoso.com/'] });
  });

  // No clock is asked: with a pattern that takes a step for each pair of characters, these would not end in a day.
  it.each(repeated)('comes to an end on a long run of %j', (unit) => {
    const pasted = unit.repeat(Math.ceil(400_000 / unit.length));
    for (const list of Object.values(findIdentifiers(pasted))) expect(list.length).toBeLessThanOrEqual(1);
  });

  it('ends on any mixture of such runs, with offsets that point at what was found', () => {
    const run = fc.tuple(fc.oneof(fc.constantFrom(...repeated), fc.string()), fc.nat({ max: 3_000 }));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const pasted = runs.map(([unit, times]) => unit.repeat(times)).join('');
        for (const [name, list] of Object.entries(findIdentifiers(pasted))) {
          for (const { value, at } of list) {
            expect(at).toBeLessThan(pasted.length);
            if (name === 'url') expect(pasted.startsWith(value.slice(0, 4), at)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
