import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { checklistItems } from '#core/model/checklist-item';
import { ProblemFeature } from '../features/problem/problem-feature';
import { useApp } from '../store/store-context';
import type { View } from '../store/views';

/** A view, or the page on which an open package answers one of the seven items. */
export type Shown = View | 'answer';

type Features = Readonly<Record<Shown, ComponentType>>;

let loaded: Features | undefined;
const waited = new Map<Shown, ComponentType>();

/** Loads the features behind the first one, so that a later step to one of them takes no time. */
export async function loadFeatures(): Promise<Features> {
  const { furtherFeatures } = await import('./further-features');
  loaded = { ...furtherFeatures, problem: ProblemFeature };
  return loaded;
}

export type FeatureViewProps = {
  readonly view: View;
  /** The feature stands on the page; at once, or after it was loaded. */
  readonly onShown: () => void;
};

/** One view of the open case; of an open package the seven items are pages to be read. */
export function FeatureView({ view, onShown }: FeatureViewProps) {
  const isAnswer = useApp(({ opened }) => opened !== undefined && isItem(view));
  const Feature = featureOf(isAnswer ? 'answer' : view);
  return (
    <Suspense fallback={null}>
      <Feature />
      <AfterShown onShown={onShown} />
    </Suspense>
  );
}

function featureOf(shown: Shown): ComponentType {
  if (shown === 'problem') return ProblemFeature;
  const known = loaded?.[shown] ?? waited.get(shown);
  if (known !== undefined) return known;
  const made = lazy(async () => ({ default: (await loadFeatures())[shown] }));
  waited.set(shown, made);
  return made;
}

function isItem(view: View): boolean {
  return checklistItems.some((item) => item === view);
}

function AfterShown({ onShown }: Pick<FeatureViewProps, 'onShown'>) {
  useEffect(onShown, [onShown]);
  return null;
}
