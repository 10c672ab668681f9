import { describe, expect, it } from 'vitest';
import { endpointsFor } from '#core/catalog/endpoints';
import { catalogEvent, eventTextIn } from '#core/catalog/event-catalog';
import { hrCode } from '#core/catalog/hr-codes';
import { ssprCodes } from '#core/catalog/sspr-codes';
import { symptoms } from '#core/catalog/symptoms';
import { type PageRow, tableRows } from '#test/support/page-tables';
import { readSeedPage, seedPageNote, seedPagePresent } from '#test/support/shared-reference';

const answered = new Set(symptoms.flatMap(({ rows = [] }) => rows));

/** Whether the catalogue has what a row of the page's tables tells. */
function isHeld({ key, section, cells: [first = '', second = ''] }: PageRow): boolean {
  const error = /^(\w+) = (\d+)$/.exec(first);
  if (error !== null)
    return ssprCodes.some(({ name, number }) => name === error[1] && number === Number(error[2]));
  const code = /^HR (\w+)$/.exec(first)?.[1];
  if (code !== undefined) return hrCode(code)?.code === /hr=(\w+)/.exec(second)?.[1];
  if (!/^\d+$/.test(first)) return answered.has(key);
  if (section.endsWith('passwordresetservice'))
    return catalogEvent('PasswordResetService', Number(first))?.name === second;
  const event = catalogEvent('ADSync', Number(first));
  return event !== undefined && eventTextIn(event, second) !== undefined;
}

function missing(page: string): readonly string[] {
  return tableRows(page)
    .filter((row) => !isHeld(row))
    .map(({ key }) => key);
}

/** Every code on the page that the catalogue lacks. */
function missingCodes(page: string): readonly string[] {
  const found = (pattern: RegExp) => [...new Set([...page.matchAll(pattern)].map((match) => match[1] ?? ''))];
  const service = found(/\b(3[1-3]\d{3})\b/g).filter((id) => !catalogEvent('PasswordResetService', +id));
  const sync = found(/\b(?:error|event) (\d{4})\b/gi).filter((id) => !catalogEvent('ADSync', +id));
  const results = found(/(?:hr=|0x)([0-9a-f]{8})\b/gi).filter((code) => !hrCode(code));
  const shown = found(/\b(SSPR_\d{4})\b/g).filter((wanted) => !ssprCodes.some(({ code }) => code === wanted));
  const hosts = found(/([a-z0-9*\\-]+\.(?:passwordreset|servicebus|accesscontrol)(?:\.[a-z]+)+)/g)
    .map((host) => host.replaceAll('\\', ''))
    .filter((host) => endpointsFor(host).length === 0);
  return [...service, ...sync, ...results, ...shown, ...hosts];
}

describe.skipIf(!seedPagePresent)(`the page of 2019${seedPageNote}`, () => {
  it('has every row of its tables in the catalogue', () => {
    const page = readSeedPage();
    const sections = tableRows(page).map(({ section }) => section);
    const counts = [...new Set(sections)].map((one) => sections.filter((other) => other === one).length);
    expect(counts).toEqual([8, 3, 2, 3, 13, 9, 3, 41]);
    expect(missing(page)).toEqual([]);
  });

  it('has every code, event id and host in the catalogue', () => {
    expect(missingCodes(readSeedPage())).toEqual([]);
  });

  it('has a row for every row that an entry claims to answer', () => {
    const keys = tableRows(readSeedPage()).map(({ key }) => key);
    expect([...answered].filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('the comparison with a page', () => {
  const page = [
    '## Troubleshoot the password reset portal',
    '| Error | Solution |',
    '| --- | --- |',
    '| On-premises policy **violation** | x |',
    '| The moon is too bright for a reset tonight, says the page. | x |',
    'The error 6329 and event 6801, SSPR_0031, hr=80239999, 31001 and 31999; \\*.servicebus.example.net',
  ].join('\n');

  it('names a row without an entry', () => {
    expect(missing(page)).toEqual(['password-reset-portal/the-moon-is-too-tonight-says-the-page']);
  });

  it('names codes without an entry', () => {
    expect(missingCodes(page)).toEqual([
      '31999',
      '6801',
      '80239999',
      'SSPR_0031',
      '*.servicebus.example.net',
    ]);
  });
});
