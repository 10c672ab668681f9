import { readdirSync } from 'node:fs';
import { version } from 'node:os';

/** What of the computer decides how its window is drawn. */
export type Drawing = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The name of the system, such as `Windows Server 2019 Standard`. */
  readonly system: string;
  /** The graphics devices that the kernel of Linux knows. */
  readonly devices: readonly string[];
};

/** This computer. */
export function thisDrawing(): Drawing {
  const { env, platform } = process;
  return { env, platform, system: version(), devices: platform === 'linux' ? devicesOfLinux() : [] };
}

/**
 * Whether the window is better drawn without the graphics processor: when that is asked for (`CASEBUNDLE_NO_GPU=1`); where there is
 * most likely none, as in a Windows server and a Linux without a device for one, since the search for it takes longer than it
 * gains; and in a remote session, where what the processor draws has to be read back and sent, and flickers. Windows names
 * the session of a Remote Desktop `RDP-Tcp#n`; an X display with a host name is drawn over the network.
 */
export function drawsWithoutGpu({ env, platform, system, devices }: Drawing): boolean {
  if (env['CASEBUNDLE_NO_GPU'] !== undefined) return env['CASEBUNDLE_NO_GPU'] !== '0';
  if (platform === 'win32' && /\bserver\b/i.test(system)) return true;
  if (platform === 'linux' && devices.length === 0) return true;
  return /^rdp-/i.test(env['SESSIONNAME'] ?? '') || /^[^:/]+:\d/.test(env['DISPLAY'] ?? '');
}

/** Where the kernel has its graphics devices: `renderD128` can compute, `card0` alone may only show. */
function devicesOfLinux(): readonly string[] {
  try {
    return readdirSync('/dev/dri').filter((name) => name.startsWith('renderD'));
  } catch {
    return [];
  }
}
