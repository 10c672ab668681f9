import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { checklistItems } from '#core/model/checklist-item';
import { ProblemFeature } from '../features/problem/problem-feature';
import { useApp } from '../store/store-context';
import { type View, views } from '../store/views';

type Feature = ComponentType;

/** A view, or the page on which an open package answers one of the seven items. */
type Shown = View | 'answer';

/** Where each feature lies. A new case begins with the problem, so that one comes with the window; the others follow. */
const loaders: Readonly<Record<Exclude<Shown, 'problem'>, () => Promise<Feature>>> = {
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
  opened: async () => (await import('../features/opened/opened-feature')).OpenedFeature,
  files: async () => (await import('../features/opened/files-feature')).FilesFeature,
  answer: async () => (await import('../features/opened/answer-feature')).AnswerFeature,
};

const loaded = new Map<Shown, Feature>([['problem', ProblemFeature]]);
const waited = new Map<Shown, Feature>();

/** Loads all features, one after the other, so that a later step to one of them takes no time. */
export async function loadFeatures(): Promise<void> {
  for (const shown of [...views, 'answer'] as const) await loadFeature(shown);
}

async function loadFeature(view: Shown): Promise<Feature> {
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

/** One view of the open case; of an open package the seven items are pages to be read. */
export function FeatureView({ view, onShown }: FeatureViewProps) {
  const isAnswer = useApp(({ opened }) => opened !== undefined && isItem(view));
  const shown = isAnswer ? 'answer' : view;
  const Feature = loaded.get(shown) ?? waitedFor(shown);
  return (
    <Suspense fallback={null}>
      <Feature />
      <AfterShown onShown={onShown} />
    </Suspense>
  );
}

function waitedFor(view: Shown): Feature {
  const known = waited.get(view);
  if (known !== undefined) return known;
  const made = lazy(async () => ({ default: await loadFeature(view) }));
  waited.set(view, made);
  return made;
}

function isItem(view: View): boolean {
  return checklistItems.some((item) => item === view);
}

function AfterShown({ onShown }: Pick<FeatureViewProps, 'onShown'>) {
  useEffect(onShown, [onShown]);
  return null;
}
