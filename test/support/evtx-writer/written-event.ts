import type { WrittenValue } from './value';
import type { WrittenNode } from './xml-node';

/** An event to be written; what is left out has a plain default. */
export type WrittenEvent = {
  readonly timeCreated: string;
  readonly provider: string;
  readonly eventId: number;
  /** Braces or not; by default one that follows from the name, in the manifest form only. */
  readonly providerGuid?: string;
  /** The name under which a classic source is registered beside the provider's. */
  readonly eventSourceName?: string;
  /** System/EventRecordID; by default the record's number in the log. */
  readonly recordId?: number;
  readonly qualifiers?: number;
  readonly version?: number;
  readonly level?: number;
  readonly task?: number;
  readonly opcode?: number;
  readonly keywords?: bigint;
  readonly channel?: string;
  readonly computer?: string;
  readonly processId?: number;
  readonly threadId?: number;
  readonly activityId?: string;
  readonly relatedActivityId?: string;
  readonly userId?: string;
  readonly payload?: WrittenPayload;
  /** The written time of the record header, in place of the one that follows from the log's form. */
  readonly headerTime?: string;
  /**
   * `manifest`: provider and channel are values of the template (default); `classic`: they are literal text in it;
   * `text`: no template at all, everything is literal text.
   */
  readonly form?: 'manifest' | 'classic' | 'text';
  /** Wrong parts of the record around the event, in place of the right ones. */
  readonly stated?: {
    readonly mark?: number;
    readonly sizeBytes?: number;
    readonly sizeCopyBytes?: number;
    readonly headerId?: bigint;
  };
};

/** What an event carries beside its System section. */
export type WrittenPayload =
  | { readonly kind: 'none' }
  /** The insertion strings of a classic event, as one string array, with its binary data. */
  | { readonly kind: 'strings'; readonly strings: readonly string[]; readonly binary?: Uint8Array }
  /** Named `Data` elements of any type. */
  | {
      readonly kind: 'named';
      readonly values: readonly (readonly [name: string, value: string | WrittenValue])[];
    }
  /** Unnamed `Data` elements of any type. */
  | { readonly kind: 'unnamed'; readonly values: readonly (string | WrittenValue)[] }
  /** Any element in place of EventData, such as UserData. */
  | { readonly kind: 'xml'; readonly xml: WrittenNode; readonly hasHeader?: boolean };

export const defaults = {
  channel: 'Application',
  computer: 'AADC01.contoso.com',
  level: 4,
  /** Classic, the only bit that events of the Application log have. */
  keywords: 0x80_0000_0000_0000n,
} as const;
