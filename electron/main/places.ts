import { randomUUID } from 'node:crypto';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';

/**
 * Paths that the window may use but never names: it holds a token, main holds the path. A token lives as long as the
 * program.
 */
export type Places = {
  /** The token of a path; the same path has the same token. */
  readonly tokenOf: (path: string) => string;
  /** The path behind a token. Problem: not-found. */
  readonly pathOf: (token: string) => Result<string>;
};

export function places(newToken: () => string = randomUUID): Places {
  const pathByToken = new Map<string, string>();
  const tokenByPath = new Map<string, string>();
  return {
    tokenOf: (path) => {
      const known = tokenByPath.get(path);
      if (known !== undefined) return known;
      const token = newToken();
      tokenByPath.set(path, token);
      pathByToken.set(token, path);
      return token;
    },
    pathOf: (token) => {
      const path = pathByToken.get(token);
      return path === undefined ? failure('not-found', text('app.place.unknown'), token) : success(path);
    },
  };
}
