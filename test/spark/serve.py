"""One Spark for a whole test file: a request as JSON on each line of standard input, an answer on each of standard output.

{"table", "columns", "rows"} makes a view of texts; {"sql"} runs a statement and answers with its rows.
"""

import json
import os
import sys
import tempfile

from pyspark.sql import SparkSession
from pyspark.sql.types import StringType, StructField, StructType

# Spark writes to standard output as it likes: answers go to a copy, and that name to standard error.
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

SETTINGS = {
    # As on Databricks: a text that is no number fails instead of being null.
    "spark.sql.ansi.enabled": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    # Tiny tables, many statements: what prepares a plan costs more than what it does.
    "spark.sql.shuffle.partitions": "1",
    "spark.default.parallelism": "1",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.autoBroadcastJoinThreshold": "-1",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}


def start(folder):
    builder = SparkSession.builder.master("local[2]").config("spark.sql.warehouse.dir", folder)
    for name, value in SETTINGS.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def answer(spark, request):
    if "table" in request:
        columns = StructType([StructField(name, StringType()) for name in request["columns"]])
        spark.createDataFrame(request["rows"], columns).createOrReplaceTempView(request["table"])
        return {"rows": []}
    return {"rows": [row.asDict() for row in spark.sql(request["sql"]).collect()]}


def main():
    with tempfile.TemporaryDirectory() as folder:
        spark = start(folder)
        for line in sys.stdin.buffer:
            try:
                written = json.dumps(answer(spark, json.loads(line)), default=str, allow_nan=False)
            except Exception as error:
                written = json.dumps({"error": str(error)})
            print(written, file=answers, flush=True)
        spark.stop()


main()
