import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerMarks, readPowershellAnswer } from '#core/host/powershell-answer';
import { recordsInJson, recordsInText } from '#core/host/property-lists';
import { listTextOf, recordOf } from '#core/host/server-record';
import { recordsInSystemText } from '#core/host/system-text';
import { unwrap } from '#test/support/unwrap';

const plain = (records: ReturnType<typeof recordsInText>) =>
  records.map(({ kind, properties }) => [kind, properties]);

it('knows Get-ADSyncScheduler as PowerShell prints it', () => {
  const printed = `
AllowedSyncCycleInterval            : 00:30:00
CurrentlyEffectiveSyncCycleInterval : 00:30:00
CustomizedSyncCycleInterval         :
NextSyncCyclePolicyType             : Delta
SyncCycleEnabled                    : True
StagingModeEnabled                  : False
SchedulerSuspended                  : False

`;
  expect(plain(recordsInText(printed, 'scheduler.txt'))).toMatchObject([
    ['scheduler', { StagingModeEnabled: 'False', CurrentlyEffectiveSyncCycleInterval: '00:30:00' }],
  ]);
});

it('knows the same as Windows PowerShell writes it as JSON', () => {
  const json = {
    CurrentlyEffectiveSyncCycleInterval: { Ticks: 18000000000, TotalSeconds: 1800 },
    NextSyncCycleStartTimeInUTC: '/Date(1763453645000)/',
    SyncCycleEnabled: true,
    StagingModeEnabled: { value: 'no text', other: 1 },
    SchedulerSuspended: null,
  };
  expect(plain(recordsInJson(json, 'a.json'))).toEqual([
    [
      'scheduler',
      {
        CurrentlyEffectiveSyncCycleInterval: '00:30:00',
        NextSyncCycleStartTimeInUTC: '2025-11-18T08:14:05.000Z',
        SyncCycleEnabled: 'True',
        SchedulerSuspended: '',
      },
    ],
  ]);
});

it('finds the version of the configuration in settings of any form', () => {
  const name = 'Microsoft.Synchronize.ServerConfigurationVersion';
  const settings = {
    Parameters: [
      { Name: 'Other', Value: '1' },
      { Name: name, Value: '2.5.190.0' },
    ],
  };
  const expected = [['global-setting', { Name: name, Value: '2.5.190.0' }]];
  expect(plain(recordsInJson([settings], 'a.json'))).toEqual(expected);
  expect(plain(recordsInText(`Name   Value\n----   -----\n${name} 2.5.190.0\n`, 'a.txt'))).toEqual(expected);
  expect(plain(recordsInText(`Name  : ${name}\nValue : 2.5.190.0\n`, 'a.txt'))).toEqual(expected);
});

it('takes nothing for a record that is none', () => {
  const service =
    'SERVICE_NAME: ADSync\n        TYPE               : 10  WIN32\n        STATE : 4  RUNNING\n';
  expect(recordsInText(service, 'a')).toEqual([]);
  expect(recordsInText('Error: 5\nTime: 6\n', 'a')).toEqual([]);
  expect(recordsInJson({ Name: 'ADSync', Value: 1 }, 'a')).toEqual([]);
  expect(recordsInSystemText(service, 'a')).toEqual([]);
});

const english = `
Host Name:                 AADC01
OS Name:                   Microsoft Windows Server 2022 Standard
OS Version:                10.0.20348 N/A Build 20348
OS Manufacturer:           Microsoft Corporation
Time Zone:                 (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna
`;
const german = `
Hostname:                                      AADC01
Betriebssystemname:                            Microsoft Windows Server 2022 Standard
Betriebssystemversion:                         10.0.20348 Nicht zutreffend Build 20348
Zeitzone:                                      (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna
`;

it.each([english, german])('reads systeminfo in its language', (content) => {
  expect(plain(recordsInSystemText(content, 'a'))).toEqual([
    [
      'computer',
      {
        ComputerName: 'AADC01',
        OperatingSystem: 'Microsoft Windows Server 2022 Standard',
        Build: '20348',
        TimeZone: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
      },
    ],
  ]);
});

const clock = (labels: readonly string[], point: string, offset: boolean) => {
  const values = [
    '0(no warning)',
    '4 (secondary reference)',
    '-23 (119.209ns per tick)',
    `0${point}0273705s`,
    `7${point}7790346s`,
    '0x0A000001 (source IP: 10.0.0.1)',
    '11/18/2026 9:14:05 AM',
    'dc01.contoso.com',
    '6 (64s)',
  ];
  const more = offset ? ['', `Phase Offset: -12${point}5000000s`, `ClockRate: 0${point}0156250s`] : [];
  return [...values.map((value, index) => `${labels[index] ?? 'X'}: ${value}`), ...more].join('\r\n');
};
const w32tm =
  'Leap Indicator,Stratum,Precision,Root Delay,Root Dispersion,ReferenceId,Last,Source,Poll'.split(',');
