import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder';
import { pageFile } from '../../electron/main/page-file';
import { servePage } from '../../electron/main/serve-page';

const root = path.resolve('/pages');

describe('pageFile', () => {
  it('finds the page and its files', () => {
    expect(pageFile(root, 'app://casebundle/')).toBe(path.join(root, 'index.html'));
    expect(pageFile(root, 'app://casebundle/assets/index-1.js?v=2#x')).toBe(
      path.join(root, 'assets/index-1.js'),
    );
    expect(pageFile(root, 'app://casebundle/a/../b%20c.css')).toBe(path.join(root, 'b c.css'));
  });

  it.each([
    'app://casebundle/%2e%2e/secret',
    'app://casebundle/..%2fsecret',
    'app://casebundle/..%2f..%2fpages-beside/x',
    'app://casebundle/%5c..%5csecret',
    'app://casebundle/..\\..\\secret',
    'app://casebundle/assets/..%5c..%5csecret',
    'app://casebundle/%00',
    'app://casebundle/C:%2fwindows',
    'app://casebundle/C%3a%2fwindows',
    'app://casebundle/%zz',
    'app://casebundle.example.com/index.html',
    'app://other/index.html',
    'https://casebundle/index.html',
    'file:///etc/passwd',
  ])('refuses %s or keeps it inside', (url) => {
    const file = pageFile(root, url);
    if (file !== undefined) expect(path.relative(root, file)).not.toMatch(/^\.\.|^$/);
    if (/%5c|%2f|%00|%3a|%zz|\.example|other|https|file:/.test(url)) expect(file).toBeUndefined();
  });

  it('never leads out of its folder, whatever is asked', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '%00', 'C:', '%252e', '~', ' '),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = pageFile(root, `app://casebundle/${parts.join('')}`);
        if (file !== undefined) expect(file.startsWith(`${root}${path.sep}`)).toBe(true);
      }),
    );
  });
});

describe('servePage', () => {
  async function pages(): Promise<string> {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'renderer/assets'), { recursive: true });
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    await writeFile(
      path.join(folder, 'renderer/index.html'),
      '<html lang="en"><meta nonce="__CSP_NONCE__"><!-- __CSP_NONCE__ -->',
    );
    await writeFile(path.join(folder, 'renderer/assets/a.js'), 'const x = "__CSP_NONCE__";');
    return path.join(folder, 'renderer');
  }
  const get = (url: string) => ({ method: 'GET', url });

  it('puts a nonce of its own into the policy and the page at each load', async () => {
    const folder = await pages();
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await servePage(folder, get('app://casebundle/'), 'en');
        const policy = response.headers['Content-Security-Policy'] ?? '';
        const nonce = /'nonce-([A-Za-z0-9+/]{22}==)'/.exec(policy)?.[1];
        expect(response.body.toString('utf8')).toBe(
          `<html lang="en"><meta nonce="${nonce}"><!-- ${nonce} -->`,
        );
        return nonce;
      }),
    );
    expect(nonces[0]).toBeDefined();
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('forbids everything that the page does not need', async () => {
    const response = await servePage(await pages(), get('app://casebundle/'), 'de', () => 'N');
    expect(response.headers['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' blob: data:; " +
        "font-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(response.headers['X-Content-Type-Options']).toBe('nosniff');
  });

  it('says the language of the window in the page', async () => {
    const page = await servePage(await pages(), get('app://casebundle/'), 'de');
    expect(page.body.toString('utf8')).toContain('<html lang="de">');
  });

  it('serves scripts untouched, as scripts', async () => {
    const response = await servePage(await pages(), get('app://casebundle/assets/a.js'), 'en');
    expect(response.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
    expect(response.body.toString('utf8')).toBe('const x = "__CSP_NONCE__";');
  });

  it('answers 404, 403 and 405 with nothing inside', async () => {
    const folder = await pages();
    const asked = await Promise.all([
      servePage(folder, get('app://casebundle/none.js'), 'en'),
      servePage(folder, get('app://casebundle/assets'), 'en'),
      servePage(folder, get('app://casebundle/..%2fsecret.txt'), 'en'),
      servePage(folder, { method: 'POST', url: 'app://casebundle/' }, 'en'),
    ]);
    expect(asked.map((response) => response.status)).toEqual([404, 404, 403, 405]);
    for (const response of asked) expect(response.body.toString('utf8')).toBe('');
  });
});
