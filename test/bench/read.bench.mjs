import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { largeLog } from './large-log.mjs';
import { line, measure, medianOf } from './measure.mjs';

/**
 * Reading event logs against other readers and against the hashing of the same file, all in one run, medians of five,
 * output to the null device. The window is 24 hours, the providers are those of password writeback.
 */
const runs = 5;
const cli = fileURLToPath(new URL('../../out/cli/casebundle.cjs', import.meta.url));
const tsEvtx = fileURLToPath(new URL('peers/ts-evtx.mjs', import.meta.url));
const window = { from: '2020-01-10T00:00:00Z', to: '2020-01-11T00:00:00Z' };
const providers = ['PasswordResetService', 'ADSync'];
const query = [
  ...['--from', window.from, '--to', window.to],
  ...providers.flatMap((provider) => ['--provider', provider]),
];
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

const casebundle = (...args) =>
  medianOf(runs, [0], () => measure(process.execPath, [cli, 'events', ...args]));
const command = (name, ...args) =>
  has(name) ? medianOf(runs, [0], () => measure(name, args)) : Promise.resolve(undefined);
const library = (...args) =>
  medianOf(runs, [0], () => measure(process.execPath, [tsEvtx, args[0], '/dev/null', ...args.slice(1)]));

function table(title, own, peers) {
  console.log(`\n${title}`);
  line('casebundle', own);
  for (const [name, peer, asked = ''] of peers) {
    if (peer === undefined) console.log(`${name.padEnd(44)} not installed`);
    else line(name, peer, `${(peer.seconds / own.seconds).toFixed(2)} times our time ${asked}`);
  }
}

const small = largeLog(64);
const large = largeLog(512);

const full = await casebundle(small);
const exportSmall = await command('evtxexport', '-f', 'xml', small);
table('Every record of 64 MiB as JSON', full, [
  ['evtxexport -f xml (libevtx)', exportSmall, '(at least 6 asked for)'],
  ['@ts-evtx/core forEach, JSON', await library(small)],
  ['evtx_dump -t 1 -o jsonl (Rust)', await command('evtx_dump', '-t', '1', '-o', 'jsonl', small)],
  ['sha256sum', await command('sha256sum', small)],
]);

table('Every record of 64 MiB as XML', await casebundle('--format', 'xml', small), [
  ['evtxexport -f xml (libevtx)', exportSmall],
  ['evtx_dump -t 1 -o xml (Rust)', await command('evtx_dump', '-t', '1', '-o', 'xml', small)],
]);

const windowSmall = await casebundle(...query, small);
table('24 hours of two providers in 64 MiB', windowSmall, [
  ['evtxexport -f xml (it has no filter)', exportSmall],
  ['@ts-evtx/core between, where', await library(small, window.from, window.to, ...providers)],
  ['sha256sum', await command('sha256sum', small)],
]);

const windowLarge = await casebundle(...query, large);
table('24 hours of two providers in 512 MiB', windowLarge, [
  [
    'evtxexport -f xml (it has no filter)',
    await command('evtxexport', '-f', 'xml', large),
    '(at least 40 asked for)',
  ],
  ['sha256sum', await command('sha256sum', large), '(at least 1 asked for)'],
  ['evtx_dump -t 1 -o jsonl (it has no filter)', await command('evtx_dump', '-t', '1', '-o', 'jsonl', large)],
]);
console.log('@ts-evtx/core refuses files over 100 MiB.');

const fullLarge = await casebundle(large);
console.log('\nPeak memory, at most 120 MiB asked for');
for (const [name, { peakMiB }] of [
  ['every record, 64 MiB', full],
  ['every record, 512 MiB', fullLarge],
  ['window, 64 MiB', windowSmall],
  ['window, 512 MiB', windowLarge],
]) {
  console.log(`${name.padEnd(44)} ${peakMiB?.toFixed(0).padStart(6)} MiB`);
}
