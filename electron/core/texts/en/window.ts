import { joined } from '../joined';
import { windowCasesTexts } from './window-cases';
import { windowEntryTexts } from './window-entry';
import { windowEvidenceTexts } from './window-evidence';
import { windowFindingTexts } from './window-findings';
import { windowItemTexts } from './window-items';
import { windowLookupTexts } from './window-lookup';
import { windowOpenedTexts } from './window-opened';
import { windowOverviewTexts } from './window-overview';
import { windowPackageTexts } from './window-package';
import { windowPasteTexts } from './window-paste';
import { windowRecordPartTexts } from './window-record-parts';
import { windowRecordTexts } from './window-records';
import { windowShellTexts } from './window-shell';
import { windowTimeTexts } from './window-time';
import { windowTimelineTexts } from './window-timeline';

/** Texts of the window; keys begin with `window.`. */
export const windowTexts = joined(
  windowShellTexts,
  windowCasesTexts,
  windowItemTexts,
  windowEvidenceTexts,
  windowFindingTexts,
  windowTimelineTexts,
  windowRecordTexts,
  windowRecordPartTexts,
  windowLookupTexts,
  windowOverviewTexts,
  windowPackageTexts,
  windowEntryTexts,
  windowPasteTexts,
  windowTimeTexts,
  windowOpenedTexts,
);
