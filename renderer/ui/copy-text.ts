/** Puts a text on the clipboard; false when the system refused. */
export async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return copyBySelection(value);
  }
}

/** The older way, which needs no permission. */
function copyBySelection(value: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = value;
  field.setAttribute('aria-hidden', 'true');
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
