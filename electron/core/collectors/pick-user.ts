import type { GraphUser } from '../host/graph-document';
import type { Sourced, TenantDocuments } from './tenant-documents';

/**
 * The user that the case is about: the one whose principal name (or on-premises principal name) the case gives, or
 * the only one there is when the case names nobody. Undefined when that does not decide.
 */
export function pickUser(
  documents: TenantDocuments,
  principalName: string | undefined,
): Sourced<GraphUser> | undefined {
  const users = documents.itemsOf('users');
  const wanted = principalName?.trim().toLowerCase();
  if (wanted === undefined || wanted === '') {
    const names = new Set(users.map(({ item }) => item.userPrincipalName.toLowerCase()));
    return names.size === 1 ? fullest(users) : undefined;
  }
  return fullest(
    users.filter(({ item }) =>
      [item.userPrincipalName, item.onPremisesUserPrincipalName].some(
        (name) => name?.toLowerCase() === wanted,
      ),
    ),
  );
}

/** Of several answers about one user the one that says the most. */
function fullest(users: readonly Sourced<GraphUser>[]): Sourced<GraphUser> | undefined {
  const size = ({ item }: Sourced<GraphUser>) =>
    Object.values(item).filter((value) => value !== undefined).length;
  return [...users].sort((a, b) => size(b) - size(a))[0];
}
