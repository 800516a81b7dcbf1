#!/bin/sh
# Checks a long NDJSON file in several processes: GNU parallel gives each of them a part that ends with a line break.
#
#     examples/ci/split-stream.sh 2021-07-01 month.ndjson > rows.ndjson
#
# On one machine `yekuo check --jobs N` is simpler, and its line numbers and ids refer to the whole file. This script is
# for engines that distribute parts and treat any exit code except 0 as a crash: findings and faults are rows with a type.
# Exits with 0 if every part was checked. No part of the arguments is run as a command: parallel quotes them.
set -eu
[ "$#" -eq 2 ] && [ -f "$2" ] && [ -s "$2" ] || { echo 'split-stream: expected the day of the check and a file with records' >&2; exit 2; }
parallel --version 2> /dev/null | grep -q '^GNU parallel' || { echo 'split-stream: GNU parallel is missing' >&2; exit 2; }
exec parallel --pipepart --arg-file "$2" --block -1 --keep-order --quote --halt now,fail=1 \
  yekuo check - --as-of="$1" --format ndjson --exit-zero
