import { text } from '../texts/text';

/**
 * The smallest Release value of each .NET Framework 4 version.
 * Source: learn.microsoft.com/dotnet/framework/install/how-to-determine-which-versions-are-installed.
 */
const releases: readonly (readonly [smallest: number, name: string])[] = [
  [533320, '4.8.1'],
  [528040, '4.8'],
  [461808, '4.7.2'],
  [461308, '4.7.1'],
  [460798, '4.7'],
  [394802, '4.6.2'],
  [394254, '4.6.1'],
  [393295, '4.6'],
  [379893, '4.5.2'],
  [378675, '4.5.1'],
  [378389, '4.5'],
];
/** Values beyond the last one that was published are of a version that is not known here. */
const largestKnown = 533509;

/** The version that a Release value of .NET Framework stands for. */
export function dotnetName(release: number): string {
  const name = releases.find(([smallest]) => release >= smallest)?.[1];
  if (name === undefined) return text('collector.host.dotnetOlder');
  return release > largestKnown ? text('collector.host.dotnetLater', { name }) : name;
}
