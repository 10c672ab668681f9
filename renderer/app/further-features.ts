import './zod-without-eval';
import type { ComponentType } from 'react';
import { CodesFeature } from '../features/codes/codes-feature';
import { EvidenceFeature } from '../features/evidence/evidence-feature';
import { FindingsFeature } from '../features/findings/findings-feature';
import { LicenceFeature } from '../features/licence/licence-feature';
import { LookupFeature } from '../features/lookup/lookup-feature';
import { AnswerFeature } from '../features/opened/answer-feature';
import { FilesFeature } from '../features/opened/files-feature';
import { OpenedFeature } from '../features/opened/opened-feature';
import { OverviewFeature } from '../features/overview/overview-feature';
import { PackageFeature } from '../features/package/package-feature';
import { PageFeature } from '../features/page/page-feature';
import { RecordsFeature } from '../features/records/records-feature';
import { ReviewFeature } from '../features/review/review-feature';
import { TimeFeature } from '../features/time/time-feature';
import { TimelineFeature } from '../features/timeline/timeline-feature';
import { UserFeature } from '../features/user/user-feature';
import type { Shown } from './feature-view';

/** All features but the one that a new case begins with: one file of the window that is loaded once the first screen stands. */
export const furtherFeatures: Readonly<Record<Exclude<Shown, 'problem'>, ComponentType>> = {
  overview: OverviewFeature,
  page: PageFeature,
  codes: CodesFeature,
  time: TimeFeature,
  user: UserFeature,
  licence: LicenceFeature,
  evidence: EvidenceFeature,
  findings: FindingsFeature,
  timeline: TimelineFeature,
  records: RecordsFeature,
  lookup: LookupFeature,
  review: ReviewFeature,
  package: PackageFeature,
  opened: OpenedFeature,
  files: FilesFeature,
  answer: AnswerFeature,
};
