import type { ServerRecord } from './server-record';

/**
 * The output of systeminfo, `w32tm /query /status` and `netsh winhttp show proxy`, in any language: their lines come in a fixed
 * order, so what a line is follows from its place and the form of its value. Gives nothing for other texts.
 */
export function recordsInSystemText(content: string, source: string): readonly ServerRecord[] {
  return [computerIn, clockIn, winHttpProxyIn].flatMap((read) => {
    const properties = read(content);
    return properties === undefined ? [] : [{ ...properties, source }];
  });
}

type Found = Pick<ServerRecord, 'kind' | 'properties'> | undefined;

/** systeminfo: host name, operating system and version are its first three lines; the time zone is the only `(UTC...)`. */
function computerIn(content: string): Found {
  const values = valuesOf(content);
  const at = values.findIndex((value) => /^\d{1,2}\.\d{1,2}\.\d{4,6}\b.*\b\d{4,6}\s*$/.test(value));
  const [name, system, version] = at < 2 ? [] : values.slice(at - 2, at + 1);
  if (name === undefined || system === undefined || version === undefined) return undefined;
  if (!/windows/i.test(system) || !/^[\w-]{1,63}$/.test(name)) return undefined;
  const build = /^\d+\.\d+\.(\d+)/.exec(version)?.[1] ?? '';
  const zone = values.find((value) => /^\(UTC[^)]{0,8}\)/.test(value));
  const properties = { ComputerName: name, OperatingSystem: system, Build: build };
  return {
    kind: 'computer',
    properties: zone === undefined ? properties : { ...properties, TimeZone: zone },
  };
}

/** w32tm: eighth is the source; of the values in plain seconds, delay and dispersion come first and the phase offset third. */
function clockIn(content: string): Found {
  const lines = content.split(/\r?\n/);
  const start = lines.findIndex((line) => /^[^:]+: ?[0-3]\s*\(.*\)\s*$/.test(line));
  const values = start < 0 ? [] : valuesOf(lines.slice(start).join('\n'));
  if (!/^-?\d+ \(.*ns.*\)$/.test(values[2] ?? '')) return undefined;
  const seconds = values.flatMap((value) => /^([-+]?\d{1,12}[.,]\d{1,12})s$/.exec(value)?.[1] ?? []);
  const source = (values[7] ?? '').replace(/\s+/g, ' ');
  if (source === '') return undefined;
  const properties = { TimeSource: source };
  const offset = seconds[2]?.replace(',', '.');
  return {
    kind: 'clock',
    properties: offset === undefined ? properties : { ...properties, PhaseOffsetSeconds: offset },
  };
}

/** netsh: the proxy is on the first line with a value, its exceptions on the second; without one the connection is direct. */
function winHttpProxyIn(content: string): Found {
  const lines = content.split(/\r?\n/);
  const title = lines.findIndex((line) => /^\S.*WinHTTP.*:?\s*$/i.test(line));
  if (title < 0) return undefined;
  const rest = lines.slice(title + 1, title + 8).filter((line) => line.trim() !== '');
  if (rest.length === 0 || !rest.every((line) => /^\s/.test(line))) return undefined;
  const value = (line = '') => (/^\s+[^:]+\S\s*:\s+(\S.*)$/.exec(line)?.[1] ?? '').trim();
  const exceptions = value(rest[1]);
  const properties = { WinHttpProxy: value(rest[0]) };
  // Where there are none, a word in brackets says so.
  return {
    kind: 'winhttp-proxy',
    properties: /^$|^\(/.test(exceptions) ? properties : { ...properties, WinHttpExceptions: exceptions },
  };
}

function valuesOf(content: string): readonly string[] {
  return content.split(/\r?\n/).flatMap((line) => {
    const match = /^[^\s:][^:]*:\s*(\S.*?)\s*$/.exec(line);
    return match?.[1] === undefined ? [] : [match[1]];
  });
}
