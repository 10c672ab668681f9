import { z } from 'zod';

/** Which network a collector uses: none, the site's own to another server, or the internet to the tenant or the service's relay. */
export const networkNeedSchema = z.object({
  need: z.enum(['none', 'other-server', 'tenant', 'relay']),
  sentence: z.string(),
});

/** What the account that collects must be allowed; `none` is a normal sign-in. */
export const rightsNeedSchema = z.object({
  need: z.enum([
    'none',
    'event-log-readers',
    'local-administrator',
    'adsync-administrator',
    'server-administrator',
    'tenant-permissions',
    'global-administrator',
  ]),
  sentence: z.string(),
});

/** A value to decide with, and the same as a short sentence. */
export type NetworkNeed = Readonly<z.infer<typeof networkNeedSchema>>;
export type RightsNeed = Readonly<z.infer<typeof rightsNeedSchema>>;

/** What must be there before something can be read. */
export type Needs = { readonly network: NetworkNeed; readonly rights: readonly RightsNeed[] };
