import { stat } from 'node:fs/promises';
import { parseWindow, type TimeZone, text } from '#core';
import { type OptionSpecs, type OptionValues, textOption } from '../command';
import { expandFileName } from '../files/expand-file-name';
import { readTime, zoneOption } from '../times/read-time';
import { UsageError } from '../usage-error';

export const triageOptions = {
  at: { type: 'string' },
  zone: { type: 'string' },
  user: { type: 'string' },
  window: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies OptionSpecs;

/** What `casebundle triage` was asked for, checked; what was not given is left to the evidence. */
export type TriageRequest = {
  readonly paths: readonly string[];
  /** ISO instant of the incident. */
  readonly at: string | undefined;
  /** The zone in which times are shown beside UTC. */
  readonly zone: TimeZone | undefined;
  readonly user: string | undefined;
  readonly windowHours: number | undefined;
  readonly json: boolean;
};

/** Checks the switches and names of `casebundle triage`. Throws UsageError with what to write. */
export async function triageRequest(values: OptionValues, names: readonly string[]): Promise<TriageRequest> {
  checkNames(names);
  const zoneName = textOption(values, 'zone');
  const zone = zoneName === undefined ? undefined : zoneOption(zoneName, '--zone');
  const at = moment(textOption(values, 'at'), zoneName);
  return {
    at: at?.instant,
    zone: zone ?? at?.zone,
    user: userName(textOption(values, 'user')),
    windowHours: hours(textOption(values, 'window')),
    json: values['json'] === true,
    paths: await pathsNamed(names),
  };
}

function checkNames(names: readonly string[]): void {
  if (names.length === 0) throw new UsageError(text('cli.triage.noInput'));
  if (names.includes('')) throw new UsageError(text('cli.triage.emptyName'));
  if (names.includes('-')) throw new UsageError(text('cli.triage.noStandardInput'));
  const time = names.find((name) => /^\d{1,2}:\d{2}(:\d{2})?$/.test(name));
  if (time !== undefined) throw new UsageError(text('cli.triage.timeWithoutQuotes', { time }));
}

function moment(value: string | undefined, zone: string | undefined) {
  if (value === undefined) return undefined;
  const time = readTime({ name: '--at', value, zone });
  if (time.kind === 'moment') return time;
  throw new UsageError(text('cli.triage.atDay', { date: time.date }));
}

function userName(value: string | undefined): string | undefined {
  const name = value?.trim();
  if (name === undefined || /^[^\s@\\]+@[^\s@\\]+$/.test(name)) return name;
  throw new UsageError(text('cli.triage.user', { value: name }));
}

function hours(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const parsed = parseWindow(value);
  if (parsed.ok) return parsed.value;
  throw new UsageError(parsed.problem.message);
}

/** A folder stands for itself; patterns are for event logs. */
async function pathsNamed(names: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const name of names) {
    const found = await stat(name).catch(() => undefined);
    if (found !== undefined) {
      paths.push(name);
      continue;
    }
    const named = await expandFileName(name);
    if (!named.ok) throw new UsageError(named.message);
    paths.push(...named.paths);
  }
  return paths;
}
