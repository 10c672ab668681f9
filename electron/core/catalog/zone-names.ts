import { z } from 'zod';
import zoneNamesJson from '../../../assets/catalog/zone-names.json';
import { sourceNames } from './catalog-source';

const zoneNamesSchema = z.strictObject({
  sources: sourceNames,
  /** What Windows shows behind the offset, by its name of the zone. */
  windows: z.record(z.string(), z.string().min(1)),
  /** Large cities and countries with one zone, as people there and in English and German write them, by IANA name. */
  places: z.record(z.string(), z.array(z.string().min(1)).min(1)),
});

/** Names of time zones that are neither IANA's nor Windows' own: cities, countries, and the list in Windows' settings. */
export const zoneNames: Readonly<z.infer<typeof zoneNamesSchema>> = zoneNamesSchema.parse(zoneNamesJson);
