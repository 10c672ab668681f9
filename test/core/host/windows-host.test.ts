import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CommandOutput } from '#core/host/host';
import { createWindowsHost } from '#core/host/windows-host';
import { systemClock } from '#core/model/clock';
import { problem } from '#core/model/problem';
import { fakeTool } from '#test/support/fake-tool';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

const signal = new AbortController().signal;
const noFile = problem('unexpected', 'the host opens no files');

/** This computer as if it were Windows, with real programs in the place of its tools. */
function hostWith(scripts: Partial<Record<'reg' | 'sc' | 'wevtutil', string>>) {
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(scripts)) fakeTool(folder, name, script);
  return createWindowsHost({
    clock: systemClock,
    platform: 'win32',
    toolPath: (tool) => `${folder}/${tool}`,
  });
}

const answer = (key: string, line: string) =>
  `if (args[1] === ${JSON.stringify(key)}) { console.log(${JSON.stringify(`\r\n${key}\r\n${line}\r\n`)}); process.exit(0) }`;
const oemPage = `if (args.includes('OEMCP')) { console.log('    OEMCP    REG_SZ    437'); process.exit(0) }`;
const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Azure AD Connect';

it('reads a key by its full path in the 64-bit view', async () => {
  const host = hostWith({ reg: `${oemPage} ${answer(key, '    Args    REG_SZ    x')} process.exit(1)` });
  const { keys } = unwrap(await host.readRegistry('HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect', { signal }));
  expect(keys).toMatchObject([
    { path: key, source: `reg query ${key}`, values: [{ name: 'Args', data: 'x' }] },
  ]);
  const echo = hostWith({
    reg: `${oemPage} console.log(${JSON.stringify(key)}); console.log('    A    REG_SZ    ' + args.join('|'))`,
  });
  const found = unwrap(
    await echo.readRegistry('HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect', { signal, recursive: true }),
  );
  expect(found.keys[0]?.values[0]?.data).toBe(`query|${key}|/s|/reg:64`);
});

it.each([
  [
    'a key that is not there',
    'ERROR: The system was unable to find the specified registry key or value.',
    'not-found',
  ],
  ['a key that is not there, told on standard output', 'stdout', 'not-found'],
  ['a key that is denied', 'ERROR: Access is denied.', 'access-denied'],
  ['a key that is denied in German', 'FEHLER: Zugriff verweigert', 'access-denied'],
  ['a key that is denied in Russian', 'Ошибка: Отказано в доступе.', 'access-denied'],
  ['a key that is denied in Portuguese', 'ERRO: Acesso negado.', 'access-denied'],
  ['a key that is denied in Czech', 'CHYBA: Přístup byl odepřen.', 'access-denied'],
  ['a key that is denied in Swedish', 'FEL: Åtkomst nekad.', 'access-denied'],
  ['a key that is denied in Hungarian', 'HIBA: A hozzáférés megtagadva.', 'access-denied'],
  ['a key that is denied in Turkish', 'HATA: Erişim engellendi.', 'access-denied'],
  ['a key that is denied in Korean', '오류: 액세스가 거부되었습니다.', 'access-denied'],
  ['a key that is denied in Chinese', '錯誤: 存取被拒。', 'access-denied'],
])('tells apart %s', async (_, said, code) => {
  const print =
    said === 'stdout'
      ? 'console.log("reg: Unable to find the key")'
      : `console.error(${JSON.stringify(said)})`;
  const host = hostWith({ reg: `${print}; process.exit(1)` });
  expect(await host.readRegistry('HKLM\\SOFTWARE\\X', { signal })).toMatchObject({ problem: { code } });
});

it('decodes a tool in the code page of the system', async () => {
  const host = hostWith({ reg: oemPage, wevtutil: 'process.stdout.write(Buffer.from([0x9b]))' });
  const output = unwrap(await host.runTool('wevtutil', ['gl', 'Application'], { signal, timeoutMs: 5_000 }));
  expect(output.stdout).toBe('¢');
});

it('uses nothing of a key that is printed without end', async () => {
  const endless = `${oemPage} const lines = ${JSON.stringify(`${key}\\{1}\r\n    A    REG_SZ    x\r\n`)}.repeat(9000);
    for (let written = 0; written < 5_000_000; written += lines.length) process.stdout.write(lines);`;
  expect(await hostWith({ reg: endless }).readRegistry(key, { signal, recursive: true })).toMatchObject({
    problem: { code: 'tool-output-too-large', subject: key },
  });
});

