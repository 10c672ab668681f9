import { z } from 'zod';

/**
 * One line of `journal.jsonl`, the custody record of a package: every step and every command with its
 * arguments, exit code, duration and bytes.
 */
export const journalEntrySchema = z.object({
  at: z.string(),
  step: z.enum([
    'run-started',
    'collector-started',
    'command',
    'file-read',
    'folder-made',
    'folder-removed',
    'registry-read',
    'request',
    'artifact-written',
    'collector-ended',
    'run-ended',
    'attachment-added',
    'package-started',
    'source-opened',
    'source-taken',
    'source-left-out',
    'source-problem',
  ]),
  /** In a package that was merged: the folder or package from which the line, or what it tells of, came. */
  source: z.string().optional(),
  host: z.string().optional(),
  collector: z.string().optional(),
  /** A command as the list of its arguments, a request with its address, or the path or value that was read. */
  subject: z.union([z.string(), z.array(z.string())]).optional(),
  exitCode: z.number().nullable().optional(),
  durationMs: z.number().optional(),
  sizeBytes: z.number().optional(),
  sha256: z.string().optional(),
  outcome: z.string().optional(),
  message: z.string().optional(),
});

export type JournalEntry = Readonly<z.infer<typeof journalEntrySchema>>;

/** Takes journal entries; the implementation writes each at once, so that a killed run still tells what it did. */
export type Journal = { readonly add: (entry: Omit<JournalEntry, 'at'>) => void };
