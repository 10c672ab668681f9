import { z } from 'zod';
import { attachmentSchema, caseSchema } from '#core/case/case-schema';
import { templateParts } from '#core/case/template-of-case';
import { comingFileSchema } from '#core/model/coming-file';
import { entryPreviewSchema } from '#core/model/entry-preview';
import { fullRecordSchema, recordNameShape, recordProviderSchema } from '#core/model/full-record';
import { problemSchema } from '#core/model/problem-schema';
import { recordFilterShape } from '#core/model/record-filter';
import { languages } from '#core/texts/language';
import { deletedDraft, draftSummary } from './case-list';
import type { EventName, OperationName, PageOperation } from './channels';
import { addedSource, collectionPart, evidenceSource, sourceOffer } from './evidence-source';
import { maxScreenshotBytes } from './limits';
import { type GivenFile, givenFile, openedPackage, openingProgress } from './opened-package';
import { type Operation, operation } from './operation';
import type { Reply } from './reply';
import { openPlace, sessionStart } from './session';
import {
  attachmentName,
  chosenPlace,
  collectionPlan,
  collectionProgress,
  draft,
  menuCommand,
  packageFit,
  packageProgress,
  recordPage,
  themeChoice,
} from './shapes';
import { tenantChoice } from './tenant';
import { token } from './token';

/** As many records as one call gives: the list never holds all of a log. */
const maxRecordsOfPage = 100;

const bytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= maxScreenshotBytes,
  'must be bytes, at most 25 MB',
);
const languageChoice = z.enum(['system', ...languages]);
/** A file attached to a case that is no screenshot, by its name in the case. */
const attachedFile = z.object({ file: z.string().max(1_000), sizeBytes: z.number() });
const ofDraft = z.strictObject({ draftId: token });
/** A host of the evidence of a draft or of an open package. */
const ofHost = { caseId: token, host: z.string().max(300) };
const recordsAsked = { ...ofHost, ...recordFilterShape };

/**
 * Every call the window can make. The preload's API and main's handlers are derived from this object; input
 * and output are checked with these schemas on each call.
 */
