import { describe, expect, it } from 'vitest';
import { runCli } from '#test/support/run-cli';
import { sampleLog } from '#test/support/sparse-log';

async function count(...args: readonly string[]): Promise<number> {
  const { exitCode, stdout, stderr } = await runCli(['events', sampleLog, '--format', 'count', ...args]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return Number(stdout);
}

describe('casebundle events --from --to --zone', () => {
  it('reads the same moment in every way it can be written', async () => {
    const expected = await count('--from', '2026-11-18T08:14:00Z');
    expect(expected).toBeGreaterThan(0);
    for (const args of [
      ['--from', '2026-11-18T09:14+01:00'],
      ['--from', '2026-11-18 09:14', '--zone', 'Europe/Berlin'],
      ['--from', '2026-11-18T9:14:00', '--zone', 'w. europe standard time'],
      ['--from', '2026-11-18T09:14 Europe/Berlin'],
      ['--from', '2026-11-18 09:14:00.0 W. Europe Standard Time', '--zone', 'UTC'],
      ['--from', '2026-11-18 09:14 +01:00'],
      ['--from', '2026-11-18T09:14[Europe/Berlin]'],
    ]) {
      expect({ args, matched: await count(...args) }).toEqual({ args, matched: expected });
    }
  });

  it('takes a day from its first to its last moment', async () => {
    const day = await count('--from', '2026-11-17', '--to', '2026-11-17', '--zone', 'Europe/Berlin');
    expect(day).toBeGreaterThan(0);
    const [from, to] = ['2026-11-16T23:00:00Z', '2026-11-17T22:59:59.9999999Z'];
    expect(await count('--from', from, '--to', to)).toBe(day);
    const utcDay = await count('--from', '2026-11-17 UTC', '--to', '2026-11-17 UTC');
    expect(utcDay).not.toBe(day);
  });

  it.each([
    [['--from', '2026-11-18 09:14'], /--from: "2026-11-18 09:14" has no time zone\. Add .*--zone/],
    [['--to', '2026-11-18'], /--to: "2026-11-18" has no time zone/],
    [
      ['--from', '2026-10-25 02:30', '--zone', 'Europe/Berlin'],
      /came twice in Europe\/Berlin.*2026-10-25T02:30:00\+02:00.*2026-10-25T02:30:00\+01:00/,
    ],
    [
      ['--to', '2026-03-29 02:30 W. Europe Standard Time'],
      /did not exist in W\. Europe.*jumped.*2026-03-29T01:30:00\+01:00.*2026-03-29T03:30:00\+02:00/,
    ],
    [['--from', '2026-02-30', '--zone', 'UTC'], /no day 2026-02-30 in UTC/],
    [['--from', '2011-12-30', '--zone', 'Pacific/Apia'], /no day 2011-12-30 in Pacific\/Apia/],
    [['--from', '2026-11-18 25:00', '--zone', 'UTC'], /"2026-11-18 25:00" is not a time/],
    [['--from', '18.11.2026', '--zone', 'UTC'], /"18\.11\.2026" is not a time/],
    [['--from', '2026-11-18', '--zone', 'Mars'], /--zone: "Mars" is not a known time zone/],
    [['--from', '2026-11-18 08:00 Mars'], /--from: "Mars" is not a known time zone/],
    [['--zone', 'UTC'], /--from and --to/],
    [['--from', '1500-01-01T00:00Z'], /1601/],
    [['--from', '2026-11-19T00:00Z', '--to', '2026-11-18T00:00Z'], /--from .* is later than --to/],
    [['--from', '2026-11-18', '08:00', '--zone', 'UTC'], /"08:00" is a time, not a file.*quotes/],
  ])('refuses %j, whatever it might have meant', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await runCli(['events', sampleLog, ...args]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
