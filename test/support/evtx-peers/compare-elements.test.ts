import { describe, expect, test } from 'vitest';
import { compareElements, type Difference } from './compare-elements';
import type { DifferenceKind } from './difference-kinds';
import { parseXml, type XmlElement } from './parse-xml';

function element(xml: string): XmlElement {
  const parsing = parseXml(xml);
  if (!parsing.ok) throw new Error(parsing.reason);
  return parsing.root;
}

function differences(ours: string, theirs: string): readonly Difference[] {
  return compareElements(element(`<E>${ours}</E>`), element(`<E>${theirs}</E>`));
}

describe('two spellings of one value are no difference', () => {
  test.each([
    [
      'identifiers',
      '<Data>{5770385F-C22A-43E0-BF4C-06F5698FFBD9}</Data>',
      '<Data>5770385f-c22a-43e0-bf4c-06f5698ffbd9</Data>',
    ],
    ['hexadecimal numbers', '<K>0x80</K>', '<K>0x0000000000000080</K>'],
    ['times', '<T S="2018-08-08T15:47:31.7169030Z"/>', '<T S="2018-08-08 15:47:31.716903"/>'],
    ['booleans', '<B>true</B>', '<B>True</B>'],
    ['line ends and space around', '<B>a&#13;&#10;b</B>', '<B>\n  a\r\nb </B>'],
    ['empty attributes', '<C/>', '<C A=""/>'],
    ['empty Data and Binary', '<D><Data/><Data>a</Data></D>', '<D><Data>a</Data><Binary/></D>'],
  ])('%s', (_, ours, theirs) => {
    expect(differences(ours, theirs)).toEqual([]);
  });
});

describe('a known fault of another reader is told from the values', () => {
  const strings = (...items: string[]) =>
    `<Data>${items.map((item) => `&lt;string&gt;${item}&lt;/string&gt;\n`).join('')}</Data>`;
  test.each<[DifferenceKind, string, string]>([
    ['binary-as-base64', '<Binary>AEB42BF227D5</Binary>', '<Binary>rrQr8ifV</Binary>'],
    ['negative-int32-without-sign-bit', '<D>-2147023559</D>', '<D>-460089</D>'],
    [
      'time-in-floating-point',
      '<T S="2022-06-08T23:48:24.9237954Z"/>',
      '<T S="2022-06-08 23:48:24.923794"/>',
    ],
    ['character-beyond-ffff', '<D>🔒 writeback 🔑</D>', '<D>🄓 writeback 🄒</D>'],
    ['lone-surrogate-with-next', '<D>\ufffd娟Œ</D>', '<D>\ufffdŒ</D>'],
    ['control-character-left-out', '<D>a\ufffdb</D>', '<D>ab</D>'],
    [
      'string-array-as-one-text',
      '<Data>a</Data><Data/><Binary>00</Binary>',
      `${strings('a', '')}<Binary>00</Binary>`,
    ],
    [
      'string-array-broken',
      '<Data/><Data/><Data/><Data/><Data>14</Data><Data>60</Data>',
      strings('14', '', '14', '60'),
    ],
    ['string-array-broken', '<Data>비밀번호 쓰기 저장 완료</Data>', strings('비', '번호 쓰기 ', '장 완료')],
  ])('%s', (kind, ours, theirs) => {
    expect(differences(ours, theirs).map((difference) => difference.kind)).toEqual([kind]);
  });
});

describe('anything else is of no known kind', () => {
  test.each([
    ['another number', '<D>-2147023559</D>', '<D>-460088</D>'],
    ['other bytes', '<Binary>AEB42BF227D5</Binary>', '<Binary>rrQr8ifW</Binary>'],
    [
      'a time beside the floating-point one',
      '<T S="2022-06-08T23:48:24.9237954Z"/>',
      '<T S="2022-06-08T23:48:24.923793Z"/>',
    ],
    ['another character beyond U+FFFF', '<D>🔒</D>', '<D>🄒</D>'],
    ['case of text', '<D>Abc</D>', '<D>abc</D>'],
    ['an empty element that is no Data', '<C/>', ''],
    [
      'another string in an array',
      '<Data>a</Data><Data>b</Data>',
      '<Data>&lt;string&gt;a&lt;/string&gt;\n&lt;string&gt;c&lt;/string&gt;</Data>',
    ],
    ['an element more', '<D>a</D>', '<D>a</D><D>b</D>'],
    ['an element less', '<D>a</D><D>b</D>', '<D>a</D>'],
    ['another attribute', '<D N="a"/>', '<D M="a"/>'],
    ['another order', '<A>1</A><B>1</B>', '<B>1</B><A>1</A>'],
  ])('%s', (_, ours, theirs) => {
    const found = differences(ours, theirs);
    expect(found).not.toEqual([]);
    expect(found.some(({ kind }) => kind === undefined)).toBe(true);
  });

  test('and is shown with its place and both values', () => {
    expect(differences('<S><Id A="1">7</Id></S>', '<S><Id A="2">7</Id></S>')).toEqual([
      { path: 'E/S/Id@A', ours: '1', theirs: '2' },
    ]);
  });
});
