import type { CommandOutput } from '../host/host';
import { readPowershellAnswer } from '../host/powershell-answer';
import type { ServerRecord } from '../host/server-record';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';
import { powershellArguments, questionCommands } from './connect-script';

/** PowerShell alone takes seconds to start on a busy server, and the module opens its database. */
const timeoutMs = 90_000;
const maxOutputBytes = 1024 * 1024;
const subject = 'powershell.exe';

export type PowershellReading = {
  readonly records: readonly ServerRecord[];
  /** What was printed, to lay beside the facts; empty where nothing ran. */
  readonly rawText: string;
  readonly problems: readonly Problem[];
};

/**
 * Asks PowerShell everything in one start. Whatever keeps it from answering is one problem that says what is not known for
 * that; a question that it answers with an error is a record of the kind `unanswered`.
 */
export async function askPowershell({
  host,
  signal,
}: Pick<CollectorContext, 'host' | 'signal'>): Promise<PowershellReading> {
  const args = powershellArguments(host.kind === 'server' ? host.name : undefined);
  const ran = await host.runTool('powershell', args, { signal, timeoutMs, maxOutputBytes });
  if (!ran.ok) return { records: [], rawText: '', problems: [notStarted(ran.problem)] };
  const output = ran.value;
  const rawText = output.stdout;
  const stopped = endedWithout(output);
  if (stopped !== undefined) return { records: [], rawText, problems: [stopped] };
  const answer = readPowershellAnswer(output.stdout, 'powershell.exe, module ADSync');
  return answer.ok
    ? { records: answer.value, rawText, problems: [] }
    : { records: [], rawText, problems: [answer.problem] };
}

function notStarted(found: Problem): Problem {
  if (found.code === 'server-not-found' || found.code === 'server-not-reachable') return found;
  return found.code === 'tool-not-found'
    ? problem(found.code, text('collector.powershell.absent', { file: found.subject ?? subject }), subject)
    : problem(found.code, text('collector.powershell.blocked', { reason: found.message }), subject);
}

function endedWithout(output: CommandOutput): Problem | undefined {
  switch (output.ended) {
    case 'cancelled':
      return problem('cancelled', text('collector.cancelled', { subject }), subject);
    case 'timed-out': {
      const message = text('collector.powershell.timedOut', { seconds: timeoutMs / 1000 });
      return problem('tool-failed', message, subject);
    }
    case 'exited': {
      if (output.stdout.includes('CASEBUNDLE-ANSWER-BEGIN') && !output.truncated) return undefined;
      if (output.truncated) {
        const message = text('collector.powershell.tooLarge', { bytes: maxOutputBytes });
        return problem('tool-output-too-large', message, subject);
      }
      const [first = ''] = `${output.stderr}\n${output.stdout}`.trim().split(/\r?\n/);
      const said = first === '' ? '' : ` (${first.slice(0, 300)})`;
      const values = { exitCode: String(output.exitCode), said };
      return problem('tool-failed', text('collector.powershell.noAnswer', values), subject);
    }
  }
}

type Question = keyof typeof questionCommands;

/** Why PowerShell could not answer a question, and the command with which a person may. */
export function unansweredProblem({ properties, source }: ServerRecord): Problem {
  const { Question: asked = '', Error: reason = '', LanguageMode: mode = '' } = properties;
  const known = isQuestion(asked) ? asked : undefined;
  const question = known === undefined ? asked : text(`collector.powershell.question.${known}`);
  const command = known === undefined ? asked : questionCommands[known];
  const signs = `${properties['ErrorId'] ?? ''} ${properties['Reason'] ?? ''} ${properties['Category'] ?? ''}`;
  const values = { question, command, reason };
  if (known === 'remoting') return remotingProblem(signs, reason, source);
  if (/PSSecurityException|SecurityError|UnauthorizedAccess,Microsoft\.PowerShell/.test(signs)) {
    return problem('access-denied', text('collector.powershell.scriptPolicy', values), source);
  }
  if (/ConstrainedLanguage/.test(signs) || (mode !== '' && mode !== 'FullLanguage')) {
    return problem('access-denied', text('collector.powershell.constrained', values), source);
  }
  if (/ModuleNotFound|FileNotFound|PathNotFound|ItemNotFound/.test(signs) && known === 'module') {
    return problem('not-found', text('collector.powershell.moduleMissing'), source);
  }
  if (/UnauthorizedAccess|AccessDenied|PermissionDenied|SecurityException/i.test(signs)) {
    return problem('access-denied', text('collector.powershell.denied', values), source);
  }
  return problem('tool-failed', text('collector.powershell.failed', values), source);
}

/** Why another server took no questions. Source of the ids: learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_remote_troubleshooting. */
function remotingProblem(signs: string, reason: string, source: string): Problem {
  return /AccessDenied|UnauthorizedAccess|LogonFailure/i.test(signs)
    ? problem('access-denied', text('server.powershell.denied', { reason }), source)
    : problem('server-not-reachable', text('server.powershell.blocked', { reason }), source);
}

function isQuestion(name: string): name is Question {
  return Object.hasOwn(questionCommands, name);
}
