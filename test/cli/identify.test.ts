import { describe, expect, it } from 'vitest';
import { pasteCorpus } from '#test/support/paste-corpus';
import { runCli } from '#test/support/run-cli';

/** One text in nine: of each file some, and enough for a whole program that is started for each. */
const sample = pasteCorpus().filter((_, index) => index % 9 === 4);

describe('casebundle identify', () => {
  it.each(sample)('prints what is in $name', async ({ pasted, finds, secrets }) => {
    const { exitCode, stdout, stderr } = await runCli(['identify'], { input: pasted });
    expect(exitCode).toBe(0);
    const found: Record<string, { value: string; at: number }[]> = JSON.parse(stdout);
    const values = Object.entries(found).map(([name, list]) => [name, list.map(({ value }) => value)]);
    // An address with a secret in it ends before its query.
    const { url = [], ...others } = Object.fromEntries(values.filter(([, list = []]) => list.length > 0));
    const { url: wholeUrls = [], ...otherFinds } = finds;
    expect(others).toEqual(otherFinds);
    for (const address of url) expect(wholeUrls.some((whole) => whole.startsWith(address))).toBe(true);
    expect(stderr.split('\n').length - 1).toBe(secrets.length === 0 ? 0 : secrets.length + 1);
    for (const secret of secrets) {
      const value = secret.slice(secret.indexOf(': ') + 2);
      expect(stdout + stderr).not.toContain(value);
    }
  });

  it('names secrets by kind and line, and prints no address with one in it', async () => {
    const pasted = [
      'SSPR_0029',
      'https://contoso.com/in?passwd=Winter2026%21&x=1',
      '',
      'Set-Cookie: ESTSAUTH=0.ARoAmadeUpCookie1234; path=/',
    ].join('\r\n');
    const { exitCode, stdout, stderr } = await runCli(['identify', '-'], { input: pasted });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ssprCode: [{ value: 'SSPR_0029', at: 0 }],
      url: [{ value: 'https://contoso.com/in', at: 11 }],
    });
    expect(stderr).toBe(
      [
        'standard input, line 2: a password.',
        'standard input, line 4: a sign-in cookie.',
        'standard input holds secrets. Keep the text out of cases, tickets and mails, or take them out first. What was printed repeats none of them.',
        '',
      ].join('\n'),
    );
  });

  it('decodes a mail in its raw form, and names where the encoded part begins', async () => {
    const body = 'Support code: 7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6\r\npassword: Winter2026!';
    const encoded = Buffer.from(body).toString('base64');
    const pasted = `Subject: reset\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}`;
    const { stdout, stderr } = await runCli(['identify'], { input: pasted });
    expect(JSON.parse(stdout)).toMatchObject({
      supportCode: [{ value: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6', at: pasted.indexOf(encoded) }],
    });
    expect(stderr).toContain('standard input, line 5: a password.\n');
    expect(stdout + stderr).not.toContain('Winter2026!');
  });

  it('names the first hundred of many secrets', async () => {
    const { stderr } = await runCli(['identify'], { input: '{"password":"Winter2026!"}\n'.repeat(150) });
    expect(stderr).toContain('standard input, line 100: a password.\nstandard input: 50 more of these.\n');
  });

  it('reads an export of some megabytes, and says up to which size', async () => {
    const entry =
      '{"startedDateTime": "2026-11-18T08:14:05.123Z", "request": {"url": "https://contoso.com/a.js"}, "text": "function(){}"},\n';
    const end = '{"name":"x-ms-request-id","value":"7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6"}';
    const size = 4 * 1024 * 1024;
    const read = await runCli(['identify'], { input: entry.repeat(size / entry.length) + end });
    expect(JSON.parse(read.stdout)).toMatchObject({
      requestId: [{ value: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' }],
      url: [{ value: 'https://contoso.com/a.js' }],
    });
    const refused = await runCli(['identify'], { input: 'x'.repeat(64 * 1024 * 1024 + 1) });
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('standard input is larger than 64 MB and was not read. Save the page');
  });
});
