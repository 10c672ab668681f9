/** The files that every package has and its manifest lists: what the program writes about the case. */
export const listedPackageFiles = [
  'README.txt',
  'case-summary.md',
  'case-summary.html',
  'case.json',
  'journal.jsonl',
  'triage/findings.json',
] as const;

/** The files that prove the others; no manifest can list itself, and SHA256SUMS covers the manifest. */
const provingPackageFiles = ['manifest.json', 'SHA256SUMS'] as const;

/** Every file that a package has beside evidence and attachments. */
export const fixedPackageFiles = [...listedPackageFiles, ...provingPackageFiles] as const;
