import { randomUUID } from 'node:crypto';
import type { Parsed } from '#contract/operations';
import type { Draft } from '#contract/shapes';
import { stepKey } from '#contract/step-key';
import type { JobProgress, NamedSource } from '#contract/worker-messages';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { CollectionRecord } from '../drafts/collection-record';
import type { DraftStore } from '../drafts/draft-store';
import { listedSources, sourceId, withHosts } from '../drafts/evidence-sources';
import type { Handlers } from '../ipc';
import { type CollectionState, collectionState } from './collection-state';
import type { Cancelling } from './draft-jobs';
import { inBackground } from './in-background';
import { openWithFindings } from './open-with-findings';
import type { Services } from './services';
import { namedSource } from './source-handlers';

type CollectionOperation = 'collection:plan' | 'collection:start' | 'collection:cancel' | 'collection:keep';

export function collectionHandlers(services: Services): Pick<Handlers, CollectionOperation> {
  const { drafts, draftJobs, worker, clock } = services;
  return {
    'collection:plan': async ({ draftId, fullLog, checkConnectivity = false, tenant }) => {
      const record = await drafts.collectionOf(draftId);
      if (!record.ok) return record;
      const sources = sourcesFor(record.value, undefined, services);
      if (sources.length === 0 && tenant === undefined) return success({ sources: [] });
      const draft = await drafts.open(draftId);
      if (!draft.ok) return draft;
      const asked = { caseFile: draft.value.caseFile, sources: [...sources], fullLog, checkConnectivity };
      return worker.run('plan', tenant === undefined ? asked : { ...asked, tenant });
    },
    'collection:start': async (sent) => {
      const { draftId } = sent;
      const draft = await drafts.open(draftId);
      if (!draft.ok) return draft;
      const input = await askedFor(sent, drafts);
      const { draftId: _draftId, goOn: _goOn, ...unfinished } = input;
      const { windowHours, only, tenant } = input;
      const runId = randomUUID();
      const state = collectionState(runId, input, clock);
      const begun = draftJobs.begin(draftId, runId, state.describe);
      if (!begun.ok) return begun;
      const record = await drafts.changeCollection(draftId, (now) => ({
        ...now,
        windowHours,
        ...(tenant === undefined ? {} : { tenant }),
        unfinished,
      }));
      const sources = record.ok ? sourcesFor(record.value, only?.host, services) : [];
      const otherHosts = record.ok && only !== undefined ? hostsBut(sources, record.value) : [];
      if (!record.ok || (sources.length === 0 && tenant === undefined)) {
        draftJobs.end(draftId);
        return record.ok ? failure('wrong-usage', text('window.evidence.chooseFirst')) : record;
      }
      inBackground(services, draftId, async () => {
        const collection = {
          input,
          runId,
          draft: draft.value,
          sources,
          otherHosts,
          state,
          cancelling: begun.value,
        };
        const ended = await collect(services, collection);
        const of = { runId, draftId };
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
    'collection:cancel': async ({ runId, only }) => {
      draftJobs.cancel(runId, only === undefined ? undefined : stepKey(only));
      return success(undefined);
    },
    'collection:keep': async ({ draftId }) => {
      if (draftJobs.isBusy(draftId)) return failure('busy', text('app.draft.busy'), draftId);
      const kept = await drafts.keepCutOffRun(draftId);
      return kept.ok ? openWithFindings(draftId, services) : kept;
    },
  };
}

/** What a run is to do: to go on with one that was cut off is to do what was asked of that one. */
async function askedFor(
  sent: Parsed<'collection:start'>,
  drafts: DraftStore,
): Promise<Parsed<'collection:start'>> {
  const record = sent.goOn === true ? await drafts.collectionOf(sent.draftId) : undefined;
  const unfinished = record?.ok === true ? record.value.unfinished : undefined;
  return unfinished === undefined ? sent : { draftId: sent.draftId, goOn: true, ...unfinished };
}

/** What is read: everything that is listed, or the one source that a host was read from when that is known. */
function sourcesFor(
  { sources }: CollectionRecord,
  host: string | undefined,
  services: Services,
): readonly NamedSource[] {
  const known = host === undefined ? undefined : sources.find((source) => source.host === host);
  const wanted = known === undefined ? listedSources(sources) : [known];
  return wanted.map((source) => namedSource(source, services));
}

/** The hosts that were read from elsewhere: a part that is read again takes none of their names. */
function hostsBut(sources: readonly NamedSource[], record: CollectionRecord): readonly string[] {
  const read = new Set(sources.map(({ id }) => id));
  return record.sources.flatMap(({ source, host }) =>
    host === undefined || read.has(sourceId(source)) ? [] : [host],
  );
}

type Collection = {
  readonly input: Parsed<'collection:start'>;
  readonly runId: string;
  readonly draft: Draft;
  readonly sources: readonly NamedSource[];
  readonly otherHosts: readonly string[];
  readonly state: CollectionState;
  readonly cancelling: Cancelling;
};

/** Gathers, remembers what the evidence says, and reads the draft again: it may have been edited meanwhile. */
async function collect(services: Services, collection: Collection): Promise<Result<Draft>> {
  const { drafts, worker, send } = services;
  const { input, runId, draft, sources, otherHosts, state, cancelling } = collection;
  const { draftId, windowHours, fullLog, checkConnectivity = false, only, tenant, goOn = false } = input;
  const take = (progress: JobProgress<'collect'>): void => {
    state.take(progress);
    if (progress.kind === 'hosts') void rememberHosts(services, draftId, progress.hosts);
    else send('collection:progress', { runId, draftId, ...progress });
  };
  const gathered = await worker.run(
    'collect',
    {
      caseFile: draft.caseFile,
      staging: drafts.folderOf(draftId).staging,
      sources: [...sources],
      otherHosts: [...otherHosts],
      windowHours,
      fullLog,
      checkConnectivity,
      ...(only === undefined ? {} : { only }),
      ...(tenant === undefined ? {} : { tenant }),
      ...(goOn ? { goOn } : {}),
    },
    { ...cancelling, onProgress: take },
  );
  if (!gathered.ok) return gathered;
  const ended = await drafts.changeCollection(draftId, ({ unfinished: _ended, ...now }) => now);
  if (!ended.ok) return ended;
  const recorded = await drafts.recordTriage(draftId, draft.caseFile, gathered.value.triage);
  return recorded.ok ? drafts.open(draftId) : recorded;
}

/** So that a host can be read again alone, also after a restart. The run goes on whether that can be kept or not. */
async function rememberHosts(
  { drafts, log }: Services,
  draftId: string,
  hosts: Parameters<typeof withHosts>[1],
): Promise<void> {
  const kept = await drafts.changeCollection(draftId, (now) => ({
    ...now,
    sources: withHosts(now.sources, hosts),
  }));
  if (!kept.ok) log.error(`Where the hosts of ${draftId} were read is not kept: ${kept.problem.message}`);
}
