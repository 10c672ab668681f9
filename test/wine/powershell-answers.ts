import { answerMarks } from '#core/host/powershell-answer';
import type { Answer } from './stand-ins';

export type ModuleAnswers = {
  /** Of the server's own configuration. */
  readonly version: string;
  readonly suspended: boolean;
};

/** What powershell.exe prints, made up from the documentation of the module ADSync. */
export function printedAnswer(answers: readonly unknown[], languageMode = 'FullLanguage'): string {
  const document = { schema: 'casebundle.powershell/1', version: '5.1.17763.1', languageMode, answers };
  return `${answerMarks.begin}\r\n${JSON.stringify(document)}\r\n${answerMarks.end}\r\n`;
}

/** A question that the module ADSync refused. */
export function refused(question: string, signs: Readonly<Record<string, string>>) {
  return { question, error: 'The question was refused.', ...signs };
}

/** PowerShell on a server whose module answers everything. */
export function answering({ version, suspended }: ModuleAnswers): readonly Answer[] {
  const answers = [
    { question: 'module', value: [] },
    {
      question: 'scheduler',
      value: [
        {
          StagingModeEnabled: 'False',
          SyncCycleEnabled: 'True',
          SchedulerSuspended: suspended ? 'True' : 'False',
          CurrentlyEffectiveSyncCycleInterval: '00:30:00',
          NextSyncCycleStartTimeInUTC: '2026-11-18T14:30:00Z',
        },
      ],
    },
    {
      question: 'global-settings',
      value: [{ Name: 'Microsoft.Synchronize.ServerConfigurationVersion', Value: version }],
    },
    { question: 'auto-upgrade', value: [{ AutoUpgradeState: 'Enabled' }] },
    { question: 'password-reset', value: [{ Enabled: 'True', ServiceStatus: 'Running' }] },
    {
      question: 'services',
      value: [{ Name: 'ADSync', State: 'Running', StartedAt: '2026-11-17T03:00:00Z' }],
    },
  ];
  return [{ stdout: printedAnswer(answers) }];
}
