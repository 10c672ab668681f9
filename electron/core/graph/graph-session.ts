import type { GraphEndpoints } from './cloud';

/** A sign-in that lasts as long as this object: nothing of it is written anywhere. */
export type GraphSession = {
  readonly endpoints: GraphEndpoints;
  /** Permissions of Graph that the sign-in has, by their short names in lower case. */
  readonly grantedPermissions: ReadonlySet<string>;
  /** The value of the Authorization header. A function, so that no copy of the session as text holds the token. */
  readonly authorization: () => string;
};
