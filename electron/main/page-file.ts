import path from 'node:path';
import { isAppUrl } from './trusted-page';

/**
 * The file behind an address of the page, or undefined when the address is not the application's or leads out of
 * `root`. The parser already resolves `..`; what it leaves is what hides behind percent signs and backslashes.
 */
export function pageFile(root: string, url: string): string | undefined {
  if (!isAppUrl(url)) return undefined;
  const name = decode(new URL(url).pathname);
  if (name === undefined || /[\0\\:]/.test(name)) return undefined;
  const file = path.resolve(root, `.${name === '/' ? '/index.html' : name}`);
  const inside = path.relative(root, file);
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? undefined : file;
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
