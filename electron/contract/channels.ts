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
  'package:verify',
  'summary:text',
  'summary:copy',
] as const;

export const eventNames = ['collection:progress', 'package:progress', 'menu:command'] as const;

export type OperationName = (typeof operationNames)[number];
export type EventName = (typeof eventNames)[number];
