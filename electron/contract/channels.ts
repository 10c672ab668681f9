/**
 * Names of all operations and events, apart from their schemas so that the sandboxed preload stays tiny.
 * The compiler holds them level with `operations` and `events`.
 */
export const operationNames = [
  'app:info',
  'app:set-theme',
  'app:set-language',
  'session:begin',
  'session:keep',
  'draft:list',
  'draft:create',
  'draft:duplicate',
  'draft:open',
  'draft:save',
  'draft:delete',
  'draft:list-deleted',
  'draft:restore',
  'draft:purge',
  'screenshot:choose',
  'screenshot:add',
  'screenshot:read',
  'attachment:choose',
  'attachment:add',
  'attachment:list',
  'source:list',
  'source:add',
  'source:remove',
  'collection:plan',
  'collection:start',
  'collection:cancel',
  'collection:keep',
  'records:page',
  'records:find',
  'records:providers',
  'records:read',
  'records:xml',
  'records:stop-xml',
  'package:entries',
  'package:preview',
  'package:choose-folder',
  'package:make',
  'package:cancel',
  'package:show',
  'package:choose',
  'package:take-given',
  'package:open',
  'package:stop-opening',
  'package:current',
  'package:read-file',
  'package:close',
  'file:hand-over',
  'summary:text',
  'summary:copy',
] as const;

export const eventNames = [
  'collection:progress',
  'package:progress',
  'package:opening',
  'menu:command',
] as const;

/** What the preload alone calls: it hands over the path of a file that was dropped on the page, which the page never sees. */
export const handOverName = 'file:hand-over' satisfies OperationName;

export type OperationName = (typeof operationNames)[number];
/** What the page may call. */
export type PageOperation = Exclude<OperationName, typeof handOverName>;
export type EventName = (typeof eventNames)[number];
