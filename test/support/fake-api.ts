import type { EventName, OperationName } from '#contract/channels';
import type { AddedSource, EvidenceSource, PlannedCollector } from '#contract/evidence-source';
import type { OpenedPackage } from '#contract/opened-package';
import type { Answer, Api, EventValue } from '#contract/operations';
import type { Draft, MadePackage } from '#contract/shapes';
import type { TenantPlan } from '#contract/tenant';
import { checklistStates } from '#core/case/checklist-states';
import { comingFiles } from '#core/case/coming-files';
import { emptyCase } from '#core/case/empty-case';
import { templateOfCase } from '#core/case/template-of-case';
import type { ListedRecord } from '#core/model/listed-record';
import type { RecordFilter } from '#core/model/record-filter';
import { failure, type Result, success } from '#core/model/result';
import { emptyTriageReport } from '#core/triage/empty-triage-report';

type Reply<K extends OperationName> = Result<Answer<K>>;
/** Answers that a test puts in place of the fake's own, each by its operation. */
export type Answers = { [K in OperationName]?: (input: never) => Reply<K> | Promise<Reply<K>> };

export type Call = { readonly name: OperationName; readonly input: unknown };

/** A whole `window.casebundle` in memory, with what was called and a way to tell the window something. */
export type FakeApi = {
  readonly api: Api;
  readonly calls: readonly Call[];
  readonly callsOf: (name: OperationName) => readonly Call[];
  readonly answer: (answers: Answers) => void;
  readonly emit: <K extends EventName>(name: K, value: EventValue<K>) => void;
  readonly drafts: Map<string, Draft>;
};

const fakeSavedAt = '2026-11-22T09:21:05.000Z';

export const fakeSources = {
  local: { id: 'local', kind: 'local', label: '' },
  sample: { id: 'sample', kind: 'sample', label: '' },
  folder: { id: 'folder-1', kind: 'folder', label: 'D:\\Evidence\\AADC02' },
} as const satisfies Record<string, EvidenceSource>;

/** What a source turns out to be; this computer is AADC01. */
function fakeHost({ kind, label }: EvidenceSource): string {
  return kind === 'local' ? 'AADC01' : (label.split(/[\\/]/).at(-1) ?? '');
}

export const fakePlan: readonly PlannedCollector[] = [
  {
    id: 'event-log',
    title: 'Application event log',
    answers: ['evidence'],
    reads: ['wevtutil epl Application', 'wevtutil gli Application'],
    network: { need: 'none', sentence: 'No network.' },
    rights: [{ need: 'none', sentence: 'Rights: a normal sign-in at the server.' }],
  },
  {
    id: 'connect',
    title: 'Entra Connect version',
    answers: ['evidence'],
    reads: ['HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect'],
    network: { need: 'none', sentence: 'No network.' },
    rights: [{ need: 'adsync-administrator', sentence: 'Rights: member of ADSyncAdmins.' }],
  },
];

const fakeCheck: PlannedCollector = {
  id: 'connectivity',
  title: 'Connectivity to Service Bus',
  answers: [],
  reads: ['TCP 443 of each namespace'],
  network: { need: 'relay', sentence: 'Network: over the internet.' },
  rights: [{ need: 'none', sentence: 'Rights: none.' }],
};

const fakeTenantPlan: TenantPlan = {
  sentences: ['Needs the network: sign-in at https://login.example. Permissions: User.Read.All.'],
  collectors: [
    {
      id: 'user',
      title: 'User',
      answers: ['user'],
      reads: ['GET /v1.0/users/{upn} (permission User.Read.All)'],
      network: { need: 'tenant', sentence: 'Network: the internet.' },
      rights: [],
    },
  ],
};

/** As many records as a busy server writes in a day: far more than a window shows at once. */
export const fakeRecords: readonly ListedRecord[] = Array.from({ length: 5_000 }, (_, index) => ({
  recordId: 36_000 + index,
  at: new Date(Date.parse('2026-11-18T00:00:00Z') + index * 10_000).toISOString(),
  provider: index % 7 === 0 ? 'ADSync' : 'PasswordResetService',
  eventId: index % 7 === 0 ? 6941 : 31019,
  level: index % 7 === 0 ? 2 : 4,
  text: index % 7 === 0 ? `Failure ${index}` : `Heartbeat ${index}`,
  isCut: false,
}));

