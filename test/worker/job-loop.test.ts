import { describe, expect, it } from 'vitest';
import type { FromWorker } from '#contract/worker-messages';
import { failure, success } from '#core/model/result';
import { type JobRunners, runJobLoop } from '../../electron/worker/job-loop';

const found = { xml: '<Event/>' };

/** A loop with runners of the test's own; `say` is what main would post. */
function startLoop(runners: Partial<JobRunners>) {
  const answers: FromWorker[] = [];
  const bugs: string[] = [];
  const waiting = new Set<() => void>();
  let say: (message: unknown) => void = () => undefined;
  const missing = async () => failure('unexpected', 'not part of this test');
  runJobLoop(
    {
      post: (message) => {
        answers.push(message);
        for (const check of waiting) check();
      },
      onMessage: (listener) => {
        say = listener;
      },
    },
    {
      plan: missing,
      collect: missing,
      triage: missing,
      package: missing,
      'list-entries': missing,
      'preview-entry': missing,
      'page-records': missing,
      'find-record': missing,
      'list-providers': missing,
      'read-record': missing,
      'read-record-xml': missing,
      'open-package': missing,
      'preview-packed-file': missing,
      'unpack-file': missing,
      summary: missing,
      ...runners,
    },
    (message, cause) => bugs.push(`${message} ${String(cause)}`),
  );
  const endOf = (id: string): Promise<FromWorker> =>
    new Promise((resolve) => {
      const check = (): void => {
        const end = answers.find((answer) => answer.id === id && answer.kind !== 'progress');
        if (end !== undefined) resolve(end);
      };
      waiting.add(check);
      check();
    });
  return { answers, bugs, say: (message: unknown) => say(message), endOf };
}

const input = { staging: '/s', recordId: 1, at: '', provider: 'ADSync', eventId: 6941 };
const start = (id: string, path = '/a.zip') => ({
  kind: 'start',
  id,
  job: 'read-record-xml',
  input: { ...input, path },
});

describe('runJobLoop', () => {
  it('answers a job with its value', async () => {
    const loop = startLoop({ 'read-record-xml': async ({ path }) => success({ xml: path }) });
    loop.say(start('1'));
    expect(await loop.endOf('1')).toEqual({
      kind: 'done',
      id: '1',
      value: { xml: '/a.zip' },
    });
  });

  it('passes expected failures on', async () => {
    const loop = startLoop({ 'read-record-xml': async () => failure('file-not-found', 'gone', '/a.zip') });
    loop.say(start('1'));
    const problem = { code: 'file-not-found', message: 'gone', subject: '/a.zip' };
    expect(await loop.endOf('1')).toEqual({ kind: 'failed', id: '1', problem });
  });

  it('survives a job that throws, at once or later', async () => {
    const loop = startLoop({
      'read-record-xml': (({ path }: { path: string }) => {
        if (path === '/now') throw new Error('thrown at once');
        return Promise.reject(new Error('rejected later'));
      }) as JobRunners['read-record-xml'],
    });
    loop.say(start('1', '/now'));
    loop.say(start('2', '/later'));
    expect(await loop.endOf('1')).toMatchObject({ kind: 'failed', problem: { code: 'unexpected' } });
    expect(await loop.endOf('2')).toMatchObject({ kind: 'failed', problem: { code: 'unexpected' } });
    expect(loop.bugs.join()).toContain('thrown at once');
    expect(loop.bugs.join()).toContain('rejected later');
  });

  it('starts nothing for an input that the job does not take', async () => {
    let started = false;
    const loop = startLoop({
      'read-record-xml': async () => {
        started = true;
        return success(found);
      },
    });
    loop.say({ kind: 'start', id: '1', job: 'read-record-xml', input: { ...input, path: 7 } });
    expect(await loop.endOf('1')).toMatchObject({ kind: 'failed', problem: { code: 'unexpected' } });
    loop.say({ kind: 'start', id: '2', job: 'format-disk', input: {} });
    loop.say(null);
    expect(started).toBe(false);
    expect(loop.bugs).toHaveLength(3);
    expect(loop.answers).toHaveLength(1);
  });

  it('cancels the job named and no other', async () => {
    const loop = startLoop({
      'read-record-xml': ({ path }, { signal }) =>
        new Promise((resolve) => {
          if (path === '/quick') setTimeout(() => resolve(success(found)), 20);
          signal.addEventListener('abort', () => resolve(failure('cancelled', 'Cancelled.')));
        }),
    });
    loop.say(start('1', '/slow'));
    loop.say(start('2', '/quick'));
    loop.say({ kind: 'cancel', id: '1' });
    loop.say({ kind: 'cancel', id: 'nobody' });
    expect(await loop.endOf('1')).toMatchObject({ kind: 'failed', problem: { code: 'cancelled' } });
    expect(await loop.endOf('2')).toMatchObject({ kind: 'done' });
  });

  it('cancels one part of a job, begun or not, and lets the job go on', async () => {
    const loop = startLoop({
      'read-record-xml': async (_input, { signal, signalOfPart }) => {
        const early = signalOfPart('early');
        await new Promise((resolve) => setTimeout(resolve, 5));
        const parts = [early, signalOfPart('late'), signalOfPart('other'), signal];
        return success({ xml: parts.map(({ aborted }) => aborted).join() });
      },
    });
    loop.say(start('1'));
    loop.say({ kind: 'cancel', id: '1', part: 'early' });
    loop.say({ kind: 'cancel', id: '1', part: 'late' });
    expect(await loop.endOf('1')).toMatchObject({ value: { xml: 'true,true,false,false' } });
  });

  it('knows what throws because it was cancelled from what is broken', async () => {
    const loop = startLoop({
      'read-record-xml': ({ path }, { signal }) =>
        new Promise((_resolve, reject) => {
          const broken = new Error('broken');
          signal.addEventListener('abort', () => reject(path === '/stops' ? signal.reason : broken));
        }),
    });
    loop.say(start('1', '/stops'));
    loop.say(start('2', '/breaks'));
    loop.say({ kind: 'cancel', id: '1' });
    loop.say({ kind: 'cancel', id: '2' });
    expect(await loop.endOf('1')).toMatchObject({ kind: 'failed', problem: { code: 'cancelled' } });
    expect(await loop.endOf('2')).toMatchObject({ kind: 'failed', problem: { code: 'unexpected' } });
    expect(loop.bugs).toHaveLength(1);
  });
});
