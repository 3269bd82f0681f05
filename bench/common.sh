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

# What all processes of the machine have computed so far, in seconds.
computed() {
    awk -v ticks="$(getconf CLK_TCK)" '/^cpu / {printf "%.2f", ($2 + $3 + $4 + $7 + $8) / ticks}' /proc/stat
}

# Ends here unless the machine has nothing else to do.
quiet() {
    local before
    [ -r /proc/stat ] || fail "needs /proc/stat, which Linux has"
    before=$(computed)
    sleep 5
    awk "BEGIN {exit !($(computed) - $before < 0.25)}" \
        || fail "the machine is busy with something else, which would be counted; wait until it has ended"
}

# measure NAME COMMAND...: runs it and sets cpu and wall, in seconds. What it prints goes to a log. The processor time is
# the whole machine's, because a process cannot tell that of its descendants: what a process computed behind a wall, in a
# process namespace that is killed, is credited to nobody.
measure() {
    local name=$1 status=0 before
    shift
    TIMEFORMAT='%R'
    before=$(computed)
    { time "$@" > "$work/$name.log" 2>&1 || status=$?; } 2> "$work/$name.time"
    cpu=$(calculate %.2f "$(computed) - $before")
    wall=$(tail -n 1 "$work/$name.time")
    return $status
}

calculate() {
    awk "BEGIN {printf \"$1\", $2}"
}
