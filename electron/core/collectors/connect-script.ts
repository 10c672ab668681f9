import { answerMarks } from '../host/powershell-answer';

/** What each question is asked with, for a person who wants to ask it by hand. */
export const questionCommands = {
  module: 'Import-Module ADSync',
  scheduler: 'Get-ADSyncScheduler',
  'global-settings': '(Get-ADSyncGlobalSettings).Parameters',
  'auto-upgrade': 'Get-ADSyncAutoUpgrade',
  'password-reset': 'Get-ADSyncAADPasswordResetConfiguration',
  services: 'Get-CimInstance Win32_Service',
  remoting: 'Invoke-Command',
} as const;

/**
 * All questions in one start of PowerShell, each on its own: one that fails leaves the others. It reads only, asks nothing of
 * the network itself, and keeps to what constrained language mode allows; that is why texts are made with casts.
 * Source of the cmdlets: learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-adsync.
 */
export const connectScript = `
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'
try { [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false } catch { }
function Text($Value) { if ($null -eq $Value) { '' } else { [string]$Value } }
function Instant($Value) { if ($null -eq $Value) { '' } else { ([datetime]$Value).ToString('s') + 'Z' } }
function Ask($Question, $Block) {
  try { @{ question = $Question; value = @(& $Block) } }
  catch {
    @{ question = $Question; error = Text $_.Exception.Message; id = Text $_.FullyQualifiedErrorId
       reason = Text $_.CategoryInfo.Reason; category = Text $_.CategoryInfo.Category }
  }
}
$answers = @()
$module = Ask 'module' {
  if (Get-Module -ListAvailable -Name ADSync) { Import-Module ADSync -DisableNameChecking | Out-Null }
  else {
    $location = (Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\AD Sync').Location
    Import-Module (Join-Path $location 'Bin\\ADSync\\ADSync.psd1') -DisableNameChecking | Out-Null
  }
}
$answers += $module
if ($null -eq $module.error) {
  $answers += Ask 'scheduler' {
    Get-ADSyncScheduler | ForEach-Object { @{
      StagingModeEnabled = Text $_.StagingModeEnabled; SyncCycleEnabled = Text $_.SyncCycleEnabled
      SchedulerSuspended = Text $_.SchedulerSuspended; SyncCycleInProgress = Text $_.SyncCycleInProgress
      MaintenanceEnabled = Text $_.MaintenanceEnabled; NextSyncCyclePolicyType = Text $_.NextSyncCyclePolicyType
      CurrentlyEffectiveSyncCycleInterval = Text $_.CurrentlyEffectiveSyncCycleInterval
      NextSyncCycleStartTimeInUTC = Instant $_.NextSyncCycleStartTimeInUTC } }
  }
  $answers += Ask 'global-settings' {
    (Get-ADSyncGlobalSettings).Parameters |
      Where-Object { $_.Name -eq 'Microsoft.Synchronize.ServerConfigurationVersion' } |
      ForEach-Object { @{ Name = Text $_.Name; Value = Text $_.Value } }
  }
  $answers += Ask 'auto-upgrade' { @{ AutoUpgradeState = Text (Get-ADSyncAutoUpgrade) } }
  $answers += Ask 'password-reset' {
    Get-ADSyncConnector | Where-Object { $_.Name -like '* - AAD' } | ForEach-Object {
      $name = $_.Name
      Get-ADSyncAADPasswordResetConfiguration -Connector $name | ForEach-Object { @{
        Connector = Text $name; Enabled = Text $_.Enabled; ServiceStatus = Text $_.ServiceStatus
        OnboardingRequiredStatus = Text $_.OnboardingRequiredStatus; ModifiedTimestamp = Text $_.ModifiedTimestamp } }
    }
  }
}
$answers += Ask 'services' {
  Get-CimInstance Win32_Service -Filter "Name='ADSync'" | ForEach-Object {
    $service = $_
    Get-CimInstance Win32_Process -Filter ('ProcessId=' + $service.ProcessId) |
      Where-Object { $service.ProcessId -ne 0 -and $null -ne $_.CreationDate } | ForEach-Object { @{
        Name = Text $service.Name; State = Text $service.State
        StartedAt = Instant ([datetime]$_.CreationDate).ToUniversalTime() } }
  }
}
'${answerMarks.begin}'
@{ schema = 'casebundle.powershell/1'; version = Text $PSVersionTable.PSVersion
   languageMode = Text $ExecutionContext.SessionState.LanguageMode; answers = $answers } | ConvertTo-Json -Depth 6 -Compress
'${answerMarks.end}'
`;

/**
 * The same questions sent to another server by PowerShell remoting, which needs no more of this computer than the questions themselves. What
 * keeps them from being sent is the answer to the question `remoting`.
 */
function remoteScript(server: string): string {
  return `
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
try { [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false } catch { }
try { Invoke-Command -ComputerName '${server}' -ScriptBlock {${connectScript}} }
catch {
  '${answerMarks.begin}'
  @{ schema = 'casebundle.powershell/1'; answers = @(@{
       question = 'remoting'; error = [string]$_.Exception.Message; id = [string]$_.FullyQualifiedErrorId
       reason = [string]$_.CategoryInfo.Reason; category = [string]$_.CategoryInfo.Category }) } |
    ConvertTo-Json -Depth 6 -Compress
  '${answerMarks.end}'
}
`;
}

/**
 * The arguments with which powershell.exe runs the questions: no profile, no prompt, no execution policy of its own. With `server`, a name as
 * parseServerName gives it, it sends them there.
 */
export function powershellArguments(server?: string): readonly string[] {
  const script = server === undefined ? connectScript : remoteScript(server);
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  return ['-NoLogo', '-NoProfile', '-NonInteractive', '-OutputFormat', 'Text', '-EncodedCommand', encoded];
}
