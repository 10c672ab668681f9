import { z } from 'zod';
import proceduresJson from '../../../assets/catalog/procedures.json';
import { sourceNames } from './catalog-source';
import { catalogSteps, catalogText } from './catalog-text';

const procedureSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  title: catalogText,
  /** In which case it helps. */
  when: catalogText,
  steps: catalogSteps.min(2),
  sources: sourceNames,
});

/** A remedy that several entries name, step by step. */
export type Procedure = Readonly<z.infer<typeof procedureSchema>>;

/** All of them, in the order in which to try them. */
export const procedures: readonly Procedure[] = z
  .strictObject({ procedures: z.array(procedureSchema) })
  .parse(proceduresJson).procedures;
