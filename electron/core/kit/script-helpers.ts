import { stringsPathOf } from '../model/message-strings-path';
import { text } from '../texts/text';
import { echoText } from './batch-text';

export type ExportStep = {
  /** What people read in the log of the kit. */
  readonly name: string;
  readonly file: string;
  /** The log's name or the query file, in quotation marks where cmd.exe needs them. */
  readonly source: string;
  readonly switches: string;
};

/**
 * The lines that export a log by wevtutil and add its message strings. What it exits with proves nothing: an export that is not
 * there has failed.
 */
export function exportLines({ name, file, source, switches }: ExportStep): readonly string[] {
  const stem = file.replace('.evtx', '');
  const target = `"%out%\\event-log\\${file}"`;
  const said = `"%out%\\event-log\\${stem}-export.txt"`;
  return [
    `set "step=wevtutil epl, ${name}"`,
    `"%tools%\\wevtutil.exe" epl ${source} ${target}${switches} >${said} 2>&1 <nul`,
    'set "code=%errorlevel%"',
    `set "file=%out%\\event-log\\${file}"`,
    `if exist "%file%" goto have_${labelOf(stem)}`,
    `rem ${text('kit.scriptSpare')}`,
    'set "spare=%TEMP%\\casebundle-%RANDOM%-%RANDOM%.evtx"',
    `"%tools%\\wevtutil.exe" epl ${source} "%spare%"${switches} >>${said} 2>&1 <nul`,
    'set "code=%errorlevel%"',
    'if exist "%spare%" >nul 2>&1 move /y "%spare%" "%file%" <nul',
    `if exist "%file%" >>"%log%" echo %step%: ${echoText(text('kit.elsewhere'))}`,
    `:have_${labelOf(stem)}`,
    'call :note_export',
    `if not exist "%file%" goto done_${labelOf(stem)}`,
    `set "step=wevtutil al, ${text('kit.messageStrings')} ${name}"`,
    `"%tools%\\wevtutil.exe" al "%file%" /l:en-US >"%out%\\event-log\\${stem}-strings.txt" 2>&1 <nul`,
    'set "code=%errorlevel%"',
    `set "file=%out%\\event-log\\${stringsPathOf(file, '1033').replaceAll('/', '\\')}"`,
    'call :note_export',
    `:done_${labelOf(stem)}`,
  ];
}

/** A name as cmd.exe takes it for a label. */
export function labelOf(name: string): string {
  return name.replaceAll(/\W/g, '_');
}

/** Subroutines: the time for the folder's name, making the folder, noting how a step ended, waiting for the reader. */
export const helperLines: readonly string[] = [
  `rem ${text('kit.scriptTime')}`,
  ':find_time',
  'set "stamp="',
  `for /f "tokens=1-6 delims=/: " %%a in ('"%tools%\\robocopy.exe" casebundle-no-such-folder . /l /r:0 /w:0 /njh /njs') do if not defined stamp set "stamp=%%a%%b%%c-%%d%%e%%f"`,
  'if not defined stamp goto other_time',
  'set "rest="',
  'for /f "delims=0123456789-" %%c in ("%stamp%") do set "rest=%%c"',
  'if defined rest goto other_time',
  'if "%stamp:~0,14%"=="%stamp%" goto other_time',
  'if "%stamp:~0,15%"=="%stamp%" exit /b 0',
  ':other_time',
  'set "stamp=%DATE%-%TIME%"',
  'set "stamp=%stamp:/=-%"',
  'set "stamp=%stamp::=-%"',
  'set "stamp=%stamp:.=-%"',
  'set "stamp=%stamp:,=-%"',
  'set "stamp=%stamp: =-%"',
  'exit /b 0',
  '',
  ':make_folder',
  'set /a number=1',
  ':next_folder',
  'set "candidate=%base%%COMPUTERNAME%-%stamp%"',
  'if not "%number%"=="1" set "candidate=%candidate%-%number%"',
  'set /a number+=1',
  'if exist "%candidate%" if %number% LSS 1000 goto next_folder',
  'set "made="',
  'mkdir "%candidate%" 2>nul && set "made=1"',
  'if not defined made exit /b 0',
  'if not exist "%candidate%" exit /b 0',
  '>"%candidate%\\collect.log" echo collect.cmd /days %days% full=%whole%  %COMPUTERNAME%  %DATE% %TIME%',
  'if exist "%candidate%\\collect.log" set "out=%candidate%"',
  'exit /b 0',
  '',
  ':note',
  'set "code=%errorlevel%"',
  `set "result=${text('kit.stepFailed')}"`,
  `if "%code%"=="%absent%" set "result=${text('kit.stepAbsent')}"`,
  'call :count_bytes',
  `if "%code%"=="0" if "%bytes%"=="0" set "step=%step%, ${text('kit.nothingPrinted')}"`,
  `if "%code%"=="0" if not "%bytes%"=="0" set "result=${text('kit.stepOk')}"`,
  // A full disk ends some commands as a missing key does.
  `if not exist "%file%" set "result=${text('kit.stepFailed')}"`,
  'goto write_note',
  '',
  ':note_export',
  `set "result=${text('kit.stepFailed')}"`,
  'call :count_bytes',
  `if "%bytes%"=="0" set "step=%step%, ${text('kit.nothingWritten')}"`,
  `if not "%bytes%"=="0" set "step=%step%, %bytes% ${text('kit.bytes')}"`,
  `if not "%bytes%"=="0" if "%code%"=="0" set "result=${text('kit.stepOk')}"`,
  '',
  ':write_note',
  `if "%result%"=="${text('kit.stepFailed')}" set /a failures+=1`,
  'echo   %result%: %step%',
  `>>"%log%" echo %DATE% %TIME%  %result%, ${text('kit.exitCode')} %code%: %step%`,
  'exit /b 0',
  '',
  ':count_bytes',
  'set "bytes=0"',
  'if exist "%file%" for %%f in ("%file%") do set "bytes=%%~zf"',
  'exit /b 0',
  '',
  `rem ${text('kit.scriptWait')}`,
  ':wait',
  'if not defined cmdcmdline exit /b 0',
  'set "started=%cmdcmdline:"=#%"',
  'if "%started:/c ##=%"=="%started%" exit /b 0',
  '"%tools%\\timeout.exe" /t 60',
  'exit /b 0',
];
