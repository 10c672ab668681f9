import { withoutControls } from './plain-text';

/** Foreign text as HTML text or attribute value. */
export function escapeHtml(value: string): string {
  return withoutControls(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
