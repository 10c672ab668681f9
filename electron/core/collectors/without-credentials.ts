import { text } from '../texts/text';

/** An address as it is written, without user names and passwords, and whether they were there. */
export type CleanAddress = { readonly address: string; readonly hadCredentials: boolean };

/**
 * A proxy setting without user names and passwords. Everything between the beginning of an
 * address and its last `@` goes: a password may hold any sign, and losing a part of the address is better than keeping it.
 */
export function cleanAddress(setting: string): CleanAddress {
  if (!setting.includes('@')) return { address: setting.trim(), hadCredentials: false };
  return { address: addressesOf(setting).map(withoutUser).join(';').trim(), hadCredentials: true };
}

/** The same as one text, with a word where a user name and a password were. */
export function withoutCredentials(setting: string): string {
  return addressWords(cleanAddress(setting));
}

/** A cleaned address as one text. */
export function addressWords({ address, hadCredentials }: CleanAddress): string {
  return hadCredentials ? text('collector.host.credentialsRemoved', { proxy: address }) : address;
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
