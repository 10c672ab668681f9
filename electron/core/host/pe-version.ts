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
export function productVersionOf(version: VersionResource): string | undefined {
  const { ProductVersion, FileVersion } = version.strings;
  const candidates = [ProductVersion, FileVersion, version.fixedProductVersion, version.fixedFileVersion];
  return candidates
    .map((candidate) => /^\s*(\d{1,5}(?:\.\d{1,5}){1,3})(?=$|[\s+(-])/.exec(candidate ?? '')?.[1])
    .find((plain) => plain !== undefined && !/^[0.]+$/.test(plain));
}
