import type { View } from './views';

/** What only a person can tell and what decides how the evidence is read, in the order in which it is asked. */
const firstAnswers = ['problem', 'time', 'user'] as const;
export type FirstAnswer = (typeof firstAnswers)[number];

/** The one primary action of the window, always the right next one. */
export type NextStep =
  | 'save'
  | `answer-${FirstAnswer}`
  | 'collect'
  | 'collect-again'
  | 'make'
  | 'show'
  | 'cancel-collection'
  | 'cancel-package';

export type Progressing = {
  readonly view: View;
  readonly collecting: boolean;
  readonly packing: boolean;
  /** Whether the draft could not be saved when it was tried last. */
  readonly saveFailed: boolean;
  readonly missing: readonly FirstAnswer[];
  readonly collected: boolean;
  /** Whether the log of a server was read, or a reason is given why there is none. */
  readonly evidenceAnswered: boolean;
  readonly hasPackage: boolean;
  readonly madeOutdated: boolean;
};

/**
 * What runs can be cancelled, and what cannot be saved comes before all else. Then: answer what decides how the evidence is
 * read, collect, again where no log could be read, make the package, show it. Where evidence is chosen it can always be
 * collected, and where the package is reviewed it can always be made.
 */
export function nextStep(progressing: Progressing): NextStep {
  const { view, collecting, packing, saveFailed, missing, collected, evidenceAnswered } = progressing;
  const { hasPackage, madeOutdated } = progressing;
  if (collecting) return 'cancel-collection';
  if (packing) return 'cancel-package';
  if (saveFailed) return 'save';
  if (hasPackage) return madeOutdated ? 'make' : 'show';
  if (evidenceAnswered) return 'make';
  if (collected) return view === 'review' ? 'make' : 'collect-again';
  const answer = firstAnswers.find((item) => missing.includes(item) && item !== view);
  const isChosenHere = view === 'evidence' || view === 'review';
  return answer === undefined || isChosenHere ? 'collect' : `answer-${answer}`;
}
