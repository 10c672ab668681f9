import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Language } from '#core/texts/language';
import { contentType } from './content-types';
import { pageFile } from './page-file';

/** Stands in index.html wherever the nonce of the load belongs. */
const noncePlaceholder = '__CSP_NONCE__';
/** Stands there for the language of the page. */
const languagePlaceholder = '<html lang="en">';

/** What the page may load: its own files, its own style elements (by nonce), pictures it was handed. Nothing else. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The answer to a request of the page. */
export type PageAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/**
 * Answers a request for a file of the page below `root`. Each load of an HTML file gets a nonce of its own, in the
 * policy and in the page, which also says its language. What is not there is 404, what leads out of `root` is 403.
 */
export async function servePage(
  root: string,
  request: { readonly method: string; readonly url: string },
  language: Language,
  newNonce: () => string = () => randomBytes(16).toString('base64'),
): Promise<PageAnswer> {
  if (request.method !== 'GET') return refusal(405);
  const file = pageFile(root, request.url);
  if (file === undefined) return refusal(403);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return refusal(404);
  const nonce = newNonce();
  const type = contentType(file);
  const body = type.startsWith('text/html')
    ? Buffer.from(
        bytes
          .toString('utf8')
          .replaceAll(noncePlaceholder, nonce)
          .replace(languagePlaceholder, `<html lang="${language}">`),
      )
    : bytes;
  return {
    status: 200,
    body,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    },
  };
}

function refusal(status: number): PageAnswer {
  return {
    status,
    body: Buffer.alloc(0),
    headers: { 'Content-Security-Policy': contentSecurityPolicy('') },
  };
}
