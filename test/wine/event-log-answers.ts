import type { Answer } from './stand-ins';

/** What wevtutil answers about the log itself, as Microsoft documents it. */
export const logAnswers: readonly Answer[] = [
  {
    when: '^gl Application',
    stdout:
      'name: Application\r\nenabled: true\r\ntype: Admin\r\nowningPublisher: \r\nisolation: Application\r\nchannelAccess: O:BAG:SYD:(A;;0x2;;;S-1-15-2-1)\r\nlogging:\r\n  logFileName: %SystemRoot%\\System32\\Winevt\\Logs\\Application.evtx\r\n  retention: false\r\n  autoBackup: false\r\n  maxSize: 20971520\r\npublishing:\r\n  fileMax: 1\r\n',
  },
  {
    when: '^gl ',
    stderr: 'Failed to read configuration for log.\r\nThe specified channel could not be found.\r\n',
    exitCode: 15_007,
  },
  {
    when: '^gli ',
    stdout:
      'creationTime: 2026-01-07T10:11:12.131Z\r\nlastAccessTime: 2026-11-18T14:11:15.599Z\r\nlastWriteTime: 2026-11-18T14:11:15.599Z\r\nfileSize: 20975616\r\nattributes: 32\r\nnumberOfLogRecords: 34021\r\noldestRecordNumber: 9939\r\n',
  },
  {
    when: '^qe .*/rd:false',
    stdout:
      "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='ADSync'/><TimeCreated SystemTime='2026-11-01T00:00:00.1234567Z'/></System></Event>\r\n",
  },
  {
    when: '^qe .*/rd:true',
    stdout:
      "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='ADSync'/><TimeCreated SystemTime='2026-11-18T14:11:15.5994978Z'/></System></Event>\r\n",
  },
];

/** wevtutil that exports this file and answers everything else. */
export function exporting(file: string): readonly Answer[] {
  return [{ when: '^epl ', copies: file }, { when: '^al ', strings: true }, ...logAnswers, {}];
}
