@echo off
rem Starts Touchstone from its sources: builds target\touchstone on first use, then starts it.
rem Written with care but never run: its authors had no Windows. Please report what fails.
rem Unlike the script for Unix it does not look for changed sources: delete target\touchstone to build again.
setlocal
set "ROOT=%~dp0"
set "DISTRIBUTION=%ROOT%target\touchstone"
if exist "%DISTRIBUTION%\.built" goto start

echo touchstone: building (the first time takes a minute or two) 1>&2
if exist "%DISTRIBUTION%" rmdir /s /q "%DISTRIBUTION%"
pushd "%ROOT%"
call mvnw.cmd -q -DskipTests -Dspotless.check.skip=true package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
    echo touchstone: the build failed; its messages stand above 1>&2
    exit /b 1
)
type nul > "%DISTRIBUTION%\.built"

:start
if not defined TOUCHSTONE_HOME for %%i in ("%ROOT%.") do set "TOUCHSTONE_HOME=%%~fi"
call "%DISTRIBUTION%\bin\touchstone.cmd" %*
exit /b %ERRORLEVEL%
