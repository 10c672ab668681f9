import type { ToolName } from './host';

/**
 * The arguments of a tool with the switch that sends it to another server. Source: learn.microsoft.com/windows-server/administration/
 * windows-commands: wevtutil, reg query, sc query; networking/windows-time-service/windows-time-service-tools-and-settings. PowerShell has no such switch: its
 * script itself names the server.
 */
export function remoteArguments(tool: ToolName, args: readonly string[], server: string): readonly string[] {
  const [verb = '', ...rest] = args;
  switch (tool) {
    case 'wevtutil':
      return [...args, `/r:${server}`];
    case 'sc':
      return [`\\\\${server}`, ...args];
    case 'reg': {
      const [key = '', ...switches] = rest;
      return [verb, `\\\\${server}\\${key}`, ...switches];
    }
    case 'w32tm':
      return [verb, `/computer:${server}`, ...rest];
    case 'powershell':
      return args;
  }
}
