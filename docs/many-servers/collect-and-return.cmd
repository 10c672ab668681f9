@echo off
rem Runs collect.cmd of the collection kit, which lies beside this file, and copies the folder that it makes to a share:
rem   collect-and-return.cmd \\server\share [/days N] [/full]
rem The folder goes to \\server\share\COMPUTERNAME. Who runs this (as SYSTEM: the account of the computer) needs the right to
rem create folders and files there. What was put into TEMP is removed once the copy is there.
rem Exit codes: 0 all done, 1 no folder could be made, 2 wrong use, 3 done and collect.log names what failed, 4 not copied.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "share=%~1"
if not defined share (
  echo Use: collect-and-return.cmd \\server\share [/days N] [/full]
  exit /b 2
)
set "work=%TEMP%\casebundle-%RANDOM%-%RANDOM%"
mkdir "%work%" || exit /b 1
copy /y "%here%collect.cmd" "%work%\collect.cmd" >nul || exit /b 1
call "%work%\collect.cmd" %2 %3 %4
set "code=%errorlevel%"
if %code% NEQ 0 if %code% NEQ 3 goto remove
"%SystemRoot%\System32\robocopy.exe" "%work%" "%share%\%COMPUTERNAME%" /e /xf collect.cmd /r:3 /w:10 /np /njh /njs
if %errorlevel% LSS 8 goto remove
echo The evidence could not be copied to %share%. It is still here: %work%
exit /b 4
:remove
rd /s /q "%work%"
exit /b %code%
