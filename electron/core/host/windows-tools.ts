import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ToolName } from './host';

/** A tool of Windows by its full path; Sysnative leads a 32-bit process to the 64-bit tools. */
export function windowsToolPath(tool: ToolName): string {
  const root = process.env['SystemRoot'] ?? 'C:\\Windows';
  const native = join(root, 'Sysnative');
  const folder = process.arch === 'ia32' && existsSync(native) ? native : join(root, 'System32');
  return tool === 'powershell'
    ? join(folder, 'WindowsPowerShell', 'v1.0', 'powershell.exe')
    : join(folder, `${tool}.exe`);
}

/**
 * The environment for a tool where it is not that of this process: PowerShell 7 leaves its own module path to what it starts, and
 * Windows PowerShell then loads the wrong modules.
 */
export function toolEnvironment(tool: ToolName): { readonly environment?: NodeJS.ProcessEnv } {
  if (tool !== 'powershell') return {};
  const kept = Object.entries(process.env).filter(([name]) => name.toLowerCase() !== 'psmodulepath');
  return { environment: Object.fromEntries(kept) };
}

/** What "access denied" is called in the languages of Windows Server; letters beyond ASCII can come in a code page that is not known. */
const deniedWords = [
  /denied|verweigert|refus[ée]|denegado|negado|negato|geweigerd|odmowa|odep[^\s.]*en|megtagadva|nekad|engellendi/i,
  /отказано|거부|拒/i,
] as const;

/** reg.exe and its like end with 1 for what is missing as for what is denied; only the sentence tells them apart. */
export function saysDenied(printed: string): boolean {
  return deniedWords.some((words) => words.test(printed));
}
