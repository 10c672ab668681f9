import { z } from 'zod';
import { serverFactNames } from './server-fact-names';

/** Every fact a collector can state. Times are ISO 8601 in UTC, sizes in bytes. */
const factNames = [
  'host.name',
  'host.domain',
  'host.operating-system',
  'host.time-zone',
  'host.dotnet-release',
  'host.restrict-remote-sam',
  'connect.version',
  'connect.install-path',
  'connect.product-name',
  'service.adsync.state',
  'service.adsync.start-type',
  'service.adsync.account',
  'service.adsync.display-name',
  ...serverFactNames,
  'event-log.record-count',
  'event-log.oldest-record',
  'event-log.newest-record',
  'event-log.size-bytes',
  'event-log.extent',
  'event-log.missing-records',
  'event-log.outside-window-left-out',
  'incident.instant',
  'user.principal-name',
  'user.kind',
  'user.synchronized',
  'user.distinguished-name',
  'user.immutable-id',
  'domain.authentication-type',
  'tenant.password-hash-sync',
  'tenant.pass-through-agents',
  'licence.allows-writeback',
  'licence.plans',
] as const;

export const factNameSchema = z.enum(factNames);

/** Where a fact was read. `source` names it exactly: a registry value, a command line, a file, a JSON property. */
export const factOriginSchema = z.object({
  kind: z.enum(['registry', 'file-version', 'command', 'graph', 'event-log', 'file', 'person', 'program']),
  source: z.string(),
});

export const factSchema = z.object({
  name: factNameSchema,
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  origin: factOriginSchema,
  /** The machine or `tenant` that the fact is about. */
  host: z.string(),
  /** When it was read, ISO instant. */
  at: z.string(),
});

/** A value with its origin and time. Two sources that disagree are two facts; see {@link conflicts}. */
export type Fact = Readonly<z.infer<typeof factSchema>>;
export type FactName = z.infer<typeof factNameSchema>;
export type FactValue = Fact['value'];
export type FactOrigin = Readonly<z.infer<typeof factOriginSchema>>;
