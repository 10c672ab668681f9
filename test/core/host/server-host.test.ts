import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { ToolName } from '#core/host/host';
import { createServerHost } from '#core/host/server-host';
import type { PortState } from '#core/host/server-reach';
import { systemClock } from '#core/model/clock';
import { fakeTool } from '#test/support/fake-tool';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

const signal = new AbortController().signal;
const windowsKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const connectKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Azure AD Connect';
const oemPage = `if (args.includes('OEMCP')) { console.log('    OEMCP    REG_SZ    850'); process.exit(0) }`;
const windows = `if (args[1].endsWith('Windows NT\\\\CurrentVersion')) { console.log(${JSON.stringify(`\r\n${windowsKey}\r\n    SystemRoot    REG_SZ    D:\\WIN\r\n`)}); process.exit(0) }`;

type Scripts = Partial<Record<ToolName, string>>;

/** A server behind real programs in the place of the tools, each of which notes its arguments. */
function server(scripts: Scripts, ports: PortState = 'open') {
  const folder = temporaryFolder();
  const log = `${folder}/commands.txt`;
  const note = `require('fs').appendFileSync(${JSON.stringify(log)}, args.join(' ') + '\\n');`;
  for (const [name, script] of Object.entries(scripts)) fakeTool(folder, name, `${note} ${script}`);
  mkdirSync(`${folder}/drive`);
  const host = createServerHost({
    server: 'AADC01',
    clock: systemClock,
    platform: 'win32',
    toolPath: (tool) => `${folder}/${tool}`,
    machinePath: (path) => `${folder}/drive/${path.replace(/^[A-Z]:\\/, '').replaceAll('\\', '/')}`,
    reach: { resolve: async () => '192.0.2.1', portState: async () => ports },
  });
  const commands = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
  return { host, commands, drive: `${folder}/drive` };
}

it('sends each tool to the server with its own switch', async () => {
  const { host, commands } = server({ wevtutil: '', w32tm: '', reg: oemPage });
  const limits = { signal, timeoutMs: 20_000 };
  await host.runTool('wevtutil', ['gl', 'Application'], limits);
  await host.runTool('w32tm', ['/query', '/status', '/verbose'], limits);
  expect(commands().filter((line) => !line.includes('OEMCP'))).toEqual([
    'gl Application /r:AADC01',
    '/query /computer:AADC01 /status /verbose',
  ]);
  expect(host).toMatchObject({ kind: 'server', name: 'AADC01', location: 'AADC01' });
});

it('reads the registry of the server, whatever stands before the keys that are printed', async () => {
  const printed = (prefix: string) => `\r\n${prefix}${connectKey}\r\n    Version    REG_SZ    2.6.92.0\r\n`;
  for (const prefix of ['', '\\\\AADC01\\']) {
    const { host, commands } = server({
      reg: `${oemPage} ${windows} console.log(${JSON.stringify(printed(prefix))})`,
    });
    const { keys } = unwrap(await host.readRegistry(connectKey, { signal }));
    expect(keys).toMatchObject([
      { path: connectKey, source: `reg query \\\\AADC01\\${connectKey}`, values: [{ data: '2.6.92.0' }] },
    ]);
    expect(commands()).toContain(`query \\\\AADC01\\${connectKey} /reg:64`);
    // The code page is that of this computer, where the tools print.
    expect(commands().filter((line) => line.includes('OEMCP'))).toEqual([
      expect.stringMatching(/^query HKLM\\/),
    ]);
  }
});

it('does not take a registry that is not reached for one without the key', async () => {
  for (const [said, code, words] of [
    ['ERROR: The network path was not found.', 'server-not-reachable', 'Remote Registry'],
    ['FEHLER: Zugriff verweigert', 'access-denied', 'administrator of AADC01'],
  ] as const) {
    const { host, commands } = server({
      reg: `${oemPage} console.error(${JSON.stringify(said)}); process.exit(1)`,
    });
    for (const key of [connectKey, `${connectKey}\\Other`]) {
      expect(await host.readRegistry(key, { signal })).toMatchObject({
        problem: { code, message: expect.stringContaining(words) },
      });
    }
    expect(commands().filter((line) => line.includes('AADC01'))).toHaveLength(1);
  }
  const { host } = server({
    reg: `${oemPage} ${windows} console.error('ERROR: not there'); process.exit(1)`,
  });
  expect(await host.readRegistry(connectKey, { signal })).toMatchObject({ problem: { code: 'not-found' } });
  expect(await host.readRegistry('HKCU\\Software\\X', { signal })).toMatchObject({
    problem: { code: 'not-found' },
  });
});

