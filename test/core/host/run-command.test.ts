import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '#core/host/run-command';
import { systemClock } from '#core/model/clock';
import { fakeTool } from '#test/support/fake-tool';
import { temporaryFolder } from '#test/support/temporary-folder';
import { unwrap } from '#test/support/unwrap';

const limits = { clock: systemClock, signal: new AbortController().signal, timeoutMs: 10_000 };
const tool = (script: string) => fakeTool(temporaryFolder(), 'tool', script);

/** Whether a process is still there; one that was killed may need a moment. */
async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 40; attempt++) {
    try {
      process.kill(pid, 0);
      if (readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] === 'Z') return true;
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

it('hands arguments on as they are, without a shell', async () => {
  const args = ['a b', '"quoted"', '$HOME', '<x>', '*', ''];
  const output = unwrap(await runCommand(tool('console.log(JSON.stringify(args))'), args, limits));
  expect(JSON.parse(output.stdout)).toEqual(args);
  expect(output).toMatchObject({ ended: 'exited', exitCode: 0, stderr: '', truncated: false });
  expect(output.command.slice(1)).toEqual(args);
});

it('gives the exit code and both outputs of a tool that fails', async () => {
  const output = unwrap(
    await runCommand(tool('console.log("o"); console.error("e"); process.exit(5)'), [], limits),
  );
  expect(output).toMatchObject({ ended: 'exited', exitCode: 5, stdout: 'o\n', stderr: 'e\n' });
});

it('says that a tool is missing, or may not be run', async () => {
  const missing = join(temporaryFolder(), 'none.exe');
  expect(await runCommand(missing, [], limits)).toMatchObject({
    ok: false,
    problem: { code: 'tool-not-found', subject: missing },
  });
  const plain = join(temporaryFolder(), 'plain');
  writeFileSync(plain, 'text');
  expect(await runCommand(plain, [], limits)).toMatchObject({ problem: { code: 'access-denied' } });
});

it('kills a tool that hangs', async () => {
  const output = unwrap(
    await runCommand(tool('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'), [], {
      ...limits,
      timeoutMs: 400,
    }),
  );
  expect(output).toMatchObject({ ended: 'timed-out', exitCode: null });
  expect(output.durationMs).toBeLessThan(3_000);
});

it('kills a tool whose run is cancelled, and does not start one after', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 200);
  const options = { ...limits, signal: controller.signal };
  const output = unwrap(await runCommand(tool('setInterval(() => {}, 1000)'), [], options));
  expect(output).toMatchObject({ ended: 'cancelled', exitCode: null });
  const mark = join(temporaryFolder(), 'ran');
  const late = tool(`require('fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  expect(unwrap(await runCommand(late, [], options))).toMatchObject({ ended: 'cancelled' });
  expect(existsSync(mark)).toBe(false);
});

it('keeps the beginning of an output without end', async () => {
  const endless = tool(
    'const line = "x".repeat(1023) + "\\n"; const go = () => { while (process.stdout.write(line)); process.stdout.once("drain", go); }; go();',
  );
  const output = unwrap(await runCommand(endless, [], { ...limits, timeoutMs: 500, maxOutputBytes: 5_000 }));
  expect(output).toMatchObject({ ended: 'timed-out', truncated: true });
  expect(output.stdout).toHaveLength(5_000);
});

it('decodes UTF-16 and code pages', async () => {
  const wide = tool('process.stdout.write(Buffer.from("\\ufeffGrüße", "utf16le"))');
  expect(unwrap(await runCommand(wide, [], limits)).stdout).toBe('Grüße');
  const narrow = tool('process.stdout.write(Buffer.from([0x9b]))');
  expect(unwrap(await runCommand(narrow, [], { ...limits, codePage: 437 })).stdout).toBe('¢');
});

it('ends with a tool that left a grandchild holding its output, and ends that too', async () => {
  const script = `const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    console.log(child.pid); process.exit(3);`;
  const output = unwrap(await runCommand(tool(script), [], limits));
  expect(output).toMatchObject({ ended: 'exited', exitCode: 3 });
  expect(output.durationMs).toBeLessThan(5_000);
  expect(await isGone(Number(output.stdout))).toBe(true);
});

it('kills the grandchildren of a tool that hangs', async () => {
  const script = `const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    console.log(child.pid); setInterval(() => {}, 1000);`;
  const output = unwrap(await runCommand(tool(script), [], { ...limits, timeoutMs: 600 }));
  expect(output.ended).toBe('timed-out');
  expect(await isGone(Number(output.stdout))).toBe(true);
});