const w32tmGerman =
  'Sprungindikator,Stratum,Präzision,Stammverzögerung,Stammabweichung,Referenz,Letzte,Quelle,Abruf'.split(
    ',',
  );

it.each([
  ['English', clock(w32tm, '.', true), '-12.5000000'],
  ['German', clock(w32tmGerman, ',', true), '-12.5000000'],
  ['its short form', clock(w32tm, '.', false), undefined],
])('reads w32tm in %s', (_, content, offset) => {
  const properties = {
    TimeSource: 'dc01.contoso.com',
    ...(offset === undefined ? {} : { PhaseOffsetSeconds: offset }),
  };
  expect(plain(recordsInSystemText(content, 'a'))).toEqual([['clock', properties]]);
});

it.each([
  [
    '\r\nCurrent WinHTTP proxy settings:\r\n\r\n    Direct access (no proxy server).\r\n\r\n',
    { WinHttpProxy: '' },
  ],
  [
    '\nAktuelle WinHTTP-Proxyeinstellungen:\n\n    Proxyserver:     proxy:8080\n    Umgehungsliste:  <local>\n',
    { WinHttpProxy: 'proxy:8080', WinHttpExceptions: '<local>' },
  ],
  [
    '\nCurrent WinHTTP proxy settings:\n\n    Proxy Server(s) :  http=a:80;https=b:81\n    Bypass List     :  (none)\n',
    { WinHttpProxy: 'http=a:80;https=b:81' },
  ],
])('reads netsh winhttp', (content, properties) => {
  expect(plain(recordsInSystemText(content, 'a'))).toEqual([['winhttp-proxy', properties]]);
});

const answerOf = (document: unknown) =>
  `banner\r\n${answerMarks.begin}\r\n${JSON.stringify(document)}\r\n${answerMarks.end}\r\n`;

it('reads an answer of PowerShell with its failures, also where a console broke its lines', () => {
  const document = {
    schema: 'casebundle.powershell/1',
    version: '5.1',
    languageMode: 'ConstrainedLanguage',
    answers: [
      { question: 'scheduler', value: [{ StagingModeEnabled: 'True' }] },
      { question: 'password-reset', error: 'no\r\n way', id: 'X,Y' },
      { question: 'services', value: [] },
    ],
  };
  const expected = [
    ['scheduler', { StagingModeEnabled: 'True' }],
    [
      'unanswered',
      { Question: 'password-reset', Error: 'no way', ErrorId: 'X,Y', LanguageMode: 'ConstrainedLanguage' },
    ],
  ];
  const whole = answerOf(document);
  expect(plain(unwrap(readPowershellAnswer(whole, 'a')))).toMatchObject(expected);
  const broken = whole
    .replace(/(.{20})/g, '$1\r\n')
    .replace(/CASEBUNDLE[^{]*(?=\{)/s, `${answerMarks.begin}\r\n`);
  const mended = `${broken.slice(0, broken.lastIndexOf('}') + 1)}\r\n${answerMarks.end}`;
  expect(plain(unwrap(readPowershellAnswer(mended, 'a')))).toMatchObject(expected);
});

it.each([
  ['nothing', ''],
  ['an answer that was cut off', answerOf({ schema: 'casebundle.powershell/1', answers: [] }).slice(0, 50)],
  ['another document', answerOf({ schema: 'x', answers: [] })],
  ['no JSON', `${answerMarks.begin} { ${answerMarks.end}`],
])('refuses %s', (_, content) => {
  expect(readPowershellAnswer(content, 'a')).toMatchObject({
    ok: false,
    problem: { code: 'unreadable-output' },
  });
});

it('reads its own lists back', () => {
  const value = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(
      fc.array(fc.record({ StagingModeEnabled: value, Other_1: value }), { maxLength: 4 }),
      (lists) => {
        const records = lists.flatMap((properties) => recordOf(properties, 'a') ?? []);
        expect(recordsInText(listTextOf(records), 'a')).toEqual(records);
      },
    ),
  );
});

it('comes to an end for any text and any JSON', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.jsonValue({ maxDepth: 12 }),
      (text, json) => {
        for (const content of [text, english + text, text + clock(w32tm, '.', true)]) {
          recordsInText(content, 'a');
          recordsInSystemText(content, 'a');
          readPowershellAnswer(`${answerMarks.begin}${content}${answerMarks.end}`, 'a');
        }
        expect(recordsInJson(json, 'a').every(({ source }) => source === 'a')).toBe(true);
      },
    ),
  );
});
