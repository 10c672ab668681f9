import { describe, expect, it } from 'vitest';
import { type OperationName, operationNames } from '#contract/channels';
import { failure, success } from '#core/model/result';
import { fakeLog, fakeServices } from '#test/support/fake-services';
import { temporaryFolder } from '#test/support/temporary-folder';
import { createHandlers } from '../../electron/main/handlers/create-handlers';
import { answerCall, type Handlers } from '../../electron/main/ipc';
import type { CallEvent } from '../../electron/main/sender';
import { takeCalls } from '../../electron/main/take-calls';

const frame = { url: 'app://casebundle/' };
const foreign = { url: 'https://example.com/' };
const called = <K extends OperationName>(name: K, input: unknown) => ({ name, refusal: undefined, input });

/** Handlers that note that they were reached and answer with `answer`. */
function handlersThat(answer: (name: OperationName, input: unknown) => unknown) {
  const reached: OperationName[] = [];
  const handlers = Object.fromEntries(
    operationNames.map((name) => [
      name,
      async (input: unknown) => {
        reached.push(name);
        return answer(name, input);
      },
    ]),
  ) as unknown as Handlers;
  return { handlers, reached };
}

/** For each operation a value that its schema must not let through. */
const invalidInputs: Readonly<Record<OperationName, unknown>> = {
  'app:info': { extra: true },
  'app:set-theme': { theme: 'pink' },
  'app:set-language': { language: 'tlh' },
  'draft:list': 1,
  'draft:create': { sample: 'yes' },
  'draft:open': { draftId: '../../etc' },
  'draft:save': { draftId: 'a', caseFile: { schema: 'casebundle.case/1', unknown: 1 } },
  'collection:keep': { draftId: '../x' },
  'draft:duplicate': { draftId: '../x', title: '' },
  'session:begin': 1,
  'session:keep': { open: { draftId: '../x', view: 'codes' } },
  'draft:list-deleted': 1,
  'draft:restore': { draftId: '../x' },
  'draft:purge': { draftIds: ['../x'] },
  'draft:delete': { draftId: '' },
  'screenshot:choose': {},
  'screenshot:add': { draftId: 'a', name: 'a.png', bytes: [1, 2, 3] },
  'screenshot:read': { draftId: 'a', file: '../case.json' },
  'attachment:choose': {},
  'attachment:add': { draftId: 'a', upload: '../x', name: 'a', bytes: new Uint8Array(1), isLast: true },
  'attachment:list': { draftId: '../a' },
  'source:list': null,
  'source:add': { draftId: 'a', add: { kind: 'folder', path: '/etc' } },
  'source:remove': { draftId: 'a', source: '/etc' },
  'collection:plan': { draftId: '/etc' },
  'collection:start': {
    draftId: 'a',
    windowHours: -1,
    fullLog: false,
  },
  'collection:cancel': { runId: 'a/b' },
  'records:page': { caseId: 'a', host: 'SRV1', words: '', first: 0, count: 101 },
  'records:find': { caseId: 'a', host: 'SRV1', words: '', recordId: 'x' },
  'records:providers': { caseId: 'a' },
  'records:read': { caseId: 'a', host: 'SRV1', recordId: 1 },
  'records:xml': { caseId: 'a', host: 'SRV1', recordId: 1, at: 'now', provider: 7, eventId: 1 },
  'records:stop-xml': {},
  'package:entries': { draftId: '' },
  'package:preview': { draftId: 'd', path: '' },
  'package:choose-folder': {},
  'package:make': { draftId: 'a', folder: '/tmp' },
  'package:cancel': undefined,
  'package:show': { package: 'a', path: '/etc/passwd' },
  'package:choose': '/tmp/a.zip',
  'package:take-given': '/tmp/a.zip',
  'package:open': { file: '/tmp/a.zip' },
  'package:stop-opening': {},
  'package:current': {},
  'package:read-file': { packageId: 'a' },
  'package:close': {},
  'file:hand-over': { path: '/tmp/a.zip' },
  'summary:text': { draftId: 7 },
  'summary:copy': null,
};

