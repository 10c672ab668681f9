import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { openSource } from '#core/host/open-source';
import { scanFolder } from '#core/host/scan-folder';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

const sample = join(import.meta.dirname, '../../../assets/sample');
const signal = new AbortController().signal;
const open = (path: string) => openSource({ kind: 'folder', path });

function put(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

it('finds logs in any layout and case, and names the host by their records', async () => {
  const folder = temporaryFolder();
  put(folder, 'Exported Logs/APPLICATION.EVTX', readFileSync(join(sample, 'event-log/Application.evtx')));
  const host = unwrap(await open(folder));
  expect(host.name).toBe('AADC01.contoso.com');
  expect(unwrap(await host.listFiles({ signal })).map(({ path }) => path)).toEqual([
    'Exported Logs/APPLICATION.EVTX',
  ]);
});

it.each([
  ['UTF-16 LE with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 LE without a mark', (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['code page 850', (text: string) => Buffer.from(text.replaceAll('ü', '\x81'), 'latin1')],
])('reads printed output in %s, whatever its name', async (_, encode) => {
  const folder = temporaryFolder();
  const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Azure AD Connect';
  put(folder, 'a/deep/folder/output.txt', encode(`\r\n${key}\r\n    Version    REG_SZ    2.5.3.0 für\r\n`));
  put(
    folder,
    'dienst.log',
    encode('[SC] OpenService FEHLER 1060:\r\n\r\nDer Dienst ADSync ist nicht installiert für\r\n'),
  );
  const host = unwrap(await open(folder));
  const reading = unwrap(await host.readRegistry('HKLM\\software\\microsoft\\azure ad connect', { signal }));
  expect(reading.keys[0]).toMatchObject({
    source: 'a/deep/folder/output.txt',
    values: [{ name: 'Version', data: '2.5.3.0 für' }],
  });
  expect(unwrap(await host.readService('ADSync', { signal }))).toMatchObject([{ installed: false }]);
  expect(host.name).toBe('unknown-host');
});

it('names the host by the layout of a package', async () => {
  const folder = temporaryFolder();
  put(folder, 'evidence/SRV7/services/adsync.txt', readFileSync(join(sample, 'services/adsync.txt')));
  put(folder, 'evidence/tenant/user.json', readFileSync(join(sample, 'graph/user.json')));
  const host = unwrap(await open(folder));
  expect(host.name).toBe('SRV7');
  expect(unwrap(await host.readGraph({ signal })).documents).toMatchObject([
    { kind: 'users', source: 'evidence/tenant/user.json' },
  ]);
});

it.each([
  ['a missing folder', 'folder-not-found', (folder: string) => join(folder, 'none')],
  ['a file', 'folder-not-found', (folder: string) => join(folder, 'notes.txt')],
  ['a folder without evidence', 'folder-without-evidence', (folder: string) => folder],
])('refuses %s', async (_, code, pathIn) => {
  const folder = temporaryFolder();
  put(folder, 'notes.txt', 'nothing');
  put(folder, 'case.json', '{"schema":"casebundle.case/1"}');
  const path = pathIn(folder);
  expect(await open(path)).toMatchObject({ ok: false, problem: { code, subject: path } });
});

it('says what is wrong with the only JSON there is', async () => {
  const folder = temporaryFolder();
  put(folder, 'user.json', '{"userPrincipalName": "a@b.c",');
  const opened = await open(folder);
  expect(!opened.ok && opened.problem.message).toContain('user.json is not valid JSON');
});

it('leaves JSON above 5 MB unread and says so', async () => {
  const folder = temporaryFolder();
  put(folder, 'user.json', readFileSync(join(sample, 'graph/user.json')));
  put(folder, 'large.json', `{"userPrincipalName":"a@b.c","x":"${'y'.repeat(5 * 1024 * 1024)}"}`);
  const { documents, problems } = unwrap(await unwrap(await open(folder)).readGraph({ signal }));
  expect(documents).toHaveLength(1);
  expect(problems.map(({ subject }) => subject)).toContain('large.json');
});

it('says what it did not look at, and leaves broken JSON of others alone', async () => {
  const folder = temporaryFolder();
  put(folder, 'graph.json', readFileSync(join(sample, 'graph/user.json')));
  put(folder, 'settings.json', '{ "not": "closed"');
  put(folder, 'registry.txt', Buffer.alloc(16 * 1024 * 1024 + 1, 'x'));
  const host = unwrap(await open(folder));
  expect(host.notes).toMatchObject([{ subject: 'registry.txt' }]);
  expect(unwrap(await host.readGraph({ signal })).problems).toEqual([]);
});

it('follows no link out of the folder, and no circle in it', async () => {
  const outside = temporaryFolder();
  put(outside, 'secret.evtx', 'x');
  const folder = temporaryFolder();
  put(folder, 'in/a.evtx', 'x');
  symlinkSync(outside, join(folder, 'away'));
  symlinkSync(join(outside, 'secret.evtx'), join(folder, 'file.evtx'));
  symlinkSync(folder, join(folder, 'in', 'circle'));
  symlinkSync(join(folder, 'in/a.evtx'), join(folder, 'b.evtx'));
  const { files } = unwrap(await scanFolder(folder));
  expect(files.map(({ path }) => path)).toEqual(['b.evtx', 'in/a.evtx']);
});

it('stops at the limits of files and depth', async () => {
  const folder = temporaryFolder();
  for (let index = 0; index < 5; index++) put(folder, `${index}.txt`, '');
  put(folder, 'a/b/c.txt', '');
  expect(unwrap(await scanFolder(folder, { limits: { files: 3, depth: 9 } }))).toMatchObject({
    cut: true,
    files: { length: 3 },
  });
  const shallow = unwrap(await scanFolder(folder, { limits: { files: 99, depth: 1 } }));
  expect(shallow.cut).toBe(true);
  expect(shallow.files).toHaveLength(5);
});

it('opens listed files only, and runs nothing', async () => {
  const folder = temporaryFolder();
  copyFileSync(join(sample, 'services/adsync.txt'), join(folder, 'sc.txt'));
  const host = unwrap(await open(folder));
  expect(await host.openFile('../sc.txt')).toMatchObject({ ok: false, problem: { code: 'file-not-found' } });
  expect(await host.openBytes('/etc/hosts')).toMatchObject({ ok: false });
  expect(await host.runTool('reg', [], { signal, timeoutMs: 1 })).toMatchObject({
    problem: { code: 'tool-not-found' },
  });
});

it('reads the service out of a listing that names it nowhere else than in the file name', async () => {
  const folder = temporaryFolder();
  put(folder, 'sc-query-adsync.txt', '[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n');
  put(folder, 'other.txt', '[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n');
  const reports = unwrap(await unwrap(await open(folder)).readService('ADSync', { signal }));
  expect(reports.map(({ source }) => source)).toEqual(['sc-query-adsync.txt']);
});

it('knows saved answers about the server by their content, whatever the file is called', async () => {
  const folder = temporaryFolder();
  const scheduler = '\r\nSyncCycleEnabled   : True\r\nStagingModeEnabled : False\r\n';
  put(folder, 'a.txt', Buffer.from(`\ufeff${scheduler}`, 'utf16le'));
  put(folder, 'b.json', Buffer.from('\ufeff{"Enabled":true,"OnboardingRequiredStatus":0}', 'utf16le'));
  put(folder, 'c.log', '\r\nCurrent WinHTTP proxy settings:\r\n\r\n    Direct access (no proxy server).\r\n');
  const host = unwrap(await open(folder));
  const records = unwrap((await host.readServerRecords?.({ signal })) ?? { ok: true, value: [] });
  expect(records.map(({ kind, source }) => [kind, source])).toEqual([
    ['scheduler', 'a.txt'],
    ['password-reset', 'b.json'],
    ['winhttp-proxy', 'c.log'],
  ]);
});

it('opens the copy of a file of the machine by its name, and no other', async () => {
  const folder = temporaryFolder();
  put(folder, 'service.txt', '[SC] OpenService FAILED 1060: ADSync\r\n');
  put(folder, 'copies/MIISERVER.EXE', 'MZ');
  const host = unwrap(await open(folder));
  const copy = await host.openMachineFile?.('D:\\Any\\Bin\\miiserver.exe');
  expect(copy).toMatchObject({ ok: true, value: { sizeBytes: 2 } });
  if (copy?.ok) await copy.value.close();
  expect(await host.openMachineFile?.('D:\\Any\\Bin\\AzureADConnect.exe')).toMatchObject({
    problem: { code: 'file-not-found', subject: 'AzureADConnect.exe' },
  });
});

it('says that an answer of PowerShell was cut off', async () => {
  const folder = temporaryFolder();
  put(folder, 'service.txt', '[SC] OpenService FAILED 1060: ADSync\r\n');
  put(folder, 'powershell.txt', 'CASEBUNDLE-ANSWER-BEGIN\r\n{"schema":"casebundle.powersh');
  expect(unwrap(await open(folder)).notes).toMatchObject([
    { code: 'unreadable-output', subject: 'powershell.txt' },
  ]);
});
