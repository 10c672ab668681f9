import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translatorOf } from '#core/texts/translator';

const say = translatorOf(
  {
    plain: 'The log is empty.',
    one: '{host} cannot be reached: {reason}',
    reason: 'the name {name} is not known.',
    next: 'Check the name, then try again.',
    range: '{from} to {to}',
    twice: '{a} is {a}.',
    bare: '{a}',
  },
  {
    plain: 'Das Protokoll ist leer.',
    one: 'Nicht erreichbar ist {host}: {reason}',
    reason: 'Der Name {name} ist nicht bekannt.',
    next: 'Namen prüfen, dann erneut versuchen.',
    range: '{from} bis {to}',
    twice: '{a} bleibt {a}.',
    bare: 'never',
  },
  { 'Restart the service.': 'Dienst neu starten.' },
);

describe('translatorOf', () => {
  it.each([
    ['The log is empty.', 'Das Protokoll ist leer.'],
    ['Restart the service.', 'Dienst neu starten.'],
    [
      'AADC01 cannot be reached: the name AADC01 is not known.',
      'Nicht erreichbar ist AADC01: Der Name AADC01 ist nicht bekannt.',
    ],
    [
      'The log is empty. Check the name, then try again.',
      'Das Protokoll ist leer. Namen prüfen, dann erneut versuchen.',
    ],
    ['The log is empty.\nRestart the service.', 'Das Protokoll ist leer.\nDienst neu starten.'],
    ['Typed by hand. The log is empty.', 'Typed by hand. Das Protokoll ist leer.'],
    ['09:14 UTC to 10:14 UTC', '09:14 UTC bis 10:14 UTC'],
    ['It was denied access to the user', 'It was denied access to the user'],
    ['The log is empty (AADC01)', 'The log is empty (AADC01)'],
    ['AADC01 cannot be reached: The log is empty', 'Nicht erreichbar ist AADC01: Das Protokoll ist leer'],
    ['x is x.', 'x bleibt x.'],
  ])('says %s', (english, german) => {
    expect(say(english)).toBe(german);
  });

  it('leaves what it does not know as it stands, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '. ', '\n', '{', '}', 'é', ':') }), (typed) => {
        expect(say(typed)).toBe(typed);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws and always ends', () => {
    const pieces = [
      'The log is empty.',
      ' cannot be reached: ',
      'the name ',
      ' is not known.',
      ' (',
      ')',
      ' ',
      'x',
      '\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        expect(typeof say(parts.join(''))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
