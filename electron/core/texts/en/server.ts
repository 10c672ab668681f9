/** Texts about another server; keys begin with `server.`. */
export const serverTexts = {
  'server.name.empty': 'Write the name of a server, such as AADC01 or aadc01.contoso.com.',
  'server.name.characters':
    '"{given}" is no name of a server. A name has letters, digits, dots, hyphens and underscores, such as AADC01 or aadc01.contoso.com.',
  'server.name.length':
    'A name of a server has at most 255 characters, and 63 between two dots; this one has more: {given}',
  'server.needsWindows':
    '{server} can be read from a Windows computer only, since the tools of Windows do it. Collect there, or take the collection kit to the server.',
  'server.notWindowsSkip':
    '{server} can be read from a Windows computer only, since the tools of Windows do it. Collect there, or take the collection kit to the server.',
  'server.unknownName':
    'The name {server} does not resolve to an address. Check the name, or give the full one (server.domain).',
  'server.refused':
    '{server} ({address}) refuses connections on the ports of remote administration ({ports}). Check that it is the right Windows server, or collect on the server itself.',
  'server.silent':
    '{server} ({address}) does not answer on the ports of remote administration ({ports}): it is off, or a firewall in between drops them. Collect on the server itself, or take the collection kit there.',
  'server.notAccepted':
    '{server} does not accept this account (error {code}). Run Casebundle with an account of its domain.',

  'server.wevtutil.denied':
    '{server} does not let this account read its event logs. Use an administrator of {server} or a member of its group Event Log Readers.',
  'server.wevtutil.blocked':
    'The event log of {server} cannot be reached (error {code}). Its firewall must allow the group {group}; an administrator there runs: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.sc.denied':
    '{server} does not let this account query its services. Use an administrator of {server}.',
  'server.sc.blocked':
    'The services of {server} cannot be reached (error {code}). Its firewall must allow the group {group}; an administrator there runs: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.reg.denied':
    '{server} does not let this account read its registry. Use an administrator of {server}.',
  'server.reg.blocked':
    'The registry of {server} cannot be reached (error {code}). Its service Remote Registry must be able to start, and its firewall must allow the group {group}; an administrator there runs: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.reg.silent':
    'The registry of {server} cannot be read: {said} Its service Remote Registry must be able to start, and its firewall must allow the group {group}; an administrator there runs: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.reg.notRemote': 'The key {key} is one of an account and is not read of another server ({server}).',
  'server.w32tm.denied':
    '{server} does not let this account ask for its clock. Use an administrator of {server}.',
  'server.w32tm.blocked':
    'The clock of {server} cannot be asked for (error {code}). Its firewall must allow the group {group}; an administrator there runs: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.powershell.denied':
    'The server does not let this account use PowerShell there ({reason}), so staging mode, scheduler and password writeback are not known. Use an administrator of it or a member of its group Remote Management Users.',
  'server.powershell.blocked':
    'PowerShell of the server cannot be asked ({reason}), so staging mode, scheduler and password writeback are not known. An administrator there runs: winrm quickconfig',
  'server.files.denied':
    '{path} of {server} may not be opened by this account. The files of a server are read through its admin share, which needs an administrator of {server}.',
  'server.files.blocked':
    '{path} of {server} cannot be reached through its admin share. Check that the share exists (net share on the server), and that its firewall allows the group {group}: netsh advfirewall firewall set rule group="{resource}" new enable=yes',
  'server.files.leftBehind':
    'The folder {path} could not be removed from {server} ({reason}). Remove it there by hand.',
} as const;
