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
import { summaryTexts } from './en/summary';
import { tenantTexts } from './en/tenant';
import { triageTexts } from './en/triage';
import { triageInputTexts } from './en/triage-input';
import { windowTexts } from './en/window';
import { worthTexts } from './en/worth';

/**
 * All texts that a person reads, in the window, on the command line and in the package.
 * A further language is one more file of this shape.
 */
export const english = {
  ...appTexts,
  ...caseTexts,
  ...catalogTexts,
  ...cliTexts,
  ...cliTriageTexts,
  ...collectorTexts,
  ...connectivityTexts,
  ...eventLogTexts,
  ...kitTexts,
  ...mergeTexts,
  ...packageTexts,
  ...pasteTexts,
  ...serverTexts,
  ...summaryTexts,
  ...tenantTexts,
  ...triageTexts,
  ...triageInputTexts,
  ...windowTexts,
  ...worthTexts,
} as const;
