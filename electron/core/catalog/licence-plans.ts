import { z } from 'zod';
import plansJson from '../../../assets/catalog/licence-plans.json';

const guid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/**
 * Service plans that say something about password writeback, and products by their SKU. The plan decides, never the
 * product: product names mislead and their list grows.
 */
export const licencePlans = z
  .strictObject({
    source: z.string(),
    readOn: z.iso.date(),
    servicePlans: z.array(
      z.strictObject({ id: guid, name: z.string(), title: z.string(), allowsWriteback: z.boolean() }),
    ),
    products: z.array(
      z.strictObject({
        skuId: guid,
        partNumber: z.string(),
        title: z.string(),
        /** Names of the service plans above that the product holds. */
        plans: z.array(z.string()),
      }),
    ),
  })
  .parse(plansJson);

export type LicencePlan = (typeof licencePlans.servicePlans)[number];
export type LicenceProduct = (typeof licencePlans.products)[number];

/** The plan of that service-plan GUID, where the catalogue knows it. */
export function planOf(servicePlanId: string): LicencePlan | undefined {
  const wanted = servicePlanId.toLowerCase();
  return licencePlans.servicePlans.find(({ id }) => id === wanted);
}

/** The plan of that name, as in `AAD_PREMIUM`. */
export function planNamed(name: string): LicencePlan | undefined {
  return licencePlans.servicePlans.find((plan) => plan.name === name);
}

/** The product of that SKU GUID, where the catalogue knows it. */
export function productOf(skuId: string): LicenceProduct | undefined {
  const wanted = skuId.toLowerCase();
  return licencePlans.products.find((product) => product.skuId === wanted);
}
