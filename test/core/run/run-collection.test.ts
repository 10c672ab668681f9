import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Collector, collectorIds } from '#core/collectors/collector';
import { needsWith } from '#core/collectors/needs';
import { fixedClock } from '#core/model/clock';
import type { Outcome } from '#core/model/outcome';
import type { CollectionProgress } from '#core/run/run-collection';
import { openStaging } from '#core/run/staging';
import { collectWith } from '#test/support/collect-with';
import { fakeHost } from '#test/support/fake-host';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

const done: Outcome = { status: 'collected' };

function collector(id: Collector['id'], collect: Collector['collect'], timeoutMs = 5_000): Collector {
  const said = {
    title: `Title of ${id}`,
    answers: ['evidence'],
    reads: () => [],
    needs: needsWith(),
  } as const;
  return { id, ...said, timeoutMs, collect };
}
const hang = () => new Promise<Outcome>(() => undefined);
const works = (id: Collector['id']) =>
  collector(id, async ({ sink }) => {
    await sink.writeText(`${id}.txt`, id);
    return done;
  });

const behaviours: Record<string, Collector['collect']> = {
  works: async () => done,
  throws: async () => {
    throw new Error('a mistake');
  },
  throwsAtOnce: () => {
    throw new Error('a mistake');
  },
  throwsText: () => Promise.reject('text'),
  wrongOutcome: async () => ({ status: 'fine' }) as never,
  nothing: async () => undefined as never,
  skips: async () => ({ status: 'skipped', because: 'not-installed', message: 'm' }),
  partial: async () => ({ status: 'partial', problems: [{ code: 'unexpected', message: 'm' }] }),
};
const expected: Record<string, Outcome['status']> = {
  works: 'collected',
  throws: 'failed',
  throwsAtOnce: 'failed',
  throwsText: 'failed',
  wrongOutcome: 'failed',
  nothing: 'failed',
  skips: 'skipped',
  partial: 'partial',
};

it('gives exactly one run for each collector on each host, in order, whatever they do', async () => {
  const names = fc.constantFrom(...Object.keys(behaviours));
  await fc.assert(
    fc.asyncProperty(
      fc.array(names, { maxLength: collectorIds.length }),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('folder' as const, 'server' as const),
      async (chosen, hosts, kind) => {
        const list = chosen.map((name, index) =>
          collector(collectorIds[index] ?? 'host', behaviours[name] ?? behaviours['works'] ?? hang),
        );
        const { runs } = await collectWith(
          Array.from({ length: hosts }, () => fakeHost({ kind })),
          list,
        );
        const names = Array.from({ length: hosts }, (_, index) =>
          index === 0 ? 'SERVER1' : `SERVER1-${index + 1}`,
        );
        expect(runs.map((run) => [run.host, run.collector, run.outcome.status])).toEqual(
          names.flatMap((host) => list.map(({ id }, index) => [host, id, expected[chosen[index] ?? '']])),
        );
      },
    ),
    { numRuns: 30 },
  );
});

it('reads live hosts side by side, no more than four at once, and the collectors of a host one after another', async () => {
  const open: string[] = [];
  let most = 0;
  const watching = (id: Collector['id']) =>
    collector(id, async ({ host }) => {
      expect(open).not.toContain(host.name);
      open.push(host.name);
      most = Math.max(most, open.length);
      await new Promise((resolve) => setTimeout(resolve, 10));
      open.splice(open.indexOf(host.name), 1);
      return done;
    });
  const names = ['A', 'B', 'C', 'D', 'E', 'F'];
  const servers = names.map((name) => fakeHost({ kind: 'server', name }));
  const { runs } = await collectWith(servers, [watching('host'), watching('connect')]);
  expect(most).toBe(4);
  expect(runs.map(({ host, collector: id }) => `${host} ${id}`)).toEqual(
    names.flatMap((name) => [`${name} host`, `${name} connect`]),
  );
});

