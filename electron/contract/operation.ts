import type { z } from 'zod';

/** One call from the window to main: what it sends and what it gets, both checked at run time. */
export type Operation<Input extends z.ZodType, Output extends z.ZodType> = {
  readonly input: Input;
  readonly output: Output;
};

export function operation<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Operation<Input, Output> {
  return { input, output };
}
