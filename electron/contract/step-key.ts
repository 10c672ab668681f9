/** One collector on one host, as a key: no name in the package holds a slash. */
export function stepKey({ host, collector }: { readonly host: string; readonly collector: string }): string {
  return `${host}/${collector}`;
}
