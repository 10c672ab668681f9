import { localHosts, type ProxyExceptions } from '../collectors/proxy-setting';

/** Longer entries and ones with more gaps are not tried: they come out of files that anybody may have written. */
const longestEntry = 253;
const mostGaps = 4;

/**
 * Whether a proxy is not for a host. `unknown` where an entry is a regular expression beyond the simple ones: such are never run,
 * since one can be made to take forever.
 */
export function isException(host: string, { form, entries }: ProxyExceptions): 'yes' | 'no' | 'unknown' {
  let isUnknown = false;
  for (const entry of entries) {
    const written = entry.trim().toLowerCase();
    if (written === localHosts) {
      if (!host.includes('.')) return 'yes';
      continue;
    }
    const pattern = form === 'wildcards' ? fromWildcards(written) : fromExpression(written);
    if (pattern === undefined) isUnknown = true;
    else if (form === 'wildcards' ? matches(host, pattern) : matches(`https://${host}`, pattern))
      return 'yes';
  }
  return isUnknown ? 'unknown' : 'no';
}

/** Literal pieces with anything between them. */
type Pattern = { readonly pieces: readonly string[] };

/** `*.contoso.com`, also behind a protocol and before a port. */
function fromWildcards(entry: string): Pattern | undefined {
  const host = entry.replace(/^https?:\/\//, '').replace(/:(?:\d+|\*)$/, '');
  const pieces = host.split('*');
  return host.length > longestEntry || pieces.length > mostGaps + 1 ? undefined : { pieces };
}

/** A regular expression made of letters, `\.`, `.`, `.*`, `*` behind a class of letters, and anchors alone. .NET looks for it anywhere. */
function fromExpression(entry: string): Pattern | undefined {
  if (entry.length > longestEntry) return undefined;
  const isBegun = entry.startsWith('^');
  const isEnded = entry.endsWith('$');
  const inside = entry.slice(isBegun ? 1 : 0, isEnded ? -1 : undefined);
  const plain = inside
    .replaceAll('.*', '*')
    .replace(/\[a-z0-9(?:-_|_-|-)?\][*+]|\\w[*+]/g, '*')
    .replace(/\\([./:-])/g, '$1');
  if (/[\\()[\]{}|?+^$]/.test(plain)) return undefined;
  const pieces = `${isBegun ? '' : '*'}${plain}${isEnded ? '' : '*'}`.replace(/\*+/g, '*').split('*');
  return pieces.length > mostGaps + 3 ? undefined : { pieces };
}

function matches(subject: string, { pieces }: Pattern): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.at(-1);
  if (last === undefined) return subject === first;
  if (!subject.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest.slice(0, -1)) {
    const found = subject.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return subject.length - last.length >= at && subject.endsWith(last);
}
