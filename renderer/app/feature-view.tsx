import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { ProblemFeature } from '../features/problem/problem-feature';
import { type View, views } from '../store/views';

type Feature = ComponentType;

/** Where each feature lies. A new case begins with the problem, so that one comes with the window; the others follow. */
const loaders: Readonly<Record<Exclude<View, 'problem'>, () => Promise<Feature>>> = {
  overview: async () => (await import('../features/overview/overview-feature')).OverviewFeature,
  page: async () => (await import('../features/page/page-feature')).PageFeature,
  codes: async () => (await import('../features/codes/codes-feature')).CodesFeature,
  time: async () => (await import('../features/time/time-feature')).TimeFeature,
  user: async () => (await import('../features/user/user-feature')).UserFeature,
  licence: async () => (await import('../features/licence/licence-feature')).LicenceFeature,
  evidence: async () => (await import('../features/evidence/evidence-feature')).EvidenceFeature,
  findings: async () => (await import('../features/findings/findings-feature')).FindingsFeature,
  timeline: async () => (await import('../features/timeline/timeline-feature')).TimelineFeature,
  records: async () => (await import('../features/records/records-feature')).RecordsFeature,
  lookup: async () => (await import('../features/lookup/lookup-feature')).LookupFeature,
  review: async () => (await import('../features/review/review-feature')).ReviewFeature,
  package: async () => (await import('../features/package/package-feature')).PackageFeature,
};

const loaded = new Map<View, Feature>([['problem', ProblemFeature]]);
const waited = new Map<View, Feature>();

/** Loads all features, one after the other, so that a later step to one of them takes no time. */
export async function loadFeatures(): Promise<void> {
  for (const view of views) await loadFeature(view);
}

async function loadFeature(view: View): Promise<Feature> {
  const known = loaded.get(view);
  if (known !== undefined || view === 'problem') return known ?? ProblemFeature;
  const feature = await loaders[view]();
  loaded.set(view, feature);
  return feature;
}

export type FeatureViewProps = {
  readonly view: View;
  /** The feature stands on the page; at once, or after it was loaded. */
  readonly onShown: () => void;
};

export function FeatureView({ view, onShown }: FeatureViewProps) {
  const Feature = loaded.get(view) ?? waitedFor(view);
  return (
    <Suspense fallback={null}>
      <Feature />
      <Shown onShown={onShown} />
    </Suspense>
  );
}

function waitedFor(view: View): Feature {
  const known = waited.get(view);
  if (known !== undefined) return known;
  const made = lazy(async () => ({ default: await loadFeature(view) }));
  waited.set(view, made);
  return made;
}

function Shown({ onShown }: Pick<FeatureViewProps, 'onShown'>) {
  useEffect(onShown, [onShown]);
  return null;
}
