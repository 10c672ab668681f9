import { z } from 'zod';
import codesJson from '../../../assets/catalog/hr-codes.json';

const hrCodeSchema = z.strictObject({
  code: z.string().regex(/^[0-9a-f]{8}$/),
  name: z.string(),
  meaning: z.string(),
  nextSteps: z.array(z.string()),
});

/** What a result code of the sync engine means. */
export type HrCode = Readonly<z.infer<typeof hrCodeSchema>>;

const catalog = z
  .strictObject({ source: z.string(), readOn: z.iso.date(), codes: z.array(hrCodeSchema) })
  .parse(codesJson);

/**
 * The entry of a code of eight hexadecimal digits in any case. Microsoft's heading prints 80230402 with a
 * digit missing (8023042); both are the same code.
 */
export function hrCode(code: string): HrCode | undefined {
  const wanted = code.toLowerCase() === '8023042' ? '80230402' : code.toLowerCase();
  return catalog.codes.find((entry) => entry.code === wanted);
}

/** The result code in the text of an event, `hr=80230626` or `0x80230626`, in lower case. */
export function hrCodeIn(eventText: string): string | undefined {
  return /(?:\bhr=|\b0x)(8[0-9a-f]{6,7})\b/i.exec(eventText)?.[1]?.toLowerCase();
}
