// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension FormatTables {
    static let checkDigits: [Table] = [
        Table(
            "check.mod11",
            """
            + 0000000218250097 — an ORCID without dashes
            + 0000000151093700 — an ORCID without dashes
            + 000000021694233X — an ORCID that ends with X
            + 0000000123456789 — computed by hand
            + 123458 — computed by hand
            + 07940 — the check digit 0
            + 987654328 — computed by hand
            + 1X — the check character X
            + 247 — computed by hand
            + 314159269 — computed by hand
            + 2718287 — computed by hand
            + 001 — zeros
            + 0000001 — zeros
            + 55555X — the check character X
            + 9999990 — the check digit 0
            + 20261129 — computed by hand
            + 1010105 — computed by hand
            + 79 — two digits
            + 864205 — computed by hand
            + 1357911136 — computed by hand
            - 0000000218250098 — another check digit
            - 0000000218250079 — two digits exchanged
            - 0000000281250097 — two digits exchanged
            - 1000000218250097 — one digit wrong
            - 0000-0002-1825-0097 — dashes
            - 000000021694233x — a small letter
            - 0000000216942330 — 0 for X
            - 00000002169423310 — 10 for X
            - X — one character
            - 1 — one character
            - X1 — the letter in front
            - 12X45 — the letter inside
            - 123457 — another check digit
            - 07941 — another check digit
            - 247␠ — a blank at the end
            - ␠247 — a blank in front
            - 24.7 — a dot
            - 24: — the sign after 9
            - 000 — zeros leave no 1
            - abc — letters
            """),
        Table(
            "check.mod97",
            """
            + GB82WEST12345698765432 — an IBAN
            + DE89370400440532013000 — an IBAN
            + FR1420041010050500013M02606 — an IBAN
            + NL91ABNA0417164300 — an IBAN
            + BE68539007547034 — an IBAN
            + CH9300762011623852957 — an IBAN
            + NO9386011117947 — the shortest IBAN
            + ES9121000418450200051332 — an IBAN
            + 5493001KJTIIGC8Y1R12 — an LEI
            + 969500T3MBS4SQAMHJ98 — an LEI
            + 195 — computed by hand
            + 2426 — computed by hand
            + 010010910609 — computed by hand
            + ABC81 — letters
            + XYZ12351 — letters and digits
            + 00108501234517 — computed by hand
            + VN202606 — shaped like an IBAN, but shorter: check digits at the end
            + H4989 — computed by hand
            + 2026112139 — computed by hand
            + BACNINH88 — letters
            - GB82WEST12345698765433 — one digit wrong
            - GB28WEST12345698765432 — check digits exchanged
            - GB82WEST12345698756432 — two digits exchanged
            - GB82 WEST 1234 5698 7654 32 — blanks
            - gb82west12345698765432 — small letters
            - DE89370400440532013001 — one digit wrong
            + WEST12345698765432GB82 — an IBAN turned round: check digits at the end
            - 5493001KJTIIGC8Y1R1 — cut short
            - 5493001KJTIIGC8Y1R13 — another check digit
            - 5493001KJTIIGC8Y1R21 — check digits exchanged
            - 196 — another check digit
            - 2427 — another check digit
            - 01 — too short
            - 1 — too short
            - ABC82 — another check digit
            - ABC-81 — a dash
            - ABC81␠ — a blank at the end
            - ␠ABC81 — a blank in front
            - ĐBC81 — a letter outside ASCII
            - 000 — zeros leave no 1
            - 00000000000000000000000000000000001 — 35 characters
            """),
    ]
}
