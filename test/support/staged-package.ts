import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Case } from '#core/case/case-schema';
import { fixedClock } from '#core/model/clock';
import type { CollectorRun, Outcome } from '#core/model/outcome';
import type { PackageInput } from '#core/package/build-package';
import type { TriageReport } from '#core/triage/triage-report';
import { pictures } from './pictures';
import { temporaryFolder } from './temporary-folder';

export const sampleCase: Case = {
  schema: 'casebundle.case/1',
  title: 'Ada cannot reset her password',
  problem: { description: 'The page shows SSPR_0029.', reproduce: 'Open the page.', shownError: 'SSPR_0029' },
  page: {
    url: 'https://passwordreset.microsoftonline.com/',
    screenshots: [{ file: 'shots/first.png', note: 'The error' }],
  },
  codes: { supportCode: '{9A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9}' },
  incident: { local: '2026-11-18T09:14:05', timeZone: 'W. Europe Standard Time' },
  user: { principalName: 'ada@contoso.com' },
};

export const sampleTriage: TriageReport = {
  schema: 'casebundle.triage/1',
  findings: [
    {
      code: 'ad-permissions',
      severity: 'error',
      title: 'The connector account may not set the password',
      meaning: 'Active Directory refused the change.',
      nextSteps: ['Give the account the right Reset Password.'],
      records: [4711],
      facts: [],
      firstAt: '2026-11-18T08:14:08.1234567Z',
      lastAt: '2026-11-18T08:14:08.1234567Z',
      count: 1,
      host: 'ADC01.contoso.com',
      confidence: { level: 'high', reason: 'Two records say the same.' },
      contradictedBy: [],
      relation: 'explains-incident',
    },
  ],
  coverage: [
    {
      log: 'Application',
      host: 'ADC01.contoso.com',
      oldest: '2026-11-01T00:00:00.0000000Z',
      newest: '2026-11-19T00:00:00.0000000Z',
      records: 3959,
      asked: { fromInstant: '2026-11-17T08:14:05Z', toInstant: '2026-11-19T08:14:05Z' },
      verdict: 'covers',
      explanation: 'The log covers the window.',
      extent: 'whole',
      gaps: [],
    },
  ],
  operations: [],
  timeAxis: { entries: [] },
  cuts: [],
  timeline: [
    {
      at: '2026-11-18T08:14:08.1234567Z',
      recordId: 4711,
      provider: 'PasswordResetService',
      eventId: 33004,
      title: 'ADPermissionsError',
    },
  ],
};

const sampleClock = fixedClock('2026-11-20T10:20:31.500Z');
const sampleHost = 'ADC01.contoso.com';
export const sampleLogPath = 'evidence/ADC01.contoso.com/event-log/application.evtx';

/** A picture with the first bytes of a PNG. */
export const samplePicture = Buffer.from(pictures.png);

/** Files of the sample evidence: enough variety to be packed in different ways. */
export function sampleFiles(): Readonly<Record<string, Buffer>> {
  return {
    [sampleLogPath]: noise(200_000, 1),
    'evidence/ADC01.contoso.com/event-log/application.events.jsonl': Buffer.from(
      '{"recordId":4711}\n'.repeat(500),
    ),
    'evidence/ADC01.contoso.com/connect/version.json': Buffer.from('{"version":"2.5.79.0"}\n'),
    'evidence/ADC01.contoso.com/system/empty.txt': Buffer.alloc(0),
  };
}

/** Bytes that do not compress and are the same each time. */
export function noise(sizeBytes: number, seed: number): Buffer {
  const bytes = Buffer.alloc(sizeBytes);
  let state = (seed * 2654435761) >>> 0 || 1;
  for (let index = 0; index < sizeBytes; index++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[index] = state & 0xff;
  }
  return bytes;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A collector's run over files, as the runner would hand it on. */
export function runOver(
  files: Readonly<Record<string, Uint8Array>>,
  outcome: Outcome = { status: 'collected' },
  host = sampleHost,
): CollectorRun {
  return {
    collector: 'event-log',
    title: 'Application event log',
    host,
    answers: ['evidence'],
    outcome,
    artifacts: Object.entries(files).map(([file, bytes]) => ({
      path: file,
      sizeBytes: bytes.length,
      sha256: sha256(bytes),
      collector: 'event-log',
      host,
      at: '2026-11-20T10:20:00.000Z',
    })),
    facts: [
      {
        name: 'connect.version',
        value: '2.5.79.0',
        origin: { kind: 'registry', source: 'HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect' },
        host,
        at: '2026-11-20T10:19:59.000Z',
      },
      {
        name: 'event-log.record-count',
        value: 3959,
        origin: { kind: 'event-log', source: 'Application.evtx' },
        host,
        at: '2026-11-20T10:19:59.000Z',
      },
    ],
    startedAt: '2026-11-20T10:19:00.000Z',
    durationMs: 61_250,
  };
}

export async function stage(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const directory = temporaryFolder();
  for (const [file, bytes] of Object.entries(files)) {
    const target = path.join(directory, ...file.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
  return directory;
}

/** A picture as the case names it, which lies at `sourcePath`. */
export function givenPicture(
  sourcePath: string,
  file: string,
  index = 0,
): PackageInput['attachments'][number] {
  return {
    kind: 'picture',
    place: `attachments/screenshot-${String(index + 1).padStart(2, '0')}`,
    sourcePath,
    file,
  };
}

/** Everything a package is made of, in folders of the test's own. */
export async function sampleInput(changes: Partial<PackageInput> = {}): Promise<PackageInput> {
  const files = sampleFiles();
  const stagingDirectory = await stage({
    ...files,
    'journal.jsonl': Buffer.from('{"at":"2026-11-20T10:19:00.000Z","step":"run-started"}\n'),
    'evidence/ADC01.contoso.com/not-listed.tmp': Buffer.from('half a file'),
  });
  const pictureFolder = temporaryFolder();
  const sourcePath = path.join(pictureFolder, 'first.png');
  await writeFile(sourcePath, samplePicture);
  return {
    caseFile: sampleCase,
    attachments: [givenPicture(sourcePath, 'shots/first.png')],
    stagingDirectory,
    runs: [runOver(files)],
    window: { fromInstant: '2026-11-17T08:14:05Z', toInstant: '2026-11-19T08:14:05Z' },
    triage: sampleTriage,
    outDirectory: temporaryFolder(),
    clock: sampleClock,
    generator: { name: 'Casebundle', version: '0.1.0' },
    signal: new AbortController().signal,
    ...changes,
  };
}
