import { z } from 'zod';
import { userKinds } from './user-kinds';

/** Longest free text a field takes; far above any real description, far below what would hurt. */
const longText = z.string().max(20_000);
const shortText = z.string().max(2_000);

/** Kept as it was typed; {@link checkCase} says when it is no GUID, the package writes it normalized. */
const guidText = z.string().max(200).describe('GUID, with or without braces and dashes.');

/** Why something cannot be given; an item with a reason counts as "not available" and not as missing. */
const notAvailable = shortText.min(1).describe('Why this cannot be given. Leave it out when it can.');

const userKindSchema = z.enum(userKinds);

const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);

/** A picture or other file given with the case; `file` is relative to the case file, or an absolute path. */
export const attachmentSchema = z.strictObject({
  file: z.string().min(1).max(1_000).describe('Path of the file, relative to the case file.'),
  note: shortText.optional(),
});

/**
 * When it happened, as a person gives it: the local time on the clock and the zone of that clock.
 * `disambiguation` says which of two instants is meant when a clock change repeats that local time, or on
 * which side of the change a skipped one lies; it is never guessed.
 */
export const incidentTimeSchema = z.strictObject({
  local: z
    .string()
    .max(40)
    .describe('Date and time on the clock where it happened, such as 2026-11-18T09:14:05.'),
  timeZone: z
    .string()
    .max(100)
    .describe('IANA name (Europe/Berlin), Windows name (W. Europe Standard Time) or offset (+01:00).'),
  disambiguation: z
    .enum(['earlier', 'later'])
    .optional()
    .describe('Which instant is meant when a clock change repeats or skips the local time.'),
  instant: z
    .string()
    .max(40)
    .optional()
    .describe('The same moment in UTC. Derived; when given it must agree with local time and zone.'),
});

/** A gathered file or picture that a person keeps out of the package; it stays in the case. */
const leaveOutSchema = z.strictObject({
  path: z
    .string()
    .min(1)
    .max(1_000)
    .describe(
      'Path in the package, such as evidence/ADC01/event-log/application-full.evtx, or a screenshot.',
    ),
  reason: shortText.min(1).describe('Why it is left out; the package says so.'),
});

/** How the package is handed over: the form of the portal, or Secure File Exchange. */
export const uploadRouteSchema = z.enum(['portal', 'exchange']);

/**
 * A case, `casebundle.case/1`: the draft in the window, the input of the command line and `case.json` in the
 * package are this one thing. Every part may be absent: a case with gaps is legal, and the package names them.
 * The schema says what shape a case has; whether its values make sense is {@link checkCase}'s to say, so that a
 * half-typed draft is a case too.
 */
export const caseSchema = z.strictObject({
  schema: z.literal('casebundle.case/1'),
  title: shortText.optional().describe('A short name for lists and headings.'),
  problem: z
    .strictObject({
      description: longText.optional().describe('What was seen: the error, the behaviour.'),
      shownError: shortText.optional().describe('The error as the page showed it, such as SSPR_0029.'),
      reproduce: longText.optional().describe('How to make it happen again.'),
      tried: longText.optional().describe('What was already tried.'),
      operation: z.enum(['reset', 'change', 'unknown']).optional(),
      writebackInUse: yesNoUnknown.optional(),
      reportedBy: shortText.optional().describe('Who saw it and reported it.'),
      notAvailable: notAvailable.optional(),
    })
    .optional(),
  page: z
    .strictObject({
      url: shortText.optional(),
      screenshots: z.array(attachmentSchema).max(50).optional(),
      notAvailable: notAvailable.optional(),
    })
    .optional(),
  attachments: z
    .array(attachmentSchema)
    .max(50)
    .optional()
    .describe('Any other files for support, such as a network export without secrets.'),
  codes: z
    .strictObject({
      supportCode: guidText.optional(),
      sid: guidText.optional(),
      cid: guidText.optional(),
      correlationId: guidText.optional(),
      traceId: guidText.optional(),
      requestId: guidText.optional(),
      trackingId: guidText.optional(),
      notAvailable: notAvailable.optional(),
    })
    .optional(),
  incident: incidentTimeSchema.optional(),
  user: z
    .strictObject({
      principalName: shortText.optional().describe('The user principal name, such as ada@contoso.com.'),
      kind: userKindSchema.optional(),
      notAvailable: notAvailable.optional(),
    })
    .optional(),
  licence: z
    .strictObject({
      plan: shortText.optional().describe('The plan that gives the user password reset or writeback.'),
      notAvailable: notAvailable.optional(),
    })
    .optional(),
  evidence: z
    .strictObject({
      server: shortText.optional().describe('Name of the Entra Connect server, when it is known.'),
      notAvailable: notAvailable.optional(),
    })
    .optional(),
  package: z
    .strictObject({
      route: uploadRouteSchema
        .optional()
        .describe('How the package will be handed over. Remembered; it leaves nothing out by itself.'),
      leaveOut: z
        .array(leaveOutSchema)
        .max(5_000)
        .optional()
        .describe('Files that the package is not to hold.'),
    })
    .optional(),
});

export type Case = Readonly<z.infer<typeof caseSchema>>;
export type IncidentTime = Readonly<z.infer<typeof incidentTimeSchema>>;
export type LeaveOut = Readonly<z.infer<typeof leaveOutSchema>>;
export type UploadRoute = z.infer<typeof uploadRouteSchema>;
export type Attachment = Readonly<z.infer<typeof attachmentSchema>>;
