<#
.SYNOPSIS
Collects evidence from many Entra Connect servers with the collection kit, over PowerShell remoting.

.DESCRIPTION
For each server: copies collect.cmd into a new temporary folder, runs it, copies the folder that it makes to
Destination\<server>, and removes what it put there. So many servers at a time as ThrottleLimit says. A server that fails
or cannot be reached stops none of the others; result.csv in Destination names each with how it ended.

.EXAMPLE
.\collect-evidence.ps1 -ComputerName (Get-Content .\servers.txt) -Kit .\kit -Destination D:\evidence -ThrottleLimit 20
#>
[CmdletBinding()]
param(
  [Parameter(Mandatory)] [string[]] $ComputerName,
  [Parameter(Mandatory)] [string] $Kit,
  [Parameter(Mandatory)] [string] $Destination,
  [ValidateRange(1, 100)] [int] $ThrottleLimit = 10,
  [ValidateRange(1, 9999)] [int] $Days = 7,
  [switch] $Full,
  [pscredential] $Credential
)

$ErrorActionPreference = 'Stop'
$script = (Resolve-Path (Join-Path $Kit 'collect.cmd')).Path
$null = New-Item -ItemType Directory -Force -Path $Destination
$switches = "/days $Days" + $(if ($Full) { ' /full' } else { '' })
$signIn = if ($Credential) { @{ Credential = $Credential } } else { @{} }
$results = [System.Collections.Generic.List[object]]::new()

function Add-Result([string] $Server, [string] $Outcome, [string] $Detail) {
  $results.Add([pscustomobject]@{ Server = $Server; Outcome = $Outcome; Detail = $Detail })
  Write-Host "${Server}: $Outcome $Detail"
}

$makeFolder = {
  $folder = Join-Path ([IO.Path]::GetTempPath()) ('casebundle-' + [guid]::NewGuid().ToString('N'))
  (New-Item -ItemType Directory -Path $folder).FullName
}
# With "call" cmd.exe keeps the quotation marks, and the kit sees that nobody double-clicked it.
$runKit = {
  param($folder, $switches)
  $null = cmd.exe /d /c "call `"$folder\collect.cmd`" $switches"
  $LASTEXITCODE
}
$removeFolder = { param($folder) Remove-Item -LiteralPath $folder -Recurse -Force }

for ($first = 0; $first -lt $ComputerName.Count; $first += $ThrottleLimit) {
  $last = [Math]::Min($first + $ThrottleLimit, $ComputerName.Count) - 1
  $batch = $ComputerName[$first..$last]
  $sessions = @(New-PSSession -ComputerName $batch -ThrottleLimit $ThrottleLimit @signIn -ErrorAction SilentlyContinue)
  foreach ($server in $batch | Where-Object { $_ -notin $sessions.ComputerName }) {
    Add-Result $server 'not-reached' 'No session could be opened.'
  }
  $folders = @{}
  try {
    foreach ($session in $sessions) {
      try {
        $folders[$session.ComputerName] = Invoke-Command -Session $session -ScriptBlock $makeFolder
        Copy-Item -LiteralPath $script -Destination $folders[$session.ComputerName] -ToSession $session
      } catch {
        Add-Result $session.ComputerName 'failed' "The kit could not be copied: $_"
      }
    }
    # All of the batch at a time; one that fails leaves an error and not an end.
    $jobs = foreach ($session in $sessions | Where-Object { $_.ComputerName -notin $results.Server }) {
      Invoke-Command -Session $session -ScriptBlock $runKit -ArgumentList $folders[$session.ComputerName], $switches -AsJob
    }
    foreach ($job in $jobs) {
      $server = $job.Location
      try {
        $code = Receive-Job -Job $job -Wait | Select-Object -Last 1
        if ($code -notin 0, 3) { throw "collect.cmd ended with exit code $code." }
        $session = $sessions | Where-Object ComputerName -EQ $server | Select-Object -First 1
        $target = New-Item -ItemType Directory -Force -Path (Join-Path $Destination $server)
        $made = Invoke-Command -Session $session -ScriptBlock {
          param($folder) (Get-ChildItem -LiteralPath $folder -Directory | Select-Object -First 1).FullName
        } -ArgumentList $folders[$server]
        Copy-Item -LiteralPath $made -Destination $target.FullName -Recurse -FromSession $session
        Add-Result $server 'collected' $(if ($code -eq 3) { 'Some steps failed; collect.log names them.' } else { '' })
      } catch {
        Add-Result $server 'failed' "$_"
      } finally {
        Remove-Job -Job $job -Force
      }
    }
  } finally {
    foreach ($session in $sessions | Where-Object { $folders[$_.ComputerName] }) {
      try { Invoke-Command -Session $session -ScriptBlock $removeFolder -ArgumentList $folders[$session.ComputerName] }
      catch { Write-Warning "$($session.ComputerName): $($folders[$session.ComputerName]) could not be removed: $_" }
    }
    if ($sessions.Count -gt 0) { Remove-PSSession -Session $sessions }
  }
}

$results | Export-Csv -NoTypeInformation -Encoding UTF8 -Path (Join-Path $Destination 'result.csv')
$missing = @($results | Where-Object Outcome -NE 'collected')
if ($missing.Count -gt 0) {
  Write-Host "No evidence came from: $($missing.Server -join ', ')"
  exit 3
}
