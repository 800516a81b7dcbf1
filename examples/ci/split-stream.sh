#!/bin/sh
# Checks a long NDJSON file on all cores: GNU parallel hands each process a part of it, cut at the end of a line.
#
#     examples/ci/split-stream.sh 2021-07-01 month.ndjson > findings.ndjson
#
# The findings together are those of one process. What belongs to the whole is left to the caller: line numbers count
# within a part, ids are compared within a part, and stale baseline entries cannot be told.
# Ends with 0 if nothing was found, 1 if a part has findings, 2 if a part could not be checked in full.
set -u

fail() {
  printf 'split-stream: %s\n' "$1" >&2
  exit 2
}

[ "$#" -eq 2 ] || fail 'expected the day of the check and a file: split-stream.sh YYYY-MM-DD FILE'
as_of="$1"
file="$2"
case "$as_of" in
  [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]) ;;
  *) fail 'the day of the check is no YYYY-MM-DD' ;;
esac
[ -f "$file" ] && [ -r "$file" ] || fail 'the file cannot be read'
[ -s "$file" ] || fail 'the file is empty'
command -v yekuo > /dev/null || fail 'yekuo is not on the PATH'
# Other programs have the name, too.
parallel --version 2> /dev/null | grep -q '^GNU parallel' || fail 'GNU parallel is not installed'

log="$(mktemp)" || fail 'no temporary file'
trap 'rm -f "$log"' EXIT

parallel --pipepart --arg-file "$file" --block -1 --keep-order --quote --joblog "$log" \
  yekuo check - --as-of "$as_of" --format ndjson
status="$?"

# Up to 101 the status of parallel counts the parts that did not end with 0; beyond, parallel itself failed.
[ "$status" -le 101 ] || fail 'the file was not checked to its end'
# The log has a line for each part; in the seventh column the exit code, in the eighth the signal that ended it.
awk 'NR > 1 { parts += 1; code = $8 > 0 || $7 > 2 ? 2 : $7; if (code > worst) worst = code }
  END { exit parts > 0 ? worst : 2 }' "$log"
