import { nextStepOf } from './do-next-step';
import type { NextStep } from './next-step';
import { useApp } from './store-context';

export function useNextStep(): NextStep {
  return useApp(nextStepOf);
}
