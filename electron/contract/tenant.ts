import { z } from 'zod';
import { cloudNames } from '#core/graph/cloud';
import { problemSchema } from '#core/model/problem-schema';
import { plannedCollector } from './evidence-source';

/** How a person says that the tenant is asked; what is left out follows from the user of the case. */
export const tenantChoice = z.strictObject({
  /** Id or verified domain. */
  tenant: z.string().max(300).optional(),
  cloud: z.enum(cloudNames),
  /** A registration of the person's own. */
  clientId: z.string().max(100).optional(),
  /** Whether the sign-in service is asked about the domain, too. */
  realm: z.boolean(),
});

/** What will be asked of the tenant. */
export const tenantPlan = z.object({
  /** What leaves this computer, for whom and with which permissions, one sentence each. */
  sentences: z.array(z.string()),
  collectors: z.array(plannedCollector),
  /** Why it cannot be asked like that; its subject is the field. */
  problem: problemSchema.optional(),
});

/** How the sign-in of a run stands. */
export const signInStep = z.discriminatedUnion('state', [
  /** A code is being asked for. */
  z.object({ state: z.literal('asking') }),
  /** The code is to be entered at the address, in any browser. */
  z.object({
    state: z.literal('code'),
    userCode: z.string(),
    address: z.string(),
    tenant: z.string(),
    /** For how long it can still be entered. */
    validMs: z.number(),
  }),
  z.object({ state: z.literal('signed-in') }),
  z.object({ state: z.literal('failed'), problem: problemSchema }),
]);

export type TenantChoice = z.infer<typeof tenantChoice>;
export type TenantPlan = z.infer<typeof tenantPlan>;
export type SignInStep = z.infer<typeof signInStep>;
