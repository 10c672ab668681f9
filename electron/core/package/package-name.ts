import { createHash } from 'node:crypto';
import type { Case } from '../case/case-schema';
import type { CollectorRun } from '../model/outcome';

/** Longest name of a server in a file name; a NetBIOS name has at most 15 characters, a DNS label 63. */
const longestServerName = 63;

/**
 * `<server or "case">-<incident as 20261118T081405Z, or no-time>-<short id>.zip`: ASCII and at most 110
 * characters, which is what the portal's upload takes. The short id is the start of a hash over the case, the
 * artifacts and the time, so that the same input has the same name and nothing is left to chance.
 */
export function packageName(
  caseFile: Case,
  runs: readonly CollectorRun[],
  contentHashes: readonly string[],
  nowMs: number,
): string {
  const identity = JSON.stringify([caseFile, contentHashes, nowMs]);
  const shortId = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  return `${serverName(caseFile, runs)}-${incidentName(caseFile)}-${shortId}.zip`;
}

function serverName(caseFile: Case, runs: readonly CollectorRun[]): string {
  const named = runs.filter(({ host }) => host !== 'tenant' && host !== 'unknown-host');
  // A server that did not answer may have left the question, which is no evidence of it.
  const answered = named.find(
    ({ outcome }) => outcome.status === 'collected' || outcome.status === 'partial',
  );
  const withEvidence = answered ?? named.find((run) => run.artifacts.length > 0);
  const host = (withEvidence?.host ?? named[0]?.host ?? caseFile.evidence?.server ?? '').trim();
  const isAddress = /^\d+(?:\.\d+){3}$/.test(host);
  const [short = ''] = isAddress ? [host] : host.split('.');
  const ascii = short
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .slice(0, longestServerName)
    .replace(/^-+|-+$/g, '');
  return ascii === '' ? 'case' : ascii;
}

function incidentName(caseFile: Case): string {
  const instantMs = Date.parse(caseFile.incident?.instant ?? '');
  if (Number.isNaN(instantMs)) return 'no-time';
  const [name] = new Date(instantMs).toISOString().replace(/[-:]/g, '').split('.');
  return /^\d{8}T\d{6}$/.test(name ?? '') ? `${name}Z` : 'no-time';
}
