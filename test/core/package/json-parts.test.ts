import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasMoreJsonValues, jsonParts } from '#core/package/json-parts';
import { jsonPieces } from '#core/package/json-pieces';

const object = fc.dictionary(
  fc.string().filter((key) => key !== '__proto__'),
  fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
);

function read(content: string | Uint8Array): unknown {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const whole: Record<string, unknown> = {};
  for (const part of jsonParts(bytes)) {
    if (part.kind === 'member') whole[part.key] = part.value;
    else (whole[part.key] as unknown[]).push(part.value);
  }
  return whole;
}

it('writes what JSON.stringify writes, in pieces', () => {
  fc.assert(
    fc.property(object, (value) => {
      expect(Buffer.concat([...jsonPieces(value)]).toString()).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
});

it('writes what is longer than a piece', () => {
  const value = {
    list: Array.from({ length: 5_000 }, (_, index) => ({ index, text: 'é'.repeat(index % 50) })),
    long: 'x'.repeat(200_000),
  };
  const pieces = [...jsonPieces(value)];
  expect(pieces.length).toBeGreaterThan(3);
  expect(Buffer.concat(pieces).toString()).toBe(`${JSON.stringify(value, null, 2)}\n`);
});

it('reads part by part what JSON.parse reads', () => {
  fc.assert(
    fc.property(object, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const content = JSON.stringify(value, null, indent);
      expect(read(content)).toEqual(JSON.parse(content));
    }),
  );
});

it('refuses what JSON.parse refuses, and takes nothing else of it', () => {
  const marks = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', 'a', '1', ' ', '\n', 'null', 'é');
  const wild = fc.array(marks, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(object, wild, fc.nat(), fc.nat({ max: 4 }), (value, inserted, where, removed) => {
      const good = JSON.stringify(value);
      const at = where % (good.length + 1);
      const content = good.slice(0, at) + inserted + good.slice(at + removed);
      const expected = parsed(content);
      if (expected === undefined) expect(() => read(content)).toThrow(SyntaxError);
      else if (!hasTwice(content)) expect(read(content)).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});

it('refuses a key that comes twice, bytes that are no UTF-8 and anything but an object', () => {
  expect(() => read('{"a":1,"a":2}')).toThrow(/twice/);
  expect(() => read(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toThrow();
  for (const content of ['', '[]', '1', '"x"', '{}x', '{"a":[1,]}', '{"a":1,}', '{"a"}', '{"a":[1 2]}']) {
    expect(() => read(content), content).toThrow(SyntaxError);
  }
});

it('counts values by what stands between them, and not inside texts', () => {
  const content = Buffer.from('{"a":[1,2,"[,,,]:{"],"b":{}}');
  expect(hasMoreJsonValues(content, 100)).toBe(false);
  expect(hasMoreJsonValues(content, 4)).toBe(true);
  expect(hasMoreJsonValues(Buffer.from(JSON.stringify({ a: ',,,,,,,,,,,,,,,,' })), 4)).toBe(false);
});

/** An object, or nothing when the text is no JSON object. */
function parsed(content: string): unknown {
  try {
    const json: unknown = JSON.parse(content);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function hasTwice(content: string): boolean {
  try {
    read(content);
    return false;
  } catch (error) {
    return String(error).includes('twice') || content.includes('__proto__');
  }
}
