import { text } from '../texts/text';

/**
 * A proxy setting without user names and passwords, and a word that they were there. Everything between the beginning of an
 * address and its last `@` goes: a password may hold any sign, and losing a part of the address is better than keeping it.
 */
export function withoutCredentials(setting: string): string {
  if (!setting.includes('@')) return setting.trim();
  const proxy = addressesOf(setting).map(withoutUser).join(';').trim();
  return text('collector.host.credentialsRemoved', { proxy });
}

/** The addresses of `http=a:80;https=b:81`; a `;` that begins no other protocol belongs to the address before. */
function addressesOf(setting: string): readonly string[] {
  return setting.trim().split(/;(?=\s*(?:https?|ftp|socks)=)/i);
}

function withoutUser(address: string): string {
  const [start = ''] =
    /^\s*(?:(?:https?|ftp|socks)=)?(?:(?:https?|ftp|socks[45]?):\/\/)?/i.exec(address) ?? [];
  const at = address.lastIndexOf('@');
  return at < start.length ? address : `${start}${address.slice(at + 1)}`;
}
