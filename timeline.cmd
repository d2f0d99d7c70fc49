@echo off
rem The launcher for Windows: builds the program when it is missing or older than its sources, then runs it.
rem TIMELINE_JAVA_HOME, else JAVA_HOME, names the JDK (17 or later); else the java on the PATH is taken.
setlocal
set "HOME_DIR=%~dp0"
set "JDK=%TIMELINE_JAVA_HOME%"
if not defined JDK set "JDK=%JAVA_HOME%"
set "JAVA=java"
if defined JDK set "JAVA=%JDK%\bin\java"
powershell -NoProfile -Command "$jar = Join-Path $env:HOME_DIR 'target\timeline.jar'; if (-not (Test-Path $jar)) { exit 1 }; $t = (Get-Item $jar).LastWriteTime; $stamp = Join-Path $env:HOME_DIR 'target\.timeline-built'; if (Test-Path $stamp) { $t = (Get-Item $stamp).LastWriteTime }; $new = Get-ChildItem -Recurse -File (Join-Path $env:HOME_DIR 'src\main'), (Join-Path $env:HOME_DIR 'pom.xml') | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1; if ($new) { exit 1 }"
if errorlevel 1 (
  echo timeline: building the program... 1>&2
  call mvn -f "%HOME_DIR%pom.xml" -B -q -ntp -Dquick package || exit /b 3
  type nul > "%HOME_DIR%target\.timeline-built"
)
rem Short runs: the first compiler only, little room for what soon goes, collected by all cores; the preview runs for long and takes all compilers.
set "FLAGS=-Xlog:disable -Xlog:all=error:stderr -XX:+UseParallelGC -Xmn48m -XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "FLAGS=-Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Xmn256m"
"%JAVA%" %FLAGS% -Dfile.encoding=UTF-8 "-Dtimeline.home=%HOME_DIR%." -jar "%HOME_DIR%target\timeline.jar" %*
exit /b %ERRORLEVEL%
