@echo off
rem Starts Touchstone from its folder: bin\ (this file), lib\, rubrics\.
rem Written with care but never run: its authors had no Windows. Please report what fails.
rem
rem JAVA_HOME        the Java to run on (17 or newer); else the one on the PATH
rem TOUCHSTONE_HOME  where rubrics\ stands; else the folder above bin\
setlocal
for %%i in ("%~dp0..") do set "FOLDER=%%~fi"
if not defined TOUCHSTONE_HOME set "TOUCHSTONE_HOME=%FOLDER%"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo touchstone: no Java found; install a JDK 17 or newer, or set JAVA_HOME 1>&2
    exit /b 1
)
rem The first line reads: openjdk version "17.0.15" 2025-04-15
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1"') do if not defined VERSION set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
    echo touchstone: needs Java 17 or newer, not %VERSION%; set JAVA_HOME to a newer JDK 1>&2
    exit /b 1
)

"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "%FOLDER%\lib\*" "-Dtouchstone.home=%TOUCHSTONE_HOME%" dev.touchstone.cli.Main %*
exit /b %ERRORLEVEL%
