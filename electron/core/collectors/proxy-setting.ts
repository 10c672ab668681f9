import type { FactName, FactOrigin } from '../model/fact';
import { text } from '../texts/text';
import type { Statement } from './statements';
import { addressWords, type CleanAddress, cleanAddress } from './without-credentials';

/**
 * What one place says about the way to the internet. `address` is as it is written there, without user name and password; it may
 * name one proxy for each protocol.
 */
export type ProxySetting =
  | { readonly kind: 'none' }
  /** That of Windows, which stands elsewhere. */
  | { readonly kind: 'system' }
  | ({ readonly kind: 'script' } & CleanAddress)
  | ({
      readonly kind: 'proxy';
      readonly isOn: boolean;
      readonly exceptions: ProxyExceptions;
    } & CleanAddress);

/** Hosts that are reached past a proxy. `form`: wildcards of Windows, or regular expressions of .NET. */
export type ProxyExceptions = {
  readonly form: 'wildcards' | 'expressions';
  readonly entries: readonly string[];
};

/** The entry for hosts without a dot, as Windows writes it. */
export const localHosts = '<local>';

/** The settings of one place; those that stand together do not contradict each other. */
export type NamedProxy = {
  readonly name: FactName;
  readonly settings: readonly [ProxySetting, ...ProxySetting[]];
  readonly origin: FactOrigin;
};

/** The fact that a place comes to. */
export function proxyStatement({ name, settings, origin }: NamedProxy): Statement {
  return { name, value: settings.map(proxyWords).join('; '), origin };
}

/** A setting in words, as facts have it. */
export function proxyWords(setting: ProxySetting): string {
  switch (setting.kind) {
    case 'none':
      return text('collector.host.noProxy');
    case 'system':
      return text('collector.host.systemProxy');
    case 'script':
      return text('collector.host.proxyScript', { address: addressWords(setting) });
    case 'proxy': {
      const proxy = addressWords(setting);
      return setting.isOn ? proxy : text('collector.host.proxyOff', { proxy });
    }
  }
}

/** A script from the address as it is written; user name and password are taken out. */
export function scriptSetting(written: string): ProxySetting {
  return { kind: 'script', ...cleanAddress(written) };
}

/** A proxy from the address as it is written; user name and password are taken out. */
export function addressSetting(written: string, exceptions: ProxyExceptions, isOn = true): ProxySetting {
  return { kind: 'proxy', ...cleanAddress(written), isOn, exceptions };
}

/** A list of Windows or WinHTTP, as `*.contoso.com;<local>`. */
export function wildcardExceptions(written: string): ProxyExceptions {
  return { form: 'wildcards', entries: written.split(/[;\s]+/).filter((entry) => entry !== '') };
}
