/** The one page there is, and the scheme that serves it. */
export const appScheme = 'app';
const appHost = 'casebundle';
export const appUrl = `${appScheme}://${appHost}/`;

/**
 * Whether an address belongs to the application's own page. Decided by the URL parser: a comparison of beginnings
 * would let `app://casebundle.example/` through. (`URL.origin` is `null` for a scheme of one's own.)
 */
export function isAppUrl(url: string): boolean {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  return (
    parsed.protocol === `${appScheme}:` &&
    parsed.host === appHost &&
    parsed.username === '' &&
    parsed.password === ''
  );
}
