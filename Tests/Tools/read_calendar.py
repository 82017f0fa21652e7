#!/usr/bin/env python3
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
"""Reads iCalendar files with the package `icalendar`, which is not ours, and prints what it found.

    read_calendar.py FILE...

One JSON object per file: properties of the calendar, then its events with summary, description, days, alarm. Whatever the
reader objects to is an error: exit status 1. Needs python3 with icalendar 5 or later (setup_calendar_reader.sh).
"""
import datetime
import json
import pathlib
import re
import sys

import icalendar


def unescaped(text):
    """The text of NAME (RFC 7986), which the reader does not know to be one and leaves escaped."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], text)


def event(component):
    start = component.decoded("DTSTART")
    if isinstance(start, datetime.datetime):
        raise ValueError("an event has a time of day")
    alarms = [part for part in component.subcomponents if part.name == "VALARM"]
    if component.errors or any(alarm.errors for alarm in alarms):
        raise ValueError(f"the reader objects: {component.errors}")
    return {
        "uid": str(component["UID"]),
        "stamp": component.decoded("DTSTAMP").isoformat(),
        "start": start.isoformat(),
        "summary": str(component["SUMMARY"]),
        "description": str(component["DESCRIPTION"]),
        "categories": [str(word) for word in component["CATEGORIES"].cats],
        "class": str(component["CLASS"]),
        "alarms": [[str(alarm["ACTION"]), alarm.decoded("TRIGGER").days] for alarm in alarms],
    }


def read(path):
    calendar = icalendar.Calendar.from_ical(pathlib.Path(path).read_bytes())
    if calendar.name != "VCALENDAR" or calendar.errors:
        raise ValueError(f"the reader objects: {calendar.errors}")
    return {
        "version": str(calendar["VERSION"]),
        "name": unescaped(str(calendar["NAME"])),
        "events": [event(component) for component in calendar.walk("VEVENT")],
    }


def main(paths):
    for path in paths:
        try:
            found = read(path)
        except (KeyError, OSError, ValueError) as problem:
            print(f"{path}: {problem!r}")
            return 1
        print(json.dumps(found, ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
