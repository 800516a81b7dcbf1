"""Decides and checks the cases of a month with Spark, in two ways.

    npx tsx examples/spark/prepare.ts
    pip install pyspark==3.5.5
    python3 examples/spark/check_cases.py examples/spark/target --yekuo "npx yekuo"

The decisions are SQL: a view over Parquet, made by `sqlView`. Whole records are checked by the command line, called by
`pipe`, one process for each partition. It needs these options:

- `checkCode=True`. Without it Spark accepts the output of a process that crashed as complete.
- `--exit-zero`, so that findings and malformed lines are rows, and any other exit code is a failure that Spark retries;
  `--allow-empty`, since a partition may have no lines.

Spark keeps only the rows of the attempt that succeeded, so no row is duplicated. `local[2, 4]` allows four attempts on one
machine, as a cluster does by default.
"""

import argparse
import json
import os
import shlex
from pathlib import Path

from pyspark.sql import SparkSession

parser = argparse.ArgumentParser()
parser.add_argument("folder", type=Path, help="what prepare.ts wrote")
parser.add_argument("--yekuo", default="yekuo", help="the command line")
parser.add_argument("--as-of", default="2021-10-15", help="the day of the check")
parser.add_argument("--partitions", type=int, default=4)
given = parser.parse_args()

spark = (
    SparkSession.builder.master("local[2, 4]")
    .appName("yekuo")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.sql.shuffle.partitions", "2")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")

# 1. Decisions as SQL. NULL is an unknown fact: an answer is `open` if it depends on one.
facts = spark.read.schema((given.folder / "facts.schema").read_text()).json(str(given.folder / "facts.ndjson"))
facts.write.mode("overwrite").parquet(str(given.folder / "facts.parquet"))
spark.read.parquet(str(given.folder / "facts.parquet")).createOrReplaceTempView("cases")
spark.sql((given.folder / "view.sql").read_text())
answers = spark.sql("SELECT * FROM answers")
answers.coalesce(1).write.mode("overwrite").option("ignoreNullFields", "false").json(str(given.folder / "answers"))

# 2. Whole records by the command line.
command = f"{given.yekuo} check - --as-of {shlex.quote(given.as_of)} --format ndjson --exit-zero --allow-empty"
lines = spark.sparkContext.textFile(str(given.folder / "records.ndjson"), given.partitions)
results = lines.pipe(command, env=dict(os.environ), checkCode=True).map(json.loads)
results.map(json.dumps).coalesce(1).saveAsTextFile(str(given.folder / "results"))

by_type = results.map(lambda row: row["type"]).countByValue()
print(json.dumps({"cases": facts.count(), "partitions": lines.getNumPartitions(), **by_type}))
spark.stop()
