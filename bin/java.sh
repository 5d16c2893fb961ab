# Sourced by the scripts beside it: finds a Java that is new enough, and builds with it and Maven.
# Sets JAVA_HOME. Plain POSIX shell, so that it runs wherever Java does.

TIDEMARK_JAVA_LEAST=21

say() { printf '%s\n' "$*" >&2; }

# The major version of the JDK in folder $1, or nothing where it holds none.
java_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
  fi
}

# The folder that the `java` on PATH lives in, through its links.
java_on_path() {
  java_file=$(command -v java) || return 0
  while [ -L "$java_file" ]; do
    java_link=$(readlink "$java_file")
    case $java_link in
      /*) java_file=$java_link ;;
      *) java_file=$(dirname "$java_file")/$java_link ;;
    esac
  done
  (cd "$(dirname "$java_file")/.." 2>/dev/null && pwd)
}

# Remembers folder $1 as JAVA_HOME where it is new enough, else as one that was seen.
take_java() {
  [ -n "$1" ] || return 1
  java_major=$(java_version "$1")
  [ -n "$java_major" ] || return 1
  if [ "$java_major" -ge "$TIDEMARK_JAVA_LEAST" ]; then
    JAVA_HOME=$1
    return 0
  fi
  java_seen="$java_seen
  $1 is version $java_major"
  return 1
}

find_java() {
  java_seen=
  if [ -n "${TIDEMARK_JAVA_HOME:-}" ]; then
    take_java "$TIDEMARK_JAVA_HOME" && export JAVA_HOME && return 0
    say "TIDEMARK_JAVA_HOME is $TIDEMARK_JAVA_HOME, which holds no JDK of version $TIDEMARK_JAVA_LEAST or newer."
    exit 1
  fi
  if take_java "${JAVA_HOME:-}" || take_java "$(java_on_path)"; then
    export JAVA_HOME
    return 0
  fi
  java_best=
  java_best_major=0
  for java_folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if take_java "$java_folder" && [ "$java_major" -gt "$java_best_major" ]; then
      java_best=$java_folder
      java_best_major=$java_major
    fi
  done
  if [ -n "$java_best" ]; then
    JAVA_HOME=$java_best
    export JAVA_HOME
    return 0
  fi
  say "Tidemark needs a Java Development Kit (JDK), version $TIDEMARK_JAVA_LEAST or newer, and found none."
  [ -z "$java_seen" ] || say "Too old:$java_seen"
  say "Looked in TIDEMARK_JAVA_HOME, JAVA_HOME, PATH and the usual folders (/usr/lib/jvm, /opt, ~/.sdkman, /Library/Java, ...)."
  say "Install one, for example:
  Debian 13, Ubuntu  sudo apt install openjdk-21-jdk-headless
  Fedora, RHEL       sudo dnf install java-21-openjdk-devel
  macOS              brew install openjdk
  any system         https://adoptium.net (unpack anywhere, set JAVA_HOME to that folder)"
  exit 1
}

# Maven, from PATH. Its version is checked by the build itself.
find_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  say "Tidemark is built with Maven, version 3.8.7 or newer, and there is no 'mvn' on PATH."
  say "Install it, for example:
  Debian, Ubuntu     sudo apt install maven
  Fedora, RHEL       sudo dnf install maven
  macOS              brew install maven
  any system         https://maven.apache.org/install.html"
  exit 1
}

# True where the jar is missing or something it is made of is newer than the last build.
build_needed() {
  [ -f "$TIDEMARK_HOME/target/tidemark.jar" ] && [ -d "$TIDEMARK_HOME/target/lib" ] || return 0
  build_since="$TIDEMARK_HOME/target/tidemark.jar"
  [ -f "$TIDEMARK_HOME/target/built" ] && [ "$TIDEMARK_HOME/target/built" -nt "$build_since" ] &&
    build_since="$TIDEMARK_HOME/target/built"
  [ -n "$(find "$TIDEMARK_HOME/src/main" "$TIDEMARK_HOME/pom.xml" -newer "$build_since" | head -n 1)" ]
}

# One line on how far the build in log file $1 is: its stage, and what has been fetched.
build_state() {
  awk '
    /^Downloading from/ { n = split($4, part, "/"); file = part[n]; stage = "fetching" }
    /^Downloaded from/ {
      files++
      size = $5; sub(/^\(/, "", size)
      if ($6 == "MB") kb += size * 1000; else if ($6 == "kB") kb += size; else kb += size / 1000
    }
    /^\[INFO\] --- / {
      if (/compiler/) stage = "compiling"
      else if (/unpack/) stage = "unpacking the language models"
      else if (/exec/) stage = "compiling the language models"
      else if (/jar:|copy-dep/) stage = "packing"
    }
    END {
      line = stage == "" ? "starting Maven" : stage
      if (stage == "fetching") line = line " " file
      if (files) line = line sprintf(" (%d files, %.0f MB so far)", files, kb / 1000)
      print line
    }' "$1"
}

build_stopped() {
  [ -z "${build_process:-}" ] || kill "$build_process" 2>/dev/null
  rm -rf "$build_lock"
  exit 130
}

# Builds the program unless it is fresh; one build at a time. Shows its way on standard error.
build() {
  build_needed || return 0
  find_maven
  mkdir -p "$TIDEMARK_HOME/target"
  build_lock="$TIDEMARK_HOME/target/build.lock"
  build_told=
  while ! mkdir "$build_lock" 2>/dev/null; do
    build_owner=$(cat "$build_lock/process" 2>/dev/null)
    if [ -n "$build_owner" ] && ! kill -0 "$build_owner" 2>/dev/null; then
      # Its owner died. Only one of those who wait can move it away.
      mv "$build_lock" "$build_lock.$$" 2>/dev/null && rm -rf "$build_lock.$$"
      continue
    fi
    [ -n "$build_told" ] || say "tidemark: waiting for a build that is under way (process ${build_owner:-unknown}, $build_lock)"
    build_told=yes
    sleep 1
  done
  echo $$ >"$build_lock/process"
  build_process=
  trap build_stopped INT TERM HUP
  if build_needed; then
    run_build
    build_result=$?
  else
    build_result=0
  fi
  trap - INT TERM HUP
  rm -rf "$build_lock"
  [ "$build_result" -eq 0 ] || exit 1
}

run_build() {
  build_log="$TIDEMARK_HOME/target/build.log"
  build_mark="$TIDEMARK_HOME/target/built.new"
  : >"$build_log"
  : >"$build_mark"
  say "tidemark: building (the first build fetches about 770 MB; log: $build_log)"
  (cd "$TIDEMARK_HOME" && exec mvn -B -DskipTests package) >"$build_log" 2>&1 </dev/null &
  build_process=$!
  build_seconds=0
  build_last=
  while kill -0 "$build_process" 2>/dev/null; do
    sleep 1
    build_seconds=$((build_seconds + 1))
    if [ -t 2 ]; then
      printf '\r\033[K  %3d s  %.70s' "$build_seconds" "$(build_state "$build_log")" >&2
    elif [ $((build_seconds % 15)) -eq 0 ]; then
      build_line=$(build_state "$build_log")
      [ "$build_line" = "$build_last" ] || say "  $build_seconds s: $build_line"
      build_last=$build_line
    fi
  done
  [ -t 2 ] && printf '\r\033[K' >&2
  if wait "$build_process"; then
    mv "$build_mark" "$TIDEMARK_HOME/target/built"
    say "tidemark: built in $build_seconds s"
    return 0
  fi
  say "tidemark: the build failed; what Maven said last (all of it: $build_log):"
  grep -v -e '^\[INFO\]' -e '-> \[Help' -e '^\[ERROR\] *$' -e 're-run Maven' -e 'Re-run Maven' -e 'For more information' \
    -e 'cwiki.apache.org' "$build_log" | tail -n 20 >&2
  return 1
}
