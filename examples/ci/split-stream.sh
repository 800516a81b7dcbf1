#!/bin/sh
# Checks a long NDJSON file in several processes: GNU parallel hands each of them a part that ends with a line.
#
#     examples/ci/split-stream.sh 2021-07-01 month.ndjson > rows.ndjson
#
# On one machine `yekuo check --jobs N` is simpler, and tells line numbers and ids of the whole. This is for engines
# that hand out parts and take any exit code but 0 for a crash: findings and faults are rows, told apart by their type.
# Ends with 0 if every part was checked. Nothing of the arguments is run: parallel quotes them.
set -eu
[ "$#" -eq 2 ] && [ -f "$2" ] && [ -s "$2" ] || { echo 'split-stream: expected the day of the check and a file with records' >&2; exit 2; }
parallel --version 2> /dev/null | grep -q '^GNU parallel' || { echo 'split-stream: GNU parallel is missing' >&2; exit 2; }
exec parallel --pipepart --arg-file "$2" --block -1 --keep-order --quote --halt now,fail=1 \
  yekuo check - --as-of="$1" --format ndjson --exit-zero