it('reads services of the server, and says what to open where they are not reached', async () => {
  const running =
    'SERVICE_NAME: ADSync\\n        TYPE : 10  WIN32\\n        STATE : 4  RUNNING\\n        WIN32_EXIT_CODE : 0\\n';
  const { host, commands } = server({ sc: `console.log('${running}')`, reg: oemPage });
  expect(unwrap(await host.readService('ADSync', { signal }))[0]).toMatchObject({
    source: 'sc \\\\AADC01 queryex ADSync',
    state: 'running',
  });
  expect(commands()).toContain('\\\\AADC01 queryex ADSync');
  for (const [code, expected, words] of [
    [1722, 'server-not-reachable', 'Remote Service Management'],
    [5, 'access-denied', 'administrator of AADC01'],
  ] as const) {
    const failing = server({
      sc: `console.log('[SC] OpenSCManager FAILED ${code}:\\r\\n\\r\\nwhatever'); process.exit(${code})`,
      reg: oemPage,
    });
    expect(await failing.host.readService('ADSync', { signal })).toMatchObject({
      problem: { code: expected, message: expect.stringContaining(words) },
    });
  }
});

it('says beside the output of a tool what its failure means', async () => {
  const { host } = server({ w32tm: `console.log('(0x800706BA)'); process.exit(1)`, reg: oemPage });
  const output = unwrap(await host.runTool('w32tm', ['/query'], { signal, timeoutMs: 20_000 }));
  expect(output).toMatchObject({ exitCode: 1, problem: { code: 'server-not-reachable' } });
});

it('asks nothing of a server that does not answer, and says so of every reading', async () => {
  const { host, commands } = server({ reg: '', sc: '', wevtutil: '' }, 'silent');
  const problem = { code: 'server-not-reachable', message: expect.stringContaining('192.0.2.1') };
  expect(await host.runTool('wevtutil', ['gl', 'Application'], { signal, timeoutMs: 1_000 })).toMatchObject({
    problem,
  });
  expect(await host.readRegistry(connectKey, { signal })).toMatchObject({ problem });
  expect(await host.readService('ADSync', { signal })).toMatchObject({ problem });
  expect(await host.openMachineFile?.('C:\\x.exe')).toMatchObject({ problem });
  expect(await host.openWorkFolder?.({ signal })).toMatchObject({ problem });
  expect(commands()).toEqual([]);
});

it('needs Windows for the tools', async () => {
  const host = createServerHost({ server: 'AADC01', clock: systemClock, platform: 'linux' });
  expect(await host.readRegistry(connectKey, { signal })).toMatchObject({
    problem: { code: 'tool-not-found', message: expect.stringContaining('Windows computer only') },
  });
});

describe('files of the server', () => {
  it('are opened through its admin share, and told apart from a share that is not reached', async () => {
    const { host, drive } = server({ reg: oemPage });
    mkdirSync(`${drive}/Program Files`);
    writeFileSync(`${drive}/Program Files/miiserver.exe`, 'MZ');
    const opened = unwrap(await required(host.openMachineFile)('C:\\Program Files\\miiserver.exe'));
    expect(opened).toMatchObject({ name: '\\\\AADC01\\C$\\Program Files\\miiserver.exe', sizeBytes: 2 });
    await opened.close();
    expect(await host.openMachineFile?.('C:\\Program Files\\none.exe')).toMatchObject({
      problem: { code: 'file-not-found' },
    });
    // A folder stands for whatever is neither there nor missing.
    expect(await host.openMachineFile?.('C:\\Program Files')).toMatchObject({ ok: false });
  });

  it('that its tools write are fetched from a folder of their own, which is removed', async () => {
    const { host, drive } = server({ reg: `${oemPage} ${windows}` });
    expect(await host.openWorkFolder?.({ signal })).toMatchObject({
      problem: { code: 'server-not-reachable', message: expect.stringContaining('admin share') },
    });
    mkdirSync(`${drive}/WIN/Temp`, { recursive: true });
    const work = unwrap(await required(host.openWorkFolder)({ signal }));
    expect(work.path).toMatch(/^D:\\WIN\\Temp\\casebundle-[0-9a-f]{8}$/);
    const here = `${drive}/WIN/Temp/${work.path.split('\\').at(-1)}`;
    mkdirSync(`${here}/LocaleMetaData`);
    writeFileSync(`${here}/application.evtx`, 'log');
    writeFileSync(`${here}/LocaleMetaData/application_1033.MTA`, 'text');
    const files = unwrap(await work.listFiles({ signal }));
    expect([...files].sort((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: 'application.evtx', sizeBytes: 3 },
      { path: 'LocaleMetaData/application_1033.MTA', sizeBytes: 4 },
    ]);
    const { stream, sizeBytes } = unwrap(await work.openFile('LocaleMetaData/application_1033.MTA'));
    expect([await readAll(stream), sizeBytes]).toEqual(['text', 4]);
    expect(await work.openFile('none.evtx')).toMatchObject({ problem: { code: 'file-not-found' } });
    expect(await work.openFile('../../x')).toMatchObject({ problem: { code: 'file-not-found' } });
    unwrap(await work.remove());
    expect(readdirSync(`${drive}/WIN/Temp`)).toEqual([]);
  });
});

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The host does not have it.');
  return value;
}