it('reads captured hosts one after another, so that their journal is the same each time', async () => {
  const order: string[] = [];
  const noting = collector('host', async ({ host }) => {
    order.push(`${host.name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push(`${host.name} ends`);
    return done;
  });
  await collectWith([fakeHost({ name: 'A' }), fakeHost({ name: 'B' })], [noting]);
  expect(order).toEqual(['A begins', 'A ends', 'B begins', 'B ends']);
});

it('lets a live host that hangs hold up none of the others', async () => {
  const hanging = fakeHost({ kind: 'server', name: 'DOWN' });
  const waiting = collector(
    'host',
    ({ host }) => (host.name === 'DOWN' ? hang() : Promise.resolve(done)),
    200,
  );
  const { runs } = await collectWith([hanging, fakeHost({ kind: 'server', name: 'UP' })], [waiting], {
    stopGraceMs: 10,
  });
  expect(runs.map(({ host, outcome }) => [host, outcome.status])).toEqual([
    ['DOWN', 'timed-out'],
    ['UP', 'collected'],
  ]);
});

it('names the mistake of a collector that throws', async () => {
  const { runs } = await collectWith(
    [fakeHost()],
    [collector('user', behaviours['throws'] ?? hang), works('host')],
  );
  expect(runs[0]?.outcome).toMatchObject({
    status: 'failed',
    problem: { code: 'unexpected', subject: 'user' },
  });
  expect(JSON.stringify(runs[0]?.outcome)).toContain('a mistake');
  expect(runs[1]?.outcome).toEqual(done);
});

it('gives a collector up that ignores its signal, and refuses what it writes later', async () => {
  let late: Promise<unknown> = Promise.resolve();
  const stubborn = collector(
    'event-log',
    async ({ sink, report }) => {
      await sink.writeText('early.txt', 'early');
      late = new Promise((resolve) => setTimeout(resolve, 600)).then(() => {
        report.fact('host.name', 'late', { kind: 'program', source: 'test' });
        return sink.writeText('late.txt', 'late');
      });
      return hang();
    },
    100,
  );
  const { runs, directory } = await collectWith([fakeHost()], [stubborn, works('host')], {
    stopGraceMs: 200,
  });
  expect(runs[0]?.outcome).toEqual({ status: 'timed-out', afterMs: 100 });
  expect(runs[0]?.artifacts.map(({ path }) => path)).toEqual(['evidence/SERVER1/early.txt']);
  expect(runs[1]?.outcome).toEqual(done);
  expect(await late).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  const stored = JSON.parse(readFileSync(join(directory, 'runs.json'), 'utf8'));
  expect(stored.runs).toEqual(runs);
});

it('ends at once with a collector that heeds its signal', async () => {
  const polite = collector(
    'event-log',
    ({ signal }) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve({ status: 'cancelled' }))),
    150,
  );
  const startedMs = performance.now();
  const { runs } = await collectWith([fakeHost()], [polite]);
  expect(runs[0]?.outcome).toEqual({ status: 'timed-out', afterMs: 150 });
  expect(performance.now() - startedMs).toBeLessThan(1_500);
});

it('cancels what runs and what waits, and keeps what was finished', async () => {
  const controller = new AbortController();
  const long = collector('connect', async ({ sink }) => {
    await sink.writeText('part.txt', 'part');
    controller.abort();
    return hang();
  });
  const { runs } = await collectWith([fakeHost()], [works('event-log'), long, works('host')], {
    stopGraceMs: 100,
    signal: controller.signal,
  });
  expect(runs.map((run) => run.outcome.status)).toEqual(['collected', 'cancelled', 'cancelled']);
  expect(runs.map((run) => run.artifacts.length)).toEqual([1, 1, 0]);
});

it('cancels one collector alone', async () => {
  const one = new AbortController();
  const long = collector('connect', () => {
    setTimeout(() => one.abort(), 50);
    return hang();
  });
  const { runs } = await collectWith([fakeHost()], [long, works('host')], {
    stopGraceMs: 100,
    cancelOne: (id) => (id === 'connect' ? one.signal : undefined),
  });
  expect(runs.map((run) => run.outcome.status)).toEqual(['cancelled', 'collected']);
});

it('lists what was finished before a failure', async () => {
  const breaks = collector('event-log', async ({ sink }) => {
    await sink.writeText('first.txt', 'first');
    await sink.writeStream('second.txt', Readable.from(cut()));
    throw new Error('later');
  });
  async function* cut() {
    yield 'half';
    throw new Error('the source broke');
  }
  const { runs } = await collectWith([fakeHost()], [breaks]);
  expect(runs[0]?.artifacts.map(({ path }) => path)).toEqual(['evidence/SERVER1/first.txt']);
});

it('tells its progress at most about ten times a second, its states in order and its end always', async () => {
  const events: CollectionProgress[] = [];
  const chatty = collector('event-log', async ({ report }) => {
    const until = performance.now() + 550;
    for (let doneBytes = 0; performance.now() < until; doneBytes++) {
      report.progress({ message: 'reading', doneBytes });
      if (doneBytes % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    return done;
  });
  await collectWith([fakeHost()], [chatty, works('host')], { onProgress: (event) => events.push(event) });
  const reading = events.filter(({ message }) => message === 'reading');
  expect(reading.length).toBeGreaterThan(2);
  expect(reading.length).toBeLessThan(9);
  const states = (id: string) => events.filter((event) => event.collector === id).map(({ state }) => state);
  expect(new Set(states('event-log'))).toEqual(new Set(['waiting', 'running', 'ended']));
  expect(states('host')).toEqual(['waiting', 'running', 'ended']);
  expect(events.at(-1)?.run?.outcome).toEqual(done);
});

it('collects one alone again: a better run replaces the old one, a worse one loses nothing', async () => {
  const directory = temporaryFolder();
  const writes = (...names: string[]) =>
    collector('event-log', async ({ sink, report }) => {
      for (const name of names) await sink.writeText(name, `${name} of ${names.length}`);
      report.fact('host.name', names.length, { kind: 'program', source: 'test' });
      return done;
    });
  const first = await collectWith([fakeHost()], [writes('a.txt', 'b.txt'), works('host')], { directory });
  const failing = collector('event-log', async ({ sink }) => {
    await sink.writeText('a.txt', 'again');
    throw new Error('no');
  });
  const second = await collectWith([fakeHost()], [failing], { directory });
  expect(second.runs[0]?.outcome.status).toBe('failed');
  expect(second.runs[0]?.artifacts.map(({ path }) => path).sort()).toEqual([
    'evidence/SERVER1/a.txt',
    'evidence/SERVER1/b.txt',
  ]);
  expect(second.runs[0]?.facts).toEqual(first.runs[0]?.facts);
  expect(readFileSync(join(directory, 'evidence/SERVER1/a.txt'), 'utf8')).toBe('again');
  await collectWith([fakeHost()], [writes('c.txt')], { directory });
  const stored = JSON.parse(readFileSync(join(directory, 'runs.json'), 'utf8')).runs;
  expect(stored.map((run: { collector: string }) => run.collector)).toEqual(['event-log', 'host']);
  expect(stored[0].artifacts.map(({ path }: { path: string }) => path)).toEqual(['evidence/SERVER1/c.txt']);
  expect(() => readFileSync(join(directory, 'evidence/SERVER1/b.txt'))).toThrow();
});

it('keeps two hosts apart, also in the folder of the tenant', async () => {
  const tenant = collector('user', async ({ sink, host }) => {
    await sink.writeText('tenant:user.json', host.location);
    return done;
  });
  const hosts = [
    fakeHost({ name: 'A.contoso.com' }),
    fakeHost({ name: 'a.contoso.com' }),
    fakeHost({ name: 'tenant' }),
  ];
  const { runs } = await collectWith(hosts, [tenant, works('host')]);
  expect(runs.flatMap((run) => run.artifacts.map(({ path }) => path))).toEqual([
    'evidence/tenant/user.json',
    'evidence/A.contoso.com/host.txt',
    'evidence/tenant/user-2.json',
    'evidence/a.contoso.com-2/host.txt',
    'evidence/tenant/user-3.json',
    'evidence/tenant-2/host.txt',
  ]);
});

it('goes on with what a run that was cut off did not bring to its end', async () => {
  const directory = temporaryFolder();
  const host = fakeHost({ name: 'SRV1' });
  const ids = collectorIds.slice(0, 4);
  await collectWith([host], ids.map(works), { directory });

  // The run after it comes past the first, is killed in the second and never at the others.
  const staging = unwrap(await openStaging(directory, { clock: fixedClock('2026-11-22T11:00:00Z') }));
  const [first, second] = staging.runs();
  if (first === undefined || second === undefined) throw new Error('There are no runs.');
  staging.journal.add({ step: 'run-started', host: 'SRV1' });
  unwrap(await staging.saveRun({ ...first, startedAt: '2026-11-22T11:00:00.000Z' }));
  const cut: Outcome = { status: 'failed', problem: { code: 'cancelled', message: 'Cut off.' } };
  unwrap(await staging.saveRun({ ...second, startedAt: '2026-11-22T11:00:01.000Z', outcome: cut }));
  staging.close();

  const clock = fixedClock('2026-11-22T12:00:00Z');
  const again = unwrap(await openStaging(directory, { clock }));
  const { runs } = await collectWith([host], ids.map(works), {
    directory,
    goOn: true,
    staging: again,
    clock,
  });
  expect(runs.map((run) => run.collector)).toEqual(ids.slice(1));
  expect(again.runs().map(({ outcome }) => outcome.status)).toEqual(ids.map(() => 'collected'));
  const ended = unwrap(await openStaging(directory, { clock }));
  expect(ended.cutOffSince).toBeUndefined();
});
