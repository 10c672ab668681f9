import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailText } from '#core/case/mail/mail-text';
import { readLongPasted } from '#core/case/read-long-pasted';
import { readPasted } from '#core/case/read-pasted';
import { pasteCorpus } from '#test/support/paste-corpus';

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const head = 'From: ada@contoso.com\nMIME-Version: 1.0\n';

function mail(type: string, encoding: string, body: string): string {
  return `${head}Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;
}

describe('mailText', () => {
  it.each([
    ['no mail', 'Subject of the call: nothing'],
    ['a mail as a mail program copies it', 'From: Ada\nSent: today\nSubject: reset\n\nHello'],
    ['a response', 'date: Wed, 18 Nov 2026 10:02:00 GMT\ncontent-type: text/html\nx-ms-request-id: 1\n\n'],
    ['one header', 'MIME-Version: 1.0\n\nHello'],
    ['headers that stand below a text', `Look at this:\n${head}\nHello`],
  ])('leaves %s as it stands', (_, text) => {
    expect(mailText(text)).toBeUndefined();
  });

  it.each([
    [
      'quoted-printable of windows-1251',
      'text/plain; charset=windows-1251',
      'quoted-printable',
      '=CA=EE=E4',
      'Код',
    ],
    ['base64 of iso-8859-2', 'text/plain; charset="iso-8859-2"', 'base64', base64(Uint8Array.of(0xb3)), 'ł'],
    ['base64 whose lines are padded each', 'text/plain', 'base64', 'YQ==\nYmM=\n', 'abc'],
    [
      'base64 with a list’s lines below',
      'text/plain',
      'base64',
      'YWJj\n____\nThe list',
      'abc\n____\nThe list',
    ],
    ['an unknown charset', 'text/plain; charset=x-none', 'base64', base64('ü'), 'ü'],
    ['an = that encodes nothing', 'text/plain', 'quoted-printable', 'a=b =\r\nc=\n=', 'a=b c'],
    ['a multipart without boundary', 'multipart/mixed', '7bit', 'abc', 'abc'],
    ['a boundary that never comes', 'multipart/mixed; boundary=x', '7bit', 'abc', 'abc'],
    ['a part that ends with the text', 'multipart/mixed; boundary=x', '7bit', '--x\n\nabc', 'abc'],
    ['a longer boundary', 'multipart/mixed; boundary=x', '7bit', '--x\n\n--xy\n--x--\n', '--xy\n'],
    [
      'an empty plain form',
      'multipart/alternative; boundary=x',
      '7bit',
      '--x\n\n\n--x\nContent-Type: text/html\n\n<p>a</p>\n--x--',
      '<p>a</p>\n',
    ],
    [
      '8 bits of windows-1251 in a file taken for windows-1252',
      'text/plain; charset=windows-1251',
      '8bit',
      'Êîä',
      'Код',
    ],
    [
      '8 bits of UTF-8 in a file taken for windows-1252',
      'text/plain; charset=utf-8',
      '8bit',
      'GrÃ¼ÃŸe',
      'Grüße',
    ],
    [
      'quotation marks of windows-1252',
      'text/plain; charset=Windows-1252',
      'quoted-printable',
      '=84a=93',
      '„a“',
    ],
    ['8 bits that were read well', 'text/plain; charset=utf-8', '8bit', 'Grüße', 'Grüße'],
    ['Czech that was read well', 'text/plain; charset=iso-8859-2', '8bit', 'š', 'š'],
    ['8 bits that cannot be UTF-16', 'text/plain; charset=utf-16', '8bit', 'abü', 'abü'],
    ['Cyrillic that was read well', 'text/plain; charset=koi8-r', '8bit', 'Код – ü', 'Код – ü'],
    ['an attachment', 'application/pdf', 'base64', base64('abc'), ''],
  ])('reads %s', (_, type, encoding, body, expected) => {
    const read = mailText(mail(type, encoding, body))?.text;
    expect(read).toBe(expected === '' ? 'From: ada@contoso.com' : `From: ada@contoso.com\n${expected}`);
  });

  it.each([
    ['=?iso-8859-1?Q?Gr=FC=DFe_aus?= =?iso-8859-1?Q?_Bonn?=', 'Grüße aus Bonn'],
    [`=?utf-8?B?${base64(Uint8Array.of(0x61, 0xc3))}?=\n =?UTF-8?B?${base64(Uint8Array.of(0xbc))}?=`, 'aü'],
    ['Re: =?utf-8*de?q?=C3=BC?= and =?this', 'Re: ü and =?this'],
    [`folded\n\t${'words'}`, 'folded words'],
  ])('reads the subject %j', (subject, expected) => {
    expect(mailText(`From: a\nSubject: ${subject}\nContent-Type: text/plain\n\n`)?.text).toBe(
      `From: a\nSubject: ${expected}\n`,
    );
  });

  it('gives what lies too deep as it stands', () => {
    const nested = `Subject: x\nContent-Type: message/rfc822\n\n`.repeat(5_000);
    expect(mailText(`${head}${nested}end`)?.text).toContain('end');
  });

  it('never throws, and knows the place of everything in the raw text', () => {
    const pieces = fc.constantFrom(
      ...[
        '--x\n',
        '--x--\n',
        '--y\n',
        '\n',
        '\r\n',
        '=',
        '=\n',
        '=C3',
        'ü',
        '😀',
        '=?utf-8?Q?=C3?=',
        'YWJj\n',
        '\ud800',
      ],
      'Content-Type: multipart/mixed; boundary=x\n',
      'Content-Type: multipart/alternative; boundary="y"\n',
      'Content-Type: message/rfc822\n',
      'Content-Type: text/html; charset=utf-16\n',
      'Content-Type: text/plain; format=flowed\n',
      'Content-Transfer-Encoding: base64\n',
      'Content-Transfer-Encoding: quoted-printable\n',
      'Subject: a\n',
      ' folded \n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const raw = head + parts.join('');
        const read = mailText(raw);
        for (let at = 0; at < (read?.text.length ?? 0); at += 7) {
          const span = read?.sourceOf({ at, length: 1 });
          expect(span?.at).toBeGreaterThanOrEqual(0);
          expect((span?.at ?? 0) + (span?.length ?? 0)).toBeLessThanOrEqual(raw.length + 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['lines', head + '\n'.repeat(2_000_000)],
    ['headers', `${head}${'X: y\n'.repeat(400_000)}`],
    ['folds', `${head}Subject: a${'\n b'.repeat(600_000)}`],
    ['marks', mail('multipart/mixed; boundary=x', '7bit', '--x\n'.repeat(500_000))],
    [
      'multiparts without their marks',
      mail(
        'multipart/mixed; boundary=x',
        '7bit',
        '--x\nContent-Type: multipart/mixed; boundary=y\n\n'.repeat(40_000),
      ),
    ],
    ['forwards', `${head}${'Content-Type: message/rfc822\n\n'.repeat(60_000)}`],
    ['escapes', mail('text/plain', 'quoted-printable', '=C3ü= '.repeat(300_000))],
    ['words', `${head}Subject: ${'=?utf-8?Q?a?= '.repeat(130_000)}\n\n`],
    ['beginnings of words', `${head}Subject: ${'=?utf-8?Q?a'.repeat(180_000)}\n\n`],
    ['a line that flows', mail('text/plain; format=flowed', '8bit', 'a \n'.repeat(600_000))],
  ])('ends with two million characters of %s', (_, text) => {
    expect(() => mailText(text)).not.toThrow();
  });
});

describe('readPasted of a mail', () => {
  it('names where the encoded part begins, and where what is not encoded stands', () => {
    const raw = mail('text/plain', 'base64', base64('Support code: 7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6'));
    const { identifiers } = readPasted(raw);
    expect(identifiers.upn).toEqual([{ value: 'ada@contoso.com', at: 6 }]);
    expect(identifiers.supportCode).toEqual([
      { value: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6', at: raw.indexOf('\n\n') + 2 },
    ]);
  });

  it('names a secret of the decoded text once, and one that only the raw text shows', () => {
    const hidden = `X-Note: {"password":"Winter2026!"}\n${mail('text/plain', 'base64', base64('password: Summer2026!\npassword: Summer2027!'))}`;
    const { secrets } = readPasted(hidden);
    expect(secrets.map(({ kind, at }) => [kind, hidden.slice(at, at + 11)])).toEqual([
      ['password', 'Winter2026!'],
      ['password', base64('password: Summer').slice(0, 11)],
    ]);
  });

  it('takes no line that was broken behind the word for a password', () => {
    const raw = mail(
      'text/plain',
      'quoted-printable',
      'Das Problem betrifft das Kennwort=\nschreiben und das Passwort=\n-Feld.',
    );
    expect(readPasted(raw).secrets).toEqual([]);
  });

  it('reads a long one the same, also where its headers and its text lie far apart', async () => {
    const picture = `--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${'QUJD'.repeat(19)}\n`;
    for (const { pasted } of pasteCorpus().filter((one) => mailText(one.pasted) !== undefined)) {
      const raw = `${head}Content-Type: multipart/mixed; boundary=x\n\n${picture.repeat(2_000)}--x\nContent-Type: message/rfc822\n\n${pasted}\n--x--`;
      const read = await readLongPasted(
        raw,
        async () => undefined,
        () => true,
      );
      expect(read).toEqual(readPasted(raw));
      expect(read?.identifiers.upn.length).toBeGreaterThan(0);
    }
  });
});
