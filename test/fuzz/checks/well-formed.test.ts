import { expect, test } from 'vitest';
import { parserFault } from './parser-fault';
import { wellFormednessFault } from './well-formed';

const good = [
  '<Event/>',
  '<Event xmlns="urn:x"><a b="1" c=\'2\'>t &amp; &#13; &#x1F600; \u6f22</a><?t d?><![CDATA[<x>]]></Event>',
  '<a><a><a/></a></a>',
  '<_a.b-c d=">"/>',
];
const bad = [
  '',
  ' ',
  'text',
  '<a>',
  '<a></b>',
  '</a>',
  '<a/><b/>',
  '<a/>text',
  '<a b="1" b="2"/>',
  '<a b=1/>',
  '<a b="<"/>',
  '<a b="&"/>',
  '<a>&nbsp;</a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a>]]></a>',
  '<a>\u0001</a>',
  '<a>\ud800</a>',
  '<a>\uffff</a>',
  '<1a/>',
  '<a b="1"c="2"/>',
  '<a><?xml version="1.0"?></a>',
];

test.for(good)('%s is well-formed, as a parser says', async (xml) => {
  expect(wellFormednessFault(xml)).toBeUndefined();
  expect(await parserFault(xml)).toBeUndefined();
});

test.for(bad)('%j is not, as a parser says', async (xml) => {
  expect(wellFormednessFault(xml)).toBeDefined();
  expect(await parserFault(xml)).toBeDefined();
});
