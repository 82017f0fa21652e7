// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension FormatTables {
    static let times: [Table] = [
        Table(
            "iso.date",
            """
            + 2026-11-21 — a day
            + 1970-01-01 — a day
            + 0001-01-01 — the first day
            + 9999-12-31 — the last day
            + 2024-02-29 — a leap day
            + 2000-02-29 — a leap day of a century
            + 1600-02-29 — a leap day of a century
            + 2026-01-31 — 31 days
            + 2026-03-31 — 31 days
            + 2026-04-30 — 30 days
            + 2026-05-31 — 31 days
            + 2026-06-30 — 30 days
            + 2026-07-31 — 31 days
            + 2026-08-31 — 31 days
            + 2026-09-30 — 30 days
            + 2026-10-31 — 31 days
            + 2026-11-30 — 30 days
            + 2026-12-31 — 31 days
            + 2026-02-28 — 28 days
            + 1900-01-01 — a day; a placeholder, which another check counts
            - 1990-02-30 — no such day
            - 2026-02-29 — not a leap year
            - 1900-02-29 — not a leap year
            - 2100-02-29 — not a leap year
            - 2026-04-31 — 30 days
            - 2026-06-31 — 30 days
            - 2026-09-31 — 30 days
            - 2026-11-31 — 30 days
            - 2026-01-32 — 31 days
            - 2026-00-10 — month 0
            - 2026-13-10 — month 13
            - 2026-10-00 — day 0
            - 0000-01-01 — year 0
            - 2026-1-1 — one digit
            - 26-11-21 — two digits of a year
            - 20261121 — no dashes
            - 2026/11/21 — slashes
            - 2026.11.21 — dots
            - 2026-11/21 — mixed
            - 21-11-2026 — the day first
            - 21/11/2026 — the day first
            - 2026-11-21T00:00 — a time
            - 2026-11-21Z — an offset
            - ␠2026-11-21 — a blank in front
            - 2026-11-2␠ — a blank for a digit
            - 2026-11-2O — a letter
            - 2026-W47-6 — a week
            - 2026-325 — a day of the year
            - 2026–11–21 — long dashes
            - 46347 — what a spreadsheet keeps
            - 2026-11 — no day
            """),
        Table(
            "vn.date",
            """
            + 21/11/2026 — slashes
            + 21-11-2026 — dashes
            + 21.11.2026 — dots
            + 01/02/2026 — 1 February
            + 1/2/2026 — one digit each
            + 1/12/2026 — one and two digits
            + 12/1/2026 — two and one digits
            + 1-2-2026 — one digit each
            + 1.2.2026 — one digit each
            + 31/12/9999 — the last day
            + 01/01/0001 — the first day
            + 29/02/2024 — a leap day
            + 29.2.2024 — a leap day
            + 30/04/1975 — 30 days
            + 02/09/1945 — a day
            + 19-5-1890 — a day
            + 31/01/2026 — 31 days
            + 28/02/2026 — 28 days
            + 3/4/2026 — 3 April
            + 01/01/1900 — a day; a placeholder, which another check counts
            - 30/02/1990 — no such day
            - 29/02/2026 — not a leap year
            - 31/04/2026 — 30 days
            - 11/21/2026 — the month first
            - 00/11/2026 — day 0
            - 21/00/2026 — month 0
            - 21/13/2026 — month 13
            - 32/01/2026 — day 32
            - 21/11/0000 — year 0
            - 21/11/26 — two digits of a year
            - 1/1/26 — two digits of a year
            - 21/11/02026 — five digits of a year
            - 2026/11/21 — the year first
            - 2026-11-21 — ISO
            - 21/11-2026 — mixed
            - 21 11 2026 — blanks
            - 21112026 — no marks
            - 001/1/2026 — three digits
            - /11/2026 — no day
            - 21//2026 — no month
            - 21/11/ — no year
            - 11/2026 — no day
            - 21/11/2026␠ — a blank at the end
            - ␠1/11/2026 — a blank in front
            - 21/11/202O — a letter
            - 2l/11/2026 — a letter
            - 21 tháng 11 năm 2026 — words
            - 21/11/2026 08:00 — a time
            - 21,11,2026 — commas
            - không rõ — a placeholder
            """),
        Table(
            "iso.time",
            """
            + 08:30 — minutes
            + 08:30:15 — seconds
            + 00:00 — midnight
            + 00:00:00 — midnight
            + 23:59 — the last minute
            + 23:59:59 — the last second
            + 08:30:15.5 — a fraction
            + 08:30:15.123456 — microseconds
            + 08:30:15.123456789 — nanoseconds
            + 08:30:15,5 — a comma
            + 08:30Z — UTC
            + 08:30:15Z — UTC
            + 08:30:15.5Z — UTC
            + 08:30+07:00 — an offset
            + 08:30:15+07:00 — an offset
            + 08:30:15-05:30 — an offset
            + 08:30:15+0700 — an offset without a colon
            + 08:30:15+07 — an offset of hours
            + 08:30:15z — a small letter
            + 08:30:15+14:00 — the largest offset
            - 24:00 — no such hour
            - 24:00:00 — no such hour
            - 08:60 — no such minute
            - 08:30:60 — a leap second
            - 8:30 — one digit
            - 08:3 — one digit
            - 08:30:1 — one digit
            - 08.30 — a dot
            - 0830 — no colon
            - 083015 — no colon
            - 08h30 — a letter
            - 08:30: — a colon at the end
            - 08:30:15. — no digit after the point
            - 08:30:15.1234567890123 — thirteen digits
            - 08:30 PM — a word
            - ␠08:30 — a blank in front
            - 08:30␠ — a blank at the end
            - 08:30+7 — one digit of an offset
            - 08:30+15:00 — no such offset
            - 08:30-13:00 — no such offset
            - 08:30+07:60 — no such minute
            - 08:30+07: — half an offset
            - 08:30+ — a sign at the end
            - 08:30ZZ — too much
            - 08:30:15:20 — too much
            - 2026-11-21 — a date
            """),
        Table(
            "iso.timestamp",
            """
            + 2026-11-21T08:30 — minutes
            + 2026-11-21T08:30:15 — seconds
            + 2026-11-21 08:30:15 — a blank
            + 2026-11-21 08:30 — a blank and minutes
            + 2026-11-21T08:30:15Z — UTC
            + 2026-11-21T08:30:15+07:00 — an offset
            + 2026-11-21T08:30:15-03:30 — an offset
            + 2026-11-21 08:30:15+07:00 — a blank and an offset
            + 2026-11-21T08:30Z — minutes and UTC
            + 2026-11-21T08:30+07:00 — minutes and an offset
            + 2026-11-21T08:30:15.1Z — a fraction
            + 2026-11-21T08:30:15.123 — milliseconds
            + 2026-11-21T08:30:15.123456Z — microseconds
            + 2026-11-21T08:30:15.123456789Z — nanoseconds
            + 2026-11-21T00:00:00Z — midnight
            + 2024-02-29T23:59:59Z — a leap day
            + 0001-01-01T00:00:00Z — the first
            + 9999-12-31T23:59:59.999999Z — the last
            + 2026-11-21T08:30:15+0700 — no colon
            + 2026-11-21T08:30:15+07 — hours only
            + 1969-12-31T23:59:59Z — before 1970
            - 2026-11-21 — a date only
            - 2026-11-21T — no time
            - 08:30:15 — a time only
            - 2026-11-21t08:30:15 — a small letter
            - 2026-11-21  08:30:15 — two blanks
            - 2026-11-21_08:30:15 — an underscore
            - 2026-02-30T08:30:15 — no such day
            - 2026-13-01T08:30:15 — no such month
            - 2026-11-21T24:00:00 — no such hour
            - 2026-11-21T08:60:00 — no such minute
            - 2026-11-21T08:30:60 — a leap second
            - 2026-11-21T8:30:15 — one digit
            - 2026-11-21T08:30:15.Z — no digit after the point
            - 2026-11-21T08:30:15+25:00 — no such offset
            - 2026-11-21T08:30:15 +07:00 — a blank before the offset
            - 2026-11-21T08:30:15ZZ — too much
            - 2026-11-21T08:30:15 GMT — a zone
            - 2026-11-21T083015Z — no colons
            - 20261121T083015Z — the short form
            - 21/11/2026 08:30:15 — the day first
            - 11/21/2026 8:30 AM — the month first
            - ␠2026-11-21T08:30:15 — a blank in front
            - 2026-11-21T08:30:15␠ — a blank at the end
            - 1763689815 — seconds since 1970
            - T08:30:15 — no date
            - hôm nay — a word
            """),
    ]
}
