"""Runs statements in ClickHouse, which runs within this process, and prints the rows of each query as JSON lines."""

import json
import sys

from chdb.session import Session

task = json.load(sys.stdin)
session = Session()
session.query("CREATE DATABASE recorded")
session.query("USE recorded")
session.query("SET max_query_size = 10000000")
for statement in task["statements"]:
    session.query(statement)
for name, query in task["queries"].items():
    rows = str(session.query(query, "JSONEachRow")).splitlines()
    print(json.dumps([name, [json.loads(row) for row in rows if row]]))
