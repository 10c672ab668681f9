// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseXml, type XmlElement } from './parse-xml';

/** The same of a parser that the browser world trusts; nothing for what is not well-formed. */
function parsedByDom(xml: string): XmlElement | undefined {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return document.querySelector('parsererror') ? undefined : fromDom(document.documentElement);
}

function fromDom(element: Element): XmlElement {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return {
    name: element.nodeName,
    attributes: new Map([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.children].map(fromDom),
    text: texts.map(({ textContent }) => textContent).join(''),
  };
}

function parsed(xml: string): XmlElement | undefined {
  const parsing = parseXml(xml);
  return parsing.ok ? parsing.root : undefined;
}

const event = `<Event xmlns="urn:e"><System><Provider Name='a&amp;b'/>\r\n<Id x="1" y="&#9;">7</Id></System>
<Data>a &lt;b&gt; &quot;c&quot; &#x1F512; 비밀</Data><Data/>tail</Event>`;

test('gives the tree that the DOM parser gives', () => {
  expect(parsed(event)).toEqual(parsedByDom(event));
  expect(parsed(event)?.children[1]?.text).toBe('a <b> "c" 🔒 비밀');
});

test('refuses what the DOM parser refuses, after any one change', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '&',
    ';',
    '"',
    "'",
    '/',
    '=',
    ' ',
    'x',
    '&#0;',
    ']]>',
    '\u0003',
    '<b>',
    '</b>',
    '<b/>',
  );
  const places = fc.integer({ min: 0, max: event.length });
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 3 }), piece, (at, removed, inserted) => {
      const changed = event.slice(0, at) + inserted + event.slice(at + removed);
      expect(parsed(changed)).toEqual(parsedByDom(changed));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['raw control character', '<a>\u0003</a>', 'character U+0003'],
  ['lone surrogate', '<a>\ud800</a>', 'character U+d800'],
  ['reference to a character that XML does not know', '<a>&#3;</a>', 'reference &#3;'],
  ['unescaped &', '<a>b & c</a>', '& without ; before  c'],
  ['two elements', '<a/><b/>', 'not exactly one element'],
  ['unclosed element', '<a><b></a>', 'end tag a'],
])('says why it refuses: %s', (_, xml, reason) => {
  expect(parseXml(xml)).toEqual({ ok: false, reason });
});
