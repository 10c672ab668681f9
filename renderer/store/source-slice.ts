import type { AddedSource, EvidenceSource, ReadHost, SourcePlan } from '#contract/evidence-source';
import type { Answer } from '#contract/operations';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';
import { sourceName } from './source-name';
import { chosenTenant } from './tenant-slice';

export type SourceOffer = Answer<'source:list'>[number];

export type SourceSlice = {
  readonly offers: readonly SourceOffer[];
  /** Where the evidence is read when it is collected next. */
  readonly sources: readonly EvidenceSource[];
  /** Where the hosts of the evidence were read. */
  readonly hosts: readonly ReadHost[];
  /** What will be read, for each source as far as it is known. */
  readonly plan: readonly SourcePlan[];
  /** Whether the sources are being looked at. */
  readonly planning: boolean;
  /** Whether the connection to the service is to be tested too; off for each case until a person switches it on. */
  readonly checkConnectivity: boolean;
  /** What is wrong with the choice of sources, at its field. */
  readonly sourceProblem: string | undefined;
  /** Asks what can be read and what will be. */
  readonly loadSources: () => Promise<void>;
  /** Asks anew what will be read. */
  readonly refreshPlan: () => Promise<void>;
  /** Adds to the sources; false when nothing was added. */
  readonly addSource: (add: AddedSource) => Promise<boolean>;
  readonly removeSource: (id: string) => Promise<void>;
  readonly setCheckConnectivity: (checkConnectivity: boolean) => Promise<void>;
};

export const createSourceSlice: Slice<SourceSlice> =
  ({ api }) =>
  (set, get) => {
    /** The latest plan that was asked for: another choice, or another case, asks for one of its own. */
    let turn = 0;
    const take = async (draftId: string, sources: readonly EvidenceSource[]) => {
      if (get().draftId !== draftId) return;
      set({ sources, sourceProblem: undefined });
      await get().refreshPlan();
    };

    return {
      offers: [],
      sources: [],
      hosts: [],
      plan: [],
      planning: false,
      checkConnectivity: false,
      sourceProblem: undefined,
      loadSources: async () => {
        set({ plan: [], tenantPlan: undefined, sourceProblem: undefined });
        const reply = await ask(api, 'source:list', undefined);
        if (reply.ok) set({ offers: reply.value });
        else get().report(reply.problem);
        await get().refreshPlan();
      },
      refreshPlan: async () => {
        const { draftId, fullLog, checkConnectivity } = get();
        if (draftId === undefined) return;
        turn += 1;
        const mine = turn;
        set({ planning: true });
        // What is asked of the tenant follows from the user, which may have been typed just now.
        const tenant = chosenTenant(get());
        if (tenant !== undefined) await get().saveNow();
        const reply = await ask(api, 'collection:plan', {
          draftId,
          fullLog,
          ...(checkConnectivity ? { checkConnectivity } : {}),
          ...tenant,
        });
        if (mine !== turn) return;
        const { sources, tenant: tenantPlan } = reply.ok ? reply.value : { sources: [] };
        set({ plan: sources, tenantPlan, planning: false });
        if (!reply.ok) set({ sourceProblem: reply.problem.message });
      },
      addSource: async (add) => {
        const { draftId, sources } = get();
        if (draftId === undefined) return false;
        const reply = await ask(api, 'source:add', { draftId, add });
        if (!reply.ok) set({ sourceProblem: reply.problem.message });
        if (!reply.ok || reply.value === null) return false;
        const added = reply.value.filter(({ id }) => !sources.some((known) => known.id === id));
        const names = added.map(sourceName).join(', ');
        get().announce(text(names === '' ? 'window.sources.known' : 'window.sources.added', { names }));
        await take(draftId, reply.value);
        return true;
      },
      removeSource: async (id) => {
        const { draftId, sources } = get();
        if (draftId === undefined) return;
        const reply = await ask(api, 'source:remove', { draftId, source: id });
        if (!reply.ok) return set({ sourceProblem: reply.problem.message });
        const removed = sources.find((source) => source.id === id);
        if (removed !== undefined) {
          get().announce(text('window.sources.removed', { name: sourceName(removed) }));
        }
        await take(draftId, reply.value);
      },
      setCheckConnectivity: async (checkConnectivity) => {
        set({ checkConnectivity });
        await get().refreshPlan();
      },
    };
  };
