// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension FormatTables {
    static let bodies: [Table] = [
        Table(
            "vn.tax-code",
            """
            + 0100109106 — a known enterprise
            + 0100233488 — a known enterprise
            + 0100112437 — a known enterprise
            + 0314409058 — the body of the branch below
            + 0314409058-002 — a branch
            + 0100109106-001 — the first branch
            + 0100109106-999 — the last branch
            + 0303588479 — the check digit 9
            + 2400123458 — the check digit 8
            + 4500987656 — the check digit 6
            + 0201234569 — the check digit 9
            + 1200345677 — the check digit 7
            + 0999999990 — the check digit 0, from remainder 10
            + 3400567896 — the check digit 6
            + 5600112233 — the check digit 3
            + 7901234567 — the check digit 7
            + 9600778895 — the check digit 5
            + 0100000010 — the first serial
            + 4800314154 — the check digit 4
            + 001085012345 — a personal number, for persons and households
            + 024300012345 — a personal number
            ? 0314409058002 — a branch without the dash
            ? 0100109106999 — a branch without the dash
            ? 003085012345 — a personal number, registered in no province
            - 0100109107 — another check digit
            - 0100233480 — another check digit
            - 0314409085 — two digits exchanged
            - 0100000003 — the serial 0000000, though the check digit is right
            - 6800445560 — a base that has no check digit
            - 6800445561 — nor this one
            - 0100109106-000 — the branch 000
            - 0100109107-001 — a branch of a wrong number
            - 0100109106-01 — two digits of a branch
            - 0100109106-0001 — four digits of a branch
            - 0100109106.001 — a dot
            - 0100109106 001 — a blank
            - 0100109106–001 — a long dash
            - 0100109106-00A — a letter
            - 0100109106000 — the branch 000 without the dash
            - 100109106 — nine digits: a zero was lost
            - 01001091060 — eleven digits
            - 001485012345 — a personal number of the 22nd century
            - MST0100109 — letters
            - 010010910O — the letter O
            - ␠100109106 — a blank before
            - 0100109106␠ — a blank after
            - 01.00109106 — a dot
            - VN0100109106 — a country in front
            - 0000000000 — zeros
            - 1.00109E+09 — what a spreadsheet made of it
            """),
        Table(
            "vn.agency-code",
            """
            + H49 — a province
            + G22 — a ministry
            + H49.1 — level 2
            + H49.12 — level 2
            + H49.12.3 — level 3
            + H49.12.3.04 — level 4
            + H49.00.00.000 — filled with zeros from the left
            + G09.1 — a unit of a ministry
            + A01.B02.C03 — each group like level 1
            + H49.G22 — could be read both ways: level 1 first
            + K12.ABC — letters in a group
            + T99.9Z — mixed
            + Z00 — any letter
            + H05.21.3 — Bắc Ninh
            + H37.100 — Lạng Sơn
            + H42.1.1.1.1 — five levels
            + H20.0 — one digit
            + H20.XA.THON1 — groups of any length
            + H49.1234567890.1234567890.123456789 — 35 characters
            + E01.PHONG — letters
            ? 000.00.00.H49 — the former reversed order
            ? 000.00.12.H49 — reversed
            ? 12.H49 — reversed, two levels
            ? 001.02.03.G22 — reversed
            ? ABC.H49 — reversed with letters
            - h49 — small letters
            - H49.a1 — small letters in a group
            - H4 — one digit
            - H499 — three digits
            - HH9 — two letters
            - 149 — digits only
            - H49. — a dot at the end
            - .H49 — a dot in front
            - H49..1 — an empty group
            - H49,1 — a comma
            - H49-1 — a dash
            - H49 .1 — a blank
            - ␠H49 — a blank in front
            - H49␠ — a blank at the end
            - H49.1_2 — an underscore
            - Đ49 — a letter outside ASCII
            - H49.Sở — letters outside ASCII
            - 000.00.00.H499 — reversed, three digits
            - 000.00.00.49 — reversed, no letter
            - 000.00.00 — no level 1
            - H49.1234567890.1234567890.1234567890 — 36 characters
            - 0100109106 — the code of an enterprise
            - H — one letter
            - VN-H49 — a country
            - UBND — letters only
            """),
    ]
}
