import type { ByteSource } from '../evtx/source/byte-source';
import { readPeResource } from './pe-resource';
import { parseVersionResource, type VersionResource } from './version-resource';

const versionResourceType = 16;
const maxResourceBytes = 64 * 1024;

/**
 * The version resource of a Windows program, in a few small reads whatever the size of the file. undefined when it has none,
 * or is damaged, or no program. Rejects only when the medium fails.
 */
export async function readPeVersion(source: ByteSource): Promise<VersionResource | undefined> {
  const resource = await readPeResource(source, versionResourceType, maxResourceBytes);
  return resource === undefined ? undefined : parseVersionResource(resource);
}

/**
 * The product version as the Details tab of Explorer shows it where that is a plain version, else the first of file version
 * and the fixed part that is one. undefined where none is.
 */
export function productVersionOf({
  strings,
  fixedProductVersion = '',
  fixedFileVersion = '',
}: VersionResource): string | undefined {
  const fixed = [fixedProductVersion, fixedFileVersion].map(plainVersion);
  return productVersionOfTexts(strings) ?? fixed.find((version) => version !== undefined);
}

/** The same where only the texts are known, as in a listing that PowerShell printed. */
export function productVersionOfTexts(texts: Readonly<Record<string, string>>): string | undefined {
  return plainVersion(texts['ProductVersion']) ?? plainVersion(texts['FileVersion']);
}

/** `2.5.190.0` out of `2.5.190.0+5c1f` or `2.5.190.0 (main)`; a version of zeros was never set. */
function plainVersion(written = ''): string | undefined {
  const version = /^\s*(\d{1,5}(?:\.\d{1,5}){1,3})(?=$|[\s+(-])/.exec(written)?.[1];
  return version === undefined || /^[0.]+$/.test(version) ? undefined : version;
}
