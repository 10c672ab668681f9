"""Prints each record of an event log as python-evtx renders it, one JSON object a line.

{"offset", "xml"} for a record, {"offset", "failure"} for one that python-evtx fails on; offsets in bytes from the
start of the file. What it fails on never ends the reading, so that every other record can be compared.
"""

import json
import sys

from Evtx.Evtx import Evtx


def say(**row):
    sys.stdout.write(json.dumps(row) + "\n")
    sys.stdout.flush()


def failure_of(error):
    return type(error).__name__ + ": " + str(error)


def say_records(chunk):
    for record in chunk.records():
        try:
            say(offset=record.offset(), xml=record.xml())
        except Exception as error:
            say(offset=record.offset(), failure=failure_of(error))


def say_chunks(log):
    for chunk in log.chunks():
        try:
            say_records(chunk)
        except Exception as error:
            say(offset=chunk.offset(), failure=failure_of(error))


with Evtx(sys.argv[1]) as event_log:
    say_chunks(event_log)
