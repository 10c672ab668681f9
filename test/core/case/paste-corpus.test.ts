import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '#core/case/identifiers';
import { mailText } from '#core/case/mail/mail-text';
import { findSecrets } from '#core/case/pasted-secrets';
import { readPasted } from '#core/case/read-pasted';
import { pasteCorpus } from '#test/support/paste-corpus';

describe('a pasted text', () => {
  it.each(pasteCorpus())('$name', ({ pasted, finds, secrets }) => {
    const read = mailText(pasted)?.text ?? pasted;
    const found = Object.entries(findIdentifiers(read))
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [name, list.map(({ value }) => value)]);
    expect(Object.fromEntries(found)).toEqual(finds);
    const seen = findSecrets(read).map(({ kind, at, length }) => `${kind}: ${read.slice(at, at + length)}`);
    expect(seen).toEqual(secrets);
    const printed = JSON.stringify(readPasted(pasted));
    for (const secret of secrets) expect(printed).not.toContain(secret.slice(secret.indexOf(': ') + 2));
  });
});
