import type { LogScope, TimeWindow } from './collector';

/** Providers whose records explain a password reset. Source: learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback. */
export const writebackProviders = [
  'PasswordResetService',
  'ADSync',
  'Directory Synchronization',
  'Entra Connect Admin Actions',
] as const;

/** Password hash synchronization lists up to 50 other users in each of these, so they stay out unless asked for. */
const bulkEventIds = [656, 657];

/**
 * A structured query (QueryList) for the records of the writeback providers in a window; all their records when
 * there is no window. For `wevtutil epl <file> <target> /sq:true`, which takes more than the 20 expressions an
 * XPath on the command line may have.
 */
export function writebackQuery(
  window: TimeWindow | undefined,
  { hashSyncEvents }: Pick<LogScope, 'hashSyncEvents'>,
): string {
  const time = window === undefined ? '' : ` and ${timesOf(window, { least: '&gt;=', most: '&lt;=' })}`;
  return queryOf(time, hashSyncEvents);
}

/** XPath for all records of a channel in a window, for `wevtutil epl <channel> <target> /q:<query>`. */
export function channelQuery(window: TimeWindow): string {
  return `*[System[${timesOf(window, { least: '>=', most: '<=' })}]]`;
}

/**
 * The same query for the time before the moment of the export. `milliseconds` is written as it stands: a number, or
 * the name of a batch variable that holds one.
 */
export function recentWritebackQuery(milliseconds: string): string {
  return queryOf(` and TimeCreated[timediff(@SystemTime) &lt;= ${milliseconds}]`, false);
}

/** The same for all records of a channel, as {@link channelQuery}. */
export function recentChannelQuery(milliseconds: string): string {
  return `*[System[TimeCreated[timediff(@SystemTime) <= ${milliseconds}]]]`;
}

/** How many milliseconds back a query of {@link recentWritebackQuery} reaches; undefined for any other text. */
export function windowOfQuery(query: string): number | undefined {
  const match = /TimeCreated\[timediff\(@SystemTime\) &lt;= (\d{1,15})\]/.exec(query);
  return match === null ? undefined : Number(match[1]);
}

/** The window of a query of {@link writebackQuery}; undefined for any other text. */
export function fixedWindowOfQuery(query: string): TimeWindow | undefined {
  const instant = String.raw`'(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)'`;
  const times = new RegExp(`@SystemTime&gt;=${instant} and @SystemTime&lt;=${instant}`).exec(query);
  const [, fromInstant, toInstant] = times ?? [];
  return fromInstant === undefined || toInstant === undefined ? undefined : { fromInstant, toInstant };
}

function queryOf(time: string, hashSyncEvents: boolean): string {
  const providers = writebackProviders.map((name) => `@Name='${name}'`).join(' or ');
  const bulk = bulkEventIds.map((id) => `EventID=${id}`).join(' or ');
  const suppressed = `    <Suppress Path="Application">*[System[Provider[@Name='Directory Synchronization'] and (${bulk})]]</Suppress>`;
  return [
    '<QueryList>',
    '  <Query Id="0" Path="Application">',
    `    <Select Path="Application">*[System[Provider[${providers}]${time}]]</Select>`,
    ...(hashSyncEvents ? [] : [suppressed]),
    '  </Query>',
    '</QueryList>',
    '',
  ].join('\r\n');
}

function timesOf(
  { fromInstant, toInstant }: TimeWindow,
  { least, most }: { readonly least: string; readonly most: string },
): string {
  return `TimeCreated[@SystemTime${least}'${utc(fromInstant)}' and @SystemTime${most}'${utc(toInstant)}']`;
}

function utc(instant: string): string {
  return new Date(instant).toISOString();
}
