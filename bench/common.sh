# What the benchmarks share; read by them, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
house=$PWD
export LC_ALL=C

fail() {
    echo "bench: $1" >&2
    exit 1
}

# Builds Touchstone and the benchmarks; BENCH_BUILD=no takes what is there.
build() {
    if [ "${BENCH_BUILD:-yes}" = yes ]; then
        ./mvnw -q -B --no-transfer-progress -Pbench -DskipTests package
    fi
    touchstone=$house/target/touchstone/bin/touchstone
    [ -x "$touchstone" ] && [ -d target/bench/lib ] || fail "nothing is built; unset BENCH_BUILD"
    libraries="$house/target/bench/classes:$house/target/bench/lib/*"
    contract=$(echo "$house"/target/touchstone/lib/cs577-hw4-contract-*.jar)
    java=${JAVA_HOME:+$JAVA_HOME/bin/}java
    javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
}

# A folder for the run, gone at its end.
work_folder() {
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
}

# many FOLDER COUNT STYLE...: copies of samples, in turn, until there are so many.
many() {
    local folder=$1 count=$2 number=0
    shift 2
    mkdir -p "$folder"
    while [ "$number" -lt "$count" ]; do
        for style in "$@"; do
            [ "$number" -lt "$count" ] || break
            number=$((number + 1))
            cp -r "submissions/samples/$style" "$folder/$(printf '%04d' "$number")-$style"
        done
    done
}

# measure NAME COMMAND...: runs it and sets cpu and wall, in seconds. What it prints goes to a log.
measure() {
    local name=$1 status=0
    shift
    TIMEFORMAT='%U %S %R'
    { time "$@" > "$work/$name.log" 2>&1 || status=$?; } 2> "$work/$name.time"
    read -r user system wall < <(tail -n 1 "$work/$name.time")
    cpu=$(awk "BEGIN {print $user + $system}")
    return $status
}

calculate() {
    awk "BEGIN {printf \"$1\", $2}"
}
