import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { CommandOutput, ToolName } from './host';
import { type ServerReach, serverPorts } from './server-reach';

/** Why nothing of a server can be asked; undefined where at least one of its ports answers. */
export function unreachableProblem(server: string, reach: ServerReach): Problem | undefined {
  switch (reach.kind) {
    case 'cancelled':
      return problem('cancelled', text('collector.cancelled', { subject: server }), server);
    case 'unknown-name':
      return problem('server-not-found', text('server.unknownName', { server }), server);
    case 'known': {
      const states = serverPorts.map((port) => reach.ports[port]);
      if (states.includes('open')) return undefined;
      const key = states.includes('refused') ? 'server.refused' : 'server.silent';
      const values = { server, address: reach.address, ports: serverPorts.join(', ') };
      return problem('server-not-reachable', text(key, values), server);
    }
  }
}

/** RPC_S_SERVER_UNAVAILABLE, EPT_S_NOT_REGISTERED, ERROR_BAD_NETPATH and their like. Source: learn.microsoft.com/windows/win32/debug/system-error-codes. */
const notReached = [51, 53, 59, 64, 67, 121, 1203, 1225, 1231, 1232, 1702, 1722, 1723, 1726, 1727, 1753];
const denied = [5];
/** The account is not accepted there: wrong or expired password, locked, no trust. */
const notAccepted = [1311, 1326, 1327, 1330, 1331, 1385, 1396, 1907, 1909];

type ServerTool = Exclude<ToolName, 'powershell'>;

/**
 * What the failure of a tool that was sent to another server means and what to do there; undefined where it is a failure as it
 * may happen on any machine.
 */
export function serverToolProblem(
  server: string,
  tool: ToolName,
  output: CommandOutput,
): Problem | undefined {
  if (output.ended !== 'exited' || output.exitCode === 0 || tool === 'powershell') return undefined;
  const code = errorCodeOf(output);
  if (code === undefined) return undefined;
  const values = { server, code, ...firewallOf[tool] };
  const about = (key: 'denied' | 'blocked') => text(`server.${tool}.${key}`, values);
  if (denied.includes(code)) return problem('access-denied', about('denied'), server);
  if (notAccepted.includes(code)) return problem('access-denied', text('server.notAccepted', values), server);
  return notReached.includes(code) ? problem('server-not-reachable', about('blocked'), server) : undefined;
}

/** Groups of rules in the firewall of Windows by their resource, since their names change with the language. */
const firewallOf = {
  wevtutil: { group: 'Remote Event Log Management', resource: '@FirewallAPI.dll,-29252' },
  sc: { group: 'Remote Service Management', resource: '@FirewallAPI.dll,-29502' },
  reg: { group: 'File and Printer Sharing', resource: '@FirewallAPI.dll,-28502' },
  w32tm: { group: 'File and Printer Sharing', resource: '@FirewallAPI.dll,-28502' },
} as const satisfies Record<ServerTool, { readonly group: string; readonly resource: string }>;

/** The files of a server are reached through its admin shares. `code` is that of Node. */
export function serverFileProblem(server: string, path: string, code: string | undefined): Problem {
  const values = { server, path, ...firewallOf.reg };
  return code === 'EACCES' || code === 'EPERM'
    ? problem('access-denied', text('server.files.denied', values), path)
    : problem('server-not-reachable', text('server.files.blocked', values), path);
}

/** Why no key of a server's registry can be read, when one that every Windows has could not. */
export function serverRegistryProblem(server: string, said: string, isDenied: boolean): Problem {
  const values = { server, said, ...firewallOf.reg };
  return isDenied
    ? problem('access-denied', text('server.reg.denied', values), server)
    : problem('server-not-reachable', text('server.reg.silent', values), server);
}

/** The Win32 code a tool ended with, or printed: `[SC] OpenSCManager FAILED 1722:`, `(0x800706BA)`. */
function errorCodeOf({ exitCode, stdout, stderr }: CommandOutput): number | undefined {
  const printed = `${stderr}\n${stdout}`;
  const hexadecimal = /0x8007([0-9a-f]{4})\b/i.exec(printed)?.[1];
  if (hexadecimal !== undefined) return Number.parseInt(hexadecimal, 16);
  const service = /^\[SC\][^\r\n]*?\b(\d{1,5}):/m.exec(printed)?.[1];
  if (service !== undefined) return Number(service);
  if (exitCode === null) return undefined;
  // Tools that end with an HRESULT of a Win32 error, with or without its sign.
  const unsigned = exitCode >>> 0;
  return unsigned >>> 16 === 0x8007 ? unsigned & 0xffff : exitCode;
}
