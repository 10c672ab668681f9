import type { NamedProxy, ProxySetting } from '../collectors/proxy-setting';
import { text } from '../texts/text';
import { isException } from './is-exception';

/** A way to a host: straight, or through a proxy that a setting names. */
export type Route =
  | { readonly via: 'direct' }
  | {
      readonly via: 'proxy';
      readonly host: string;
      readonly port: number;
      /** The places that name it. */
      readonly namedBy: readonly string[];
    };

export type RoutePlan = {
  readonly routes: readonly [Route, ...Route[]];
  /** The way that .NET is told to take; undefined where that depends on settings that cannot be known. */
  readonly expected: Route | undefined;
  /** What was not tested and why, in sentences. */
  readonly notes: readonly string[];
};

const direct: Route = { via: 'direct' };

/** A route in words: `direct`, or the proxy with its port. */
export function routeWords(route: Route): string {
  return route.via === 'direct'
    ? text('connectivity.route.direct')
    : text('connectivity.route.proxy', { proxy: `${route.host}:${route.port}` });
}

/**
 * The ways to a host: straight, and through each proxy that is named, switched on and not excepted for it. The synchronization
 * service takes what its own configuration says, else that of .NET, else what Windows says for its account. That account cannot be
 * looked at, so where Windows names a proxy for another one, nothing is expected. WinHTTP is for other programs.
 * Source: learn.microsoft.com/dotnet/framework/configure-apps/file-schema/network/defaultproxy-element-network-settings.
 */
export function planRoutes(host: string, proxies: readonly NamedProxy[]): RoutePlan {
  const routes: Exclude<Route, { via: 'direct' }>[] = [];
  const notes: string[] = [];
  for (const { settings, origin } of proxies) {
    for (const setting of settings) {
      const way = wayOf(setting, host);
      if (typeof way === 'string') {
        if (way !== '')
          notes.push(text(`connectivity.note.${way}`, noteValues(setting, host, origin.source)));
        continue;
      }
      if (way.via === 'direct') continue;
      if (setting.kind === 'proxy' && isException(host, setting.exceptions) === 'unknown') {
        notes.push(text('connectivity.note.maybeExcepted', noteValues(setting, host, origin.source)));
      }
      const index = routes.findIndex((known) => known.host === way.host && known.port === way.port);
      const known = routes[index];
      if (known === undefined) routes.push({ ...way, namedBy: [origin.source] });
      else routes[index] = { ...known, namedBy: [...new Set([...known.namedBy, origin.source])] };
    }
  }
  return { routes: [direct, ...routes], expected: expectedRoute(host, proxies, routes), notes };
}

type Note = 'script' | 'off' | 'excepted' | 'unusable';

/** The way that a setting leads, a note where it leads nowhere, nothing where it says nothing about a way. */
function wayOf(setting: ProxySetting, host: string): Route | Note | '' {
  switch (setting.kind) {
    case 'none':
      return direct;
    case 'system':
      return '';
    case 'script':
      return 'script';
    case 'proxy': {
      if (!setting.isOn) return 'off';
      if (isException(host, setting.exceptions) === 'yes') return 'excepted';
      const proxy = proxyForHttps(setting.address);
      return proxy === undefined ? 'unusable' : { via: 'proxy', ...proxy, namedBy: [] };
    }
  }
}

function noteValues(setting: ProxySetting, host: string, source: string) {
  return { host, source, address: 'address' in setting ? setting.address : '' };
}

function expectedRoute(
  host: string,
  proxies: readonly NamedProxy[],
  routes: readonly Exclude<Route, { via: 'direct' }>[],
): Route | undefined {
  for (const name of ['connect.proxy', 'host.proxy.machine-config'] as const) {
    const [setting] = proxies.find((proxy) => proxy.name === name)?.settings ?? [];
    if (setting === undefined) continue;
    const way = wayOf(setting, host);
    if (way === 'excepted') return direct;
    if (way === '') break;
    if (typeof way === 'string') return undefined;
    return way.via === 'direct'
      ? way
      : routes.find((route) => route.host === way.host && route.port === way.port);
  }
  const ofWindows = proxies.filter(
    ({ name }) => name === 'host.proxy.windows' || name === 'host.proxy.account',
  );
  const isStraight = ofWindows.every(({ settings }) =>
    settings.every((setting) => setting.kind === 'none' || (setting.kind === 'proxy' && !setting.isOn)),
  );
  return isStraight ? direct : undefined;
}

/** The proxy for HTTPS in `host:port`, `http://host:port` or `http=a:80;https=b:81`; undefined for other kinds. */
function proxyForHttps(address: string): { readonly host: string; readonly port: number } | undefined {
  const parts = address.split(/[;\s]+/).filter((part) => part !== '');
  const pairs = parts.map((part) => /^(https?|ftp|socks)=(.+)$/i.exec(part));
  const chosen =
    parts.find((_, index) => pairs[index] === null) ??
    pairs.find((pair) => pair?.[1]?.toLowerCase() === 'https')?.[2];
  if (chosen === undefined) return undefined;
  const bare = chosen.replace(/^http:\/\//i, '');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) return undefined;
  try {
    const { hostname, port } = new URL(`http://${bare}`);
    return { host: hostname.replace(/^\[|\]$/g, '').toLowerCase(), port: port === '' ? 80 : Number(port) };
  } catch {
    return undefined;
  }
}
