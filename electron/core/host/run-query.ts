import { failure, type Result } from '../model/result';
import { text } from '../texts/text';
import type { CommandOutput, ReadOptions, ToolName } from './host';

/** How long a tool may take that answers from memory. */
export const queryTimeoutMs = 30_000;

/** Runs a tool that answers a question, with {@link queryTimeoutMs}. */
export type RunQuery = (
  tool: ToolName,
  args: readonly string[],
  options: ReadOptions,
) => Promise<Result<CommandOutput>>;

/** The problem of a query that did not come to its end; undefined when it did. */
export function endedEarly({ ended }: CommandOutput, subject: string): Result<never> | undefined {
  switch (ended) {
    case 'exited':
      return undefined;
    case 'cancelled':
      return failure('cancelled', text('collector.cancelled', { subject }), subject);
    case 'timed-out': {
      const seconds = queryTimeoutMs / 1000;
      return failure('tool-failed', text('collector.toolTimedOut', { subject, seconds }), subject);
    }
  }
}
