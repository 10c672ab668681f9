import { expect, test } from '@playwright/test';
import { handOverName, operationNames } from '#contract/channels';
import { type LaunchedApp, launchApp } from './support/launch';

let launched: LaunchedApp;

test.beforeAll(async () => {
  launched = await launchApp();
});

test.afterAll(async () => {
  await launched.close();
});

test('the page has the operations of the contract and nothing of Node or Electron', async () => {
  const found = await launched.window.evaluate(() => ({
    globals: ['process', 'require', 'module', 'Buffer', 'global', 'setImmediate', '__dirname'].filter(
      (name) => name in window,
    ),
    api: Object.entries(Reflect.get(window, 'casebundle')).map(([name, value]) => [name, typeof value]),
    canBeReplaced: Reflect.set(window, 'casebundle', {}),
  }));
  expect(found.globals).toEqual([]);
  expect(found.api.sort()).toEqual(
    [...operationNames.filter((name) => name !== handOverName), 'handOver', 'on']
      .map((name) => [name, 'function'])
      .sort(),
  );
  expect(found.canBeReplaced).toBe(false);
});

test('the window runs with the hardened preferences', async () => {
  const windows = await launched.app.evaluate(({ BrowserWindow }) =>
    // Not in the types, but what Electron's own tests ask.
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      Reflect.get(webContents, 'getLastWebPreferences').call(webContents),
    ),
  );
  expect(windows).toHaveLength(1);
  expect(windows[0]).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the page loads without a refusal of its own policy', async () => {
  const { window: page } = launched;
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (/Refused to|Content Security Policy/.test(message.text())) refusals.push(message.text());
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Reflect.set(window, 'violations', violations);
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  await page.reload();
  await page.waitForLoadState('load');
  await expect.poll(() => page.evaluate(() => document.getElementById('root')?.childElementCount)).toBe(1);
  expect(await page.evaluate(() => Reflect.get(window, 'violations'))).toEqual([]);
  expect(refusals).toEqual([]);
  expect(launched.output()).not.toMatch(/Refused to|Content Security Policy/);
  const nonces = await page.evaluate(() => document.documentElement.outerHTML.includes('__CSP_NONCE__'));
  expect(nonces).toBe(false);
});

for (const [what, leave] of [
  ['an address', "location.href = 'https://example.com/'"],
  ['a local file', "location.href = 'file:///etc/passwd'"],
  ['another path of the page', "location.href = 'app://casebundle/assets/'"],
  ['a replaced history', "location.replace('https://example.com/')"],
  [
    'a link',
    "document.body.append(Object.assign(document.createElement('a'), { href: 'https://example.com/', id: 'away' })); document.getElementById('away').click()",
  ],
  [
    'a form',
    "const form = document.createElement('form'); form.action = 'https://example.com/'; document.body.append(form); form.submit()",
  ],
] as const) {
  test(`the window does not leave its page through ${what}`, async () => {
    const { window: page } = launched;
    await page.evaluate((mark) => Reflect.set(window, 'mark', mark), what);
    await page.evaluate(leave).catch(() => undefined);
    await page.waitForTimeout(300);
    expect(page.url()).toBe('app://casebundle/');
    const stayed = await page.evaluate(() => [document.title, location.href, Reflect.get(window, 'mark')]);
    expect(stayed).toEqual(['Casebundle', 'app://casebundle/', what]);
  });
}

test('no second window opens', async () => {
  const { app, window: page } = launched;
  const opened = await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.com/',
      target: '_blank',
    });
    document.body.append(link);
    link.click();
    return ['https://example.com/', 'app://casebundle/', 'about:blank'].map(
      (url) => window.open(url) !== null,
    );
  });
  await page.waitForTimeout(300);
  expect(opened).toEqual([false, false, false]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('nothing foreign is run, fetched or embedded', async () => {
  const { window: page } = launched;
  const happened = await page.evaluate(async () => {
    const seen: string[] = [];
    const settle = (what: string, promise: Promise<unknown>) =>
      promise.then(
        () => seen.push(what),
        () => undefined,
      );
    const loaded = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.onload = resolve;
        element.onerror = reject;
        setTimeout(reject, 500);
        document.body.append(element);
      });
    // What runs before the first pause runs for the test tool, which is exempt from the policy.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      new Function('return 1')();
      seen.push('eval');
    } catch {
      // Refused, as it should be.
    }
    const inline = document.createElement('script');
    inline.textContent = 'window.inlineRan = true';
    document.body.append(inline);
    if ('inlineRan' in window) seen.push('inline script');
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(style);
    if (getComputedStyle(document.body).outlineWidth === '7px') seen.push('inline style');
    await settle('fetch', fetch('https://example.com/'));
    await settle('fetch of a file', fetch('file:///etc/passwd'));
    await settle('fetch of the page', fetch('app://casebundle/index.html'));
    await settle('picture', loaded(Object.assign(new Image(), { src: 'https://example.com/a.png' })));
    const script = Object.assign(document.createElement('script'), { src: 'https://example.com/a.js' });
    await settle('script', loaded(script));
    const frame = Object.assign(document.createElement('iframe'), { src: 'about:blank' });
    document.body.append(frame);
    if (frame.contentWindow && 'casebundle' in frame.contentWindow) seen.push('operations in a frame');
    if (frame.contentWindow && 'require' in frame.contentWindow) seen.push('Node in a frame');
    const webview = document.createElement('webview');
    document.body.append(webview);
    if ('getWebContentsId' in webview) seen.push('webview');
    return seen;
  });
  expect(happened).toEqual([]);
});

test('no permission is given', async () => {
  const { window: page } = launched;
  const answers = await page.evaluate(async () => {
    const state = async (name: string) => {
      const status = await navigator.permissions.query({ name: name as PermissionName });
      return status.state;
    };
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'given',
        () => 'denied',
      );
    return {
      geolocation: await state('geolocation'),
      notifications: await state('notifications'),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia({ video: true })),
      notification: await Notification.requestPermission(),
    };
  });
  expect(new Set(Object.values(answers))).toEqual(new Set(['denied']));
});

test('main asks the network for nothing and refuses what the session would', async () => {
  const failed = await launched.app.evaluate(async ({ session }) => {
    const answers: string[] = [];
    for (const url of ['https://example.com/', 'http://127.0.0.1:9/']) {
      await session.defaultSession.fetch(url).then(
        () => answers.push(`${url} answered`),
        (error: Error) => answers.push(error.message),
      );
    }
    return answers;
  });
  for (const message of failed) expect(message).toContain('ERR_BLOCKED_BY_CLIENT');
});
