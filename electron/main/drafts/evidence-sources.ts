import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { EvidenceSource, ReadHost } from '#contract/evidence-source';

/** A source as it is remembered with a draft: with the path that the window never sees as such. */
const storedSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('local') }),
  z.object({ kind: z.literal('server'), name: z.string() }),
  z.object({ kind: z.literal('folder'), path: z.string() }),
  z.object({ kind: z.literal('sample') }),
]);

export const rememberedSourceSchema = z.object({
  source: storedSourceSchema,
  /** Whether it is read when the evidence is collected next; one that is not still tells where its host was read. */
  listed: z.boolean(),
  /** The name in the package of the host that it turned out to be. */
  host: z.string().optional(),
});

export type StoredSource = z.infer<typeof storedSourceSchema>;
export type RememberedSource = z.infer<typeof rememberedSourceSchema>;

/** The same for the same place, so that it is never listed twice and is known again after a restart. */
export function sourceId(source: StoredSource): string {
  const place = labelOf(source);
  if (place === '') return source.kind;
  const name = source.kind === 'server' ? place.toLowerCase() : place;
  return `${source.kind}-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}

/** A source for the window. */
export function describeSource(source: StoredSource): EvidenceSource {
  return { id: sourceId(source), kind: source.kind, label: labelOf(source) };
}

export function listedSources(sources: readonly RememberedSource[]): readonly RememberedSource[] {
  return sources.filter(({ listed }) => listed);
}

/** Where each host of the evidence was read. */
export function readHosts(sources: readonly RememberedSource[]): readonly ReadHost[] {
  return sources.flatMap(({ source, host }) =>
    host === undefined ? [] : [{ host, source: describeSource(source) }],
  );
}

/** With more sources at the end of the list; one that is listed stays where it is. The sample gives way to any other source. */
export function withAdded(
  sources: readonly RememberedSource[],
  added: readonly StoredSource[],
): readonly RememberedSource[] {
  const byId = new Map(sources.map((one) => [sourceId(one.source), one]));
  byId.forEach((one, id) => {
    if (one.source.kind === 'sample') byId.set(id, { ...one, listed: false });
  });
  for (const source of added) {
    const id = sourceId(source);
    const known = byId.get(id);
    if (known?.listed === true) continue;
    byId.delete(id);
    byId.set(id, { ...known, source, listed: true });
  }
  return onlyUseful([...byId.values()]);
}

export function withRemoved(sources: readonly RememberedSource[], id: string): readonly RememberedSource[] {
  return onlyUseful(sources.map((one) => (sourceId(one.source) === id ? { ...one, listed: false } : one)));
}

/** With the names of the hosts that were read; a name belongs to the source that was read under it last. */
export function withHosts(
  sources: readonly RememberedSource[],
  hosts: readonly { readonly source: string; readonly host: string }[],
): readonly RememberedSource[] {
  const taken = new Set(hosts.map(({ host }) => host.toLowerCase()));
  return onlyUseful(
    sources.map((one) => {
      const read = hosts.find(({ source }) => source === sourceId(one.source));
      if (read !== undefined) return { ...one, host: read.host };
      const { host, ...without } = one;
      return host !== undefined && taken.has(host.toLowerCase()) ? without : one;
    }),
  );
}

function onlyUseful(sources: readonly RememberedSource[]): readonly RememberedSource[] {
  return sources.filter(({ listed, host }) => listed || host !== undefined);
}

function labelOf(source: StoredSource): string {
  switch (source.kind) {
    case 'server':
      return source.name;
    case 'folder':
      return source.path;
    case 'local':
    case 'sample':
      return '';
  }
}
