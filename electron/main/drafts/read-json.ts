import type { z } from 'zod';
import { readBounded } from './read-bounded';

const maxJsonBytes = 64 * 1024 * 1024;

/** A JSON file of the program's own, or undefined when it is absent or no longer of the shape it should have. */
export async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const bytes = await readBounded(file, maxJsonBytes);
  if (!bytes.ok) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(bytes.value.toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
