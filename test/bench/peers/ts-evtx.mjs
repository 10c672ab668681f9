import { createWriteStream } from 'node:fs';
import { evtx } from '@ts-evtx/core';

/**
 * What its own documentation offers for the same jobs: every event as JSON, or those of a window and of providers.
 * Usage: ts-evtx.mjs FILE OUT [FROM TO PROVIDER..]
 */
const [file, out, from, to, ...providers] = process.argv.slice(2);
const output = createWriteStream(out);
let query = evtx(file);
if (from !== undefined) {
  query = query.between(new Date(from), new Date(to)).where((event) => providers.includes(event.provider));
}
let text = '';
await query.forEach((event) => {
  text += `${JSON.stringify(event)}\n`;
  if (text.length < 1_000_000) return;
  output.write(text);
  text = '';
});
output.end(text);
