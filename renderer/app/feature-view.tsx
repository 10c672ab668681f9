import type { ComponentType } from 'react';
import { CodesFeature } from '../features/codes/codes-feature';
import { EvidenceFeature } from '../features/evidence/evidence-feature';
import { FindingsFeature } from '../features/findings/findings-feature';
import { LicenceFeature } from '../features/licence/licence-feature';
import { LookupFeature } from '../features/lookup/lookup-feature';
import { OverviewFeature } from '../features/overview/overview-feature';
import { PackageFeature } from '../features/package/package-feature';
import { PageFeature } from '../features/page/page-feature';
import { ProblemFeature } from '../features/problem/problem-feature';
import { RecordsFeature } from '../features/records/records-feature';
import { ReviewFeature } from '../features/review/review-feature';
import { TimeFeature } from '../features/time/time-feature';
import { TimelineFeature } from '../features/timeline/timeline-feature';
import { UserFeature } from '../features/user/user-feature';
import type { View } from '../store/views';

const features: Readonly<Record<View, ComponentType>> = {
  overview: OverviewFeature,
  problem: ProblemFeature,
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
};

export function FeatureView({ view }: { readonly view: View }) {
  const Feature = features[view];
  return <Feature />;
}
