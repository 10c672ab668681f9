import { z } from 'zod';
import plansJson from '../../../assets/catalog/licence-plans.json';
import { sourceNames, withSources } from './catalog-source';
import { catalogText } from './catalog-text';

const guid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const servicePlanSchema = z.strictObject({
  id: guid,
  name: z.string().regex(/^[A-Z0-9_]+$/),
  title: catalogText,
  /** Whether users from Active Directory may reset or change their password through writeback. */
  allowsWriteback: z.boolean(),
  /** Whether a cloud-only user may reset a password; the licensing table names some plans only. */
  cloudReset: z.enum(['yes', 'no', 'not-stated']),
  note: catalogText.optional(),
  sources: sourceNames.optional(),
});

const productSchema = z.strictObject({
  skuId: guid,
  partNumber: z.string().regex(/^[A-Z0-9_]+$/),
  title: catalogText,
  /** Names of the service plans above that the product holds. */
  plans: z.array(z.string()),
  /** The product gives cloud-only users password reset although none of its plans says so. */
  cloudResetWithoutPlan: z.literal(true).optional(),
  note: catalogText.optional(),
  sources: sourceNames.optional(),
});

const file = z
  .strictObject({
    sources: sourceNames,
    servicePlans: z.array(servicePlanSchema),
    products: z.array(productSchema),
  })
  .parse(plansJson);

/**
 * Service plans that say something about password reset and writeback, and products by their SKU. The plan decides,
 * never the product: product names mislead and their list grows.
 */
export const licencePlans = {
  servicePlans: withSources(file.servicePlans, file.sources),
  products: withSources(file.products, file.sources),
};

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
