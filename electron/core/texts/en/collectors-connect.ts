/** Texts of the collectors about the Connect server; keys begin with `collector.`. */
export const connectTexts = {
  'collector.connect.versionUnreadable':
    '{path} does not hold a version that can be read. Look at its properties, tab Details, and write the product version into the case.',
  'collector.connect.programMissing':
    'The registry says that Entra Connect is in {path}, but there is no such file. Check whether the installation is complete.',
  'collector.connect.reads.programs':
    'File versions of AzureADConnect.exe and miiserver.exe; proxy in miiserver.exe.config',
  'collector.connect.reads.powershell':
    'PowerShell module ADSync: version of the configuration, staging mode, scheduler, automatic upgrade, password writeback; start time of the service',
  'collector.connect.reads.captured':
    'Saved answers of PowerShell: Get-ADSyncScheduler, Get-ADSyncGlobalSettings, Get-ADSyncAADPasswordResetConfiguration, file versions',

  'collector.powershell.absent':
    'There is no Windows PowerShell at {file}, so staging mode, scheduler and password writeback are not known. Look at them on the server and write them into the case.',
  'collector.powershell.blocked':
    'Windows PowerShell could not be started ({reason}); a policy such as AppLocker may forbid it. Staging mode, scheduler and password writeback are not known. Collect with an account that may start it.',
  'collector.powershell.timedOut':
    'Windows PowerShell did not answer within {seconds} seconds and was stopped. Staging mode, scheduler and password writeback are not known. Collect again when the server is less busy.',
  'collector.powershell.tooLarge':
    'Windows PowerShell answered with more than {bytes} bytes, so its answer was not used. Collect again.',
  'collector.powershell.noAnswer':
    'Windows PowerShell ended with {exitCode} and without an answer{said}. Start powershell.exe on the server and see what it says.',
  'collector.powershell.unreadable':
    'The answer of Windows PowerShell is damaged ({reason}), so it was not used. Collect again.',
  'collector.powershell.scriptPolicy':
    'The script policy of this server does not let PowerShell load the module ADSync ({question}). Allow signed scripts (RemoteSigned), or run {command} by hand.',
  'collector.powershell.constrained':
    'PowerShell runs in constrained language mode on this server, and {question} was not answered ({reason}). Run {command} where that mode is off.',
  'collector.powershell.moduleMissing':
    'PowerShell finds no module ADSync on this server, so staging mode, scheduler and password writeback are not known. Check whether the installation of Entra Connect is complete.',
  'collector.powershell.denied':
    'This account may not ask PowerShell for {question} ({reason}). Run Casebundle as administrator or as member of ADSyncAdmins, or run {command} there.',
  'collector.powershell.failed': 'PowerShell did not answer for {question}: {reason} Run {command} by hand.',
  'collector.powershell.question.module': 'the module ADSync',
  'collector.powershell.question.scheduler': 'scheduler and staging mode',
  'collector.powershell.question.global-settings': 'the version of the configuration',
  'collector.powershell.question.auto-upgrade': 'automatic upgrade',
  'collector.powershell.question.password-reset': 'password writeback',
  'collector.powershell.question.services': 'the start time of the service',
  'collector.powershell.question.remoting': 'anything on the server',

  'collector.host.reads.clock': 'w32tm /query /status /verbose',
  'collector.host.reads.proxy': 'Proxy in machine.config, without user name and password',
  'collector.host.reads.captured': 'Saved output of systeminfo, w32tm and netsh winhttp; machine.config',
  'collector.host.clockDenied':
    'The clock offset is not known: "{command}" needs an administrator. Run it in an elevated prompt.',
  'collector.host.clockFailed': 'The clock offset is not known: "{command}" ended with {exitCode}: {said}',
  'collector.host.clockUnreadable': 'The clock offset is not known: "{command}" printed nothing readable.',
  'collector.host.noProxy': 'none (direct)',
  'collector.host.systemProxy': 'the proxy of Windows',
  'collector.host.proxyScript': 'script {address}',
  'collector.host.proxyOff': '{proxy} (switched off)',
  'collector.host.credentialsRemoved': '{proxy} (user name and password removed)',
  'collector.host.configUnreadable': '{path} was not read for its proxy ({reason}).',
  'collector.host.dotnetOlder': 'older than 4.5',
  'collector.host.dotnetLater': '{name} or later',

  'collector.fileNotFoundOnMachine': 'There is no file {path} there.',
  'collector.machineFileNotCaptured': 'The evidence holds no copy of {name}.',
  'collector.machineFileDenied': '{path} may not be read by this account. Run Casebundle as administrator.',
} as const;
