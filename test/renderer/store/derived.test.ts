import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseSchema, emptyCase } from '#core/case/case-schema';
import { checklistStates } from '#core/case/checklist-states';
import { typedTime, withField, withTypedTime } from '../../../renderer/store/case-parts';
import { caseSentence } from '../../../renderer/store/case-sentence';
import { nextStep } from '../../../renderer/store/next-step';
import { fakeDraft } from '../../support/fake-api';

const idle = {
  collecting: false,
  packing: false,
  runs: [],
  evidenceNotAvailable: false,
  hasPackage: false,
  madeOutdated: false,
};

describe('nextStep', () => {
  it('collects, then makes, then shows, and cancels what runs', () => {
    const [run] = fakeDraft('d', {
      runs: [
        {
          collector: 'host',
          title: 'Host',
          host: 'AADC01',
          answers: [],
          outcome: { status: 'cancelled' },
          artifacts: [],
          facts: [],
          startedAt: '',
          durationMs: 0,
        },
      ],
    }).runs;
    const runs = run === undefined ? [] : [run];
    expect(nextStep(idle)).toBe('collect');
    expect(nextStep({ ...idle, evidenceNotAvailable: true })).toBe('make');
    expect(nextStep({ ...idle, runs })).toBe('make');
    expect(nextStep({ ...idle, runs, hasPackage: true })).toBe('show');
    expect(nextStep({ ...idle, runs, hasPackage: true, madeOutdated: true })).toBe('make');
    expect(nextStep({ ...idle, collecting: true })).toBe('cancel-collection');
    expect(nextStep({ ...idle, packing: true })).toBe('cancel-package');
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
