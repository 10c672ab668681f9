import { type eventNames, handOverName, operationNames } from '#contract/channels';
import type { Api } from '#contract/operations';
import { said, spokenLanguage } from '#core/texts/text';

/** What main and worker write for people stands under these names; all else is identifiers, evidence, and what a person typed. */
export const prose: ReadonlySet<string> = new Set([
  'explanation',
  'meaning',
  'message',
  'nextSteps',
  'notes',
  'reads',
  'reason',
  'sentence',
  'sentences',
  'statement',
  'title',
]);
/** Under these names stands what a person typed, under whatever names inside. */
const ofThePerson: ReadonlySet<string> = new Set(['caseFile']);
/** Their answers hold nothing but what persons or servers wrote. */
const unspoken: ReadonlySet<string> = new Set([
  'draft:list',
  'draft:list-deleted',
  'package:preview',
  'records:page',
  'records:read',
  'records:xml',
  'summary:text',
]);

/** The API of main, answering in the language of the window. What main, worker and package say is English. */
export function spokenApi(api: Api): Api {
  if (spokenLanguage() === 'en') return api;
  const calls = operationNames.flatMap((name) => {
    if (name === handOverName) return [];
    const call = api[name] as (input: unknown) => Promise<unknown>;
    return [[name, async (input: unknown) => inOurLanguage(await call(input), name)] as const];
  });
  const on = (name: (typeof eventNames)[number], listener: (value: unknown) => void) =>
    api.on(name, (value) => listener(inOurLanguage(value, name)));
  const handOver: Api['handOver'] = async (file) => {
    const given = await api.handOver(file);
    return given.ok
      ? given
      : { ok: false, problem: { ...given.problem, message: said(given.problem.message) } };
  };
  return { ...Object.fromEntries(calls), handOver, on } as Api;
}

function inOurLanguage(value: unknown, name: string): unknown {
  const answersOnly = unspoken.has(name) && isObject(value) && value['ok'] === true;
  return answersOnly ? value : spoken(value, false);
}

function spoken(value: unknown, isProse: boolean): unknown {
  if (typeof value === 'string') return isProse ? said(value) : value;
  if (Array.isArray(value)) return value.map((one) => spoken(one, isProse));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      ofThePerson.has(key) ? inside : spoken(inside, prose.has(key)),
    ]),
  );
}

/** A plain object: bytes and the like pass as they are. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
