import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '#core/case/identifiers';
import { findSecrets } from '#core/case/pasted-secrets';
import { readPasted } from '#core/case/read-pasted';
import { pasteCorpus } from '#test/support/paste-corpus';

describe('a pasted text', () => {
  it.each(pasteCorpus())('$name', ({ pasted, finds, secrets }) => {
    const found = Object.entries(findIdentifiers(pasted))
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [name, list.map(({ value }) => value)]);
    expect(Object.fromEntries(found)).toEqual(finds);
    const seen = findSecrets(pasted).map(
      ({ kind, at, length }) => `${kind}: ${pasted.slice(at, at + length)}`,
    );
    expect(seen).toEqual(secrets);
    const printed = JSON.stringify(readPasted(pasted));
    for (const secret of secrets) expect(printed).not.toContain(secret.slice(secret.indexOf(': ') + 2));
  });
});
