import { z } from 'zod';
import { isJsonObject, type JsonObject } from '../model/json-object';
import {
  agentSchema,
  domainSchema,
  type GraphDocument,
  type GraphKind,
  graphUserSchema,
  licenceDetailSchema,
  organizationSchema,
  realmSchema,
  rolloutPolicySchema,
  subscribedSkuSchema,
  synchronizationSchema,
} from './graph-document';

/** What became of a JSON text: documents of Graph, a document of Graph with a field that cannot be, or neither. */
export type RecognizedJson =
  | { readonly kind: 'graph'; readonly documents: readonly GraphDocument[] }
  | { readonly kind: 'invalid'; readonly field: string; readonly reason: string }
  | { readonly kind: 'other' };

/**
 * Recognizes answers of Microsoft Graph by what they hold, whatever the file is called: a single object, a
 * collection under `value`, a bare array, or what PowerShell's cmdlets print (property names in capitals). Items
 * that do not tell, and an empty collection, are told by their `@odata.context`.
 */
export function recognizeGraphJson(json: unknown, source: string): RecognizedJson {
  const root = withLowerNames(json, 0);
  const context =
    isJsonObject(root) && typeof root['@odata.context'] === 'string' ? root['@odata.context'] : '';
  const items = itemsOf(root);
  if (items === undefined) return { kind: 'other' };
  const [first] = items;
  const kind = (first === undefined ? undefined : kindOf(first, context)) ?? kindOfContext(context);
  if (kind === undefined) return { kind: 'other' };
  const parsed = graphDocumentOf(kind, items, source, context);
  if (!('document' in parsed)) return { kind: 'invalid', ...parsed };
  return { kind: 'graph', documents: [parsed.document, ...expandedLicences(kind, items, source)] };
}

/**
 * The document that items of a known kind make, reduced to the fields that are needed, or the first field that cannot
 * be. `context` is the answer's `@odata.context`, which names the user that licences are of.
 */
export function graphDocumentOf(
  kind: GraphKind,
  items: readonly JsonObject[],
  source: string,
  context: string,
): { readonly document: GraphDocument } | { readonly field: string; readonly reason: string } {
  const parsed = parseItems(kind, items, source, context);
  if ('document' in parsed) return parsed;
  const [issue] = parsed.error.issues;
  return { field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' };
}

function itemsOf(root: unknown): readonly JsonObject[] | undefined {
  if (Array.isArray(root)) return root.every(isJsonObject) && root.length > 0 ? root : undefined;
  if (!isJsonObject(root)) return undefined;
  const { value } = root;
  if (Array.isArray(value)) return value.every(isJsonObject) ? value : undefined;
  return [root];
}

function kindOf(item: JsonObject, context: string): GraphKind | undefined {
  if ('servicePlans' in item && 'skuId' in item) {
    const owned = 'prepaidUnits' in item || 'consumedUnits' in item || /subscribedSkus/i.test(context);
    return owned ? 'subscribed-skus' : 'licence-details';
  }
  if ('userPrincipalName' in item) return 'users';
  if ('authenticationType' in item && 'id' in item) return 'domains';
  if (isJsonObject(item['features']) && 'passwordSyncEnabled' in item['features']) return 'synchronization';
  if ('status' in item && ('supportedPublishingTypes' in item || 'machineName' in item)) return 'agents';
  if ('feature' in item && 'isEnabled' in item) return 'rollout-policies';
  if ('nameSpaceType' in item && 'domainName' in item) return 'realms';
  if ('verifiedDomains' in item || 'onPremisesLastPasswordSyncDateTime' in item) return 'organization';
  return undefined;
}

function kindOfContext(context: string): GraphKind | undefined {
  if (/licenseDetails/i.test(context)) return 'licence-details';
  if (/subscribedSkus/i.test(context)) return 'subscribed-skus';
  if (/onPremisesPublishingProfiles.*agents/i.test(context)) return 'agents';
  if (/featureRolloutPolicies/i.test(context)) return 'rollout-policies';
  if (/\$metadata#organization\b/i.test(context)) return 'organization';
  return undefined;
}

type Parsed = { readonly document: GraphDocument } | { readonly error: z.ZodError };

function parseItems(kind: GraphKind, items: readonly JsonObject[], source: string, context: string): Parsed {
  switch (kind) {
    case 'users':
      return as(graphUserSchema, items, (found) => ({ kind, source, items: found }));
    case 'licence-details': {
      const user = userOfContext(context);
      const named = user === undefined ? {} : { user };
      return as(licenceDetailSchema, items, (found) => ({ kind, source, items: found, ...named }));
    }
    case 'subscribed-skus':
      return as(subscribedSkuSchema, items, (found) => ({ kind, source, items: found }));
    case 'domains':
      return as(domainSchema, items, (found) => ({ kind, source, items: found }));
    case 'synchronization':
      return as(synchronizationSchema, items, (found) => ({ kind, source, items: found }));
    case 'organization':
      return as(organizationSchema, items, (found) => ({ kind, source, items: found }));
    case 'agents':
      return as(agentSchema, items, (found) => ({ kind, source, items: found }));
    case 'rollout-policies':
      return as(rolloutPolicySchema, items, (found) => ({ kind, source, items: found }));
    case 'realms':
      return as(realmSchema, items, (found) => ({ kind, source, items: found }));
  }
}

function as<T>(
  schema: z.ZodType<T>,
  items: readonly JsonObject[],
  make: (found: readonly T[]) => GraphDocument,
): Parsed {
  const parsed = z.array(schema).safeParse(items);
  return parsed.success ? { document: make(parsed.data) } : { error: parsed.error };
}

/** `$expand=licenseDetails` puts a user's licences inside the user. */
function expandedLicences(
  kind: GraphKind,
  items: readonly JsonObject[],
  source: string,
): readonly GraphDocument[] {
  if (kind !== 'users') return [];
  return items.flatMap((item): readonly GraphDocument[] => {
    const parsed = z.array(licenceDetailSchema).safeParse(item['licenseDetails']);
    const user = item['userPrincipalName'];
    return parsed.success && typeof user === 'string'
      ? [{ kind: 'licence-details', source, items: parsed.data, user }]
      : [];
  });
}

/** `...$metadata#users('ada%40contoso.com')/licenseDetails` names the user it is about. */
function userOfContext(context: string): string | undefined {
  const match = /users\('([^']+)'\)/i.exec(context);
  if (match?.[1] === undefined) return undefined;
  try {
    return decodeURIComponent(match[1]);
  } catch {
    return match[1];
  }
}

/** `UserPrincipalName` as `userPrincipalName`: the cmdlets of Microsoft Graph PowerShell print capitals. */
function withLowerNames(value: unknown, depth: number): unknown {
  if (depth > 20) return value;
  if (Array.isArray(value)) return value.map((inner) => withLowerNames(inner, depth + 1));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.charAt(0).toLowerCase() + key.slice(1),
      withLowerNames(inner, depth + 1),
    ]),
  );
}
