import type { Case } from './case-schema';

/** A case in which nothing is given yet. */
export const emptyCase: Case = { schema: 'casebundle.case/1' };
