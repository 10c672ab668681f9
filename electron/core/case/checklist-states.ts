import type { ChecklistItem, ChecklistState } from '../model/checklist-item';
import { factsNamed } from '../model/fact';
import type { CollectorRun } from '../model/outcome';
import { text } from '../texts/text';
import type { Case } from './case-schema';
import { evidenceState } from './evidence-state';
import { resolveIncidentTime } from './incident-time';
import { type LeftOutChoice, leftOutChoice } from './left-out';
import { byPerson, filled, given, leftOutSentence, unanswered } from './state-words';
import type { UserKind } from './user-kinds';
import { userKinds } from './user-kinds';

/**
 * How each of the seven items stands, in the order in which support asks, each with its reason. Derived from
 * the case and what the collectors brought; the window, the summary and the manifest all ask this function,
 * so they cannot disagree.
 */
export function checklistStates(caseFile: Case, runs: readonly CollectorRun[]): readonly ChecklistState[] {
  const leftOut = leftOutChoice(
    caseFile,
    runs.flatMap((run) => run.artifacts),
  );
  return [
    problemState(caseFile),
    pageState(caseFile, leftOut),
    codesState(caseFile),
    timeState(caseFile),
    userState(caseFile, runs),
    licenceState(caseFile, runs),
    evidenceState(caseFile, runs, leftOut),
  ];
}

/** Items that have an answer: given, gathered, or not available for a known reason. */
export function answeredItems(states: readonly ChecklistState[]): readonly ChecklistItem[] {
  return states.filter((state) => state.state !== 'missing').map((state) => state.item);
}

function problemState({ problem }: Case): ChecklistState {
  if (!filled(problem?.description)) {
    return unanswered('problem', problem?.notAvailable, text('checklist.problem.missing'));
  }
  const absent = [
    ...(filled(problem.reproduce) ? [] : [text('checklist.problem.reproduce')]),
    ...(filled(problem.tried) ? [] : [text('checklist.problem.tried')]),
  ];
  const reasons = [text('checklist.problem.given')];
  if (absent.length > 0) reasons.push(text('checklist.problem.worthAdding', { what: absent.join(', ') }));
  return given('problem', reasons.join(' '));
}

function pageState({ page }: Case, { given: leftOut, gonePictures }: LeftOutChoice): ChecklistState {
  const all = page?.screenshots?.length ?? 0;
  // Among what is given, the screenshots come first.
  const pictures = [...leftOut].filter(([index]) => index < all).map(([, reason]) => reason);
  const count = all - pictures.length;
  const reasons = [...pictures, ...gonePictures.values()];
  const gone = reasons.length === 0 ? [] : [leftOutSentence('checklist.page.leftOut', reasons)];
  if (!filled(page?.url) && count === 0) {
    const [reason] = gone;
    if (reason !== undefined) return { item: 'page', state: 'not-available', reason, origins: byPerson };
    return unanswered('page', page?.notAvailable, text('checklist.page.missing'));
  }
  const url = filled(page?.url) ? page.url.trim() : text('checklist.page.noUrl');
  return given('page', [text('checklist.page.given', { url, count }), ...gone].join(' '));
}

function codesState({ codes }: Case): ChecklistState {
  if (filled(codes?.supportCode)) {
    return given('codes', text('checklist.codes.supportCode', { value: codes.supportCode.trim() }));
  }
  const { sid, cid } = codes ?? {};
  if (filled(sid) && filled(cid)) {
    return given('codes', text('checklist.codes.sidAndCid', { sid: sid.trim(), cid: cid.trim() }));
  }
  const missing =
    filled(sid) || filled(cid)
      ? text('checklist.codes.incomplete', { which: filled(sid) ? 'SID' : 'CID' })
      : text('checklist.codes.missing');
  return unanswered('codes', codes?.notAvailable, missing);
}

function timeState({ incident }: Case): ChecklistState {
  if (incident === undefined || !filled(incident.local) || !filled(incident.timeZone)) {
    return unanswered('time', undefined, text('checklist.time.missing'));
  }
  const time = resolveIncidentTime(incident);
  if (time.kind !== 'instant') return unanswered('time', undefined, time.problem.message);
  const { local, instant } = time;
  return given('time', text('checklist.time.given', { local, instant, zone: incident.timeZone.trim() }));
}

function userState({ user }: Case, runs: readonly CollectorRun[]): ChecklistState {
  const facts = runs.flatMap((run) => run.facts);
  const gatheredKind = factsNamed(facts, 'user.kind').find((fact) => isUserKind(fact.value));
  const gatheredName = factsNamed(facts, 'user.principal-name')[0];
  const name = filled(user?.principalName) ? user.principalName.trim() : gatheredName?.value;
  const kind = user?.kind ?? gatheredKind?.value;
  if (name === undefined) return unanswered('user', user?.notAvailable, text('checklist.user.missing'));
  if (!isUserKind(kind)) {
    return unanswered('user', user?.notAvailable, text('checklist.user.kindMissing', { user: String(name) }));
  }
  const reason = text('checklist.user.complete', { user: String(name), kind: text(`userKind.${kind}`) });
  if (filled(user?.principalName) && user.kind !== undefined) return given('user', reason);
  return {
    item: 'user',
    state: 'gathered',
    reason,
    origins: originsOf(runs, ['user.kind', 'user.principal-name']),
  };
}

function isUserKind(value: unknown): value is UserKind {
  return userKinds.some((kind) => kind === value);
}

function licenceState({ licence }: Case, runs: readonly CollectorRun[]): ChecklistState {
  const facts = runs.flatMap((run) => run.facts);
  const [allows] = factsNamed(facts, 'licence.allows-writeback');
  if (allows !== undefined) {
    const [plans] = factsNamed(facts, 'licence.plans');
    const names = Array.isArray(plans?.value) ? plans.value : [];
    const reason = text(
      allows.value === true ? 'checklist.licence.gatheredYes' : 'checklist.licence.gatheredNo',
      {
        plans: names.length > 0 ? names.join(', ') : text('checklist.licence.noPlans'),
      },
    );
    return {
      item: 'licence',
      state: 'gathered',
      reason,
      origins: originsOf(runs, ['licence.allows-writeback']),
    };
  }
  if (filled(licence?.plan)) {
    return given('licence', text('checklist.licence.given', { plan: licence.plan.trim() }));
  }
  return unanswered('licence', licence?.notAvailable, text('checklist.licence.missing'));
}

function originsOf(runs: readonly CollectorRun[], names: readonly string[]): string[] {
  return runs
    .filter((run) => run.facts.some((fact) => names.includes(fact.name)))
    .map((run) => run.collector);
}
