import type { Outcome, SkipReason } from '../model/outcome';
import type { Problem } from '../model/problem';

/** Everything was collected, or what was is partial. */
export function collectedWith(problems: readonly Problem[]): Outcome {
  return problems.length === 0 ? { status: 'collected' } : { status: 'partial', problems: [...problems] };
}

export function failed(problem: Problem): Outcome {
  return { status: 'failed', problem };
}

export function skipped(because: SkipReason, message: string): Outcome {
  return { status: 'skipped', because, message };
}
