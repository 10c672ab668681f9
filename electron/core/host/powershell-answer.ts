import { z } from 'zod';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { recordsInJson } from './property-lists';
import type { ServerRecord } from './server-record';

/** What stands before and after the answer, so that a profile, a banner or a warning around it does no harm. */
export const answerMarks = { begin: 'CASEBUNDLE-ANSWER-BEGIN', end: 'CASEBUNDLE-ANSWER-END' } as const;

const answerSchema = z.object({
  schema: z.literal('casebundle.powershell/1'),
  languageMode: z.string().max(100).optional(),
  answers: z
    .array(
      z.object({
        question: z.string().max(100),
        value: z.unknown().optional(),
        error: z.string().optional(),
        reason: z.string().optional(),
        category: z.string().optional(),
        id: z.string().optional(),
      }),
    )
    .max(100),
});

/** Whether a text holds an answer, whole or cut off. */
export function hasPowershellAnswer(content: string): boolean {
  return content.includes(answerMarks.begin);
}

/**
 * The records in what PowerShell printed. Line breaks inside the document are dropped: a console breaks long lines, and JSON
 * has none of its own there. Problem: unreadable-output.
 */
export function readPowershellAnswer(content: string, source: string): Result<readonly ServerRecord[]> {
  const begin = content.indexOf(answerMarks.begin);
  const end = content.indexOf(answerMarks.end, begin);
  const refuse = (reason: string) =>
    failure('unreadable-output', text('collector.powershell.unreadable', { reason }), source);
  if (begin < 0 || end < 0) return refuse(begin < 0 ? answerMarks.begin : answerMarks.end);
  let json: unknown;
  try {
    json = JSON.parse(content.slice(begin + answerMarks.begin.length, end).replace(/[\r\n]/g, ''));
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const parsed = answerSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const { answers, languageMode = '' } = parsed.data;
  return success(
    answers.flatMap(({ question, value, error, reason = '', category = '', id = '' }) => {
      if (error === undefined) return recordsInJson(value, source);
      const properties = {
        Question: question,
        Error: error.replace(/\s+/g, ' ').trim().slice(0, 400),
        Reason: reason.slice(0, 200),
        Category: category.slice(0, 100),
        ErrorId: id.slice(0, 400),
        LanguageMode: languageMode,
      };
      return [{ kind: 'unanswered', source, properties } as const];
    }),
  );
}
