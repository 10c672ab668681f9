import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtProgram, runCli } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';

const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('casebundle', () => {
  it('prints help and version, also for one command', async () => {
    expect((await runCli(['--help'])).stdout).toContain('casebundle collect');
    expect((await runCli(['collect', '--help'])).stdout).toContain('--source');
    expect((await runCli(['help', 'events'])).stdout).toContain('--provider');
    expect((await runCli(['--version'])).stdout).toMatch(/^Casebundle \d+\.\d+\.\d+\n$/);
  });

  it('refuses a wrong command with exit code 2', async () => {
    const { exitCode, stderr } = await runCli(['unite', 'x.evtx']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('there is no command "unite"');
    expect((await runCli([])).exitCode).toBe(2);
  });
});

it('says when the clock it was given cannot be read', async () => {
  const { exitCode, stderr } = await runCli(['--version'], { environment: { CASEBUNDLE_NOW: 'noon' } });
  expect(exitCode).toBe(0);
  expect(stderr).toContain('CASEBUNDLE_NOW: "noon" is not an instant');
});

describe.skipIf(process.platform === 'win32')('casebundle identify that is stopped', () => {
  it('ends with 130 while it waits for more, and speaks of no package', async () => {
    const child = spawn(process.execPath, [builtProgram(), 'identify']);
    const noted: Buffer[] = [];
    child.stderr.on('data', (part: Buffer) => noted.push(part));
    const moreThanAPipeHolds = 'x'.repeat(1024 * 1024);
    child.stdin.write(moreThanAPipeHolds, () => child.kill('SIGINT'));
    const [exitCode] = await once(child, 'close');
    expect({ exitCode, stderr: Buffer.concat(noted).toString() }).toEqual({
      exitCode: 130,
      stderr: 'Cancelled.\n',
    });
  });
});

describe('casebundle identify', () => {
  const keys = [
    'supportCode',
    'sid',
    'cid',
    'correlationId',
    'traceId',
    'requestId',
    'timestamp',
    'upn',
    'url',
  ];

  it('reads standard input and names every list', async () => {
    const { exitCode, stdout } = await runCli(['identify', '-'], {
      input: `Support code: {${guid.toUpperCase()}}`,
    });
    expect(exitCode).toBe(0);
    const found = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual([...keys, 'ssprCode', 'aadstsCode', 'trackingId']);
    expect(found.supportCode).toEqual([{ value: guid, at: 15 }]);
    expect(found.sid).toEqual([]);
  });

  it('reads a file in UTF-16, as PowerShell writes it', async () => {
    const file = join(temporaryFolder(), 'page.txt');
    writeFileSync(file, Buffer.from(`\uFEFFSID: ${guid}`, 'utf16le'));
    expect(JSON.parse((await runCli(['identify', file])).stdout).sid).toEqual([{ value: guid, at: 5 }]);
  });

  it('names a file that is not there', async () => {
    const { exitCode, stderr } = await runCli(['identify', '/nowhere/page.txt']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('/nowhere/page.txt was not found');
  });
});

describe('casebundle verify', () => {
  it.skipIf(process.platform === 'win32')('refuses a pipe instead of waiting for its writer', async () => {
    const pipe = join(temporaryFolder(), 'package.zip');
    execFileSync('/usr/bin/mkfifo', [pipe]);
    const { exitCode, stderr } = await runCli(['verify', pipe]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is not a file');
  });
});

describe('casebundle schema', () => {
  it.each(['case', 'manifest'])('prints the JSON Schema of a %s', async (name) => {
    const { exitCode, stdout } = await runCli(['schema', name]);
    expect(exitCode).toBe(0);
    const schema = JSON.parse(stdout);
    expect(schema.type).toBe('object');
    expect(schema.properties.schema.const).toBe(`casebundle.${name}/1`);
  });

  it('refuses another name', async () => {
    expect((await runCli(['schema', 'ticket'])).exitCode).toBe(2);
    expect((await runCli(['schema', 'toString'])).exitCode).toBe(2);
  });
});
