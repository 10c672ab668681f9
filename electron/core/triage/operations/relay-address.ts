/** Where the listener is connected to, as far as the text of an event names it. */
export type RelayAddress = {
  /** Service Bus namespace, lower case: the first label of its host. */
  readonly namespace: string;
  /** The whole host, lower case, where the text writes it. */
  readonly host?: string;
  /** The relay inside the namespace: two GUIDs with `_` between, lower case. */
  readonly endpoint?: string;
};

/** Between a label and its value, as in every text of the writeback events. */
const label = String.raw`Namespace["'\s]{0,4}[:=\uff1a\uff1d][\s"'<({\[]{0,4}(?:(?:sb|https):\/\/)?`;
const namespace = '[a-z0-9][a-z0-9-]{2,62}';
const labelled = new RegExp(`${label}(${namespace})((?:\\.[a-z0-9-]{1,63}){2,6})?`, 'iu');
const address = new RegExp(
  String.raw`(?<![a-z0-9.-])(${namespace})(\.servicebus(?:\.[a-z0-9-]{1,63}){1,5})(?![a-z0-9-])`,
  'iu',
);
const guid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
const relay = new RegExp(`(?<![0-9a-f-])(${guid}_${guid})(?![0-9a-f-])`, 'iu');

/**
 * The namespace that a heartbeat (31019) or an error of the listener (31034) names: behind its label, or as the host of an address
 * in the text of an exception. undefined where the text names none. Takes linear time.
 */
export function relayAddressIn(text: string): RelayAddress | undefined {
  const written = address.exec(text);
  const named = labelled.exec(text) ?? written;
  const name = named?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const domain = named?.[2] ?? (written?.[1]?.toLowerCase() === name ? written[2] : undefined);
  const endpoint = relay.exec(text)?.[1]?.toLowerCase();
  return {
    namespace: name,
    ...(domain === undefined ? {} : { host: `${name}${domain.toLowerCase()}` }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}
