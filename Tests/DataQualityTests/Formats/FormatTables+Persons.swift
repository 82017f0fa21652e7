// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension FormatTables {
    static let persons: [Table] = [
        Table(
            "vn.personal-id",
            """
            + 001085012345 — Hà Nội, a man born in 1985
            + 001185012345 — Hà Nội, a woman born in 1985
            + 024200012345 — Bắc Giang, a man born in 2000
            + 024300012345 — Bắc Giang, a woman born in 2000
            + 027226000001 — Bắc Ninh, born in the year of the assessment
            + 096199999999 — Cà Mau, the last of the province codes
            + 002000000000 — Hà Giang, born in 1900
            + 079090123456 — Hồ Chí Minh
            + 048100000001 — Đà Nẵng
            + 020150555555 — Lạng Sơn
            + 037325000000 — Ninh Bình, a woman born in 2025
            + 087061234567 — Đồng Tháp
            + 082161234567 — Tiền Giang, merged since: old codes stay
            + 060077000123 — Bình Thuận, merged since
            + 070188000123 — Bình Phước, merged since
            + 006099000123 — Bắc Kạn, merged since
            + 095000000001 — Bạc Liêu
            + 038201003456 — Thanh Hóa
            + 040302003456 — Nghệ An
            + 031224003456 — Hải Phòng, a man born in 2024
            ? 000085012345 — registration code 000 is no province
            ? 003085012345 — 003 was never given to a province
            ? 005185012345 — nor 005
            ? 097085012345 — beyond the last province: perhaps a country
            ? 100085012345 — a three-digit code above 096
            ? 127085012345 — the highest code that the table of bits holds
            ? 128085012345 — the next one
            ? 999199012345 — the highest there is
            ? 000000000000 — well formed; a placeholder, which another check counts
            - 027227000001 — born in the year after the assessment
            - 001485012345 — a man of the 22nd century
            - 001999012345 — a woman of the 24th century
            - 001327012345 — a woman born in 2027
            - 00108501234 — eleven digits: a zero was lost
            - 1085012345 — ten digits
            - 0010850123456 — thirteen digits
            - 123456789 — an identity card of nine digits, no longer valid
            - 001 085 012345 — blanks
            - 001085-12345 — a dash
            - 001.085.01234 — dots
            - ␠01085012345 — a blank before
            - 00108501234␠ — a blank after
            - 00108501234⍽ — a no-break space after
            - 00108501234O — the letter O
            - O01085012345 — the letter O in front
            - 0010850I2345 — the letter I
            - +01085012345 — a sign
            - 1.08501E+11 — what a spreadsheet made of it
            - 001085０12345 — a wide zero
            - 00108501234é — a letter of two bytes
            - không rõ — a placeholder
            - - — a dash
            """),
        Table(
            "vn.phone",
            """
            + 0912345678 — VinaPhone
            + 0981234567 — Viettel
            + 0961234567 — Viettel
            + 0861234567 — Viettel
            + 0321234567 — Viettel, formerly of eleven digits
            + 0391234567 — Viettel
            + 0881234567 — VinaPhone
            + 0811234567 — VinaPhone
            + 0701234567 — MobiFone
            + 0761234567 — MobiFone
            + 0891234567 — MobiFone
            + 0901234567 — MobiFone
            + 0931234567 — MobiFone
            + 0521234567 — Vietnamobile
            + 0561234567 — Vietnamobile
            + 0921234567 — Vietnamobile
            + 0591234567 — Gmobile
            + 0991234567 — Gmobile
            + 0551234567 — a virtual operator
            + 0871234567 — a virtual operator
            + 02438251234 — a landline in Hà Nội
            + 02839101234 — a landline in Hồ Chí Minh
            + 02223822333 — a landline in Bắc Ninh
            ? +84912345678 — the international form
            ? +84391234567 — the international form
            ? +842438251234 — the international form of a landline
            ? 0241234567 — a landline of ten digits
            ? 0311234567 — a prefix of no operator
            ? 0951234567 — a prefix given up
            ? 0711234567 — a prefix of no operator
            ? 19001234 — a hotline
            ? 18001567 — a hotline free of charge
            ? 1900123456 — a hotline of ten digits
            - 091 234 5678 — blanks
            - 0912.345.678 — dots
            - 0912-345-678 — dashes
            - (024)38251234 — brackets
            - 912345678 — the zero was lost
            - 84912345678 — the country without plus
            - +840912345678 — the zero kept behind the country
            - +84 912345678 — a blank behind the country
            - 0084912345678 — the country with zeros
            - +84112345678 — no mobile or landline number
            - +1912345678 — another country
            - 091234567 — nine digits
            - 09123456789 — eleven digits
            - 01234567890 — the eleven digits of before 2018
            - 0123456789 — 01 is not given out any more
            - 0412345678 — 04 is not given out any more
            - 0612345678 — 06 is not given out any more
            - 0012345678 — 00 leads abroad
            - 024382512345 — twelve digits
            - 091234567O — the letter O
            - ␠912345678 — a blank before
            - 0912345678␠ — a blank after
            - 0912345678/0987654321 — two numbers
            - 113 — an emergency number
            - không có — a placeholder
            - ９１２３４５６７８０ — wide digits
            """),
        Table(
            "vn.social-insurance",
            """
            + 0123456789 — ten digits
            + 7908123456 — ten digits
            + 0000000001 — no check digit
            + 9999999999 — ten digits
            + 2720123456 — ten digits
            + 0116123456 — ten digits
            + 0203040506 — ten digits
            + 4800000000 — ten digits
            + 0100000000 — ten digits
            + 3112345678 — ten digits
            + 3820012345 — ten digits
            + 0000000000 — the form is right; a placeholder, which another check counts
            + 001085012345 — the personal number
            + 024200012345 — the personal number
            + 027226000001 — the personal number of this year
            + 096199999999 — the personal number
            + 079090123456 — the personal number
            + 048100000001 — the personal number
            + 020150555555 — the personal number
            + 037325000000 — the personal number
            ? 003085012345 — the personal number, registered in no province
            ? 999085012345 — the personal number, registered in no province
            - 012345678 — nine digits: a zero was lost
            - 01234567890 — eleven digits
            - 0010850123456 — thirteen digits
            - 001485012345 — a personal number of the 22nd century
            - 027227000001 — a personal number of next year
            - 01234-5678 — a dash
            - 01234 5678 — a blank
            - 0123.45678 — a dot
            - ␠123456789 — a blank before
            - 123456789␠ — a blank after
            - 123456789⍽ — a no-break space after
            - O123456789 — a letter
            - 012345678X — a letter
            - GD40123456789 — the number of a health card
            - SV123456 — letters
            - 1.23E+09 — what a spreadsheet made of it
            - +123456789 — a sign
            - -123456789 — a sign
            - ０１２３ — wide digits
            - n/a — a placeholder
            - 0 — one digit
            """),
        Table(
            "vn.plate",
            """
            + 30A-123.45 — a car
            + 30A-12345 — a car, without the dot
            + 30A12345 — without marks
            + 51F-123.45 — a car in Hồ Chí Minh
            + 51F 12345 — a blank
            + 29A-1234 — four digits
            + 29A1234 — four digits without a mark
            + 29-B1 123.45 — a motorcycle
            + 29B1-12345 — a motorcycle
            + 29B1 1234 — a motorcycle with four digits
            + 99H1-234.56 — a motorcycle in Bắc Ninh
            + 80LD-1234 — two letters
            + 30LD-123.45 — two letters and five digits
            + 12C-00001 — Lạng Sơn
            + 35A-999.99 — Ninh Bình
            + 66A-000.01 — Đồng Tháp
            + 43R-012.34 — a trailer
            + 50Z-123.45 — the last letter
            + 29AA-123.45 — two letters of a series
            + 15K-123.45 — Hải Phòng
            ? 00A-12345 — no such locality
            ? 3A-12345 — one digit
            ? 300A-12345 — three digits
            ? 30I-12345 — no series I
            ? 30O-12345 — no series O
            ? 30J-12345 — no series J
            ? 30W-12345 — no series W
            ? 30a-12345 — a small letter
            ? 30A-123 — three digits
            ? 30A-123456 — six digits
            ? 30A-12.345 — the dot in another place
            ? 30A--12345 — two dashes
            ? 30A_12345 — another mark
            ? A30-12345 — the letter in front
            ? NG-123-45 — a diplomatic plate, not compared
            ? KV-12-34 — a military plate
            ? 30Đ-12345 — a letter outside ASCII
            ? 30A-1234O — a letter for a digit
            ? xe máy — words
            ? 123456789 — digits only
            ? 30A12-345 — the dash in another place
            """),
    ]
}
