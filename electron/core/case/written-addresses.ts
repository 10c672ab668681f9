/** A value as it stands in a text. */
export type Written = { readonly value: string; readonly at: number };

const name = String.raw`[\p{L}\p{N}_][\p{L}\p{N}._+'-]{0,63}(?:(?:#|%23)EXT(?:#|%23))?`;
const upnPattern = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}._%+-])|(?<=%[0-9A-Fa-f]{2}))${name}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}`,
  'gu',
);
/** Endings of files, which no domain of the internet has: `icon@2x.png`. */
const fileEnding = /\.(?:png|jpe?g|gif|svg|webp|ico|m?js|css|map|json|html?|xml|txt|log|dll|exe|evtx)$/i;
const mailHeader =
  /^(?:x-[\w-]*message-?id|message-id|in-reply-to|references|content-id|resent-message-id):/i;

/**
 * User names with a domain, the `@` of a form's body decoded. What only looks like one is left out: the name in a URL's credentials,
 * the pictures and message ids of a mail, versions of packages, files.
 */
export function writtenNames(text: string): readonly Written[] {
  const found: Written[] = [];
  for (const match of text.matchAll(upnPattern)) {
    const value = withoutTail(match[0].replace(/%40/, '@').replaceAll('%23', '#'));
    const domain = value.slice(value.lastIndexOf('@') + 1);
    const top = domain.slice(domain.lastIndexOf('.') + 1);
    const isDomain = /^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/iu.test(top) && !fileEnding.test(domain);
    if (isDomain && !isOtherName(text, match.index)) found.push({ value, at: match.index });
  }
  return found;
}

/** A page copied without its line breaks has the next label right behind the domain: `contoso.comRequest Id`. */
function withoutTail(name: string): string {
  return name.replace(/(\.[a-z]{2,12})[A-Z][a-z]+$/, '$1').replace(/['.-]+$/, '');
}

/** Whether a name is the id of a mail or of a picture in it, or the credentials in a URL, not the name of a person. */
function isOtherName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  if (/:\/\/[^\s/@]{0,64}$/.test(before) || /\bcid:[\w.-]{0,64}$/i.test(before)) return true;
  if (!/<[\w.+=-]{0,80}$/.test(before)) return false;
  const lines = before.split('\n');
  const header = lines.findLast((line) => !/^[ \t]/.test(line)) ?? '';
  return mailHeader.test(header.trim());
}

const urlPattern =
  /\bhttps?:\/\/[^\s"'<>`\\^{}|\]\u2018-\u201f\u00ab\u00bb\u3001\u3002\u300c-\u300f\u3010\u3011\uff09]+/gi;
/** Names of schemas and of claims: they look like an address, and no page is there. */
const schemaHost =
  /^https?:\/\/(?:schemas\.(?:microsoft|xmlsoap|openxmlformats|android)\.(?:com|org)|(?:www\.)?w3\.org|docs\.oasis-open\.org)(?:[/:]|$)/i;

/** Addresses of pages, without what the sentence around them adds, and without names of schemas. */
export function writtenAddresses(text: string): readonly Written[] {
  return [...text.matchAll(urlPattern)]
    .filter(
      (match) =>
        !schemaHost.test(match[0]) &&
        !/\bxmlns(?::\w{1,20})?=["']$/i.test(text.slice(Math.max(0, match.index - 32), match.index)),
    )
    .map((match) => ({ value: withoutSentence(match[0]), at: match.index }));
}

/** Takes away full stops, and closing parentheses that the address does not open. */
function withoutSentence(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?*)'.includes(address[end - 1] ?? '')) end -= 1;
  const within = address.slice(0, end);
  let unclosed = within.split('(').length - within.split(')').length;
  while (unclosed > 0 && address[end] === ')') {
    end += 1;
    unclosed -= 1;
  }
  return address.slice(0, end);
}
