/** What a version resource says. The two from the fixed part are always four numbers; the texts are what the maker wrote. */
export type VersionResource = {
  /** VS_FIXEDFILEINFO, as `2.5.190.0`; undefined when that part is absent. */
  readonly fixedFileVersion: string | undefined;
  readonly fixedProductVersion: string | undefined;
  /** StringFileInfo by name, such as FileVersion, ProductVersion, ProductName. The first language wins. */
  readonly strings: Readonly<Record<string, string>>;
};

const fixedSignature = 0xfeef_04bd;
const maxNodes = 512;
const maxDepth = 4;
const maxTextCharacters = 1_024;

type Node = { readonly key: string; readonly value: DataView; readonly children: readonly DataView[] };

/**
 * Reads VS_VERSIONINFO: nested blocks of length, value length, kind, key and value, each on a boundary of four bytes. A block
 * that says it is longer than its parent ends with the parent. undefined when it is no such block.
 * Source: learn.microsoft.com/windows/win32/menurc/vs-versioninfo.
 */
export function parseVersionResource(bytes: DataView): VersionResource | undefined {
  const budget = { nodes: maxNodes };
  const root = parseNode(bytes, budget);
  if (root?.key !== 'VS_VERSION_INFO') return undefined;
  const strings = new Map<string, string>();
  const collect = (views: readonly DataView[], depth: number): void => {
    for (const view of views) {
      const node = parseNode(view, budget);
      if (node === undefined || depth > maxDepth) return;
      if (node.children.length > 0) collect(node.children, depth + 1);
      else if (depth === 3 && !strings.has(node.key)) strings.set(node.key, textIn(node.value));
    }
  };
  collect(root.children, 1);
  const { value } = root;
  const isFixed = value.byteLength >= 24 && value.getUint32(0, true) === fixedSignature;
  return {
    fixedFileVersion: isFixed ? fourNumbers(value, 8) : undefined,
    fixedProductVersion: isFixed ? fourNumbers(value, 16) : undefined,
    strings: Object.fromEntries(strings),
  };
}

function parseNode(view: DataView, budget: { nodes: number }): Node | undefined {
  if (view.byteLength < 8 || budget.nodes-- <= 0) return undefined;
  const length = Math.min(view.getUint16(0, true), view.byteLength);
  const isText = view.getUint16(4, true) === 1;
  const valueLength = view.getUint16(2, true) * (isText ? 2 : 1);
  let end = 6;
  while (end + 2 <= length && view.getUint16(end, true) !== 0) end += 2;
  if (end + 2 > length || end - 6 > maxTextCharacters * 2) return undefined;
  const key = textIn(part(view, 6, end));
  const valueAt = aligned(end + 2);
  const valueEnd = Math.min(valueAt + valueLength, length);
  return {
    key,
    value: part(view, Math.min(valueAt, length), valueEnd),
    children: [...childrenOf(view, aligned(Math.max(valueEnd, end + 2)), length, budget)],
  };
}

function* childrenOf(view: DataView, from: number, to: number, budget: { nodes: number }) {
  for (let at = from; at + 8 <= to && budget.nodes > 0; ) {
    const length = view.getUint16(at, true);
    if (length < 8) return;
    yield part(view, at, Math.min(at + length, to));
    at = aligned(at + length);
  }
}

function part(view: DataView, from: number, to: number): DataView {
  return new DataView(view.buffer, view.byteOffset + from, Math.max(to - from, 0));
}

function aligned(offset: number): number {
  return (offset + 3) & ~3;
}

function textIn(view: DataView): string {
  let text = '';
  for (let at = 0; at + 2 <= view.byteLength && text.length < maxTextCharacters; at += 2) {
    const code = view.getUint16(at, true);
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}

function fourNumbers(view: DataView, at: number): string {
  const high = view.getUint32(at, true);
  const low = view.getUint32(at + 4, true);
  return [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join('.');
}
