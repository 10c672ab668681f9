import { z } from 'zod';
import { problemCodes } from './problem';

/** A {@link Problem} that comes from a file or another process. */
export const problemSchema = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  subject: z.string().optional(),
});
