import { appTexts } from './de/app';
import { caseTexts } from './de/case';
import { catalogTexts } from './de/catalog';
import { collectorTexts } from './de/collectors';
import { connectivityTexts } from './de/connectivity';
import { eventLogTexts } from './de/event-log';
import { mergeTexts } from './de/merge';
import { packageTexts } from './de/package';
import { pasteTexts } from './de/paste';
import { serverTexts } from './de/server';
import { shellTexts } from './de/shell';
import { tenantTexts } from './de/tenant';
import { triageTexts } from './de/triage';
import { triageInputTexts } from './de/triage-input';
import { windowTexts } from './de/window';
import { worthTexts } from './de/worth';
import type { SpokenTexts } from './en';
import { joined } from './joined';

/** All texts that the window can show, in German. */
export const german: SpokenTexts = joined(
  appTexts,
  caseTexts,
  catalogTexts,
  collectorTexts,
  connectivityTexts,
  eventLogTexts,
  mergeTexts,
  packageTexts,
  pasteTexts,
  serverTexts,
  shellTexts,
  tenantTexts,
  triageTexts,
  triageInputTexts,
  windowTexts,
  worthTexts,
);
