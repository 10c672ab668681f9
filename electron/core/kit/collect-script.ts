import { kitExports } from '../collectors/captured-log-status';
import { recentChannelQuery, recentWritebackQuery } from '../collectors/event-log-query';
import type { FurtherLog } from '../collectors/further-logs';
import { type TextKey, text } from '../texts/text';
import { argumentText, batchFile, echoText } from './batch-text';
import { commandOf, type KitStep } from './kit-steps';
import { exportLines, helperLines, labelOf } from './script-helpers';

/** The kit's window where none is asked for. */
export const defaultDays = 7;

/**
 * The batch file of the kit: cmd.exe and tools of Windows only. It makes a new folder, runs each step into a file
 * of its own and writes how each ended into `collect.log`. Values reach the lines through variables in quotation marks, so a
 * path may hold blanks, `&`, parentheses, `!` and `^`.
 */
export function collectScript(
  steps: readonly KitStep[],
  program: { readonly name: string; readonly version: string },
): string {
  const about = text('kit.scriptAbout', {
    program: program.name,
    version: program.version,
    days: defaultDays,
  });
  return batchFile([
    '@echo off',
    ...about.split('\n').map((line) => `rem ${line}`),
    'setlocal EnableExtensions DisableDelayedExpansion',
    'set "here=%~dp0"',
    ...part('kit.scriptPartArguments'),
    ...argumentLines,
    ...part('kit.scriptPartFolder'),
    ...folderLines(steps),
    ...part('kit.scriptPartLog'),
    ...queryLines(),
    ...exportLines({
      name: text('kit.exportRecent'),
      file: 'Application.evtx',
      source: `"%out%\\event-log\\${kitExports.query}"`,
      switches: ' /sq:true',
    }),
    'if not defined whole goto steps',
    ...exportLines({
      name: text('kit.exportWhole'),
      file: kitExports.whole,
      source: 'Application',
      switches: '',
    }),
    ...part('kit.scriptPartSteps'),
    ':steps',
    ...steps.flatMap(stepLines),
    ...part('kit.scriptPartEnd'),
    ...endLines,
    ...part('kit.scriptPartHelpers'),
    ...helperLines,
  ]);
}

function part(key: TextKey): readonly string[] {
  return ['', `rem ---- ${text(key)}`];
}

const argumentLines: readonly string[] = [
  `set "days=${defaultDays}"`,
  'set "whole="',
  ':arguments',
  'if "%~1"=="" goto begin',
  'if /i "%~1"=="/full" goto argument_full',
  'if /i "%~1"=="/days" goto argument_days',
  'goto usage',
  ':argument_full',
  'set "whole=1"',
  'shift',
  'goto arguments',
  ':argument_days',
  'set "days=%~2"',
  'if not defined days goto usage',
  'set "rest="',
  'for /f "delims=0123456789" %%c in ("%days%") do set "rest=%%c"',
  'if defined rest goto usage',
  'if "%days:~0,1%"=="0" goto usage',
  'if not "%days:~0,4%"=="%days%" goto usage',
  'shift',
  'shift',
  'goto arguments',
  ':usage',
  `echo ${echoText(text('kit.usage'))}`,
  'exit /b 2',
];

function folderLines(steps: readonly KitStep[]): readonly string[] {
  const folders = [...new Set(['event-log', ...steps.map(({ file }) => file.replace(/\\[^\\]*$/, ''))])];
  return [
    ':begin',
    'set "tools=%SystemRoot%\\System32"',
    'if exist "%SystemRoot%\\Sysnative\\cmd.exe" set "tools=%SystemRoot%\\Sysnative"',
    'if not defined TEMP set "TEMP=%SystemRoot%\\Temp"',
    'if not defined COMPUTERNAME set "COMPUTERNAME=server"',
    // More than 24 days in milliseconds are more than cmd.exe can count.
    'set /a seconds=days*86400',
    'set "milliseconds=%seconds%000"',
    'set /a failures=0',
    `echo ${echoText(text('kit.begin'))}`,
    'call :find_time',
    'set "out="',
    'set "base=%here%"',
    'call :make_folder',
    'if defined out goto made',
    'set "base=%TEMP%\\"',
    'call :make_folder',
    'if not defined out goto no_folder',
    `echo ${echoText(text('kit.folderElsewhere'))}`,
    ':made',
    'set "log=%out%\\collect.log"',
    '>>"%log%" ver',
    ...folders.map((folder) => `mkdir "%out%\\${folder}" 2>nul`),
  ];
}

/** The query as a file, one `echo` a line; its time is the variable of the window. */
function queryLines(): readonly string[] {
  const lines = recentWritebackQuery('%milliseconds%').trimEnd().split('\r\n');
  const place = `"%out%\\event-log\\${kitExports.query}"`;
  return lines.map(
    (line, index) => `${index === 0 ? '>' : '>>'}${place} echo ${echoText(line, ['milliseconds'])}`,
  );
}

function stepLines(step: KitStep): readonly string[] {
  const { tool, args, file, absentExitCode, log } = step;
  const command = [`"%tools%\\${tool}"`, ...args.map(argumentText)].join(' ');
  return [
    `set "step=${commandOf(step).replaceAll('%', '%%')}"`,
    `set "absent=${absentExitCode ?? ''}"`,
    `set "file=%out%\\${file}"`,
    `${command} >"%file%" 2>&1 <nul`,
    'call :note',
    ...(log === undefined ? [] : furtherLogLines(log)),
  ];
}

/** The same days of a log that is there. */
function furtherLogLines({ log, stem }: FurtherLog): readonly string[] {
  const label = `without_${labelOf(stem)}`;
  return [
    `if not "%code%"=="0" goto ${label}`,
    ...exportLines({
      name: log,
      file: `${stem}.evtx`,
      source: argumentText(log),
      switches: ` "/q:${recentChannelQuery('%milliseconds%')}"`,
    }),
    `:${label}`,
  ];
}

const endLines: readonly string[] = [
  '>>"%log%" echo %DATE% %TIME%  end, failed: %failures%',
  'echo.',
  `if "%failures%"=="0" echo ${echoText(text('kit.allDone'))}`,
  `if not "%failures%"=="0" echo ${echoText(text('kit.someFailed'))} %failures%`,
  `echo ${echoText(text('kit.result'))}`,
  'echo   "%out%"',
  'call :wait',
  'if not "%failures%"=="0" exit /b 3',
  'exit /b 0',
  ':no_folder',
  `echo ${echoText(text('kit.folderFailed'))}`,
  'call :wait',
  'exit /b 1',
];
