import { z } from 'zod';
import codesJson from '../../../assets/catalog/sspr-codes.json';

const ssprCodeSchema = z.strictObject({
  /** As the page shows it; one documented error has no number. */
  code: z
    .string()
    .regex(/^SSPR_\d{4}$/)
    .optional(),
  name: z.string().regex(/^[A-Za-z]+$/),
  meaning: z.string().min(1),
});

/** An error that the password reset page is documented to show. */
export type SsprCode = Readonly<z.infer<typeof ssprCodeSchema>>;

/** All of them, in the order of their codes. */
export const ssprCodes: readonly SsprCode[] = z
  .strictObject({ source: z.string(), readOn: z.iso.date(), codes: z.array(ssprCodeSchema) })
  .parse(codesJson).codes;
