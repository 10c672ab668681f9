import { type NextStep, nextStep } from './next-step';
import { useApp } from './store-context';

export function useNextStep(): NextStep {
  return useApp(({ live, packing, runs, caseFile, lastPackage, madeOutdated }) =>
    nextStep({
      collecting: live !== undefined,
      packing: packing !== undefined,
      runs,
      evidenceNotAvailable: (caseFile.evidence?.notAvailable ?? '').trim() !== '',
      hasPackage: lastPackage !== undefined,
      madeOutdated,
    }),
  );
}
