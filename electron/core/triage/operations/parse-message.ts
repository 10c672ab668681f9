import { normalizeGuid } from '../../case/guid';
import { relayAddressIn } from './relay-address';

/** What the text of a writeback event names; everything is optional, since each event names other things. */
export type WritebackMessage = {
  /** Lower case with dashes. */
  readonly trackingId?: string;
  /** User principal names as they are written. */
  readonly user?: string;
  readonly administrator?: string;
  /** Eight hexadecimal digits in lower case, or seven where the text has a misprint. */
  readonly hrCode?: string;
  readonly unlocks?: boolean;
  readonly forcesChange?: boolean;
  /** Service Bus namespace. */
  readonly namespace?: string;
  /** Version of the sync engine that wrote it. */
  readonly engineVersion?: string;
};

/** As much of a text is looked at: labels stand at its begin, a stack trace behind them. */
const mostCharacters = 20_000;
/** A principal name without a label is looked for near the begin only: a stack trace has none. */
const mostForAnyName = 2_000;

/** Between a label and its value: a colon or equals sign, also the wide ones, with blanks and quotes around. */
const is = String.raw`["'\s]{0,4}[:=\uff1a\uff1d][\s"'<({\[]{0,4}`;
const guid = '[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}';
const principalName = String.raw`[\p{L}\p{N}_][\p{L}\p{N}._%+'#-]{0,100}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,10}`;
const before = String.raw`(?<![\p{L}\p{N}._%+'#@-])`;

const patterns = {
  trackingId: new RegExp(String.raw`Tracking\s{0,2}Id${is}(${guid})(?![0-9a-fA-F-])`, 'iu'),
  user: new RegExp(String.raw`(?<!\p{L})(?:UserPrincipalName|UserUpn|Upn)${is}(${principalName})`, 'iu'),
  administrator: new RegExp(`(?:AdminUpn|AdminUserPrincipalName)${is}(${principalName})`, 'iu'),
  details: new RegExp(`Details${is}(${principalName})`, 'iu'),
  anyName: new RegExp(`${before}${principalName}`, 'giu'),
  hrCode: /(?:(?<![a-z])hr\s{0,2}=\s{0,2}(?:0x)?|(?<![0-9a-z])0x)(8[0-9a-f]{6,7})(?![0-9a-f])/i,
  unlocks: new RegExp(`unblockUser${is}(true|false)`, 'iu'),
  forcesChange: new RegExp(`ForcePasswordChange${is}(true|false)`, 'iu'),
  engineVersion: /Azure AD Sync (\d{1,5}(?:\.\d{1,6}){1,3})/i,
} as const;

/**
 * Reads the grammar of the writeback events: labels in any order and any case, other words around them in any
 * language, everything in one string or one value each. What is not there is left out; nothing is guessed but the
 * user, where the text holds just one principal name that is not the administrator's. Takes linear time.
 */
export function parseMessage(eventText: string): WritebackMessage {
  const text = eventText.slice(0, mostCharacters);
  const value = (name: keyof typeof patterns) => patterns[name].exec(text)?.[1];
  const trackingId = normalizeGuid(value('trackingId') ?? '');
  const administrator = trimmed(value('administrator'));
  const user = trimmed(value('user')) ?? trimmed(value('details')) ?? onlyName(text, administrator);
  const hrCode = value('hrCode')?.toLowerCase();
  const unlocks = truth(value('unlocks'));
  const forcesChange = truth(value('forcesChange'));
  const namespace = relayAddressIn(text)?.namespace;
  const engineVersion = value('engineVersion');
  return {
    ...(trackingId === undefined ? {} : { trackingId }),
    ...(user === undefined ? {} : { user }),
    ...(administrator === undefined ? {} : { administrator }),
    ...(hrCode === undefined ? {} : { hrCode }),
    ...(unlocks === undefined ? {} : { unlocks }),
    ...(forcesChange === undefined ? {} : { forcesChange }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(engineVersion === undefined ? {} : { engineVersion }),
  };
}

/** The one principal name of a text, whatever stands around it. */
function onlyName(text: string, administrator: string | undefined): string | undefined {
  let found: string | undefined;
  for (const [name] of text.slice(0, mostForAnyName).matchAll(patterns.anyName)) {
    if (sameName(name, administrator) || sameName(name, found)) continue;
    if (found !== undefined) return undefined;
    found = name;
  }
  return trimmed(found);
}

/** Principal names do not depend on case. */
export function sameName(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && left.trim().toLowerCase() === right?.trim().toLowerCase();
}

/** A name without what the sentence puts behind it. */
function trimmed(name: string | undefined): string | undefined {
  return name?.replace(/[.'-]+$/, '');
}

function truth(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value.toLowerCase() === 'true';
}
