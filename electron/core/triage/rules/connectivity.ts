import { type Fact, factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import type { Finding } from '../finding-schema';
import { longestRhythmMs } from '../heartbeat-tracks';
import { confidence, hostsOf, relationOfState } from '../judge';
import type { TriageContext, TriageRule } from '../triage-context';

/** In the order in which they are tried; what to do about each. */
const steps = ['name', 'connect', 'proxy', 'tls', 'certificate', 'answer'] as const;

/**
 * What the check of the relays came to, where a person asked for it. It says how the connection is now; that may be otherwise than
 * at the time of the incident, so it never explains one.
 */
export const connectivity: TriageRule = (context) =>
  hostsOf(context.facts).flatMap((host) => {
    const of = (name: Parameters<typeof factsNamed>[1]) => nonEmpty(factsNamed(context.facts, name, host));
    const failed = of('connectivity.failed');
    const answered = of('connectivity.answered');
    const roots = of('connectivity.missing-roots');
    return [
      ...(failed === undefined ? [] : [notReached(context, host, failed)]),
      ...(failed === undefined && answered !== undefined ? [answers(context, host, answered)] : []),
      ...(roots === undefined ? [] : [missingRoots(context, roots)]),
    ];
  });

type Facts = readonly [Fact, ...Fact[]];

function notReached(context: TriageContext, host: string, failed: Facts): Finding {
  const failedSteps = listed(factsNamed(context.facts, 'connectivity.failed-steps', host));
  const failing = steps.filter((step) => failedSteps.includes(step));
  const fromServer = isFromServer(context, host);
  const sentences = listed(failed);
  const testedMs = Date.parse(failed[0].at);
  const alive = context.heartbeats.filter(
    (track) => track.host === host && Date.parse(track.to) > testedMs - longestRhythmMs,
  );
  const words = {
    code: 'connectivity-failed',
    severity: fromServer ? 'error' : 'warning',
    title: text('triage.connectivity.failed', {
      what: failing.map((step) => text(`triage.connectivity.fails.${step}`)).join('; '),
      failed: sentences.length,
      tested: listed(factsNamed(context.facts, 'connectivity.tested', host)).length,
    }),
    meaning: [
      ...sentences,
      text('triage.connectivity.failedMeaning'),
      ...(fromServer ? [] : [text('triage.connectivity.elsewhere')]),
    ].join(' '),
    nextSteps: [
      ...failing.map((step) => text(`triage.connectivity.${step}`)),
      text('triage.connectivity.again'),
    ],
  } as const;
  return finding(
    words,
    { facts: failed },
    {
      confidence: confidence(fromServer ? 'high' : 'low', 'triage.because.testedNow'),
      relation: relationOfState(context.incident),
      count: sentences.length,
      contradictedBy: contradiction(text('triage.against.heartbeatsNow'), {
        records: alive.map(({ lastRecordId, to }) => ({ host, recordId: lastRecordId, timeCreated: to })),
      }),
    },
  );
}

function answers(context: TriageContext, host: string, answered: Facts): Finding {
  const fromServer = isFromServer(context, host);
  const words = {
    code: 'connectivity-answers',
    severity: 'information',
    title: text('triage.connectivity.answers'),
    meaning: [
      text('triage.connectivity.answersMeaning'),
      ...(fromServer ? [] : [text('triage.connectivity.elsewhere')]),
    ].join(' '),
    nextSteps: [text('triage.connectivity.answersNext')],
  } as const;
  const level = fromServer ? 'high' : 'low';
  return finding(
    words,
    { facts: answered },
    {
      confidence: confidence(level, 'triage.because.testedNow'),
      relation: relationOfState(context.incident),
      count: listed(answered).length,
    },
  );
}

function missingRoots(context: TriageContext, roots: Facts): Finding {
  const words = {
    code: 'connectivity-root-missing',
    severity: 'warning',
    title: text('triage.connectivity.root', { root: listed(roots).join('; ') }),
    meaning: text('triage.connectivity.rootMeaning'),
    nextSteps: [text('triage.connectivity.rootInstall'), text('triage.connectivity.rootLook')],
  } as const;
  return finding(
    words,
    { facts: roots },
    {
      confidence: confidence('medium', 'triage.because.testedNow'),
      relation: relationOfState(context.incident),
      count: listed(roots).length,
    },
  );
}

function isFromServer({ facts }: TriageContext, host: string): boolean {
  return factsNamed(facts, 'connectivity.from-server', host).some(({ value }) => value === true);
}

function listed(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(({ value }) => (Array.isArray(value) ? value : [String(value)]));
}
