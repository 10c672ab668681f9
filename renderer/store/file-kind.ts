/** What a file that is handed over is taken for, by its kind and name; its content decides later. */
export type FileKind = 'package' | 'picture' | 'text' | 'other';

const pictureName = /\.(?:png|jpe?g|gif|webp|bmp)$/i;
/** What browsers, mail programs and tools write as text. */
const textName = /\.(?:har|txt|eml|log|json|jsonl|xml|csv|html?|mhtml?|md|yaml|yml|ini|out)$/i;

/** A zip, also one that is still being written or fetched under a longer name. */
const packageName = /\.zip(?:\.[^./]{1,20}){0,2}$/i;

/** How the window takes a dropped or pasted file. */
export function fileKind({ name, type }: Pick<File, 'name' | 'type'>): FileKind {
  if (packageName.test(name)) return 'package';
  if (type.startsWith('image/') || pictureName.test(name)) return 'picture';
  return textName.test(name) || type.startsWith('text/') || type === 'message/rfc822' ? 'text' : 'other';
}
