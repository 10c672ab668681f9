import type { z } from 'zod';
import type { OperationName } from '#contract/channels';
import type { Operation } from '#contract/operation';
import { type Answer, operations, type Parsed } from '#contract/operations';
import type { Reply } from '#contract/reply';
import { failure } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Log } from './log';

/** One function for each operation; what it may expect has been checked. */
export type Handlers = {
  readonly [K in OperationName]: (input: Parsed<K>) => Promise<Reply<Answer<K>>>;
};

export type IpcOptions = {
  readonly handlers: Handlers;
  readonly log: Log;
};

/** A call from a page. */
export type Call<K extends OperationName = OperationName> = {
  readonly name: K;
  /** Why whoever called is not answered. */
  readonly refusal: string | undefined;
  readonly input: unknown;
};

export type AnswerCall = (call: Call) => Promise<Reply<unknown>>;

/**
 * One call from a page: sender, input, work, output, each checked, in this order. Always resolves with a reply: a foreign sender
 * and an invalid input get `not-allowed`, a handler that throws or answers what the contract does not say gets `unexpected`;
 * all three are logged.
 */
export async function answerCall<K extends OperationName>(
  { name, refusal, input }: Call<K>,
  { handlers, log }: IpcOptions,
): Promise<Reply<Answer<K>>> {
  if (refusal !== undefined) {
    log.error(`${name} refused: ${refusal}`);
    return failure('not-allowed', text('app.refusedSender', { operation: name }), name);
  }
  const schemas = schemasOf(name);
  const parsed = schemas.input.safeParse(input);
  if (!parsed.success) {
    const reason = explain(parsed.error);
    log.error(`${name} refused: invalid input: ${reason}`);
    return failure('not-allowed', text('app.badInput', { operation: name, reason }), name);
  }
  try {
    const reply = await handlers[name](parsed.data);
    return reply.ok ? { ok: true, value: schemas.output.parse(reply.value) } : reply;
  } catch (error) {
    log.error(`${name} failed unexpectedly:`, error);
    const reason = error instanceof Error ? error.message : String(error);
    return failure('unexpected', text('app.unexpected', { reason, log: log.file }), name);
  }
}

/** The compiler cannot follow a mapped type through a generic key; `operations` and the types have one source. */
function schemasOf<K extends OperationName>(name: K): Operation<z.ZodType<Parsed<K>>, z.ZodType<Answer<K>>> {
  return operations[name] as unknown as Operation<z.ZodType<Parsed<K>>, z.ZodType<Answer<K>>>;
}

function explain(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = (issue?.path ?? []).join('.');
  return field === '' ? (issue?.message ?? '') : `${field}: ${issue?.message ?? ''}`;
}
