import type { Case } from './case-schema';

/** What stays the same from one case to the next. */
export const templateParts = [
  'page',
  'operation',
  'reportedBy',
  'userKind',
  'licence',
  'server',
  'timeZone',
  'route',
] as const;

export type TemplatePart = (typeof templateParts)[number];

export type Template = { readonly caseFile: Case; readonly taken: readonly TemplatePart[] };

/**
 * A new case that begins with what an earlier one has in common with it. What belongs to one incident stays behind:
 * description, error, codes, time, the user's name, pictures, evidence, and reasons why something could not be given then.
 */
export function templateOfCase(earlier: Case, title: string): Template {
  const { problem, page, user, licence, evidence, incident } = earlier;
  const common: Readonly<Record<TemplatePart, Omit<Case, 'schema'>>> = {
    page: part('page', { url: page?.url }),
    operation: part('problem', { operation: problem?.operation, writebackInUse: problem?.writebackInUse }),
    reportedBy: part('problem', { reportedBy: problem?.reportedBy }),
    userKind: part('user', { kind: user?.kind }),
    licence: part('licence', { plan: licence?.plan }),
    server: part('evidence', { server: evidence?.server }),
    timeZone: incident?.timeZone ? { incident: { local: '', timeZone: incident.timeZone } } : {},
    route: part('package', { route: earlier.package?.route }),
  };
  const taken = templateParts.filter((name) => Object.keys(common[name]).length > 0);
  const { reportedBy, operation, ...others } = common;
  const both = { ...operation.problem, ...reportedBy.problem };
  return {
    caseFile: {
      schema: 'casebundle.case/1',
      title: title.slice(0, 2_000),
      ...Object.assign({}, ...Object.values(others)),
      ...(Object.keys(both).length === 0 ? {} : { problem: both }),
    },
    taken,
  };
}

/** A part of a case with the fields that are given; no part where none is. */
function part<P extends 'page' | 'problem' | 'user' | 'licence' | 'evidence' | 'package'>(
  name: P,
  fields: { readonly [F in keyof NonNullable<Case[P]>]?: NonNullable<Case[P]>[F] | undefined },
): Omit<Case, 'schema'> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? {} : { [name]: Object.fromEntries(given) };
}
