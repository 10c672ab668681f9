/** The one door of core for main, worker and the command line. The window imports the pure folders directly. */
export type { Case } from './case/case-schema';
export { caseSchema } from './case/case-schema';
export { caseSecrets } from './case/case-secrets';
export { dayInZone } from './case/day-in-zone';
export { emptyCase } from './case/empty-case';
export { type GivenFile, givenFiles } from './case/given-files';
export { localTimeAt, resolveIncidentTime } from './case/incident-time';
export { parseInstant } from './case/instant';
export { parseCase } from './case/parse-case';
export type { PastedSecret } from './case/pasted-secrets';
export { readPasted } from './case/read-pasted';
export { resolveTimeZone, type TimeZone } from './case/time-zone';
export { type CollectorId, collectorIds } from './collectors/collector';
export { chosenCollectors, type PlanOptions, planCollectors } from './collectors/registry';
export type { EventFilter } from './evtx/filter';
export { openEventLog } from './evtx/open-event-log';
export { readEventLog } from './evtx/read-event-log';
export type { ReadStatistics } from './evtx/read-statistics';
export { renderEventLog } from './evtx/render-event-log';
export { type AnsiDecoder, ansiDecoder, codePages } from './evtx/values/ansi-text';
export { compareFileTimes, isoToFileTime } from './evtx/values/file-time';
export { type CloudName, cloudNames } from './graph/cloud';
export { describeTenantPlan } from './graph/describe-tenant-plan';
export { openTenant, planTenant, type TenantPlan, type TenantSpec } from './graph/open-tenant';
export { createClosedHost } from './host/closed-host';
export { decodeText } from './host/decode-text';
export type { Host } from './host/host';
export { openSource, type SourceSpec } from './host/open-source';
export { parseServerName } from './host/server-name';
export { kitFiles, writeKit } from './kit/write-kit';
export { type Clock, clockAt, systemClock } from './model/clock';
export { manifestSchema } from './model/manifest';
export type { CollectorRun } from './model/outcome';
export { describeOutcome } from './model/outcome-text';
export type { Problem } from './model/problem';
export { failure, type Result, success } from './model/result';
export type { VerifyCode } from './model/verify-code';
export {
  type BuiltPackage,
  buildPackage,
  type PackageInput,
  type PackageProgress,
} from './package/build-package';
export { comingPackage } from './package/coming/coming-package';
export { packedSizes } from './package/coming/packed-sizes';
export { previewComing } from './package/coming/preview-coming';
export { checkOutputDirectory } from './package/output-directory';
export { leftOutEvidence } from './package/prepare-package';
export { type PreviewSource, previewEntry } from './package/preview/preview-entry';
export { type AttachmentInput, readAttachments } from './package/read-attachments';
export { stagedPath } from './package/staged-files';
export type { SummaryInput } from './package/summary/summary-input';
export { summaryModel } from './package/summary/summary-model';
export { ticketText } from './package/summary/ticket-text';
export { verifyPackage } from './package/verify-package';
export type { VerifyProblem, VerifyReport } from './package/verify-report';
export { fullRecord } from './records/full-record';
export { indexOfRecord, recordsOf } from './records/record-list';
export { listProblem, type RecordLists, recordLists } from './records/record-lists';
export { recordProviders } from './records/record-providers';
export { recordXml } from './records/record-xml';
export { incidentWindow, parseWindow } from './run/incident-window';
export { checkFileCount } from './run/merge/check-file-count';
export { type FoundSources, findSources } from './run/merge/find-sources';
export type { SourceReport } from './run/merge/merge-source';
export { type Merged, mergeSources } from './run/merge/merge-sources';
export { nameHosts, tenantHostName } from './run/name-hosts';
export { type CollectionProgress, runCollection } from './run/run-collection';
export { openStaging, type Staging } from './run/staging';
export { triageEvidence } from './run/triage-evidence';
export { openTriageInput } from './run/triage-input/open-triage-input';
export type {
  TriageInput,
  TriageInputKind,
  TriageInputProgress,
  TriageQuestion,
} from './run/triage-input/triage-input';
export { triageInputEvidence } from './run/triage-input/triage-input-evidence';
export type { PackageView, ViewProgress } from './run/view-package/package-view';
export { previewPackedFile } from './run/view-package/preview-packed-file';
export { unpackEntry } from './run/view-package/unpack-entry';
export { viewPackage } from './run/view-package/view-package';
export { text } from './texts/text';
export type { Operation } from './triage/operation-schema';
export type { Coverage, Finding, TriageReport } from './triage/triage-report';
