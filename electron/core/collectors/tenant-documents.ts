import type { GraphDocument, GraphKind } from '../host/graph-document';
import type { Problem } from '../model/problem';
import type { CollectorContext } from './collector';

type ItemOf<K extends GraphKind> = Extract<GraphDocument, { kind: K }>['items'][number];

/** One item of a Graph answer with the file or request it is from. */
export type Sourced<T> = { readonly item: T; readonly source: string };

export type TenantDocuments = {
  readonly all: readonly GraphDocument[];
  /** Problems of the reading itself, and of questions of these kinds that were not answered. */
  readonly problemsAbout: (kinds: readonly GraphKind[]) => readonly Problem[];
  readonly itemsOf: <K extends GraphKind>(kind: K) => readonly Sourced<ItemOf<K>>[];
  readonly has: (kind: GraphKind) => boolean;
};

/** Graph's answers, saved on a host or given by the tenant, by kind. Problems of single ones are beside them. */
export async function readTenantDocuments({
  host,
  signal,
}: Pick<CollectorContext, 'host' | 'signal'>): Promise<TenantDocuments> {
  const reading = await host.readGraph({ signal });
  const all = reading.ok ? reading.value.documents : [];
  return {
    all,
    problemsAbout: (kinds) =>
      reading.ok
        ? [
            ...reading.value.problems,
            ...(reading.value.unanswered ?? []).flatMap(({ kind, problem }) =>
              kinds.includes(kind) ? [problem] : [],
            ),
          ]
        : [reading.problem],
    has: (kind) => all.some((document) => document.kind === kind),
    itemsOf: <K extends GraphKind>(kind: K) =>
      all
        .filter((document): document is Extract<GraphDocument, { kind: K }> => document.kind === kind)
        .flatMap((document) =>
          document.items.map((item) => ({ item: item as ItemOf<K>, source: document.source })),
        ),
  };
}
