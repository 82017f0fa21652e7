// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension FormatTables {
    static let numbers: [Table] = [
        Table(
            "number",
            """
            + 0 — zero
            + -0 — zero
            + 7 — a digit
            + 1234 — digits
            + 1234.5 — a decimal
            + -1234.5 — a sign
            + +1234.5 — a sign
            + .5 — no digit before the point
            + -.5 — the same with a sign
            + 007 — zeros in front
            + 0.10 — a zero at the end
            + 1.139 — a decimal: not 1139
            + 1e3 — an exponent
            + 1.5E-3 — an exponent
            + 1.5e+3 — an exponent
            + 123456789012345678 — 18 digits
            + 1234567890123456789012345678901234567890 — any number of digits
            + 0.00000000000000000000000001 — any number of places
            + 1e300 — any exponent
            + 12345678.25 — nine bytes and more
            - 1,5 — a decimal comma
            - 1,234.5 — a group mark
            - 1.234.567 — two points
            - 1 000 — a blank
            - 12.5tr — a unit
            - n/a — a placeholder
            - NaN — not a number
            - inf — not a number
            - -Infinity — not a number
            - 0x1F — hexadecimal
            - 5% — per cent
            - 1_000 — an underscore
            - 1. — no digit after the point
            - . — a point only
            - - — a sign only
            - -- — two signs
            - 1- — the sign at the end
            - (5) — brackets
            - ␠1 — a blank in front
            - 1␠ — a blank at the end
            - 1e — no exponent
            - e3 — no digits
            - 1e3.5 — a broken exponent
            - −5 — another minus
            - ５ — a wide digit
            - 1đ — a currency
            """),
        Table(
            "number.vi",
            """
            + 0 — zero
            + 1139 — without marks
            + 1.139 — 1139
            + 1.000 — 1000
            + 1.234.567 — two marks
            + 12.345.678.901 — three marks
            + 1.234,5 — a decimal
            + 1234,5 — a decimal without a mark
            + 0,7 — a decimal
            + ,7 — no digit before the comma
            + -1.234,5 — a sign
            + +1.234,5 — a sign
            + 0,001 — places
            + 12.345.678,90 — both
            + 999.999 — the largest first group
            + 007 — zeros in front without a mark
            + 01 — a zero in front
            + 100.000 — a group of three
            + 10.000 — a group of two
            + 123456789012345678901,5 — any number of digits
            - 0.7 — a decimal point
            - 1.5 — a decimal point
            - 0.139 — a group 0
            - 0.000 — a group 0
            - 012.345 — a group that begins with 0
            - 1.23 — a group of two
            - 1.2345 — a group of four
            - 1234.567 — a first group of four
            - 1.234.56 — a last group of two
            - 1234.567.890 — a first group of four
            - 1.234567 — a group left out
            - 1..234 — two marks
            - 1.234. — a mark at the end
            - .234 — a mark in front
            - 1,234.5 — English
            - 1,5,5 — two commas
            - 1,234.567 — a mark behind the comma
            - 1, — no digit after the comma
            - 1.234, — no digit after the comma
            - 1 234 — a blank
            - 1e3 — an exponent
            - 1.234 đ — a currency
            - 12,5 triệu — a unit
            - 03% — per cent
            - , — a comma only
            - không — a word
            """),
        Table(
            "number.en",
            """
            + 0 — zero
            + 1139 — without marks
            + 1,139 — 1139
            + 1,000 — 1000
            + 1,234,567 — two marks
            + 12,345,678,901 — three marks
            + 1,234.5 — a decimal
            + 1234.5 — a decimal without a mark
            + 0.7 — a decimal
            + .7 — no digit before the point
            + -1,234.5 — a sign
            + +1,234.5 — a sign
            + 0.001 — places
            + 12,345,678.90 — both
            + 999,999 — the largest first group
            + 007 — zeros in front without a mark
            + 1.139 — a decimal
            + 100,000 — a group of three
            + 10,000 — a group of two
            + 123456789012345678901.5 — any number of digits
            - 0,7 — a decimal comma
            - 1,5 — a decimal comma
            - 0,139 — a group 0
            - 012,345 — a group that begins with 0
            - 1,23 — a group of two
            - 1,2345 — a group of four
            - 1234,567 — a first group of four
            - 1,234,56 — a last group of two
            - 1,234567 — a group left out
            - 1,,234 — two marks
            - 1,234, — a mark at the end
            - ,234 — a mark in front
            - 1.234,5 — Vietnamese
            - 1.5.5 — two points
            - 1.234,567 — a mark behind the point
            - 1. — no digit after the point
            - 1,234. — no digit after the point
            - 1 234 — a blank
            - 1e3 — an exponent
            - $1,234 — a currency
            - 12.5k — a unit
            - 3% — per cent
            """),
        Table(
            "integer",
            """
            + 0 — zero
            + 7 — a digit
            + 12345678 — eight digits
            + 123456789 — nine digits
            + 1234567890123456 — sixteen digits
            + 12345678901234567 — seventeen digits
            + 99999999999999999999999999999999 — any number of digits
            + -1 — a sign
            + +1 — a sign
            + -0 — zero
            + 007 — zeros in front
            + 01 — a zero in front
            + -12345678 — a sign and eight digits
            + +123456789012345678 — a sign and eighteen digits
            + 2026 — a year
            + 1000000 — a million
            + 00000000 — zeros
            + 42 — two digits
            + 123 — three digits
            + 1234567 — seven digits
            - 1.0 — a decimal
            - 1. — a point
            - .1 — a point
            - 1,000 — a mark
            - 1.000 — a mark
            - 1e3 — an exponent
            - 1 000 — a blank
            - ␠1 — a blank in front
            - 1␠ — a blank at the end
            - 1⍽ — a no-break space at the end
            - - — a sign only
            - + — a sign only
            - --1 — two signs
            - 1- — the sign at the end
            - 12345678x — a letter in the ninth place
            - x2345678 — a letter in the first place
            - 1234567l — a letter for a digit
            - 0x1F — hexadecimal
            - ½ — a fraction
            - ١٢ — digits of another script
            - một — a word
            - 1% — per cent
            """),
    ]
}
