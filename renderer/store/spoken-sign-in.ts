import type { SignInStep } from '#contract/tenant';
import { text } from '#core/texts/text';

/** What is spoken of the sign-in: the code letter by letter, since it is typed elsewhere. */
export function spokenSignIn(step: SignInStep): string {
  switch (step.state) {
    case 'asking':
      return text('window.signIn.asking');
    case 'code': {
      const { address, userCode, validMs } = step;
      const values = { address, code: [...userCode].join(' '), minutes: validMinutes(validMs) };
      return text('window.signIn.spoken', values);
    }
    case 'signed-in':
      return text('window.signIn.done');
    case 'failed':
      return step.problem.message;
  }
}

/** Whole minutes, so that nothing is promised that does not last. */
export function validMinutes(validMs: number): number {
  return Math.max(0, Math.floor(validMs / 60_000));
}
