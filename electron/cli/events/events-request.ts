import {
  type AnsiDecoder,
  ansiDecoder,
  codePages,
  compareFileTimes,
  type EventFilter,
  isoToFileTime,
  text,
} from '#core';
import { type OptionSpecs, type OptionValues, textOption, textOptions } from '../command';
import { zoneOption } from '../times/read-time';
import { timeBoundary } from '../times/time-boundary';
import { UsageError } from '../usage-error';
import { eventIds } from './event-ids';

export const eventsOptions: OptionSpecs = {
  provider: { type: 'string', multiple: true },
  id: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
  zone: { type: 'string' },
  format: { type: 'string' },
  stats: { type: 'boolean' },
  salvage: { type: 'boolean' },
  'code-page': { type: 'string' },
};

const formats = ['jsonl', 'xml', 'count'] as const;

/** What `casebundle events` was asked for, checked. */
export type EventsRequest = {
  readonly format: (typeof formats)[number];
  readonly filter: EventFilter;
  readonly salvages: boolean;
  readonly ansiText: AnsiDecoder | undefined;
  readonly printsStatistics: boolean;
};

/** Checks the switches of `casebundle events`. Throws UsageError with what to write. */
export function eventsRequest(values: OptionValues): EventsRequest {
  const givenFormat = textOption(values, 'format') ?? 'jsonl';
  const format = formats.find((known) => known === givenFormat);
  if (format === undefined) throw new UsageError(text('cli.eventsFormat', { format: givenFormat }));
  return {
    format,
    filter: { ...namesAndIds(values), ...timeWindow(values) },
    salvages: values['salvage'] === true,
    ansiText: ansiText(textOption(values, 'code-page')),
    printsStatistics: values['stats'] === true,
  };
}

function namesAndIds(values: OptionValues): EventFilter {
  const providers = textOptions(values, 'provider').map((name) => name.trim());
  if (providers.includes('')) throw new UsageError(text('cli.providerEmpty'));
  const ids = textOptions(values, 'id', true).flatMap(eventIds);
  return {
    ...(providers.length === 0 ? {} : { providers }),
    ...(ids.length === 0 ? {} : { eventIds: ids }),
  };
}

function timeWindow(values: OptionValues): EventFilter {
  const from = textOption(values, 'from');
  const to = textOption(values, 'to');
  const zone = textOption(values, 'zone');
  if (zone !== undefined) zoneOption(zone, '--zone');
  if (zone !== undefined && from === undefined && to === undefined) {
    throw new UsageError(text('cli.zoneAlone'));
  }
  const fromInstant = from === undefined ? undefined : timeBoundary({ name: '--from', value: from, zone });
  const toInstant = to === undefined ? undefined : timeBoundary({ name: '--to', value: to, zone });
  if (fromInstant !== undefined && toInstant !== undefined && isLater(fromInstant, toInstant)) {
    throw new UsageError(text('cli.fromBehindTo', { from: fromInstant, to: toInstant }));
  }
  return {
    ...(fromInstant === undefined ? {} : { fromInstant }),
    ...(toInstant === undefined ? {} : { toInstant }),
  };
}

function isLater(one: string, other: string): boolean {
  const [a, b] = [isoToFileTime(one), isoToFileTime(other)];
  return a !== undefined && b !== undefined && compareFileTimes(a, b) > 0;
}

function ansiText(codePage: string | undefined): AnsiDecoder | undefined {
  if (codePage === undefined) return undefined;
  const decoder = /^\d{1,5}$/.test(codePage) ? ansiDecoder(Number(codePage)) : undefined;
  if (decoder !== undefined) return decoder;
  const known = codePages.join(', ');
  throw new UsageError(text('cli.unknownCodePage', { value: codePage, known }));
}
