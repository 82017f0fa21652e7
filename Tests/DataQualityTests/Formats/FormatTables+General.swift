// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension FormatTables {
    static let general: [Table] = [
        Table(
            "email",
            """
            + van.an@example.com — the common form
            + a@b.vn — the shortest
            + vanthu@bacninh.gov.vn — an agency
            + so-tnmt@langson.gov.vn — a hyphen in the name
            + nguyen_van_a@example.com — underscores
            + an+thu@example.com — a plus
            + 0912345678@example.com — digits only
            + AN@EXAMPLE.COM — capitals
            + a.b.c@example.com — several dots
            + an@mail.example.co.uk — several labels
            + an@ex-ample.com — a hyphen in the domain
            + an@1example.com — a digit in front
            + an@example.museum — a long last label
            + an@xn--vit-nam-jxa.vn — a label of an international name
            + an@example.c0m — a digit in the last label
            + o'brien@example.com — an apostrophe
            + an!#$%&'*+-/=?^_`{|}~@example.com — every sign of the RFC
            + _an@example.com — an underscore in front
            + -an@example.com — a hyphen in front
            + abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz123456789012@b.vn — 64 characters in the name
            - an@example — no dot in the domain
            - an.example.com — no sign
            - an@@example.com — two signs
            - an@b@example.com — two signs apart
            - @example.com — no name
            - an@ — no domain
            - @ — nothing but the sign
            - .an@example.com — a dot in front
            - an.@example.com — a dot at the end of the name
            - a..n@example.com — two dots
            - an@example..com — two dots in the domain
            - an@.example.com — a dot in front of the domain
            - an@example.com. — a dot at the end
            - an@-example.com — a hyphen in front of a label
            - an@example-.com — a hyphen at the end of a label
            - an@example.com- — a hyphen at the end
            - an@example.1 — a last label that is a number
            - an@example.c — a last label of one letter
            - an@127.0.0.1 — an IP address
            - an@[127.0.0.1] — an IP address in brackets
            - "van an"@example.com — a quoted name
            - van an@example.com — a blank
            - an@exam ple.com — a blank in the domain
            - ␠an@example.com — a blank in front
            - an@example.com␠ — a blank at the end
            - an@example.com⍽ — a no-break space at the end
            - ân@example.com — a letter outside ASCII
            - an@vídụ.vn — letters outside ASCII in the domain
            - <an@example.com> — angle brackets
            - an@example.com;binh@example.com — two addresses
            - mailto:an@example.com — a scheme
            - an(at)example.com — words for the sign
            - an@exam_ple.com — an underscore in the domain
            - abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz1234567890123@b.vn — 65 characters in the name
            - không có — a placeholder
            """),
        Table(
            "url",
            """
            + https://bacninh.gov.vn — a host
            + http://bacninh.gov.vn/ — a slash
            + https://data.gov.vn/tap-du-lieu/1 — a path
            + https://example.com/a?b=c&d=e — a query
            + https://example.com/#muc-2 — a fragment
            + https://example.com:8443/x — a port
            + ftp://ftp.example.com/pub — ftp
            + HTTPS://EXAMPLE.COM — capitals
            + https://example.com/a%20b — an escape
            + https://example.com/a_b-c.d~e — signs in a path
            + https://example.com/(a);b,c — signs in a path
            + https://a.b.c.d.example.com — many labels
            + https://example.com?x=1 — a query without a slash
            + https://example.com#x — a fragment without a slash
            + https://example.com/?q=a@b — the sign in the query
            + https://example.com:80 — a port at the end
            + https://example.com:65535/ — the highest port
            ? http://localhost/x — a host without a domain
            ? http://localhost:3000 — the same with a port
            ? http://10.0.0.1/x — an IP address
            ? http://[::1]:80/ — an address of version 6
            ? https://an:mat-khau@example.com/ — a password
            ? https://example.com/dữ-liệu — letters outside ASCII
            ? https://vídụ.vn/ — a host outside ASCII
            - example.com — no scheme
            - www.example.com/x — no scheme
            - //example.com — no scheme
            - htp://example.com — no such scheme
            - https:/example.com — one slash
            - https:example.com — no slash
            - https//example.com — no colon
            - https:// — no host
            - https:///x — an empty host
            - https://?x — an empty host
            - file:///etc/hosts — another scheme
            - javascript:alert(1) — another scheme
            - mailto:an@example.com — another scheme
            - https://exam ple.com — a blank
            - https://example.com/a b — a blank in the path
            - ␠https://example.com — a blank in front
            - https://example.com␠ — a blank at the end
            - https://example.com/<x> — angle brackets
            - https://example.com/"x" — quotes
            - https://example.com/{x} — braces
            - https://example.com/a%2 — half an escape
            - https://example.com/a%zz — no escape
            - https://example.com:99999/ — a port too high
            - https://example.com:/ — an empty port
            - https://-example.com — a hyphen in front
            - https://example..com — two dots
            - https://example.com\\x — a backslash
            - https://256.1.1.1/ — no IP address
            - https://exam_ple.com — an underscore in the host
            - không có — a placeholder
            """),
        Table(
            "uuid",
            """
            + 123e4567-e89b-12d3-a456-426614174000 — small letters
            + 123E4567-E89B-12D3-A456-426614174000 — capitals
            + 123e4567-E89B-12d3-A456-426614174000 — both
            + f47ac10b-58cc-4372-a567-0e02b2c3d479 — version 4
            + 017f22e2-79b0-7cc3-98c4-dc0c0c07398f — version 7
            + 6ba7b810-9dad-11d1-80b4-00c04fd430c8 — version 1
            + 6ba7b811-9dad-11d1-80b4-00c04fd430c8 — version 1
            + c232ab00-9414-11ec-b3c8-9f6bdeced846 — version 1
            + 5df41881-3aed-3515-88a7-2f4a814cf09e — version 3
            + 919108f7-52d1-4320-9bac-f847db4148a8 — version 4
            + 2ed6657d-e927-568b-95e1-2665a8aea6a2 — version 5
            + 1ec9414c-232a-6b00-b3c8-9f6bdeced846 — version 6
            + 2489e9ad-2ee2-8e00-8ec9-32d5f69181c0 — version 8
            + ffffffff-ffff-ffff-ffff-ffffffffffff — the highest
            + 00000000-0000-0000-0000-000000000001 — nearly nil
            + 01234567-89ab-cdef-0123-456789abcdef — every digit
            + fedcba98-7654-3210-fedc-ba9876543210 — every digit
            + aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa — letters only
            + 11111111-1111-1111-1111-111111111111 — digits only
            ? 00000000-0000-0000-0000-000000000000 — the nil UUID
            - 123e4567e89b12d3a456426614174000 — no dashes
            - {123e4567-e89b-12d3-a456-426614174000} — braces
            - urn:uuid:123e4567-e89b-12d3-a456-426614174000 — a URN
            - 123e4567-e89b-12d3-a456-42661417400 — a digit short
            - 123e4567-e89b-12d3-a456-4266141740000 — a digit more
            - 123e4567-e89b-12d3-a456_426614174000 — an underscore
            - 123e456-7e89b-12d3-a456-426614174000 — a dash in another place
            - 123e4567-e89b1-2d3-a456-426614174000 — a dash in another place
            - 123e4567-e89b-12d3a-456-426614174000 — a dash in another place
            - 123e4567-e89b-12d3-a4564-26614174000 — a dash in another place
            - g23e4567-e89b-12d3-a456-426614174000 — the letter g
            - 123e4567-G89b-12d3-a456-426614174000 — the letter G
            - 123e4567-e89b-1`d3-a456-426614174000 — the sign before a
            - 123e4567-e89b-12d3-@456-426614174000 — the sign before A
            - 123e4567-e89b-12d3-a456-42661417400: — the sign after 9
            - 123e4567-e89b-12d3-a456-42661417400/ — the sign before 0
            - 123e4567 e89b 12d3 a456 426614174000 — blanks
            - ␠23e4567-e89b-12d3-a456-426614174000 — a blank in front
            - 123e4567-e89b-12d3-a456-42661417400␠ — a blank at the end
            - 123e4567-e89b-12d3-a456-42661417400- — a dash for a digit
            - -23e4567-e89b-12d3-a456-426614174000 — a dash for a digit
            - 123e4567–e89b–12d3–a456–426614174000 — long dashes
            - 123e4567-e89b-12d3-a456-4266141740é — a letter outside ASCII
            - không có — a placeholder
            """),
        Table(
            "flag",
            """
            + true — a word
            + false — a word
            + TRUE — capitals
            + FALSE — capitals
            + True — one capital
            + False — one capital
            + yes — a word
            + no — a word
            + YES — capitals
            + No — one capital
            + y — a letter
            + n — a letter
            + Y — a capital
            + T — a capital
            + f — a letter
            + 1 — a digit
            + 0 — a digit
            + có — Vietnamese
            + Có — one capital
            + CÓ — capitals
            + không — Vietnamese
            + Không — one capital
            + KHÔNG — capitals
            + đúng — Vietnamese
            + Đúng — one capital
            + ĐÚNG — capitals
            + sai — Vietnamese
            + SAI — capitals
            - 2 — another number
            - 10 — two digits
            - 01 — two digits
            - -1 — a sign
            - on — a word of other systems
            - off — a word of other systems
            - x — a tick
            - X — a tick
            - tru — cut short
            - truee — too long
            - nope — another word
            - co — without accents
            - khong — without accents
            - cò — another tone
            - dung — without accents
            - không có — two words
            - ␠true — a blank in front
            - true␠ — a blank at the end
            - có␠ — a blank at the end
            - null — no value
            - nam — another word
            - ✓ — a sign
            - đún — cut short
            - 1.0 — a decimal
            """),
    ]
}