function isWanted(
  record: ListedRecord,
  { words, provider, eventId, fromMs = 0, toMs }: RecordFilter,
): boolean {
  const atMs = Date.parse(record.at);
  return (
    record.text.includes(words) &&
    (provider === undefined || record.provider === provider) &&
    (eventId === undefined || record.eventId === eventId) &&
    atMs >= fromMs &&
    (toMs === undefined || atMs <= toMs)
  );
}

export function fakeDraft(id: string, changes: Partial<Draft> = {}): Draft {
  const caseFile = changes.caseFile ?? emptyCase;
  const runs = changes.runs ?? [];
  return {
    id,
    caseFile,
    savedAt: fakeSavedAt,
    runs,
    triage: emptyTriageReport,
    checklist: [...checklistStates(caseFile, runs)],
    interruptedRun: false,
    sources: [fakeSources.local],
    hosts: [],
    ...changes,
  };
}

export const fakePackage: MadePackage = {
  token: 'package-1',
  path: 'C:\\Cases\\CONTOSO-AADC01-20261118T081405Z-7f1c.zip',
  fileName: 'CONTOSO-AADC01-20261118T081405Z-7f1c.zip',
  sizeBytes: 1_482_113,
  sha256: '3b7e2f0c9d1a4e5f8b6c7d8e9f0a1b2c3d4e5f60718293a4b5c6d7e8f9012345',
  entries: 19,
  madeAt: '2026-11-22T09:40:12.000Z',
};

/** A whole package of the sample with one server. */
export const fakeOpened: OpenedPackage = {
  id: 'opened-1',
  fileName: 'case.zip',
  sizeBytes: 1_482_113,
  sha256: 'ab'.repeat(32),
  entries: 3,
  defects: [],
  defectCount: 0,
  content: {
    madeAs: 'case.zip',
    madeAt: fakeSavedAt,
    madeBy: 'Casebundle 0.1.0',
    caseFile: { ...emptyCase, user: { principalName: 'ada@contoso.com' } },
    checklist: [...checklistStates({ ...emptyCase, user: { principalName: 'ada@contoso.com' } }, [])],
    runs: [],
    triage: emptyTriageReport,
    findingsFrom: 'stored',
    files: ['README.txt', 'case.json', 'evidence/SRV1/event-log/application.evtx'].map((path, index) => ({
      path,
      bytes: 1_000 * (index + 1),
      sha256: 'cd'.repeat(32),
      origin: 'program',
      collector: null,
      host: index === 2 ? 'SRV1' : null,
      isBroken: false,
    })),
    leftOut: [],
    notes: [],
  },
};

