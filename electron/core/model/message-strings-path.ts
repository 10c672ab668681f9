/**
 * Event Viewer finds the message strings of a log by its name, in a folder beside it: those of `a/b.evtx` in English as
 * `a/LocaleMetaData/b_1033.MTA`.
 */
export function stringsPathOf(logPath: string, language: string): string {
  const { folder, stem } = partsOf(logPath);
  return `${folder}LocaleMetaData/${stem}_${language}.MTA`;
}

/** The number of the language whose strings a file holds for the log; undefined where it is none of that log's. */
export function languageOfStrings(path: string, logPath: string): string | undefined {
  const { folder, stem } = partsOf(logPath);
  const start = `${folder}LocaleMetaData/${stem}_`.toLowerCase();
  const lower = path.toLowerCase();
  return lower.startsWith(start) ? /^(\d{1,6})\.mta$/.exec(lower.slice(start.length))?.[1] : undefined;
}

function partsOf(logPath: string): { readonly folder: string; readonly stem: string } {
  const at = logPath.lastIndexOf('/') + 1;
  return { folder: logPath.slice(0, at), stem: logPath.slice(at).replace(/\.evtx$/i, '') };
}
