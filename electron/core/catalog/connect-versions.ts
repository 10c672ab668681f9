import { z } from 'zod';
import versionsJson from '../../../assets/catalog/connect-versions.json';

/** The first version of Entra Connect that Microsoft's services still take, and since when. */
export const connectVersions = z
  .strictObject({
    source: z.string(),
    readOn: z.iso.date(),
    firstWorkingVersion: z.string(),
    enforcedFrom: z.iso.date(),
  })
  .parse(versionsJson);

/** Orders two dotted versions number by number: negative when `left` is the older one. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) =>
    version.split('.').map((part) => Number.parseInt(part, 10) || 0),
  );
  for (let index = 0; index < Math.max(a?.length ?? 0, b?.length ?? 0); index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
