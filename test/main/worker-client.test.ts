import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '#contract/worker-messages';
import { fakeLog } from '#test/support/fake-services';
import { type WorkerProcess, workerClient } from '../../electron/main/worker-client';

/** Worker processes that do what the test says. */
function fakeProcesses() {
  const started: {
    readonly posted: ToWorker[];
    readonly say: (message: FromWorker | unknown) => void;
    readonly exit: (code: number) => void;
  }[] = [];
  const start = (): WorkerProcess => {
    const posted: ToWorker[] = [];
    let say: (message: unknown) => void = () => undefined;
    let exit: (code: number) => void = () => undefined;
    started.push({ posted, say: (message) => say(message), exit: (code) => exit(code) });
    return {
      post: (message) => posted.push(message),
      onMessage: (listener) => {
        say = listener;
      },
      onExit: (listener) => {
        exit = listener;
      },
      kill: () => exit(0),
    };
  };
  return { started, start };
}

const wanted = { staging: '/s', path: 'a.jsonl', words: '', first: 0, count: 3 };
const found = { total: 3, records: [] };

describe('workerClient', () => {
  it('starts no process before there is work, and one for all work', () => {
    const { started, start } = fakeProcesses();
    const client = workerClient(start, fakeLog());
    expect(started).toHaveLength(0);
    void client.run('page-records', wanted);
    void client.run('page-records', wanted);
    expect(started).toHaveLength(1);
    expect(started[0]?.posted.map((message) => message.id)).toEqual(['1', '2']);
  });

  it('gives each job its own answer, in whatever order they come', async () => {
    const { started, start } = fakeProcesses();
    const client = workerClient(start, fakeLog());
    const first = client.run('page-records', wanted);
    const second = client.run('page-records', wanted);
    started[0]?.say({ kind: 'done', id: '2', value: { ...found, total: 2 } });
    started[0]?.say({ kind: 'failed', id: '1', problem: { code: 'file-not-found', message: 'gone' } });
    expect(await second).toMatchObject({ ok: true, value: { total: 2 } });
    expect(await first).toMatchObject({ ok: false, problem: { code: 'file-not-found' } });
  });

  it('believes no answer that is not what the job gives', async () => {
    const { started, start } = fakeProcesses();
    const log = fakeLog();
    const client = workerClient(start, log);
    const job = client.run('page-records', wanted);
    started[0]?.say('hello');
    started[0]?.say({ kind: 'progress', id: '1', value: { step: 'x' } });
    started[0]?.say({ kind: 'done', id: '99', value: found });
    started[0]?.say({ kind: 'done', id: '1', value: { fileName: 7 } });
    expect(await job).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
    expect(log.lines).toHaveLength(3);
  });

  it('passes checked progress on', async () => {
    const { started, start } = fakeProcesses();
    const client = workerClient(start, fakeLog());
    const seen: unknown[] = [];
    const input = {
      caseFile: { schema: 'casebundle.case/1' as const },
      staging: '/s',
      runs: [],
      windowHours: 24,
      attachments: '/a',
      outputFolder: '/o',
      runName: 'run-1',
    };
    const job = client.run('package', input, { onProgress: (progress) => seen.push(progress) });
    const progress = { step: 'writing', doneBytes: 1, totalBytes: 2 };
    started[0]?.say({ kind: 'progress', id: '1', value: progress });
    started[0]?.say({ kind: 'failed', id: '1', problem: { code: 'disk-full', message: 'full' } });
    await job;
    expect(seen).toEqual([progress]);
  });

  it('asks the worker to stop a cancelled job and waits for its word', async () => {
    const { started, start } = fakeProcesses();
    const client = workerClient(start, fakeLog());
    const controller = new AbortController();
    const job = client.run('page-records', wanted, { signal: controller.signal });
    controller.abort();
    expect(started[0]?.posted.at(-1)).toEqual({ kind: 'cancel', id: '1' });
    started[0]?.say({ kind: 'failed', id: '1', problem: { code: 'cancelled', message: 'Cancelled.' } });
    expect(await job).toMatchObject({ problem: { code: 'cancelled' } });
    const late = await client.run('page-records', wanted, { signal: controller.signal });
    expect(late).toMatchObject({ problem: { code: 'cancelled' } });
    expect(started[0]?.posted).toHaveLength(2);
  });

  it('passes on that a part of a job is to stop, as long as the job lasts', async () => {
    const { started, start } = fakeProcesses();
    const client = workerClient(start, fakeLog());
    let cancelPart: (part: string) => void = () => undefined;
    const job = client.run('page-records', wanted, {
      onCancelPart: (listener) => {
        cancelPart = listener;
      },
    });
    cancelPart('SRV1/connect');
    expect(started[0]?.posted.at(-1)).toEqual({ kind: 'cancel', id: '1', part: 'SRV1/connect' });
    started[0]?.say({ kind: 'done', id: '1', value: found });
    await job;
    cancelPart('SRV1/service');
    expect(started[0]?.posted).toHaveLength(2);
  });

  it('ends all open jobs when the process stops, and starts it again for the next', async () => {
    const { started, start } = fakeProcesses();
    const client = workerClient(start, fakeLog());
    const jobs = [client.run('page-records', wanted), client.run('page-records', wanted)];
    started[0]?.exit(139);
    for (const job of jobs) {
      const result = await job;
      expect(result).toMatchObject({ ok: false, problem: { code: 'worker-stopped' } });
      expect(result.ok ? '' : result.problem.message).toContain('139');
    }
    const next = client.run('page-records', wanted);
    expect(started).toHaveLength(2);
    started[1]?.say({ kind: 'done', id: '3', value: found });
    expect(await next).toMatchObject({ ok: true });
  });

  it('stops starting a process that only ever crashes', async () => {
    const { started, start } = fakeProcesses();
    const client = workerClient(start, fakeLog());
    for (let count = 0; count < 3; count += 1) {
      const job = client.run('page-records', wanted);
      started.at(-1)?.exit(1);
      await job;
    }
    const refused = await client.run('page-records', wanted);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'worker-stopped' } });
    expect(started).toHaveLength(3);
  });

  it('counts crashes in a row only', async () => {
    const { started, start } = fakeProcesses();
    const client = workerClient(start, fakeLog());
    for (let count = 0; count < 6; count += 1) {
      const done = client.run('page-records', wanted);
      const id = started.at(-1)?.posted.at(-1)?.id;
      started.at(-1)?.say({ kind: 'done', id, value: found });
      expect(await done).toMatchObject({ ok: true });
      const crashed = client.run('page-records', wanted);
      started.at(-1)?.exit(1);
      expect(await crashed).toMatchObject({ ok: false });
    }
    expect(started).toHaveLength(6);
  });

  it('thinks nothing of an end without open work', async () => {
    const { started, start } = fakeProcesses();
    const log = fakeLog();
    const client = workerClient(start, log);
    const job = client.run('page-records', wanted);
    started[0]?.say({ kind: 'done', id: '1', value: found });
    await job;
    client.stop();
    expect(log.lines).toEqual([]);
  });
});
