import type { TenantChoice, TenantPlan } from '#contract/tenant';
import type { Problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';

export type TenantSlice = {
  /** Whether the tenant is asked when the evidence is collected next. Never so unless a person says it for this case. */
  readonly asksTenant: boolean;
  readonly tenantChoice: TenantChoice;
  /** What will be asked of the tenant; undefined while it is not to be, or not known yet. */
  readonly tenantPlan: TenantPlan | undefined;
  readonly setAsksTenant: (asks: boolean) => void;
  readonly changeTenantChoice: (part: Partial<TenantChoice>) => void;
};

export const usualTenantChoice: TenantChoice = { cloud: 'commercial', realm: false };

/** A plan is asked for when nobody has typed for so long. */
const restMs = 400;

export const createTenantSlice: Slice<TenantSlice> = () => (set, get) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    asksTenant: false,
    tenantChoice: usualTenantChoice,
    tenantPlan: undefined,
    setAsksTenant: (asksTenant) => {
      set({ asksTenant, tenantPlan: undefined });
      // Where the choice is shown, a plan is asked for about each user anew.
      if (!asksTenant) void get().refreshPlan();
    },
    changeTenantChoice: (part) => {
      set({ tenantChoice: { ...get().tenantChoice, ...part } });
      clearTimeout(waiting);
      waiting = setTimeout(() => void get().refreshPlan(), restMs);
    },
  };
};

/** What is sent along to main when the tenant is to be asked; undefined when it is not. */
export function chosenTenant({
  asksTenant,
  tenantChoice,
}: Pick<TenantSlice, 'asksTenant' | 'tenantChoice'>): { readonly tenant: TenantChoice } | undefined {
  return asksTenant ? { tenant: tenantChoice } : undefined;
}

/** Why the tenant cannot be asked as it was chosen, in the words of the window. */
export function tenantRefusal({ tenantPlan }: Pick<TenantSlice, 'tenantPlan'>): Problem | undefined {
  const refusal = tenantPlan?.problem;
  return refusal !== undefined && isAboutUser(refusal)
    ? { ...refusal, message: text('window.tenant.noUser') }
    : refusal;
}

/** Whether what is wrong is the user of the case, and no field of the choice. */
export function isAboutUser({ subject }: Problem): boolean {
  return subject === 'user.principalName';
}
