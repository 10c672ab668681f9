import { checklistStates } from '#core/case/checklist-states';
import type { AppState } from './app-store';
import { type FirstAnswer, type NextStep, nextStep } from './next-step';

/** The next step of the open case as it stands. */
export function nextStepOf(state: AppState): NextStep {
  const { view, live, packing, saveState, runs, caseFile, lastPackage, madeOutdated } = state;
  const items = checklistStates(caseFile, runs);
  const isMissing = (item: string) => items.some((one) => one.item === item && one.state === 'missing');
  const hasUserName = (caseFile.user?.principalName ?? '').trim() !== '';
  const missing: readonly FirstAnswer[] = [
    ...(isMissing('problem') ? (['problem'] as const) : []),
    ...(isMissing('time') ? (['time'] as const) : []),
    // The kind of a named user may be gathered.
    ...(isMissing('user') && !hasUserName ? (['user'] as const) : []),
  ];
  const hasReason = (caseFile.evidence?.notAvailable ?? '').trim() !== '';
  return nextStep({
    view,
    collecting: live !== undefined,
    packing: packing !== undefined,
    saveFailed: saveState.kind === 'failed',
    missing,
    collected: runs.length > 0,
    evidenceAnswered:
      hasReason || items.some(({ item, state: stands }) => item === 'evidence' && stands === 'gathered'),
    hasPackage: lastPackage !== undefined,
    madeOutdated,
  });
}

/**
 * Does the next step. Collecting begins where the list of what will be read stands: from elsewhere the first press leads
 * there.
 */
export function doNextStep(state: AppState): void {
  switch (nextStepOf(state)) {
    case 'save':
      void state.saveNow();
      return;
    case 'answer-problem':
      state.goTo('problem', 'problem.description');
      return;
    case 'answer-time':
      state.goTo('time', 'incident.local');
      return;
    case 'answer-user':
      state.goTo('user', 'user.principalName');
      return;
    case 'collect':
    case 'collect-again':
      if (state.view === 'evidence') void state.collect();
      else state.goTo('evidence');
      return;
    case 'make':
      void state.makePackage();
      return;
    case 'show':
      void state.showPackage();
      return;
    case 'cancel-collection':
      void state.cancelCollection();
      return;
    case 'cancel-package':
      void state.cancelPackage();
  }
}
