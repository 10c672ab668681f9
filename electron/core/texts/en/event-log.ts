/** Texts of the event-log part; keys begin with `eventLog.`. */
export const eventLogTexts = {
  'eventLog.title': 'To be named',
} as const;
