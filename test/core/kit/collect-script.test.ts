import { describe, expect, it } from 'vitest';
import { recentWritebackQuery, writebackProviders } from '#core/collectors/event-log-query';
import { collectors } from '#core/collectors/registry';
import { fullKeyPath } from '#core/host/registry-key';
import { argumentText, batchFile, echoText } from '#core/kit/batch-text';
import { collectScript } from '#core/kit/collect-script';
import { kitSteps } from '#core/kit/kit-steps';
import { recordReadings } from '#core/kit/recorded-readings';
import { collectWith } from '#test/support/collect-with';
import { fakeHost } from '#test/support/fake-host';

const readings = await recordReadings();
const script = collectScript(kitSteps(readings), { name: 'Casebundle', version: '1.2.3' });
const lines = script.split('\r\n');
const commands = lines.filter((line) => !line.startsWith('rem '));

describe('the script of the kit', () => {
  it('is ASCII with CRLF and has no line that cmd.exe cannot take', () => {
    expect(script).toMatch(/^[\r\n\x20-\x7e]*$/);
    expect(script.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(8191);
  });

  it('has every path in quotation marks, wherever a variable holds one', () => {
    const paths = /%(?:out|here|tools|log|file|spare|candidate|base|TEMP|SystemRoot|started|cmdcmdline)[:%]/i;
    const bare = commands.filter((line) => {
      const outside = line.split('"').filter((_, index) => index % 2 === 0);
      return outside.some((piece) => paths.test(piece));
    });
    expect(bare).toEqual([]);
  });

  it('names only tools of Windows by their full path, and no PowerShell', () => {
    expect(script).not.toMatch(/powershell|pwsh|cscript|wscript|wmic/i);
    const tools = new Set(
      [...script.matchAll(/(\S*?)([\w-]+)\.(?:exe|com)"/gi)].map(([, path, tool]) => `${path}${tool}`),
    );
    expect([...tools].sort()).toEqual(
      [
        ...[
          'chcp',
          'netsh',
          'reg',
          'robocopy',
          'sc',
          'systeminfo',
          'timeout',
          'tzutil',
          'w32tm',
          'wevtutil',
          'whoami',
        ].map((tool) => (tool === 'robocopy' ? `('"%tools%\\${tool}` : `"%tools%\\${tool}`)),
        '"%SystemRoot%\\Sysnative\\cmd',
      ].sort(),
    );
  });

  it('asks nothing: no prompt, and no tool that could wait for the keyboard', () => {
    expect(commands.filter((line) => /^\s*(?:pause|choice|set \/p)\b/i.test(line))).toEqual([]);
    const running = commands.filter((line) => line.startsWith('"%tools%') && !line.includes('timeout.exe'));
    expect(running.length).toBeGreaterThan(15);
    expect(running.filter((line) => !line.endsWith('<nul'))).toEqual([]);
  });

  it('jumps only to labels that are there, each once', () => {
    const labels = lines.filter((line) => line.startsWith(':')).map((line) => line.slice(1));
    expect(new Set(labels).size).toBe(labels.length);
    const targets = [...script.matchAll(/(?:goto |call :)(\w+)/g)].map(([, label]) => label ?? '');
    expect(targets.filter((label) => !labels.includes(label))).toEqual([]);
    expect(labels.filter((label) => !targets.includes(label))).toEqual([]);
  });

  it('writes the query of the collectors, for a window that a variable holds', () => {
    const written = commands
      .filter((line) => /^>>?"%out%\\event-log\\query\.xml" echo /.test(line))
      .map((line) => line.replace(/^.*? echo /, '').replaceAll(/\^(.)/g, '$1'));
    expect(written).toEqual(recentWritebackQuery('%milliseconds%').trimEnd().split('\r\n'));
    for (const provider of writebackProviders) expect(written.join()).toContain(`@Name='${provider}'`);
  });
});

describe('what the kit reads', () => {
  it('is what the collectors ask a live server for: every key, service and tool', async () => {
    const asked: string[] = [];
    const plain = fakeHost({ kind: 'local' });
    const host: typeof plain = {
      ...plain,
      readRegistry: async (key, query) => {
        asked.push(`${fullKeyPath(key)}"${query.recursive ? ' /s' : ''} /reg:64`);
        return plain.readRegistry(key, query);
      },
      readService: async (name, query) => {
        asked.push(`sc.exe" queryex ${name}`, `sc.exe" qc ${name}`);
        return plain.readService(name, query);
      },
      runTool: async (tool, args, limits) => {
        const skipped =
          args[0] === 'epl' || args.some((arg) => arg.startsWith('/q:')) || tool === 'powershell';
        if (!skipped) asked.push(`${tool}.exe" ${args.map(argumentText).join(' ')}`);
        return plain.runTool(tool, args, limits);
      },
    };
    await collectWith([host], collectors);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((words) => !commands.some((line) => line.includes(words)))).toEqual([]);
  });

  it('gives each command a file of its own, in any case of the letters', () => {
    const files = kitSteps(readings).map(({ file }) => file.toLowerCase());
    expect(new Set(files).size).toBe(files.length);
    expect(
      files.filter((file) => !/^(?:event-log|registry|services|system)\\[a-z0-9.-]+\.txt$/.test(file)),
    ).toEqual([]);
  });

  it('takes each command once, also when a collector reads what the kit adds', () => {
    const steps = kitSteps([
      { kind: 'tool', tool: 'wevtutil', args: ['gl', 'Application'] },
      { kind: 'registry', key: 'HKLM\\SOFTWARE\\A\\B', recursive: false },
      { kind: 'registry', key: 'HKLM\\SYSTEM\\A\\B', recursive: true },
      { kind: 'tool', tool: 'w32tm', args: ['/query', '/status', '/verbose'] },
      { kind: 'tool', tool: 'powershell', args: ['-NoProfile'] },
    ]);
    expect(steps.slice(0, 3)).toEqual([
      { file: 'event-log\\log-settings.txt', tool: 'wevtutil.exe', args: ['gl', 'Application'] },
      {
        file: 'registry\\A-B.txt',
        tool: 'reg.exe',
        args: ['query', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\A\\B', '/reg:64'],
        absentExitCode: 1,
      },
      {
        file: 'registry\\A-B-2.txt',
        tool: 'reg.exe',
        args: ['query', 'HKEY_LOCAL_MACHINE\\SYSTEM\\A\\B', '/s', '/reg:64'],
        absentExitCode: 1,
      },
    ]);
    expect(steps.filter(({ tool }) => tool === 'w32tm.exe')).toHaveLength(1);
    expect(steps.filter(({ tool }) => tool.startsWith('powershell'))).toEqual([]);
    expect(steps.at(-1)?.tool).toBe('systeminfo.exe');
  });
});

describe('text for cmd.exe', () => {
  it('escapes what would redirect, join or expand, outside of quotation marks only', () => {
    expect(echoText('a <b> & "c<d>" (e) 100% ^')).toBe('a ^<b^> ^& "c<d>" ^(e^) 100%% ^^');
    expect(echoText('<= %days%', ['days'])).toBe('^<= %days%');
  });

  it('quotes arguments with anything but plain letters', () => {
    expect(['/reg:64', 'a b', 'a&b', '%x%'].map(argumentText)).toEqual([
      '/reg:64',
      '"a b"',
      '"a&b"',
      '"%%x%%"',
    ]);
  });

  it('refuses to be anything but ASCII', () => {
    expect(() => batchFile(['echo \u00e9'])).toThrow('ASCII');
    expect(batchFile(['a', 'b'])).toBe('a\r\nb\r\n');
  });
});
