import { isAppUrl } from './trusted-page';

/** Whether a page's request stays on this machine: its own files, pictures it holds in memory, developer tools. */
export function isLocalRequest(url: string): boolean {
  if (/^(?:data|devtools):/.test(url)) return true;
  return isAppUrl(url.startsWith('blob:') ? url.slice('blob:'.length) : url);
}
