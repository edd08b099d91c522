"""Answers the JSON Schema questions of the tests (schema_check.cpp).

A line in: {"schema": path, "document": anything}. A line out: a list of texts, one for each place that breaks the schema.
"""

import json
import pathlib
import sys

from jsonschema import Draft7Validator, RefResolver

validators = {}


def validator(path):
    if path not in validators:
        with open(path, encoding="utf-8") as file:
            schema = json.load(file)
        Draft7Validator.check_schema(schema)
        # Schemas name each other by their files.
        validators[path] = Draft7Validator(schema, resolver=RefResolver(pathlib.Path(path).as_uri(), schema))
    return validators[path]


def say(error):
    place = "".join("/" + str(step) for step in error.absolute_path)
    return f"{place}: {error.message[:300]}"


for line in sys.stdin:
    question = json.loads(line)
    errors = validator(question["schema"]).iter_errors(question["document"])
    print(json.dumps([say(error) for error in errors]), flush=True)
