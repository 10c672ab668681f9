import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseSchema } from '#core/case/case-schema';
import { checklistStates } from '#core/case/checklist-states';
import { emptyCase } from '#core/case/empty-case';
import { typedTime, withField, withTypedTime } from '../../../renderer/store/case-parts';
import { caseSentence } from '../../../renderer/store/case-sentence';
import { type NextStep, nextStep, type Progressing } from '../../../renderer/store/next-step';

const idle: Progressing = {
  view: 'overview',
  collecting: false,
  packing: false,
  saveFailed: false,
  missing: [],
  collected: false,
  evidenceAnswered: false,
  hasPackage: false,
  madeOutdated: false,
};
const everythingMissing = ['problem', 'time', 'user'] as const;
const read = { collected: true, evidenceAnswered: true };

describe('nextStep', () => {
  it.each<[string, Partial<Progressing>, NextStep]>([
    ['an empty case', { missing: everythingMissing }, 'answer-problem'],
    ['an empty case at its first item', { missing: everythingMissing, view: 'problem' }, 'answer-time'],
    ['only the item in sight is missing', { missing: ['time'], view: 'time' }, 'collect'],
    ['an empty case where evidence is chosen', { missing: everythingMissing, view: 'evidence' }, 'collect'],
    ['an empty case in review', { missing: everythingMissing, view: 'review' }, 'collect'],
    ['what decides the reading is answered', {}, 'collect'],
    ['there will be no evidence', { missing: ['time'], evidenceAnswered: true }, 'make'],
    ['no log could be read', { collected: true }, 'collect-again'],
    ['no log could be read, and the package is reviewed', { collected: true, view: 'review' }, 'make'],
    ['a log was read', read, 'make'],
    ['a log was read, and an item is missing', { ...read, missing: ['user'] }, 'make'],
    ['the package is made', { ...read, hasPackage: true }, 'show'],
    ['the case changed since', { ...read, hasPackage: true, madeOutdated: true }, 'make'],
    ['the draft cannot be saved', { ...read, hasPackage: true, saveFailed: true }, 'save'],
    ['evidence is collected', { collecting: true, saveFailed: true }, 'cancel-collection'],
    ['the package is being made', { ...read, packing: true }, 'cancel-package'],
  ])('%s', (_, state, step) => {
    expect(nextStep({ ...idle, ...state })).toBe(step);
  });
});

describe('caseSentence', () => {
  it('counts what is answered and names what is missing', () => {
    const states = checklistStates({ ...emptyCase, problem: { description: 'It failed.' } }, []);
    expect(caseSentence(states, 'collect')).toBe(
      '1 of 7 answered. Missing: page or screenshot, support code or SID and CID, time with zone, user and kind of user, licence, event log.',
    );
    expect(caseSentence(states, 'make')).toContain('The package will say that this is missing: page');
  });

  it('says that all is there', () => {
    const states = checklistStates(emptyCase, []).map((state) => ({ ...state, state: 'given' as const }));
    expect(caseSentence(states, 'make')).toBe('7 of 7 answered. Everything that support asks for is here.');
  });
});

describe('case parts', () => {
  it('leave the case as it was when a field is filled and emptied again', () => {
    const filled = withField(emptyCase, 'codes', 'sid', 'x');
    expect(filled).toEqual({ ...emptyCase, codes: { sid: 'x' } });
    expect(withField(filled, 'codes', 'sid', '')).toEqual(emptyCase);
  });

  it('give back date, time and zone as they were typed, whatever was typed', () => {
    const words = fc.string({ maxLength: 15 }).map((word) => word.replace(/[T ]/g, ''));
    fc.assert(
      fc.property(words, words, fc.string({ maxLength: 60 }), (date, time, timeZone) => {
        const caseFile = withTypedTime(emptyCase, { date, time, timeZone });
        expect(typedTime(caseFile.incident)).toEqual({ date, time, timeZone });
        expect(caseSchema.safeParse(caseFile).success).toBe(true);
      }),
    );
  });
});
