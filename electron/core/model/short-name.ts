/** A NetBIOS name has at most so many letters. */
const longestName = 15;

/** Whether a name is the NetBIOS form of another: its first label, in any case, of at most 15 letters. */
export function isShortFor(name: string, whole: string): boolean {
  const label = whole.split('.')[0]?.slice(0, longestName);
  return name.length > 0 && name.toLowerCase() === label?.toLowerCase();
}