/** One red pixel. */
const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** An API that answers like main with an empty disk; `first` are drafts that are there already. */
export function createFakeApi(first: readonly Draft[] = []): FakeApi {
  const drafts = new Map(first.map((draft) => [draft.id, draft]));
  const deleted = new Map<string, Draft>();
  const calls: Call[] = [];
  const listeners = new Map<EventName, Set<(value: never) => void>>();
  let replaced: Answers = {};
  let pictures = 0;

  const withDraft = <T>(draftId: string, use: (draft: Draft) => T): Result<T> => {
    const draft = drafts.get(draftId);
    return draft === undefined
      ? failure('not-found', `There is no draft ${draftId}.`, draftId)
      : success(use(draft));
  };

  const changeSources = (draftId: string, change: (sources: readonly EvidenceSource[]) => EvidenceSource[]) =>
    withDraft(draftId, (draft) => {
      const sources = change(draft.sources);
      drafts.set(draftId, { ...draft, sources });
      return sources;
    });

  const own: Omit<Api, 'on' | 'handOver'> = {
    'app:info': async () =>
      success({
        version: '0.1.0',
        platform: 'win32',
        theme: 'light',
        language: 'system',
        nowMs: Date.parse('2026-11-22T09:00:00Z'),
      }),
    'app:set-theme': async () => success(undefined),
    'app:set-language': async () => success(undefined),
    'session:begin': async () => success({ kind: 'fresh' }),
    'session:keep': async () => success(undefined),
    'draft:list': async () =>
      success(
        [...drafts.values()].map(({ id, caseFile, savedAt, runs, interruptedRun }) => ({
          id,
          title: caseFile.title ?? '',
          user: caseFile.user?.principalName ?? '',
          incident: caseFile.incident?.local ?? '',
          savedAt,
          answered: checklistStates(caseFile, runs).filter(({ state }) => state !== 'missing').length,
          hasEvidence: runs.length > 0,
          interruptedRun,
          cutOffPacking: false,
          words: JSON.stringify(caseFile).toLowerCase(),
        })),
      ),
    'draft:create': async ({ sample, draftId }) => {
      const sources = [sample ? fakeSources.sample : fakeSources.local];
      const draft = fakeDraft(draftId ?? `draft-${drafts.size + 1}`, { sources });
      drafts.set(draft.id, draft);
      return success(draft);
    },
    'draft:duplicate': async ({ draftId, title }) =>
      withDraft(draftId, ({ caseFile }) => {
        const made = templateOfCase(caseFile, title);
        const draft = fakeDraft(`draft-${drafts.size + 1}`, { caseFile: made.caseFile });
        drafts.set(draft.id, draft);
        return { draft, taken: [...made.taken] };
      }),
    'draft:open': async ({ draftId }) => withDraft(draftId, (draft) => draft),
    'draft:save': async ({ draftId, caseFile }) =>
      withDraft(draftId, (draft) => {
        drafts.set(draftId, { ...draft, caseFile });
        return { savedAt: fakeSavedAt };
      }),
    'draft:delete': async ({ draftId }) =>
      withDraft(draftId, (draft) => {
        drafts.delete(draftId);
        deleted.set(draftId, draft);
      }),
    'draft:list-deleted': async () =>
      success(
        [...deleted.values()].map(({ id, caseFile }) => ({
          id,
          title: caseFile.title ?? '',
          deletedAt: fakeSavedAt,
          keptUntil: '2026-12-22T09:21:05.000Z',
        })),
      ),
    'draft:restore': async ({ draftId }) => {
      const draft = deleted.get(draftId);
      if (draft === undefined) return failure('not-found', 'It is no longer there.', draftId);
      deleted.delete(draftId);
      drafts.set(draftId, draft);
      return success(undefined);
    },
    'draft:purge': async ({ draftIds }) => {
      for (const id of draftIds) deleted.delete(id);
      return success(undefined);
    },
    'screenshot:choose': async () =>
      success({ added: [{ file: `attachments/chosen-${++pictures}.png` }], refused: [] }),
    'screenshot:add': async () => success({ file: `attachments/screenshot-0${++pictures}.png` }),
    'screenshot:read': async () => success({ bytes: onePixel, mediaType: 'image/png' }),
    'attachment:choose': async () =>
      success({ added: [{ file: 'files/portal.har', sizeBytes: 2_048 }], refused: [] }),
    'attachment:add': async ({ name, isLast }) =>
      success(isLast ? { file: `files/${name}`, sizeBytes: 1 } : null),
    'attachment:list': async () => success([]),
    'source:list': async () =>
      success([
        { kind: 'local', available: true, reason: '' },
        { kind: 'server', available: true, reason: '' },
        { kind: 'folder', available: true, reason: '' },
        { kind: 'sample', available: true, reason: '' },
      ]),
    'source:add': async ({ draftId, add }) =>
      changeSources(draftId, (sources) => [...sources, ...added(add)]),
    'source:remove': async ({ draftId, source }) =>
      changeSources(draftId, (sources) => sources.filter(({ id }) => id !== source)),
    'collection:plan': async ({ draftId, checkConnectivity = false, tenant }) =>
      withDraft(draftId, ({ sources }) => ({
        sources: sources.map((source) => ({
          source: source.id,
          host: fakeHost(source),
          collectors: [...fakePlan, ...(checkConnectivity ? [fakeCheck] : [])],
        })),
        ...(tenant === undefined ? {} : { tenant: fakeTenantPlan }),
      })),
    'collection:start': async () => success({ runId: 'run-1' }),
    'collection:keep': async ({ draftId }) =>
      withDraft(draftId, (draft) => {
        const kept = { ...draft, interruptedRun: false };
        drafts.set(draftId, kept);
        return kept;
      }),
    'collection:cancel': async () => success(undefined),
    'records:page': async ({ first, count, ...filter }) => {
      const found = fakeRecords.filter((record) => isWanted(record, filter));
      return success({ total: found.length, records: found.slice(first, first + count) });
    },
    'records:find': async ({ recordId, words }) => {
      const found = fakeRecords.filter(({ text }) => text.includes(words));
      const index = found.findIndex((record) => record.recordId === recordId);
      return success({ index: index < 0 ? null : index });
    },
    'records:providers': async () =>
      success([
        { provider: 'PasswordResetService', count: 4_285 },
        { provider: 'ADSync', count: 715 },
      ]),
    'records:read': async ({ recordId, at }) =>
      success({
        fields: [
          { name: 'recordId', value: String(recordId) },
          { name: 'data 1', value: 'Failure' },
        ],
        hasMoreFields: false,
        json: JSON.stringify({ recordId, timeCreated: at }),
      }),
    'records:xml': async ({ recordId }) => success({ xml: `<Event><System>${recordId}</System></Event>` }),
    'records:stop-xml': async () => success(undefined),
    'package:entries': async ({ draftId }) =>
      withDraft(draftId, ({ caseFile, runs }) =>
        comingFiles(caseFile, runs).map((file) => ({ ...file, packedBytes: (file.sizeBytes ?? 8_000) / 8 })),
      ),
    'package:preview': async ({ path }) =>
      success({ kind: 'text', form: 'plain', text: `Content of ${path}`, isCut: false }),
    'package:choose-folder': async () => success({ token: 'folder-2', label: 'C:\\Cases' }),
    'package:make': async () => success(undefined),
    'package:cancel': async () => success(undefined),
    'package:show': async () => success(undefined),
    'package:choose': async () => success(null),
    'package:take-given': async () => success(null),
    'package:open': async () => success(fakeOpened),
    'package:current': async () => success(null),
    'package:read-file': async () => success({ kind: 'text', form: 'plain', text: 'hello', isCut: false }),
    'package:stop-opening': async () => success(undefined),
    'package:close': async () => success(undefined),
    'summary:text': async ({ draftId }) =>
      withDraft(draftId, ({ caseFile }) => ({
        ticketText: `${caseFile.title ?? 'Case'}\n`,
      })),
    'summary:copy': async () => success(undefined),
  };

  const recorded = Object.fromEntries(
    Object.entries(own).map(([name, answerOwn]) => [
      name,
      async (input: never) => {
        calls.push({ name: name as OperationName, input });
        const answerNow = (replaced[name as OperationName] ?? answerOwn) as (sent: never) => unknown;
        return answerNow(input);
      },
    ]),
  ) as Omit<Api, 'on' | 'handOver'>;

  const on: Api['on'] = (name, listener) => {
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known.add(listener as (value: never) => void));
    return () => known.delete(listener as (value: never) => void);
  };

  return {
    api: {
      ...recorded,
      handOver: async ({ name }: { readonly name: string }) =>
        success({ token: `file-${name}`, fileName: name }),
      on,
    } as Api,
    calls,
    callsOf: (name) => calls.filter((call) => call.name === name),
    answer: (answers) => {
      replaced = { ...replaced, ...answers };
    },
    emit: (name, value) => {
      for (const listener of listeners.get(name) ?? []) listener(value as never);
    },
    drafts,
  };
}

function added(add: AddedSource): readonly EvidenceSource[] {
  if (add.kind !== 'server') return [fakeSources[add.kind]];
  return add.names.map((name) => ({ id: `server-${name}`, kind: 'server', label: name }));
}