it('reads a service with two queries, also one that is not installed', async () => {
  const blocks = {
    queryex: 'SERVICE_NAME: ADSync\\n        TYPE : 10  WIN32\\n        STATE : 4  RUNNING\\n',
    qc: 'SERVICE_NAME: ADSync\\n        TYPE : 10  X\\n        START_TYPE : 3   DEMAND_START\\n        BINARY_PATH_NAME : a.exe\\n',
  };
  const host = hostWith({ sc: `console.log(args[0] === 'qc' ? '${blocks.qc}' : '${blocks.queryex}')` });
  expect(unwrap(await host.readService('ADSync', { signal }))).toMatchObject([
    { source: 'sc queryex ADSync', state: 'running' },
    { source: 'sc qc ADSync', startType: 'manual' },
  ]);
  const none = hostWith({ sc: 'console.log("[SC] OpenService FAILED 1060:"); process.exit(36)' });
  expect(unwrap(await none.readService('ADSync', { signal }))).toMatchObject([
    { installed: false },
    { installed: false },
  ]);
  const denied = hostWith({ sc: 'process.exit(5)' });
  expect(await denied.readService('ADSync', { signal })).toMatchObject({
    problem: { code: 'access-denied' },
  });
});

it('asks for the service in the shorter form where the longer one is not known', async () => {
  const printed = 'SERVICE_NAME: ADSync\n        STATE              : 1  STOPPED\n';
  const sc = `if (args[0] === 'query') { console.log(${JSON.stringify(printed)}); process.exit(0) } process.exit(1)`;
  const reports = unwrap(await hostWith({ sc }).readService('ADSync', { signal }));
  expect(reports).toMatchObject([{ source: 'sc query ADSync', state: 'stopped', installed: true }]);
});

it('tells of each command that a reading ran', async () => {
  const host = hostWith({ reg: `${oemPage} console.log('x'); process.exit(7)` });
  const seen: unknown[] = [];
  const onCommand = ({ command, exitCode }: CommandOutput) => seen.push([command.slice(1), exitCode]);
  await host.readRegistry('HKLM\\SOFTWARE\\X', { signal, onCommand });
  expect(seen).toEqual([[['query', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\X', '/reg:64'], 7]]);
});

it('says which tool is missing', async () => {
  expect(await hostWith({}).readRegistry('HKLM\\X', { signal })).toMatchObject({
    problem: { code: 'tool-not-found' },
  });
});

it('opens on another system and runs nothing there', async () => {
  const host = createWindowsHost({ clock: systemClock, platform: 'linux' });
  expect(await host.runTool('sc', [], { signal, timeoutMs: 1_000 })).toMatchObject({
    problem: { code: 'tool-not-found' },
  });
});

it.each([
  ['nothing', ''],
  ['the names of its subkeys', `\r\n${key}\\Sub\r\n`],
])('takes a key of which reg.exe prints %s for one without values', async (_, printed) => {
  const host = hostWith({ reg: `${oemPage} process.stdout.write(${JSON.stringify(printed)})` });
  expect(await host.readRegistry(key, { signal })).toEqual({ ok: true, value: { keys: [] } });
});

it('knows from the registry that a service is not there where sc.exe says nothing', async () => {
  const services = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\ADSync';
  const silent = 'process.exit(1)';
  const absent = hostWith({
    reg: `${oemPage} console.error('reg: Unable to find the key'); ${silent}`,
    sc: silent,
  });
  expect(await absent.readService('ADSync', { signal })).toMatchObject({
    ok: true,
    value: [{ installed: false, source: `reg query ${services}` }],
  });
  const present = hostWith({
    reg: `${oemPage} ${answer(services, '    Start    REG_DWORD    0x2')} ${silent}`,
    sc: silent,
  });
  expect(await present.readService('ADSync', { signal })).toMatchObject({
    problem: { code: 'unreadable-output' },
  });
});

it('reads files of the machine, and says which is missing', async () => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/miiserver.exe`, 'MZ');
  const host = createWindowsHost({
    clock: systemClock,
    platform: 'win32',
    machinePath: (path) => `${folder}/${path.split('\\').at(-1)}`,
  });
  const source = unwrap(
    (await host.openMachineFile?.('C:\\P\\miiserver.exe')) ?? { ok: false, problem: noFile },
  );
  expect([source.name, source.sizeBytes]).toEqual(['C:\\P\\miiserver.exe', 2]);
  await source.close();
  expect(await host.openMachineFile?.('C:\\P\\none.exe')).toMatchObject({
    problem: { code: 'file-not-found', subject: 'C:\\P\\none.exe' },
  });
});

it('does not hand the module path of PowerShell 7 to Windows PowerShell', async () => {
  const before = process.env['PSModulePath'];
  process.env['PSModulePath'] = 'C:\\Program Files\\PowerShell\\7\\Modules';
  try {
    const folder = temporaryFolder();
    for (const name of ['reg', 'powershell']) {
      fakeTool(folder, name, "console.log('[' + (process.env.PSModulePath ?? '') + ']')");
    }
    const host = createWindowsHost({
      clock: systemClock,
      platform: 'win32',
      toolPath: (tool) => `${folder}/${tool}`,
    });
    const limits = { signal, timeoutMs: 60_000 };
    expect(unwrap(await host.runTool('powershell', [], limits)).stdout.trim()).toBe('[]');
    expect(unwrap(await host.runTool('reg', [], limits)).stdout).toContain('PowerShell');
  } finally {
    if (before === undefined) delete process.env['PSModulePath'];
    else process.env['PSModulePath'] = before;
  }
});
