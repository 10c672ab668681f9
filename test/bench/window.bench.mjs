import { copyFileSync, linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeLog } from './large-log.mjs';
import { prepareWindows } from './launch-window.mjs';

/**
 * The window against the least an Electron application can show, in the same run: until a field takes a key; how long a key
 * takes to be seen while a log of 512 MiB is read, against the same at rest; and the memory of the page with 100,000
 * records, against the page with the thousand of the sample.
 */
const startTimes = 7;
const typedKeys = 150;
const sizeMiB = Number(process.env.CASEBUNDLE_BENCH_MIB ?? 512);
/** The large log has a record each 30 seconds. */
const recordsAsked = 100_000;
const windowHours = Math.ceil((recordsAsked * 30) / 3600);
const emptyApp = fileURLToPath(new URL('./empty-window/', import.meta.url));

const windows = await prepareWindows();
const work = mkdtempSync(join(tmpdir(), 'casebundle-bench-'));
try {
  await measureStart();
  await measureTyping();
} finally {
  windows.stop();
  rmSync(work, { recursive: true, force: true });
}

async function measureStart() {
  const empty = [];
  const form = [];
  // One of each in turn, so that what else the machine does meets both alike; the first of each warms the disk.
  for (let index = 0; index <= startTimes; index += 1) {
    const emptySeconds = await secondsUntilUsable(emptyApp);
    const formSeconds = await secondsUntilUsable(windows.root, 'Start a case');
    if (index === 0) continue;
    empty.push(emptySeconds);
    form.push(formSeconds);
  }
  const [emptyMedian, formMedian] = [median(empty), median(form)];
  console.log(`Until a field takes a key, medians of ${startTimes}`);
  print('empty Electron window', `${emptyMedian.toFixed(2)} s`);
  print(
    'empty form of a new case, one click included',
    `${formMedian.toFixed(2)} s`,
    `${(formMedian / emptyMedian).toFixed(2)} times the empty window (1.50 allowed)`,
  );
}

/**
 * From the start of the process to the frame that shows what was put into a field; before that a button is pressed, where one
 * is named. All of it is done and timed within the page: a tool outside would be timed with it.
 */
async function secondsUntilUsable(folder, button = '') {
  const startedMs = Date.now();
  const { page, close } = await windows.launch(folder);
  try {
    const usableMs = await page.evaluate(async (name) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const until = async (find) => {
        for (;;) {
          const found = find();
          if (found) return found;
          await frame();
        }
      };
      if (name !== '') {
        const pressed = await until(() =>
          [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith(name)),
        );
        pressed.click();
      }
      const field = await until(() =>
        document.querySelector(name === '' ? 'textarea' : 'main textarea[name]'),
      );
      field.focus();
      document.execCommand('insertText', false, 'x');
      await until(() => field.value === 'x');
      await frame();
      return performance.timeOrigin + performance.now();
    }, button);
    return (usableMs - startedMs) / 1000;
  } finally {
    await close();
  }
}

async function measureTyping() {
  const source = join(work, 'evidence');
  mkdirSync(source);
  const log = largeLog(sizeMiB);
  try {
    linkSync(log, join(source, 'Application.evtx'));
  } catch {
    copyFileSync(log, join(source, 'Application.evtx'));
  }
  const { app, page, close } = await windows.launch(windows.root);
  try {
    await page.getByRole('button', { name: /^Try the sample/ }).click();
    await collected(page, {});
    const few = await memoryOfRecords(app, page);
    await page.getByRole('button', { name: 'Cases', exact: true }).click();

    await page.getByRole('button', { name: /^Start a case/ }).click();
    const rest = await typed(page);
    await app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
    }, source);
    const reading = await whileReading(page);
    console.log(`From a key to the next painted frame, ${typedKeys} keys`);
    print('at rest', words(rest));
    print(
      `while a log of ${sizeMiB} MiB is read`,
      words(reading),
      `${(reading.p95 / rest.p95).toFixed(2)} times at rest (95th percentile)`,
    );
    const many = await memoryOfRecords(app, page);
    console.log('Memory of the page with the records in sight, scrolled from end to end');
    print(`${few.records.toLocaleString('en')} records`, `${few.mebibytes.toFixed(0)} MiB`);
    print(
      `${many.records.toLocaleString('en')} records`,
      `${many.mebibytes.toFixed(0)} MiB`,
      `${(many.mebibytes / few.mebibytes).toFixed(2)} times`,
    );
  } finally {
    await close();
  }
}

