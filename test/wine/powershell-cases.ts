import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { install } from './connect-server';
import { generations } from './generations';
import { printedAnswer, refused } from './powershell-answers';
import type { Program } from './program';
import { type StandIns, withStandIns } from './stand-ins';

const timeoutMs = 150_000;

type Case = readonly [
  how: string,
  powershell: NonNullable<StandIns['powershell']>,
  code: string,
  words: string,
];

/** Each way in which PowerShell does not answer, as its documentation and that of the module ADSync describe it. */
const cases: readonly Case[] = [
  ['is absent', 'absent', 'tool-not-found', 'There is no Windows PowerShell at'],
  [
    'prints rubbish',
    [{ stdout: Buffer.alloc(4_096, '\x00\xffrubbish', 'latin1') }],
    'tool-failed',
    'without an answer',
  ],
  [
    'is blocked by a policy',
    [
      {
        stderr:
          'This program is blocked by group policy. For more information, contact your system administrator.\r\n',
        exitCode: 1260,
      },
    ],
    'tool-failed',
    'ended with 1260 and without an answer (This program is blocked by group policy.',
  ],
  [
    'may not load the module by the script policy',
    answering('module', {
      id: 'UnauthorizedAccess,Microsoft.PowerShell.Commands.ImportModuleCommand',
      reason: 'PSSecurityException',
      category: 'SecurityError',
    }),
    'access-denied',
    'script policy',
  ],
  [
    'runs in constrained language mode',
    answering(
      'module',
      { id: 'MethodInvocationNotSupportedInConstrainedLanguage', reason: 'PSNotSupportedException' },
      'ConstrainedLanguage',
    ),
    'access-denied',
    'constrained language mode',
  ],
  [
    'has no module',
    answering('module', {
      id: 'Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand',
      reason: 'FileNotFoundException',
      category: 'ResourceUnavailable',
    }),
    'not-found',
    'no module ADSync',
  ],
  [
    'may not ask the module',
    answering('scheduler', {
      id: 'System.UnauthorizedAccessException,Microsoft.IdentityManagement.PowerShell.Cmdlet.GetADSyncScheduler',
      reason: 'UnauthorizedAccessException',
      category: 'PermissionDenied',
    }),
    'access-denied',
    'ADSyncAdmins',
  ],
];

/** Windows PowerShell in every state; what the registry and the programs say stands in the package all the same. */
export function describePowershell(program: () => Program): void {
  describe('a server whose PowerShell', () => {
    let remove: (() => Promise<void>) | undefined;
    beforeAll(async () => {
      remove = await install(program().machine, generations.third);
    }, timeoutMs);
    afterAll(() => remove?.(), timeoutMs);

    it.each(cases)(
      '%s is told with its reason, beside everything else',
      async (_, powershell, code, words) => {
        const { machine, node, collect } = program();
        const collected = await withStandIns(machine, node, { powershell }, () =>
          collect(['--source', 'local', '--only', 'connect']),
        );
        expect(collected).toMatchObject({ exitCode: 3, answer: { verified: true } });
        expect(collected.ending('connect')?.status).toBe('partial');
        expect(collected.problems('connect')).toMatchObject([
          { code, message: expect.stringContaining(words) },
        ]);
        const { version } = generations.third;
        expect(collected.values('connect.version')).toEqual([version, version, version, version]);
        expect(collected.values('connect.staging-mode')).toEqual([]);
      },
      timeoutMs,
    );
  });
}

function answering(question: string, signs: Readonly<Record<string, string>>, languageMode?: string) {
  return [{ stdout: printedAnswer([refused(question, signs)], languageMode) }];
}
