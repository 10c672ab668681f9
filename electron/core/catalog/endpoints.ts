import { z } from 'zod';
import endpointsJson from '../../../assets/catalog/endpoints.json';
import { sourceNames, withSources } from './catalog-source';
import { catalogText } from './catalog-text';

const endpointSchema = z.strictObject({
  cloud: z.enum(['commercial', 'us-government', 'china']),
  /** A host, or `*.` and a domain for every host below it. */
  host: z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  ports: z.array(z.number().int().min(1).max(65_535)).min(1),
  purpose: z.enum(['password-reset', 'service-bus', 'cloud-sync-agent']),
  /** needed: must be reachable. example: a host that another entry covers. old: in older pages only. */
  status: z.enum(['needed', 'example', 'old']),
  note: catalogText.optional(),
  sources: sourceNames.optional(),
});

const portSchema = z.strictObject({
  /** One port or a range. */
  ports: z.string().regex(/^\d+(-\d+)?$/),
  direction: z.literal('outbound'),
  status: z.enum(['needed', 'old']),
  note: catalogText,
  sources: sourceNames,
});

const file = z
  .strictObject({
    sources: sourceNames,
    endpoints: z.array(endpointSchema),
    ports: z.array(portSchema),
  })
  .parse(endpointsJson);

/** What the Connect server must reach, by cloud. */
export const endpoints = withSources(file.endpoints, file.sources);
export const endpointPorts = file.ports;

export type Endpoint = (typeof endpoints)[number];

/** The endpoints that match a host name, in any case: the host itself first, then those with `*.`. */
export function endpointsFor(hostName: string): readonly Endpoint[] {
  const wanted = hostName.toLowerCase();
  const exact = endpoints.filter(({ host }) => host === wanted);
  const below = endpoints.filter(
    ({ host }) => host.startsWith('*.') && host !== wanted && wanted.endsWith(host.slice(1)),
  );
  return [...exact, ...below];
}
