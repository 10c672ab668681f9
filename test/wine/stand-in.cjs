/**
 * What runs in the place of a Windows tool: node stand-in.cjs ANSWERS TOOL ARGUMENTS... ANSWERS is a JSON file with what to do for
 * which arguments, see stand-ins.ts; the first that fits is taken. What was asked is noted beside it.
 */
const { spawn, spawnSync } = require('node:child_process');
const {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} = require('node:fs');
const { basename, dirname, join } = require('node:path');

const [answersFile, , ...args] = process.argv.slice(2);
appendFileSync(`${answersFile}.calls`, `${JSON.stringify(args)}\n`);
const answers = JSON.parse(readFileSync(answersFile, 'utf8'));
const answer = answers.find(({ when = '' }) => new RegExp(when, 'i').test(args.join(' ')));
if (answer === undefined) throw new Error(`no answer for ${args.join(' ')}`);
const { stdout = '', stderr = '', bytes = 0, exitCode = 0, copies, strings, heartbeat, passTo } = answer;

for (const [descriptor, content] of [
  [1, stdout],
  [2, stderr],
]) {
  const printed = Buffer.from(content, 'base64');
  writeAll(descriptor, printed);
  if (printed.length > 0) flood(descriptor, printed, bytes - printed.length);
}
if (copies !== undefined) copyFileSync(copies, args[2]);
if (strings) writeStrings(args[1]);
if (heartbeat !== undefined) hang(heartbeat);
else if (passTo !== undefined) process.exitCode = spawnSync(passTo, args, { stdio: 'inherit' }).status;
else process.exitCode = exitCode;

function writeAll(descriptor, content) {
  for (let done = 0; done < content.length; ) {
    try {
      done += writeSync(descriptor, content, done);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

function writeStrings(log) {
  const folder = join(dirname(log), 'LocaleMetaData');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${basename(log, '.evtx')}_1033.MTA`), 'strings');
}

/** Prints the same again until that many bytes have gone. */
function flood(descriptor, line, count) {
  const block = Buffer.alloc(1024 * 1024, line);
  for (let rest = count; rest > 0; rest -= block.length) {
    writeAll(descriptor, rest < block.length ? block.subarray(0, rest) : block);
  }
}

/** Never ends as long as its test runs, nor does a child, which writes into a file while it lives. */
function hang(file) {
  const script = `setInterval(() => require('fs').appendFileSync(${JSON.stringify(file)}, '.'), 100)`;
  spawn(process.execPath, ['-e', script], { stdio: 'inherit' });
  setInterval(() => existsSync(answersFile) || process.exit(), 1000);
}
