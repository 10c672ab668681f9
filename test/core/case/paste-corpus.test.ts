import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '#core/case/identifiers';
import { pasteCorpus } from '#test/support/paste-corpus';

describe('a pasted text', () => {
  it.each(pasteCorpus())('$name', ({ pasted, finds }) => {
    const found = Object.entries(findIdentifiers(pasted))
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [name, list.map(({ value }) => value)]);
    expect(Object.fromEntries(found)).toEqual(finds);
  });
});