describe('answerCall', () => {
  it.each(operationNames)('refuses %s from a foreign page and logs it', async (name) => {
    const { handlers, reached } = handlersThat(() => success(undefined));
    const log = fakeLog();
    const reply = await answerCall({ name, refusal: 'foreign page', input: undefined }, { handlers, log });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'not-allowed', subject: name } });
    expect(reached).toEqual([]);
    expect(log.lines.join()).toContain('foreign page');
  });

  it.each(operationNames)('refuses %s with an invalid input before the handler sees it', async (name) => {
    const { handlers, reached } = handlersThat(() => success(undefined));
    const log = fakeLog();
    const reply = await answerCall(called(name, invalidInputs[name]), { handlers, log });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'not-allowed', subject: name } });
    expect(reached).toEqual([]);
    expect(log.lines).toHaveLength(1);
  });

  it('refuses a picture over 25 MB', async () => {
    const { handlers, reached } = handlersThat(() => success(undefined));
    const input = { draftId: 'a', name: 'a.png', bytes: new Uint8Array(25 * 1024 * 1024 + 1) };
    const reply = await answerCall(called('screenshot:add', input), { handlers, log: fakeLog() });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    expect(reached).toEqual([]);
  });

  it('passes a problem of the handler on as it is', async () => {
    const { handlers } = handlersThat(() => failure('disk-full', 'The disk is full.', '/tmp'));
    const log = fakeLog();
    const reply = await answerCall(called('draft:open', { draftId: 'a' }), { handlers, log });
    expect(reply).toEqual({
      ok: false,
      problem: { code: 'disk-full', message: 'The disk is full.', subject: '/tmp' },
    });
    expect(log.lines).toEqual([]);
  });

  it('makes a problem of what a handler throws and logs all of it', async () => {
    const { handlers } = handlersThat(() => {
      throw new Error('a bug');
    });
    const log = fakeLog();
    const reply = await answerCall(called('draft:list', undefined), { handlers, log });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
    expect(log.lines.join()).toContain('a bug');
  });

  it('lets no answer out that the contract does not know', async () => {
    const { handlers } = handlersThat(() => success({ version: 1 }));
    const reply = await answerCall(called('app:info', undefined), { handlers, log: fakeLog() });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
  });

  it('drops what an answer has beside what the contract names', async () => {
    const info = { version: '1', platform: 'linux', theme: 'dark', language: 'de', nowMs: 1 };
    const { handlers } = handlersThat(() => success({ ...info, home: '/root' }));
    const reply = await answerCall(called('app:info', undefined), { handlers, log: fakeLog() });
    expect(reply).toEqual({ ok: true, value: info });
  });
});

describe('takeCalls', () => {
  type Listener = (event: CallEvent, input: unknown) => Promise<unknown>;

  function taken(application: Promise<{ readonly answerCall: (call: unknown) => Promise<never> }>) {
    const listeners = new Map<string, Listener>();
    takeCalls(
      { handle: (channel, listener) => listeners.set(channel, listener) },
      { windowIds: new Set([1]), application },
    );
    return listeners;
  }

  it('takes every operation of the contract, and there is a handler for each', async () => {
    const handlers = createHandlers(fakeServices({ home: await temporaryFolder() }));
    expect([...taken(new Promise(() => undefined)).keys()]).toEqual([...operationNames]);
    expect(Object.keys(handlers).sort()).toEqual([...operationNames].sort());
    for (const name of operationNames) expect(handlers[name]).toBeTypeOf('function');
  });

  it('lets a call wait until there is someone to answer, and looks at the caller at once', async () => {
    const calls: unknown[] = [];
    let start: (application: { answerCall: (call: unknown) => Promise<never> }) => void = () => undefined;
    const listeners = taken(
      new Promise((resolve) => {
        start = resolve;
      }),
    );
    const event = { sender: { id: 1, mainFrame: frame }, senderFrame: frame as { url: string } | null };
    const first = listeners.get('draft:list')?.(event, undefined);
    const second = listeners.get('draft:open')?.({ ...event, senderFrame: foreign }, { draftId: 'a' });
    // Navigated away in the meantime.
    event.senderFrame = null;
    start({
      answerCall: async (call) => {
        calls.push(call);
        return 'answered' as never;
      },
    });
    expect(await first).toBe('answered');
    await second;
    expect(calls).toEqual([
      { name: 'draft:list', refusal: undefined, input: undefined },
      {
        name: 'draft:open',
        refusal: expect.stringContaining('https://example.com/'),
        input: { draftId: 'a' },
      },
    ]);
  });
});
