"""Runs queries over a file of rows in Spark and writes the answers to each into a folder of its own."""

import json
import sys
from pathlib import Path

from pyspark.sql import SparkSession

folder = Path(sys.argv[1])
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.ui.showConsoleProgress", "false")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
task = json.loads((folder / "task.json").read_text())
rows = spark.read.schema(task["schema"]).json(str(folder / "rows.ndjson"))
rows.write.parquet(str(folder / "cases.parquet"))
spark.read.parquet(str(folder / "cases.parquet")).createOrReplaceTempView("cases")
for name, query in task["queries"].items():
    spark.sql(query).coalesce(1).write.option("ignoreNullFields", "false").json(str(folder / name))
spark.stop()
