import { expect, it } from 'vitest';
import { computerNameIn } from '#core/host/computer-name';
import { numberIn, valueNamed } from '#core/host/registry-key';
import { isRegistryText, parseRegistryText, registryTextOf } from '#core/host/registry-text';

const printed = [
  '',
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Azure AD Connect',
  '    (Standard)    REG_SZ    x',
  '    Wizard Path    REG_SZ    C:\\Program Files\\A  B\\AzureADConnect.exe',
  '    Release    REG_DWORD    0x80eb1',
  '    Empty    REG_SZ    ',
  '    Note    REG_SZ    first',
  '  second line',
  '',
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Azure AD Connect\\Sub',
  '    List    REG_MULTI_SZ    a\\0b',
  '',
  'Ende der Suche: 5 Übereinstimmung(en) gefunden.',
].join('\r\n');

it('reads keys and values with blanks, empty data and line breaks', () => {
  const [key, sub] = parseRegistryText(printed, 'reg query');
  expect(key?.values.map(({ name, type, data }) => [name, type, data])).toEqual([
    ['', 'REG_SZ', 'x'],
    ['Wizard Path', 'REG_SZ', 'C:\\Program Files\\A  B\\AzureADConnect.exe'],
    ['Release', 'REG_DWORD', '0x80eb1'],
    ['Empty', 'REG_SZ', ''],
    ['Note', 'REG_SZ', 'first\n  second line'],
  ]);
  expect(sub).toMatchObject({ source: 'reg query', values: [{ name: 'List', data: 'a\\0b' }] });
  const release = key && valueNamed(key, 'release');
  expect(release && numberIn(release)).toBe(528_049);
});

it('prints the very lines again, which read to the same', () => {
  const keys = parseRegistryText(printed, 's');
  expect(parseRegistryText(registryTextOf(keys), 's')).toEqual(keys);
  expect(registryTextOf(keys)).toContain('    Wizard Path    REG_SZ    C:\\Program Files\\A  B');
});

it('reads a registry export into the same shape, without becoming one again', () => {
  const exported = [
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\AD Sync]',
    '"Location"="C:\\\\Program Files\\\\Azure \\"AD\\""',
    '"Number"=dword:00080eb1',
    '"Path"=hex(2):25,00,\\',
    '  41,00,25,00,00,00',
    '"List"=hex(7):61,00,00,00,62,00,00,00,00,00',
    '"Big"=hex(b):02,00,00,00,00,00,00,00',
    '@="default"',
    '"Gone"=-',
  ].join('\r\n');
  expect(isRegistryText(exported)).toBe(true);
  const [key] = parseRegistryText(exported, 'a.reg');
  expect(key?.values.map(({ name, type, data }) => [name, type, data])).toEqual([
    ['Location', 'REG_SZ', 'C:\\Program Files\\Azure "AD"'],
    ['Number', 'REG_DWORD', '0x80eb1'],
    ['Path', 'REG_EXPAND_SZ', '%A%'],
    ['List', 'REG_MULTI_SZ', 'a\\0b'],
    ['Big', 'REG_QWORD', '0x2'],
    ['', 'REG_SZ', 'default'],
  ]);
  expect(registryTextOf(key ? [key] : [])).not.toMatch(/^\[|Windows Registry Editor/m);
});

it('finds nothing in other text', () => {
  expect(isRegistryText('SERVICE_NAME: ADSync')).toBe(false);
  expect(parseRegistryText('    Name    REG_SZ    without a key', 's')).toEqual([]);
});

it('names a computer by its DNS name, or by its NetBIOS name without a domain', () => {
  const parameters = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\r\n';
  const named = (lines: string) => computerNameIn(parseRegistryText(parameters + lines, 's'))?.name;
  expect(named('    Hostname    REG_SZ    SRV\r\n    Domain    REG_SZ    corp.example')).toBe(
    'SRV.corp.example',
  );
  expect(named('    Hostname    REG_SZ    SRV\r\n    Domain    REG_SZ    ')).toBe('SRV');
  expect(named('')).toBeUndefined();
});
