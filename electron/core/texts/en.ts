import { appTexts } from './en/app';
import { caseTexts } from './en/case';
import { catalogTexts } from './en/catalog';
import { cliTexts } from './en/cli';
import { cliTriageTexts } from './en/cli-triage';
import { collectorTexts } from './en/collectors';
import { connectivityTexts } from './en/connectivity';
import { eventLogTexts } from './en/event-log';
import { kitTexts } from './en/kit';
import { mergeTexts } from './en/merge';
import { packageTexts } from './en/package';
import { pasteTexts } from './en/paste';
import { serverTexts } from './en/server';
import { shellTexts } from './en/shell';
import { summaryTexts } from './en/summary';
import { tenantTexts } from './en/tenant';
import { triageTexts } from './en/triage';
import { triageInputTexts } from './en/triage-input';
import { windowTexts } from './en/window';
import { worthTexts } from './en/worth';
import { joined } from './joined';
import type { Translated } from './translated';

/** What the window can show, its own texts and those that core writes. Each language of the window has all of it. */
const spoken = joined(
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

/** The command line, the collection kit and the summary in the package are in English alone. */
const englishOnly = joined(cliTexts, cliTriageTexts, kitTexts, summaryTexts);

/** All texts that a person reads, in the window, on the command line and in the package. */
export const english = joined(spoken, englishOnly);

export type SpokenTexts = Translated<typeof spoken>;
