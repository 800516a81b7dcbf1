"""Parses each query on standard input by the grammar of its dialect; prints those that are refused."""

import json
import sys

import sqlglot

sys.setrecursionlimit(100_000)  # nested calls are as deep as a diagram

refused = []
for task in json.load(sys.stdin):
    try:
        if len(sqlglot.parse(task["sql"], read=task["dialect"], error_level=sqlglot.ErrorLevel.RAISE)) != 1:
            raise ValueError("not one statement")
    except Exception as error:
        refused.append(f"{task['dialect']}: {error}")
print(json.dumps(refused))
