import { type TextKey, text } from '../texts/text';
import type { StepName } from './check-route';
import type { Attempt } from './network';

type Failure = Extract<Attempt<unknown>, { ok: false }>;

/** Why a step failed, and what it was about. */
export function failureSentence(
  step: StepName,
  { reason, detail }: Failure,
  values: Readonly<Record<string, string | number>>,
): string {
  if (reason === 'cancelled') return text('connectivity.failed.cancelled');
  const kind = step === 'certificate' ? 'tls' : step;
  if (reason === 'timed-out' || (step === 'connect' && detail === 'ETIMEDOUT')) {
    return text(`connectivity.timedOut.${kind}`, values);
  }
  const named = keyOf(kind, detail);
  return text(named, { ...values, reason: detail });
}

function keyOf(step: Exclude<StepName, 'certificate'>, detail: string): TextKey {
  if (step === 'connect' && detail === 'ECONNREFUSED') return 'connectivity.failed.refused';
  if (step === 'proxy' && detail === 'NOT-HTTP') return 'connectivity.failed.proxyRubbish';
  if (detail === 'CLOSED' || detail === 'ECONNRESET') {
    if (step === 'proxy') return 'connectivity.failed.proxyClosed';
    if (step === 'tls') return 'connectivity.failed.tlsClosed';
  }
  return `connectivity.failed.${step}`;
}
