/**
 * Whether the window is better drawn without the graphics processor: when that is asked for (`CASEBUNDLE_NO_GPU=1`), and in a
 * remote session, where what the processor draws has to be read back and sent, and flickers. Windows names the session of a
 * Remote Desktop `RDP-Tcp#n`; an X display with a host name is drawn over the network.
 */
export function drawsWithoutGpu(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['CASEBUNDLE_NO_GPU'] !== undefined) return env['CASEBUNDLE_NO_GPU'] !== '0';
  return /^rdp-/i.test(env['SESSIONNAME'] ?? '') || /^[^:/]+:\d/.test(env['DISPLAY'] ?? '');
}
