import { z } from 'zod';
import versionsJson from '../../../assets/catalog/connect-versions.json';
import { sourceNames } from './catalog-source';
import { catalogText } from './catalog-text';

const derivable = z.enum(['releasedOn', 'endOfSupportOn']);

const connectVersionSchema = z.strictObject({
  version: z.string().regex(/^\d+(\.\d+){3}$/),
  releasedOn: z.iso.date().optional(),
  /** The last day of support; missing while nothing newer was released, or where no source names it. */
  endOfSupportOn: z.iso.date().optional(),
  /** Dates that no source states: they follow from the rule that support ends a year after the next release. */
  derived: z.array(derivable).optional(),
  recalled: z.literal(true).optional(),
  note: catalogText.optional(),
  sources: sourceNames,
});

/** A build of Entra Connect Sync, with its dates. */
export type ConnectVersion = Readonly<z.infer<typeof connectVersionSchema>>;

/**
 * Builds of Entra Connect, oldest first, and the first one that Microsoft's services still take, and since when.
 * The table was compared with Microsoft's last on `tableCheckedOn`.
 */
export const connectVersions = z
  .strictObject({
    sources: sourceNames,
    tableCheckedOn: z.iso.date(),
    firstWorkingVersion: z.string(),
    enforcedFrom: z.iso.date(),
    /** Whole series whose builds are not listed one by one. */
    series: z.array(
      z.strictObject({
        startsWith: z.string().regex(/^\d+\.(\d+\.)*$/),
        endOfSupportOn: z.iso.date(),
        derived: z.array(derivable).optional(),
        note: catalogText,
        sources: sourceNames,
      }),
    ),
    versions: z.array(connectVersionSchema).min(1),
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