export const operations = {
  'app:info': operation(
    z.void(),
    z.object({
      version: z.string(),
      platform: z.string(),
      theme: themeChoice,
      language: languageChoice,
      /** Main's clock, by which the window tells how long ago something was. */
      nowMs: z.number(),
    }),
  ),
  'app:set-theme': operation(z.strictObject({ theme: themeChoice }), z.void()),
  /** The page speaks it once it is loaded again. */
  'app:set-language': operation(z.strictObject({ language: languageChoice }), z.void()),
  /** Asked once by each page that was loaded. */
  'session:begin': operation(z.void(), sessionStart),
  /** Says which case is worked on; null on the first screen. */
  'session:keep': operation(z.strictObject({ open: openPlace.nullable() }), z.void()),
  'draft:list': operation(z.void(), z.array(draftSummary)),
  /**
   * `sample` fills the case with the story of the shipped evidence. A page that shows the empty case before it is on disk gives
   * it its id; one that is taken is refused.
   */
  'draft:create': operation(z.strictObject({ sample: z.boolean(), draftId: token.optional() }), draft),
  /** Makes a new case with what an earlier one has in common with it, and says what that is. */
  'draft:duplicate': operation(
    z.strictObject({ draftId: token, title: z.string().max(2_000) }),
    z.object({ draft, taken: z.array(z.enum(templateParts)) }),
  ),
  'draft:open': operation(ofDraft, draft),
  'draft:save': operation(
    z.strictObject({ draftId: token, caseFile: caseSchema }),
    z.object({ savedAt: z.string() }),
  ),
  /** The case leaves the list and is kept for some time. Problem: busy while something runs for it. */
  'draft:delete': operation(ofDraft, z.void()),
  'draft:list-deleted': operation(z.void(), z.array(deletedDraft)),
  'draft:restore': operation(ofDraft, z.void()),
  /** Removes deleted cases from the disk. */
  'draft:purge': operation(z.strictObject({ draftIds: z.array(token) }), z.void()),
  /**
   * Opens the file dialog and copies the chosen pictures into the draft. One that is refused keeps none of the others
   * away; both lists are empty when the dialog was closed.
   */
  'screenshot:choose': operation(
    ofDraft,
    z.object({ added: z.array(attachmentSchema), refused: z.array(problemSchema) }),
  ),
  /** Takes a dropped or pasted picture. Refuses what is no PNG, JPEG, GIF, WebP or BMP. */
  'screenshot:add': operation(
    z.strictObject({ draftId: token, name: z.string().max(300), bytes }),
    attachmentSchema,
  ),
  'screenshot:read': operation(
    z.strictObject({ draftId: token, file: attachmentName }),
    z.object({ bytes: z.instanceof(Uint8Array), mediaType: z.string() }),
  ),
  /** Opens the file dialog and copies the chosen files of any kind into the draft; each that is refused is named with the reason. */
  'attachment:choose': operation(
    ofDraft,
    z.object({ added: z.array(attachedFile), refused: z.array(problemSchema) }),
  ),
  /** Takes a dropped file piece by piece; null until the last one. The pieces of one file have one `upload`. */
  'attachment:add': operation(
    z.strictObject({ draftId: token, upload: token, name: z.string().max(300), bytes, isLast: z.boolean() }),
    attachedFile.nullable(),
  ),
  /** All files that were attached, also those that were taken out of the case again. */
  'attachment:list': operation(ofDraft, z.array(attachedFile)),
  'source:list': operation(z.void(), z.array(sourceOffer)),
  /** Adds to the sources of the case and gives all of them; null when the dialog was closed. */
  'source:add': operation(
    z.strictObject({ draftId: token, add: addedSource }),
    z.array(evidenceSource).nullable(),
  ),
  /** What was gathered from it stays. */
  'source:remove': operation(z.strictObject({ draftId: token, source: token }), z.array(evidenceSource)),
  /** What will be read from each source of the case, and what will be asked of the tenant when it is to be. Sends nothing. */
  'collection:plan': operation(
    z.strictObject({
      draftId: token,
      fullLog: z.boolean(),
      checkConnectivity: z.boolean().optional(),
      tenant: tenantChoice.optional(),
    }),
    collectionPlan,
  ),
  /** Starts gathering; progress and end come as `collection:progress` events. */
  'collection:start': operation(
    z.strictObject({
      draftId: token,
      windowHours: z
        .number()
        .positive()
        .max(24 * 365),
      fullLog: z.boolean(),
      /** Contacts the service; without it that is done only where `only` names the check. */
      checkConnectivity: z.boolean().optional(),
      /** Only this (to try again alone); everything from all sources when left out. */
      only: collectionPart.optional(),
      /** Signs in to the tenant and asks it; without it nothing is sent there. */
      tenant: tenantChoice.optional(),
      /** Goes on with the run that was cut off, as it was asked for then: only what it did not bring to its end. */
      goOn: z.boolean().optional(),
    }),
    z.object({ runId: token }),
  ),
  /** Leaves a run that was cut off as it is: what it brought is kept, and it is not offered to go on any more. */
  'collection:keep': operation(ofDraft, draft),
  /** Stops one collector on one host, the sign-in alone ({@link signInPart}), or the whole run. */
  'collection:cancel': operation(
    z.strictObject({
      runId: token,
      only: z.strictObject({ host: z.string().max(300), collector: z.string().max(50) }).optional(),
    }),
    z.void(),
  ),
  /** Records of the collected window on one host that the filter wants, some at a time, in the order of the log. */
  'records:page': operation(
    z.strictObject({
      ...recordsAsked,
      first: z.number().int().min(0),
      count: z.number().int().min(1).max(maxRecordsOfPage),
    }),
    recordPage,
  ),
  /** Where among those the record with this EventRecordID stands; null where it is not among them. */
  'records:find': operation(
    z.strictObject({ ...recordsAsked, recordId: z.number().int() }),
    z.object({ index: z.number().nullable() }),
  ),
  /** Who wrote the records of a host, the busiest first. */
  'records:providers': operation(z.strictObject(ofHost), z.array(recordProviderSchema)),
  /** All of one record. Problem: not-found where it is not among the collected ones. */
  'records:read': operation(z.strictObject({ ...ofHost, ...recordNameShape }), fullRecordSchema),
  /**
   * A record's XML from the log itself; null where the log was not kept. The next call for the same case, and
   * `records:stop-xml`, end one that still reads with the problem cancelled.
   */
  'records:xml': operation(
    z.strictObject({
      ...ofHost,
      ...recordNameShape,
      provider: z.string().max(1_000),
      eventId: z.number().int(),
    }),
    z.object({ xml: z.string().nullable() }),
  ),
  'records:stop-xml': operation(z.strictObject({ caseId: token }), z.void()),
  /** Every file of the package that would be made now, with sizes and what each adds to the zip. */
  'package:entries': operation(ofDraft, z.array(comingFileSchema)),
  /**
   * A view of one of those files by its path; nothing else can be named. The next call for the same draft ends one
   * that still reads with the problem cancelled.
   */
  'package:preview': operation(
    z.strictObject({ draftId: token, path: z.string().min(1).max(2_000) }),
    entryPreviewSchema,
  ),
  'package:choose-folder': operation(z.void(), chosenPlace.nullable()),
  /**
   * Makes and verifies the package in the chosen folder; progress and end come as `package:progress` events. With
   * `fit: 'portal'` full event-log exports give way until it is small enough.
   */
  'package:make': operation(
    z.strictObject({ draftId: token, folder: token, fit: packageFit.optional() }),
    z.void(),
  ),
  'package:cancel': operation(ofDraft, z.void()),
  'package:show': operation(z.strictObject({ package: token }), z.void()),
  /** Opens the file dialog; null when it was closed. */
  'package:choose': operation(z.void(), givenFile.nullable()),
  /** The file that the application was started with, or started again with, given once; null when there is none. */
  'package:take-given': operation(z.void(), givenFile.nullable()),
  /**
   * Verifies a package and opens it to be looked at; `package:opening` events tell how far it is. What is no package is
   * refused with one sentence. Closes the package that was open.
   */
  'package:open': operation(z.strictObject({ file: token }), openedPackage),
  'package:stop-opening': operation(z.void(), z.void()),
  /** The package that is open, for a page that was loaded anew; null when none is. */
  'package:current': operation(z.void(), openedPackage.nullable()),
  /** A view of one file of an open package. Problem: not-found for one that is not there as it was made. */
  'package:read-file': operation(
    z.strictObject({ packageId: token, path: z.string().max(1_000) }),
    entryPreviewSchema,
  ),
  /** Removes what was unpacked of it. */
  'package:close': operation(z.strictObject({ packageId: token }), z.void()),
  /**
   * Not the page's to call: the path comes from the preload, which reads it off a file that a person dropped. Problem:
   * file-not-found for a file that has no place on this computer.
   */
  'file:hand-over': operation(
    z.strictObject({ path: z.string().max(32_767), name: z.string().max(1_000) }),
    givenFile,
  ),
  /** The ticket text of the case as it stands: plain text, at most 4,000 characters. */
  'summary:text': operation(ofDraft, z.object({ ticketText: z.string() })),
  'summary:copy': operation(ofDraft, z.void()),
} as const satisfies Record<OperationName, Operation<z.ZodType, z.ZodType>>;

/** What main tells the window without being asked. */
export const events = {
  'collection:progress': collectionProgress,
  'package:progress': packageProgress,
  'package:opening': openingProgress,
  'menu:command': menuCommand,
} as const satisfies Record<EventName, z.ZodType>;

export type Operations = typeof operations;
/** What the window passes. */
export type Sent<K extends OperationName> = z.input<Operations[K]['input']>;
/** What a handler may trust. */
export type Parsed<K extends OperationName> = z.output<Operations[K]['input']>;
export type Answer<K extends OperationName> = z.output<Operations[K]['output']>;
export type EventValue<K extends EventName> = z.output<(typeof events)[K]>;

/** `window.casebundle`: one function an operation, and `on`, which returns its own unsubscribe function. */
export type Api = {
  readonly [K in PageOperation]: (input: Sent<K>) => Promise<Reply<Answer<K>>>;
} & {
  /** Has main keep a dropped file, a `File` of the page, and gives the token that opens it. Problems: those of file:hand-over. */
  readonly handOver: (file: { readonly name: string }) => Promise<Reply<GivenFile>>;
  readonly on: <K extends EventName>(name: K, listener: (value: EventValue<K>) => void) => () => void;
};
