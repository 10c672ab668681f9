import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Case } from '#core/case/case-schema';
import { unwrap } from '#test/support/unwrap';
import { callFromPage } from './support/api';
import { launchApp } from './support/launch';

let home: string;

test.beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'casebundle-e2e-'));
});

test.afterEach(async () => {
  await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

function titled(title: string): Case {
  return { schema: 'casebundle.case/1', title, problem: { description: 'x'.repeat(20_000) } };
}

test('a draft survives kill -9 and is there after the next start', async () => {
  const first = await launchApp({ home });
  const draft = unwrap(await callFromPage(first.window, 'draft:create', { sample: false }));
  unwrap(
    await callFromPage(first.window, 'draft:save', {
      draftId: draft.id,
      caseFile: titled('Ada cannot reset'),
    }),
  );
  await first.kill();

  const second = await launchApp({ home });
  try {
    const drafts = unwrap(await callFromPage(second.window, 'draft:list', undefined));
    expect(drafts).toMatchObject([{ id: draft.id, title: 'Ada cannot reset', interruptedRun: false }]);
    const reopened = unwrap(await callFromPage(second.window, 'draft:open', { draftId: draft.id }));
    expect(reopened.caseFile).toEqual(titled('Ada cannot reset'));
  } finally {
    await second.close();
  }
});

test('kill -9 in the middle of many saves leaves one of them whole', async () => {
  const first = await launchApp({ home });
  const draft = unwrap(await callFromPage(first.window, 'draft:create', { sample: false }));
  unwrap(await callFromPage(first.window, 'draft:save', { draftId: draft.id, caseFile: titled('0') }));
  void first.window
    .evaluate(
      async ([draftId, caseFile]) => {
        const api: Record<string, (input: unknown) => Promise<unknown>> = Reflect.get(window, 'casebundle');
        for (let count = 1; count < 100_000; count += 1) {
          await api['draft:save']?.({ draftId, caseFile: { ...caseFile, title: String(count) } });
        }
      },
      [draft.id, titled('')] as const,
    )
    .catch(() => undefined);
  await first.window.waitForTimeout(500);
  await first.kill();

  const second = await launchApp({ home });
  try {
    const reopened = unwrap(await callFromPage(second.window, 'draft:open', { draftId: draft.id }));
    expect(reopened.notice).toBeUndefined();
    expect(reopened.caseFile.problem?.description).toHaveLength(20_000);
    expect(Number(reopened.caseFile.title)).toBeGreaterThan(0);
  } finally {
    await second.close();
  }
});

test('what main has taken is on disk when the window closes right after', async () => {
  const first = await launchApp({ home });
  const draft = unwrap(await callFromPage(first.window, 'draft:create', { sample: false }));
  await first.window
    .evaluate(
      ([draftId, caseFile]) => {
        const api: Record<string, (input: unknown) => Promise<unknown>> = Reflect.get(window, 'casebundle');
        for (let count = 0; count <= 30; count += 1) {
          void api['draft:save']?.({ draftId, caseFile: { ...caseFile, title: String(count) } });
        }
        window.close();
      },
      [draft.id, titled('')] as const,
    )
    .catch(() => undefined);
  await first.close();

  const second = await launchApp({ home });
  try {
    const reopened = unwrap(await callFromPage(second.window, 'draft:open', { draftId: draft.id }));
    expect(reopened.caseFile.title).toBe('30');
  } finally {
    await second.close();
  }
});

test('what was typed just before the window closes is kept', async () => {
  const first = await launchApp({ home });
  await first.window.getByRole('button', { name: /^Start a case/ }).click();
  const field = first.window.getByRole('main').getByRole('textbox').first();
  await field.fill('typed before');
  await first.window.waitForTimeout(1_500);
  await field.fill('typed at the very end');
  await first.close();

  const second = await launchApp({ home });
  try {
    const [draft] = unwrap(await callFromPage(second.window, 'draft:list', undefined));
    const reopened = unwrap(await callFromPage(second.window, 'draft:open', { draftId: draft?.id ?? '' }));
    expect(JSON.stringify(reopened.caseFile)).toContain('typed at the very end');
  } finally {
    await second.close();
  }
});

test('a case on disk that cannot be read is told of in the window, and nothing of it is lost', async () => {
  const first = await launchApp({ home });
  const draft = unwrap(await callFromPage(first.window, 'draft:create', { sample: false }));
  await first.close();
  const folder = path.join(home, 'cases', draft.id);
  await writeFile(path.join(folder, 'case.json'), '{"schema": "casebundle.case/1", "title": "Ad');

  const second = await launchApp({ home });
  try {
    await second.window
      .getByRole('button', { name: /Case that cannot be read/ })
      .first()
      .click();
    await expect(second.window.getByText('The saved case could not be read').first()).toBeVisible();
    const kept = (await readdir(folder)).filter((name) => name.startsWith('case-unreadable-'));
    expect(kept).toHaveLength(1);
  } finally {
    await second.close();
  }
});

test('a second start with the same data brings the first window to the front and ends', async () => {
  const first = await launchApp({ home });
  try {
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const [executable = '', ...args] = first.app.process().spawnargs;
    const own = args.filter((arg) => !/^--(inspect|remote-debugging|require|loader)/.test(arg));
    const exitCode = await new Promise<number | null>((resolve) => {
      const second = spawn(executable, own, { env: { ...process.env, CASEBUNDLE_HOME: home } });
      const limit = setTimeout(() => second.kill('SIGKILL'), 20_000);
      second.once('exit', (code) => {
        clearTimeout(limit);
        resolve(code);
      });
    });
    expect(exitCode).toBe(0);
    await expect
      .poll(() =>
        first.app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
        ),
      )
      .toEqual([false]);
  } finally {
    await first.close();
  }
});

test('two starts with data of their own run side by side', async () => {
  const [first, second] = await Promise.all([launchApp({ home }), launchApp()]);
  try {
    unwrap(await callFromPage(first.window, 'draft:create', { sample: false }));
    expect(unwrap(await callFromPage(second.window, 'draft:list', undefined))).toEqual([]);
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

test('the window comes back where it was, and never below its smallest size', async () => {
  const first = await launchApp({ home });
  const bounds = { x: 60, y: 40, width: 900, height: 700 };
  await first.app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  await first.window.waitForTimeout(300);
  const left = await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await first.close();

  const second = await launchApp({ home });
  try {
    const found = await second.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return { bounds: window?.getBounds(), smallest: window?.getMinimumSize() };
    });
    expect(found).toEqual({ bounds: left, smallest: [800, 600] });
  } finally {
    await second.close();
  }
});
