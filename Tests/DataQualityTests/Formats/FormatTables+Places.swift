// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension FormatTables {
    static let places: [Table] = [
        Table(
            "vn.province-code",
            """
            + 01 — Hà Nội
            + 04 — Cao Bằng
            + 08 — Tuyên Quang
            + 11 — Điện Biên
            + 12 — Lai Châu
            + 14 — Sơn La
            + 15 — Lào Cai
            + 19 — Thái Nguyên
            + 20 — Lạng Sơn
            + 22 — Quảng Ninh
            + 24 — Bắc Ninh
            + 25 — Phú Thọ
            + 31 — Hải Phòng
            + 33 — Hưng Yên
            + 37 — Ninh Bình
            + 38 — Thanh Hóa
            + 40 — Nghệ An
            + 42 — Hà Tĩnh
            + 44 — Quảng Trị
            + 46 — Huế
            + 48 — Đà Nẵng
            + 51 — Quảng Ngãi
            + 52 — Gia Lai
            + 56 — Khánh Hòa
            + 66 — Đắk Lắk
            + 68 — Lâm Đồng
            + 75 — Đồng Nai
            + 79 — Hồ Chí Minh
            + 80 — Tây Ninh
            + 82 — Đồng Tháp
            + 86 — Vĩnh Long
            + 91 — An Giang
            + 92 — Cần Thơ
            + 96 — Cà Mau
            - 02 — Hà Giang, given up on 1 July 2025
            - 06 — Bắc Kạn, given up
            - 10 — Lào Cai before
            - 27 — Bắc Ninh before
            - 87 — Đồng Tháp before
            - 36 — Nam Định, given up
            - 70 — Bình Phước, given up
            - 95 — Bạc Liêu, given up
            - 00 — no code
            - 03 — never given
            - 97 — beyond the last
            - 99 — beyond the last
            - 1 — the zero was lost
            - 4 — the zero was lost
            - 001 — three digits, as in personal numbers
            - 024 — three digits
            - 2 4 — a blank
            - ␠1 — a blank in front
            - 1␠ — a blank at the end
            - H9 — a letter
            - 1A — a letter
            - +1 — a sign
            - 1. — a dot
            - Hà Nội — a name
            - ０１ — wide digits
            """),
        Table(
            "vn.commune-code",
            """
            + 00001 — the first there may be
            + 00004 — a commune
            + 00073 — a commune
            + 00082 — a commune
            + 00145 — a commune
            + 07201 — a commune
            + 09247 — a commune
            + 10000 — form only
            + 12345 — form only
            + 20000 — form only
            + 26734 — form only
            + 27007 — form only
            + 30169 — form only
            + 31864 — form only
            + 32002 — form only
            + 99999 — the last there may be
            + 90000 — form only
            + 00100 — form only
            + 01000 — form only
            + 54321 — form only
            - 00000 — no code
            - 1 — zeros were lost
            - 73 — zeros were lost
            - 145 — zeros were lost
            - 7201 — a zero was lost
            - 000001 — six digits
            - 0000 — four zeros
            - 2400001 — a province in front
            - 24.00001 — a province in front
            - 0007 3 — a blank
            - ␠0073 — a blank in front
            - 0073␠ — a blank at the end
            - 0073⍽ — a no-break space at the end
            - 0007O — the letter O
            - A0073 — a letter
            - +0073 — a sign
            - -0073 — a sign
            - 0073. — a dot
            - 00,73 — a comma
            - Cửa Nam — a name
            - ００００７ — wide digits
            - 7.3E1 — what a spreadsheet made of it
            """),
        Table(
            "vn.coordinates",
            """
            + 21.0285,105.8542 — Hà Nội
            + 21.0285, 105.8542 — a blank after the comma
            + 10.7769,106.7009 — Hồ Chí Minh
            + 16.4637,107.5909 — Huế
            + 23.3925,105.3233 — Lũng Cú
            + 8.5628,104.8361 — Đất Mũi
            + 22.3964,102.1439 — A Pa Chải
            + 12.6500,109.4600 — Mũi Đôi
            + 10.2289,103.9572 — Phú Quốc
            + 9.3000,103.4700 — Thổ Chu
            + 8.6833,106.6000 — Côn Đảo
            + 20.1333,107.7167 — Bạch Long Vĩ
            + 10.5333,108.9333 — Phú Quý
            + 15.3833,109.1167 — Lý Sơn
            + 16.5333,111.6000 — Hoàng Sa
            + 8.6444,111.9197 — Trường Sa Lớn
            + 10.3800,114.3700 — Song Tử, Trường Sa
            + 7.8900,112.9200 — An Bang, Trường Sa
            + 21,106 — whole degrees
            + +21.5,+105.5 — signs
            + 21.028511111,105.854211111 — nine decimal places
            - 105.8542,21.0285 — swapped
            - 0,0 — nowhere
            - 21.0285,-105.8542 — the wrong half of the world
            - -21.0285,105.8542 — the wrong half of the world
            - 13.7563,100.5018 — Băng Cốc
            - 39.9042,116.4074 — Bắc Kinh
            - 1.3521,103.8198 — Singapore
            - 14.5995,120.9842 — Manila
            - 18.5000,111.9000 — north of Hoàng Sa
            - 21.0285 — one number
            - 21.0285 105.8542 — no comma
            - 21.0285;105.8542 — a semicolon
            - 21,0285,105,8542 — decimal commas
            - 21.0285,  105.8542 — two blanks
            - ␠21.0285,105.8542 — a blank in front
            - 21.0285,105.8542␠ — a blank at the end
            - 21.0285 ,105.8542 — a blank before the comma
            - 21°01'43",105°51'15" — degrees, minutes and seconds
            - 21.0285N,105.8542E — letters
            - (21.0285,105.8542) — brackets
            - 2.1e1,1.05e2 — exponents
            - 21.0285,105.8542,10 — a height
            - ,105.8542 — no latitude
            - 21.0285, — no longitude
            - 2102850,10585420 — the point was lost
            """),
        Table(
            "vn.latitude",
            """
            + 21.0285 — Hà Nội
            + 10.7769 — Hồ Chí Minh
            + 16.4637 — Huế
            + 6 — the southern end of the box
            + 6.000000 — the same
            + 23.5 — the northern end of the box
            + 23.500000 — the same
            + 8.5628 — Đất Mũi
            + 23.3925 — Lũng Cú
            + 7.89 — An Bang
            + +21.5 — a sign
            + 021.5 — a zero in front
            + 21 — whole degrees
            + 9.99999999999 — eleven decimal places
            + 12.65 — Mũi Đôi
            + 15.3833 — Lý Sơn
            + 20.1333 — Bạch Long Vĩ
            + 14.0 — a place inside
            + 19.123456 — a place inside
            + 22.5 — a place inside
            - 5.999999 — south of the box
            - 23.500001 — north of the box
            - 105.8542 — a longitude
            - 0 — the equator
            - -21.0285 — the southern half
            - 90 — the pole
            - 210285 — the point was lost
            - 21,0285 — a decimal comma
            - 21.02.85 — two points
            - 21° — a sign of degrees
            - 21.0285N — a letter
            - ␠21.0285 — a blank in front
            - 21.0285␠ — a blank at the end
            - 2.1e1 — an exponent
            - 21. — no digit after the point
            - 1000000000000000 — beyond all
            - NaN — not a number
            - n/a — a placeholder
            - - — a sign
            - 21 01 43 — degrees, minutes and seconds
            """),
        Table(
            "vn.longitude",
            """
            + 105.8542 — Hà Nội
            + 106.7009 — Hồ Chí Minh
            + 107.5909 — Huế
            + 102 — the western end of the box
            + 102.000000 — the same
            + 118 — the eastern end of the box
            + 118.0 — the same
            + 102.1439 — A Pa Chải
            + 109.46 — Mũi Đôi
            + 103.47 — Thổ Chu
            + 111.6 — Hoàng Sa
            + 114.37 — Song Tử
            + +105.5 — a sign
            + 0105.5 — a zero in front
            + 105 — whole degrees
            + 105.85421111111 — eleven decimal places
            + 117.9 — a place inside
            + 104.8361 — Đất Mũi
            + 110.0 — a place inside
            + 108.9333 — Phú Quý
            - 101.999999 — west of the box
            - 118.000001 — east of the box
            - 21.0285 — a latitude
            - 0 — Greenwich
            - -105.8542 — the western half
            - 180 — the date line
            - 1058542 — the point was lost
            - 105,8542 — a decimal comma
            - 105.85.42 — two points
            - 105° — a sign of degrees
            - 105.8542E — a letter
            - ␠105.8542 — a blank in front
            - 105.8542␠ — a blank at the end
            - 1.05e2 — an exponent
            - 105. — no digit after the point
            - 999999999999999999 — beyond all
            - inf — not a number
            - không rõ — a placeholder
            - + — a sign
            - 105 51 15 — degrees, minutes and seconds
            """),
    ]
}
