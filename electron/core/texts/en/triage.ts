import { joined } from '../joined';
import { triageConnectivityTexts } from './triage-connectivity';
import { triageFactTexts } from './triage-facts';
import { triageFindingTexts } from './triage-findings';
import { triageJudgementTexts } from './triage-judgement';

/** Texts of findings, coverage and the axis of time; keys begin with `triage.`. */
export const triageTexts = joined(
  triageConnectivityTexts,
  triageFactTexts,
  triageFindingTexts,
  triageJudgementTexts,
  {
    'triage.axis.incident': 'Incident',
    'triage.axis.reset-by-user.succeeded': 'Password reset by the user succeeded',
    'triage.axis.reset-by-user.failed': 'Password reset by the user failed',
    'triage.axis.reset-by-user.never-ended': 'Password reset by the user started and never ended',
    'triage.axis.reset-by-user.not-known': 'Password reset by the user end not known',
    'triage.axis.change-by-user.succeeded': 'Password change by the user succeeded',
    'triage.axis.change-by-user.failed': 'Password change by the user failed',
    'triage.axis.change-by-user.never-ended': 'Password change by the user started and never ended',
    'triage.axis.change-by-user.not-known': 'Password change by the user end not known',
    'triage.axis.reset-by-administrator.succeeded': 'Password reset by an administrator succeeded',
    'triage.axis.reset-by-administrator.failed': 'Password reset by an administrator failed',
    'triage.axis.reset-by-administrator.never-ended':
      'Password reset by an administrator started and never ended',
    'triage.axis.reset-by-administrator.not-known': 'Password reset by an administrator end not known',
    'triage.axis.unknown.succeeded': 'Password operation succeeded',
    'triage.axis.unknown.failed': 'Password operation failed',
    'triage.axis.unknown.never-ended': 'Password operation started and never ended',
    'triage.axis.unknown.not-known': 'Password operation end not known',
    'triage.axis.heartbeats': 'Heartbeats of {namespace}: {count}',
    'triage.axis.heartbeatsOfMore': 'Heartbeats of {hosts} more servers: {count}',
    'triage.axis.event': '{name} (event {eventId})',
    'triage.cut.records':
      'Of {of} records of interest the {kept} nearest to the incident were looked at (without a time, the newest).',
    'triage.cut.outside-window':
      'Outside the window {of} records of interest were not listed; those nearest to it were.',
    'triage.cut.heartbeats': 'Of {of} heartbeats {kept} were looked at.',
    'triage.cut.operations': 'Of {of} operations the {kept} nearest to the incident are listed.',
    'triage.cut.timeline': 'Of {of} entries of the timeline the {kept} nearest to the incident are listed.',
    'triage.cut.time-axis': 'Of {of} entries on the axis of time {kept} are left after merging.',
    'triage.coverage.covers': 'The log covers the window.',
    'triage.coverage.starts-inside':
      'The log begins inside the window, at {oldest}, before the incident. {limit}',
    'triage.coverage.rolled-over':
      'The oldest record, {oldest}, is newer than the incident: the log rolled over before it was collected. {limit}',
    'triage.coverage.ends-before': 'The newest record, {newest}, is older than the incident.{full}',
    'triage.limit.unknown': 'Larger logs (250 to 500 MB) keep longer.',
    'triage.limit.small': 'It is limited to {megabytes} MB; logs of 250 to 500 MB keep longer.',
    'triage.limit.large': 'It is limited to {megabytes} MB.',
    'triage.limit.archives':
      'This server archives the log when it is full: look for Archive-Application-*.evtx in %SystemRoot%\\System32\\winevt\\Logs.',
    'triage.limit.keeps': 'This log overwrites nothing: once it is full, it takes no new records.',
    'triage.coverage.has-gaps':
      'The log reaches over the window, but {missing} record numbers are missing inside it ({gap}): records were lost or removed.',
    'triage.coverage.empty': 'The log was read and has no records.',
    'triage.coverage.damaged': 'The log was collected, but no record of it could be read.',
    'triage.coverage.not-collected': 'The log was not collected: {outcome}',
    'triage.coverage.not-asked': 'The log was not asked for in this collection.',
    'triage.coverage.no-window': 'The case names no time, so there is no window to compare with.',
  },
);
