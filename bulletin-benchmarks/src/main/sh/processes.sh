#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Measures whole processes beside their peers and prints Markdown: one bulletin checked and rendered, a folder of
# bulletins, a file of lines. Rounds are interleaved, so that what else the machine does falls on all alike; a number is
# the median of the rounds, with the fastest and the slowest.
#
#   bulletin-benchmarks/src/main/sh/processes.sh [ROUNDS [BULK_ROUNDS [FILES [LINES]]]]     (15, 3, 20000, 100000)
#
# Build first: mvn -q -DskipTests package. The peers are taken where they are: ajv (of ajv-cli) and jsonschema (of
# @sourcemeta/jsonschema) on the PATH or below $PEERS/node_modules, a node that finds ajv there, pandoc. In a folder
# outside this one: npm install ajv ajv-cli ajv-formats @sourcemeta/jsonschema, then PEERS=that folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
export LC_ALL=C

rounds=${1:-15} bulk=${2:-3} files=${3:-20000} lines=${4:-100000}
root=$PWD
bulletin=$root/bulletin-cli/bin/bulletin
benchmarks=$root/bulletin-benchmarks/target/benchmarks.jar
peers=${PEERS:-$root}
# First, since other programs are called jsonschema too.
export PATH=$peers/node_modules/.bin:$PATH NODE_PATH=$peers/node_modules
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export BULLETIN_CACHE=$work/cache
java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java

"$java" -cp "$benchmarks" dev.bulletin.benchmarks.Corpus "$work" "$files" "$lines"
cat >"$work/compiled.js" <<'JS'
// Compiled ajv, and nothing else: a check of the shape by hand-written code.
const fs = require("fs"), path = require("path"), readline = require("readline");
const Ajv = require("ajv/dist/2020").default;
const [schema, what] = process.argv.slice(2);
const check = new Ajv({strict: false}).compile(JSON.parse(fs.readFileSync(schema, "utf8")));
let bad = 0;
const take = text => { if (!check(JSON.parse(text))) bad++; };
const walk = folder => {
  for (const entry of fs.readdirSync(folder, {withFileTypes: true})) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(name); else take(fs.readFileSync(name, "utf8"));
  }
};
const end = () => process.exit(bad ? 1 : 0);
if (fs.statSync(what).isDirectory()) { walk(what); end(); }
else readline.createInterface({input: fs.createReadStream(what)}).on("line", take).on("close", end);
JS
cat >"$work/Bare.java" <<'JAVA'
class Bare { public static void main(String[] arguments) {} }
JAVA
"${java}c" -d "$work" "$work/Bare.java"

names=() commands=() absent=()
start() { names=() commands=(); }
add() { names+=("$1") commands+=("$2"); }
# peer PROGRAM NAME COMMAND: adds it where it is there and does it.
peer() {
  if bash -c "$3" >/dev/null 2>&1; then add "$2" "$3"; else absent+=("$1"); fi
}
has_ajv() { command -v node >/dev/null && node -e 'require("ajv/dist/2020")' 2>/dev/null; }

# once COMMAND: its milliseconds; a command that fails ends the script.
once() {
  local from=$EPOCHREALTIME
  bash -c "$1" >"$work/out" 2>&1 || { echo "failed: $1" >&2; tail -n 5 "$work/out" >&2; exit 1; }
  local to=$EPOCHREALTIME
  echo $(((${to/./} - ${from/./}) / 100))
}

# measure TITLE ROUNDS: a table of what was added, in multiples of the first.
measure() {
  local round i times reference=
  rm -f "$work"/times.*
  # The first round warms caches, and makes the launcher's archive.
  for ((round = 0; round <= $2; round++)); do
    for i in "${!commands[@]}"; do
      times=$(once "${commands[$i]}")
      [ "$round" -eq 0 ] || echo "$times" >>"$work/times.$i"
    done
    while [ -n "$(find "$BULLETIN_CACHE" -name '*.lock' 2>/dev/null)" ]; do sleep 1; done
  done
  printf '\n%s (%d rounds):\n\n| command | median | fastest | slowest | of the first |\n|---|---|---|---|---|\n' "$1" "$2"
  for i in "${!commands[@]}"; do
    times=$(sort -n "$work/times.$i" | awk '{t[NR]=$1} END {print t[int((NR+1)/2)], t[1], t[NR]}')
    reference=${reference:-${times%% *}}
    awk -v name="${names[$i]}" -v times="$times" -v reference="$reference" 'BEGIN {
      split(times, t, " ")
      printf "| %s | %.1f ms | %.1f ms | %.1f ms | %.2f |\n", name, t[1]/10, t[2]/10, t[3]/10, t[1]/reference }'
  done
}

"$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/JDK \1/p'
good=$work/good.bulletin.json schema=$work/bulletin.schema.json

start
peer ajv "ajv-cli" "ajv validate --spec=draft2020 --strict=false -s '$schema' -d '$good'"
add "\`bulletin validate\`" "'$bulletin' validate '$good'"
add "\`bulletin validate\`, no archive" "BULLETIN_CACHE=off '$bulletin' validate '$good'"
add "\`bulletin render --to html\`" "'$bulletin' render '$good' --to html"
peer jsonschema "Sourcemeta jsonschema" "jsonschema validate '$schema' '$good'"
"$bulletin" render "$good" --to markdown >"$work/good.md"
peer pandoc "pandoc, of the same as Markdown" "pandoc -s --metadata title=x -t html '$work/good.md'"
add "a bare Java" "'$java' -cp '$work' Bare"
measure "One bulletin of 4 KB" "$rounds"

for what in files lines.ndjson; do
  start
  if has_ajv; then
    add "compiled ajv in node" "node '$work/compiled.js' '$schema' '$work/$what'"
  else
    absent+=("ajv in node")
  fi
  add "\`bulletin validate\`, heap of 256 MB" "BULLETIN_OPTS=-Xmx256m '$bulletin' validate '$work/$what'"
  if [ "$what" = files ]; then
    peer ajv "ajv-cli" "ajv validate --spec=draft2020 --strict=false -s '$schema' -d '$work/files/**/*.json'"
    peer jsonschema "Sourcemeta jsonschema, fast" "jsonschema validate --fast '$schema' '$work/files'"
  else
    mv "$work/lines.ndjson" "$work/lines.jsonl"
    commands=("${commands[@]//lines.ndjson/lines.jsonl}")
    peer jsonschema "Sourcemeta jsonschema, fast" "jsonschema validate --fast '$schema' '$work/lines.jsonl'"
  fi
  measure "$([ "$what" = files ] && echo "A folder of $files bulletins of 2 to 6 KB" || echo "A file of $lines lines")" "$bulk"
done
[ "${#absent[@]}" -eq 0 ] || printf '\nNot installed, so not measured: %s\n' "$(printf '%s\n' "${absent[@]}" | sort -u | paste -sd ' ')"