/** Collects what the case names and gives what `meanwhile` gives, which runs while the log is read. */
async function collected(page, { meanwhile }) {
  await page.getByRole('button', { name: 'Collect evidence' }).click();
  const result = await meanwhile?.();
  await page.getByRole('button', { name: 'Make the package' }).waitFor({ timeout: 5 * 60_000 });
  return result;
}

async function whileReading(page) {
  await page.keyboard.press('Control+4');
  await page.getByRole('textbox', { name: 'Date' }).fill('2020-06-01');
  await page.getByRole('textbox', { name: 'Time', exact: true }).fill('12:00:00');
  await page.getByRole('combobox', { name: 'Time zone' }).fill('UTC');
  await page.keyboard.press('Control+7');
  await page.getByRole('textbox', { name: /^Hours of the log/ }).fill(String(windowHours));
  await page.getByRole('button', { name: 'A folder', exact: true }).click();
  await page
    .getByRole('button', { name: /^Remove / })
    .first()
    .waitFor();
  return collected(page, {
    meanwhile: async () => {
      await page.keyboard.press('Control+1');
      const measured = await typed(page);
      const stillReads = await page.getByRole('button', { name: 'Cancel', exact: true }).isVisible();
      if (!stillReads) throw new Error('The log was read before the typing ended; take a larger log.');
      return measured;
    },
  });
}

/** Types into the description and gives, in milliseconds, how long each key took to the frame that shows it. */
async function typed(page) {
  const field = page.getByRole('textbox', { name: 'Description' });
  await field.focus();
  await page.evaluate(() => {
    window.keyTimes = [];
    window.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          // The first task behind the frame: by then it is painted.
          channel.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
  await field.pressSequentially(
    'the quick brown fox '.repeat(Math.ceil(typedKeys / 20)).slice(0, typedKeys),
    {
      delay: 20,
    },
  );
  const times = await page.evaluate(() => window.keyTimes.toSorted((a, b) => a - b));
  if (times.length < typedKeys) throw new Error('Not every key was seen.');
  return { median: median(times), p95: times[Math.floor(times.length * 0.95)], slowest: times.at(-1) };
}

/** Shows the records, scrolls from end to end, and gives how many there are and what memory the page's process has then. */
async function memoryOfRecords(app, page) {
  await page.getByRole('navigation').getByText('Records').first().click();
  const grid = page.getByRole('grid');
  await grid.and(page.locator('[aria-rowcount]:not([aria-rowcount="1"])')).waitFor({ timeout: 60_000 });
  const records = Number(await grid.getAttribute('aria-rowcount')) - 1;
  await grid.focus();
  for (let step = 0; step <= 200; step += 1) {
    await grid.evaluate((element, share) => {
      const scroll =
        [...element.children].find((child) => child.scrollHeight > child.clientHeight) ?? element;
      scroll.scrollTop = (scroll.scrollHeight - scroll.clientHeight) * share;
    }, step / 200);
    await page.waitForTimeout(10);
  }
  await page.waitForTimeout(1_000);
  const mebibytes = await app.evaluate(({ app: electron }) => {
    const pageProcess = electron.getAppMetrics().find(({ type }) => type === 'Tab');
    return (pageProcess?.memory.workingSetSize ?? Number.NaN) / 1024;
  });
  return { records, mebibytes };
}

function words({ median: middle, p95, slowest }) {
  return `${middle.toFixed(0)} ms median, ${p95.toFixed(0)} ms at most for 95 %, ${slowest.toFixed(0)} ms the slowest`;
}

function print(name, value, note = '') {
  console.log(`${name.padEnd(48)} ${value}${note === '' ? '' : `   ${note}`}`);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
