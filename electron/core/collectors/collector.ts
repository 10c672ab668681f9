import type { Readable } from 'node:stream';
import type { Case } from '../case/case-schema';
import type { Host, HostFile, HostKind, NetworkRequest } from '../host/host';
import type { ChecklistItem } from '../model/checklist-item';
import type { Clock } from '../model/clock';
import type { FactName, FactOrigin, FactValue } from '../model/fact';
import type { Needs } from '../model/need';
import type { Artifact, CollectorRun, Outcome } from '../model/outcome';
import type { Result } from '../model/result';

/**
 * Where a collector lays its files: streams hash -> write, nothing whole in memory. Paths are relative with `/`
 * and lie below `evidence/<host>/`, or below `evidence/tenant/` when they begin with `tenant:`. Problems of every
 * function: disk-full, write-failed, cancelled (the run has given the collector up). A finished file stays in the
 * run whatever happens later.
 */
export type Sink = {
  /** Writes the bytes of a stream as they come. */
  readonly writeStream: (path: string, content: Readable) => Promise<Result<Artifact>>;
  readonly writeText: (path: string, content: string) => Promise<Result<Artifact>>;
  /** A new folder on this computer in which tools may write files by themselves (an event-log export). */
  readonly openFolder: () => Promise<Result<ToolFolder>>;
  /** Where a finished artifact lies on disk, to read it again. */
  readonly absolutePathOf: (artifact: Artifact) => string;
};

/** Where a tool writes files under the names that it needs them to have, before they are part of the run. */
export type ToolFolder = {
  readonly absolutePath: string;
  /** What lies in it now, subfolders included; paths are relative with `/`. */
  readonly listFiles: () => Promise<Result<readonly HostFile[]>>;
  /** Takes one of its files in as `path`, by renaming it. Problem beside the usual: file-not-found, when no tool wrote it. */
  readonly adoptFile: (name: string, path: string) => Promise<Result<Artifact>>;
  /** Removes it with what is left in it. What cannot be removed goes when the staging folder is opened again. */
  readonly remove: () => Promise<void>;
};

/** What a collector tells while it works. */
export type Report = {
  readonly progress: (note: {
    readonly message: string;
    readonly doneBytes?: number;
    readonly totalBytes?: number;
  }) => void;
  /** `host` names what the fact is about where it is not the host: `tenant`. */
  readonly fact: (name: FactName, value: FactValue, origin: FactOrigin, host?: string) => void;
  /** Something that was asked over the network, for the journal. */
  readonly request: (request: NetworkRequest) => void;
};

/** Part of a log that a run is about; both ends inclusive ISO instants. */
export type TimeWindow = { readonly fromInstant: string; readonly toInstant: string };

/** What of the event log was asked for beside the window of the writeback providers. */
export type LogScope = {
  /** The whole Application log as well. */
  readonly fullLog: boolean;
  /** Directory Synchronization 656 and 657 too, which list other users whose password hashes were synchronized. */
  readonly hashSyncEvents: boolean;
};

export type CollectorContext = LogScope & {
  readonly host: Host;
  readonly caseFile: Case;
  /** The window around the incident; undefined when the case names no time. */
  readonly window: TimeWindow | undefined;
  readonly sink: Sink;
  readonly report: Report;
  /** What the collectors of this host left so far, earlier sessions included. */
  readonly gathered: readonly CollectorRun[];
  readonly signal: AbortSignal;
  readonly clock: Clock;
};

export const collectorIds = [
  'event-log',
  'connect',
  'service',
  'host',
  'user',
  'licence',
  'connectivity',
] as const;
export type CollectorId = (typeof collectorIds)[number];

/**
 * Gathers one kind of evidence. Time limit, cancelling, order and journal are the runner's; a collector only
 * reads, writes and says how it ended.
 */
export type Collector = {
  readonly id: CollectorId;
  readonly title: string;
  readonly answers: readonly ChecklistItem[];
  /** What will be read from a host of that kind, shown before anything is read. */
  readonly reads: (kind: HostKind, scope: LogScope) => readonly string[];
  /** Which network and which rights that takes, shown beside it. */
  readonly needs: (kind: HostKind) => Needs;
  /** The tenant itself can be asked, and not a server alone. */
  readonly readsTenant?: true;
  readonly timeoutMs: number;
  readonly collect: (context: CollectorContext) => Promise<Outcome>;
};
