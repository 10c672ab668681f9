import { randomUUID } from 'node:crypto';
import type { Parsed } from '#contract/operations';
import type { Draft } from '#contract/shapes';
import type { JobSource } from '#contract/worker-messages';
import { type Result, success } from '#core/model/result';
import type { Handlers } from '../ipc';
import { type CollectionState, collectionState } from './collection-state';
import { inBackground } from './in-background';
import type { Services } from './services';
import { resolveSource } from './source-handlers';

type CollectionOperation = 'collection:plan' | 'collection:start' | 'collection:cancel';

export function collectionHandlers(services: Services): Pick<Handlers, CollectionOperation> {
  const { drafts, draftJobs, worker, clock } = services;
  return {
    'collection:plan': async ({ source }) => {
      const resolved = resolveSource(source, services);
      return resolved.ok ? worker.run('plan', { source: resolved.value }) : resolved;
    },
    'collection:start': async (input) => {
      const source = resolveSource(input.source, services);
      if (!source.ok) return source;
      const draft = await drafts.open(input.draftId);
      if (!draft.ok) return draft;
      const runId = randomUUID();
      const label = source.value.kind === 'folder' ? source.value.path : '';
      const state = collectionState(runId, input, label, clock);
      const begun = draftJobs.begin(input.draftId, runId, state.describe);
      if (!begun.ok) return begun;
      inBackground(services, input.draftId, async () => {
        const ended = await collect(services, {
          input,
          runId,
          draft: draft.value,
          source: source.value,
          state,
          signal: begun.value,
        });
        const of = { runId, draftId: input.draftId };
        return () =>
          services.send(
            'collection:progress',
            ended.ok
              ? { kind: 'ended', ...of, draft: ended.value }
              : { kind: 'failed', ...of, problem: ended.problem },
          );
      });
      return success({ runId });
    },
    'collection:cancel': async ({ runId }) => {
      draftJobs.cancel(runId);
      return success(undefined);
    },
  };
}

type Collection = {
  readonly input: Parsed<'collection:start'>;
  readonly runId: string;
  readonly draft: Draft;
  readonly source: JobSource;
  readonly state: CollectionState;
  readonly signal: AbortSignal;
};

/** Gathers, remembers what the evidence says, and reads the draft again: it may have been edited meanwhile. */
async function collect(services: Services, collection: Collection): Promise<Result<Draft>> {
  const { drafts, worker, send } = services;
  const { input, runId, draft, source, state, signal } = collection;
  const { draftId, windowHours, fullLog, only } = input;
  const remembered = await drafts.recordWindow(draftId, windowHours);
  if (!remembered.ok) return remembered;
  const gathered = await worker.run(
    'collect',
    {
      caseFile: draft.caseFile,
      staging: drafts.folderOf(draftId).staging,
      source,
      windowHours,
      fullLog,
      ...(only === undefined ? {} : { only }),
    },
    {
      signal,
      onProgress: (progress) => {
        state.take(progress);
        send('collection:progress', { kind: 'collector', runId, draftId, ...progress });
      },
    },
  );
  if (!gathered.ok) return gathered;
  const recorded = await drafts.recordTriage(draftId, draft.caseFile, gathered.value.triage);
  return recorded.ok ? drafts.open(draftId) : recorded;
}
