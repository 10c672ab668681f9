import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { AddedSource, EvidenceSource } from '#contract/evidence-source';
import { maxSources } from '#contract/limits';
import type { JobSource, NamedSource } from '#contract/worker-messages';
import { parseServerName } from '#core/host/server-name';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { CollectionRecord } from '../drafts/collection-record';
import {
  describeSource,
  listedSources,
  type RememberedSource,
  type StoredSource,
  sourceId,
  withAdded,
  withRemoved,
} from '../drafts/evidence-sources';
import type { Handlers } from '../ipc';
import type { Services } from './services';

type SourceOperation = 'source:list' | 'source:add' | 'source:remove';

export function sourceHandlers(services: Services): Pick<Handlers, SourceOperation> {
  const { desktop, dialogs, drafts, assetsFolder } = services;

  const added = async (add: AddedSource): Promise<Result<readonly StoredSource[]>> => {
    switch (add.kind) {
      case 'local':
      case 'server':
        if (desktop.platform !== 'win32') return failure('not-allowed', text('app.source.notWindows'));
        return add.kind === 'local' ? success([{ kind: 'local' }]) : namedServers(add.names);
      case 'folder': {
        const folder = await dialogs.chooseEvidenceFolder();
        return success(folder === undefined ? [] : [{ kind: 'folder', path: folder }]);
      }
      case 'sample':
        return success([{ kind: 'sample' }]);
    }
  };

  return {
    'source:list': async () => {
      const isWindows = desktop.platform === 'win32';
      const hasSample =
        (await stat(path.join(assetsFolder, 'sample', 'case.json')).catch(() => undefined)) !== undefined;
      const onWindows = { available: isWindows, reason: isWindows ? '' : text('app.source.notWindows') };
      return success([
        { kind: 'local', ...onWindows },
        { kind: 'server', ...onWindows },
        { kind: 'folder', available: true, reason: '' },
        { kind: 'sample', available: hasSample, reason: hasSample ? '' : text('app.source.noSample') },
      ]);
    },
    'source:add': async ({ draftId, add }) => {
      const sources = await added(add);
      if (!sources.ok) return sources;
      if (sources.value.length === 0) return success(null);
      const record = await drafts.collectionOf(draftId);
      if (!record.ok) return record;
      const after = withAdded(record.value.sources, sources.value);
      const refusal = whyNotTogether(after, sources.value);
      if (refusal !== undefined) return failure('not-allowed', refusal);
      return listed(
        await drafts.changeCollection(draftId, (now) => ({
          ...now,
          sources: withAdded(now.sources, sources.value),
        })),
      );
    },
    'source:remove': async ({ draftId, source }) =>
      listed(
        await drafts.changeCollection(draftId, (now) => ({
          ...now,
          sources: withRemoved(now.sources, source),
        })),
      ),
  };
}

/** The sources that a new case begins with: an Entra Connect server is the usual place to run the program on. */
export function firstSources(platform: NodeJS.Platform): readonly StoredSource[] {
  return platform === 'win32' ? [{ kind: 'local' }] : [];
}

/** A remembered source as the worker takes it. */
export function namedSource({ source, host }: RememberedSource, { assetsFolder }: Services): NamedSource {
  return {
    id: sourceId(source),
    source: jobSource(source, assetsFolder),
    ...(host === undefined ? {} : { host }),
  };
}

function jobSource(source: StoredSource, assetsDirectory: string): JobSource {
  return source.kind === 'sample' ? { kind: 'sample', assetsDirectory } : source;
}

function namedServers(names: readonly string[]): Result<readonly StoredSource[]> {
  const servers: StoredSource[] = [];
  for (const given of names) {
    const name = parseServerName(given);
    if (!name.ok) return name;
    servers.push({ kind: 'server', name: name.value });
  }
  return success(servers);
}

/** Why these sources cannot all be read for one case; undefined when they can. */
function whyNotTogether(
  after: readonly RememberedSource[],
  added: readonly StoredSource[],
): string | undefined {
  const count = listedSources(after).length;
  if (count > maxSources) return text('app.source.tooMany', { limit: maxSources });
  return count > 1 && added.some(({ kind }) => kind === 'sample') ? text('app.source.notAlone') : undefined;
}

function listed(record: Result<CollectionRecord>): Result<EvidenceSource[]> {
  if (!record.ok) return record;
  return success(listedSources(record.value.sources).map(({ source }) => describeSource(source)));
}
