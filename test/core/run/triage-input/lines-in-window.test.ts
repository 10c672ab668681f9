import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedLines } from '#core/run/bounded-lines';
import { linesInWindow } from '#core/run/triage-input/lines-in-window';

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const value of values) taken.push(value);
  return taken;
}

async function* piecesOf(bytes: Uint8Array, sizes: readonly number[]) {
  let from = 0;
  for (let index = 0; from < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? bytes.length;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

describe('boundedLines', () => {
  it('gives the same lines however the stream is cut', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ü', '漢', '{', '\t'), maxLength: 30 });
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), sizes, async (lines, cuts) => {
        const bytes = Buffer.from(lines.map((one) => `${one}\n`).join(''));
        expect((await all(boundedLines(piecesOf(bytes, cuts)))).flat()).toEqual(lines);
      }),
    );
  });

  it('gives nothing in the place of a line that is too long, and goes on behind it', async () => {
    const bytes = Buffer.from(`one\n${'x'.repeat(50)}\ntwo`);
    const lines = await all(boundedLines(piecesOf(bytes, [7]), 10));
    expect(lines.flat()).toEqual(['one', undefined, 'two']);
  });
});

describe('linesInWindow', () => {
  const record = (timeCreated: string) => JSON.stringify({ recordId: 1, timeCreated });
  const window = { fromInstant: '2026-11-18T08:00:00Z', toInstant: '2026-11-18T09:00:00Z' };
  const taken = async (lines: readonly string[], asked?: typeof window) => {
    const counts = { unreadable: 0 };
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    const texts = await all(linesInWindow(piecesOf(bytes, [64]), asked, counts));
    return { lines: texts.join('').split('\n').slice(0, -1), ...counts };
  };

  it('takes both ends of the window to 100 ns', async () => {
    const inside = [record('2026-11-18T08:00:00.0000000Z'), record('2026-11-18T09:00:00.0000000Z')];
    const outside = [record('2026-11-18T07:59:59.9999999Z'), record('2026-11-18T09:00:00.0000001Z')];
    expect(await taken([...outside, ...inside], window)).toEqual({ lines: inside, unreadable: 0 });
    expect((await taken([...outside, ...inside])).lines).toEqual([...outside, ...inside]);
  });

  it('counts what is no record', async () => {
    const good = record('2026-11-18T08:30:00.0000000Z');
    const bad = ['{', 'null', '[]', '{"timeCreated":5}', '{"timeCreated":"yesterday"}'];
    expect(await taken([...bad, good, ''], window)).toEqual({ lines: [good], unreadable: bad.length });
  });
});
