const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Whether the first of a token's three parts is the header of a JSON Web Token: base64url of a JSON object that names its
 * algorithm (RFC 7519, section 5; RFC 7515, section 4.1.1).
 */
export function isTokenHeader(part: string): boolean {
  try {
    const header: unknown = JSON.parse(decodeBase64Url(part));
    return typeof header === 'object' && header !== null && 'alg' in header;
  } catch {
    return false;
  }
}

/** The bytes of base64url as characters of one byte each, which is all that JSON in ASCII needs. */
function decodeBase64Url(part: string): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const character of part) {
    held = (held << 6) | alphabet.indexOf(character);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      text += String.fromCharCode((held >> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
  }
  return text;
}
