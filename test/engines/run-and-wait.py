"""Runs a program, and ends when the engine that it began has ended, too, so that its time is counted."""

import runpy
import sys

from pyspark import SparkContext

sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
gateway = SparkContext._gateway
if gateway is not None:
    gateway.shutdown()
    gateway.proc.stdin.close()
    gateway.proc.wait()
