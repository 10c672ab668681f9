import { z } from 'zod';

/** Names a draft, a run or a choice that main keeps; the window never names a path. */
export const token = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
