#!/bin/sh
# Checks a long NDJSON stream on all cores: GNU parallel cuts it at line ends and hands each process a part.
#
#     examples/ci/split-stream.sh 2021-07-01 < month.ndjson > findings.ndjson
#
# The findings together are those of one process. What belongs to the whole is left to the caller: line numbers count
# within a part, ids are compared within a part, and stale baseline entries cannot be told.
# The same line serves as a Hadoop streaming mapper or behind Spark's `pipe`: yekuo check - --format ndjson.
# Ends with 0 if nothing was found, 1 if a part has findings, 2 if a part could not be checked in full.
set -u
as_of="${1:?the day of the check, YYYY-MM-DD}"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT

parallel --pipe --block "${BLOCK:-10M}" --keep-order --joblog "$log" \
  "${YEKUO:-npx yekuo} check - --as-of $as_of --format ndjson"

# The seventh column of the log is the exit code of a part.
awk 'NR > 1 && $7 > worst { worst = $7 } END { exit worst }' "$log"
