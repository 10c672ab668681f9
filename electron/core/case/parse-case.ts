import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import { type Case, caseSchema } from './case-schema';
import { checkCase } from './check-case';

/**
 * Reads a case from the text of a case file. `name` is the file's name for the sentences. Problems, each with
 * the field as subject: case-not-json, case-invalid, and those of {@link checkCase}.
 */
export function parseCase(content: string, name: string): Result<Case> {
  const shape = parseCaseShape(content, name);
  if (!shape.ok) return shape;
  const [first] = checkCase(shape.value);
  return first === undefined
    ? shape
    : { ok: false, problem: { ...first, message: `${name}: ${first.message}` } };
}

/** Reads a case as far as its shape: what a draft must have. Problems: case-not-json, case-invalid. */
export function parseCaseShape(content: string, name: string): Result<Case> {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure('case-not-json', text('case.notJson', { name, reason }), name);
  }
  const parsed = caseSchema.safeParse(json);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...keys.slice(0, 1)].join('.');
  const message =
    keys.length > 0
      ? text('case.unknownField', { name, field })
      : text('case.invalidField', {
          name,
          field: field === '' ? 'the file' : field,
          reason: issue?.message ?? '',
        });
  return failure('case-invalid', message, field);
}
