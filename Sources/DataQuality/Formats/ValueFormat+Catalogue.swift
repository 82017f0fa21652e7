// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension ValueFormat {
    /// Every format, in the order of the documentation: Vietnamese identifiers, places, general forms, dates, numbers,
    /// check digits.
    public static let all: [ValueFormat] = identifiers + places + general + dates + numbers + checkDigits

    private static let identifiers: [ValueFormat] = [
        ValueFormat(
            .personalID, LocalizedText(vi: "Số định danh cá nhân", en: "Personal identification number"),
            LocalizedText(
                vi: """
                    12 chữ số; chữ số thứ 4 cho biết thế kỷ và giới tính, chữ số 5 và 6 là năm sinh, không sau ngày đánh \
                    giá. Ba chữ số đầu là nơi đăng ký khai sinh: mã ngoài 63 tỉnh, thành phố cũ (có thể là mã nước) được \
                    tính là đáng ngờ, không phải sai. Không có chữ số kiểm tra.
                    """,
                en: """
                    12 digits; the 4th tells century and sex, the 5th and 6th the birth year, not after the day of the \
                    assessment. The first three are the place of birth registration: a code outside the 63 former \
                    provinces (it may be a country) is suspicious, not wrong. There is no check digit.
                    """),
            .reported,
            LocalizedText(
                vi: "Nghị định 137/2015/NĐ-CP điều 13; Thông tư 07/2016/TT-BCA; Luật Căn cước 2023 điều 12",
                en: "Decree 137/2015, article 13; Circular 07/2016/TT-BCA; Identification Law 2023, article 12"),
            isPersonal: true, isIdentifier: true),
        ValueFormat(
            .taxCode, LocalizedText(vi: "Mã số thuế", en: "Tax code"),
            LocalizedText(
                vi: """
                    10 chữ số có chữ số kiểm tra; hoặc thêm dấu gạch và 3 chữ số của đơn vị phụ thuộc (001 đến 999); hoặc \
                    số định danh cá nhân 12 chữ số. 13 chữ số viết liền là đáng ngờ.
                    """,
                en: """
                    10 digits with a check digit; or the same with a dash and the 3 digits of a branch (001 to 999); or a \
                    personal number of 12 digits. 13 digits without the dash are suspicious.
                    """),
            .reported,
            LocalizedText(
                vi: """
                    Thông tư 105/2020/TT-BTC điều 5 (cấu trúc); trọng số kiểm tra theo các chương trình đang dùng; 12 chữ \
                    số từ 01/7/2025 theo Thông tư 86/2024/TT-BTC
                    """,
                en: """
                    Circular 105/2020/TT-BTC, article 5 (structure); weights as programs in use apply them; 12 digits \
                    since 1 July 2025, Circular 86/2024/TT-BTC
                    """),
            isPersonal: true, isIdentifier: true),
        ValueFormat(
            .phone, LocalizedText(vi: "Số điện thoại", en: "Phone number"),
            LocalizedText(
                vi: """
                    Di động 10 chữ số bắt đầu bằng 03, 05, 07, 08, 09; cố định 11 chữ số bắt đầu bằng 02. Đáng ngờ: dạng \
                    +84, cố định 10 chữ số, đầu số chưa biết, tổng đài 1800 và 1900. Dấu chấm, gạch, khoảng trắng là sai.
                    """,
                en: """
                    Mobile: 10 digits beginning with 03, 05, 07, 08 or 09; landline: 11 digits beginning with 02. \
                    Suspicious: the +84 form, landlines of 10 digits, prefixes not known, hotlines 1800 and 1900. Dots, \
                    dashes and blanks are wrong.
                    """),
            .reported,
            LocalizedText(
                vi: "Quy hoạch kho số viễn thông; dạng +84 và dấu chấm, gạch là lỗi theo công văn 4856/BCA-TTDLQG",
                en: "The national numbering plan; +84, dots and dashes are format errors in letter 4856/BCA-TTDLQG"),
            isPersonal: true),
        ValueFormat(
            .socialInsurance, LocalizedText(vi: "Mã số bảo hiểm xã hội", en: "Social insurance number"),
            LocalizedText(
                vi: "10 chữ số, hoặc số định danh cá nhân 12 chữ số (thay thế từ 01/8/2025). Không có chữ số kiểm tra.",
                en: "10 digits, or a personal number of 12 digits (in its place since 1 August 2025). No check digit."),
            .reported,
            LocalizedText(vi: "Công văn 1804/BHXH-QLT ngày 04/8/2025", en: "Letter 1804/BHXH-QLT of 4 August 2025"),
            isPersonal: true, isIdentifier: true),
        ValueFormat(
            .agencyCode, LocalizedText(vi: "Mã định danh điện tử của cơ quan", en: "Agency code"),
            LocalizedText(
                vi: """
                    Các nhóm chữ hoa và chữ số cách nhau bằng dấu chấm, cấp 1 đứng trước (H49.1.2), tối đa 35 ký tự. Dạng \
                    cũ viết ngược (000.00.00.H49) là đáng ngờ: nên chuyển đổi, không dùng lẫn.
                    """,
                en: """
                    Groups of capital letters and digits divided by dots, level 1 first (H49.1.2), at most 35 characters. \
                    The former reversed form (000.00.00.H49) is suspicious: convert it, do not mix the two.
                    """),
            .reported,
            LocalizedText(
                vi: "Quyết định 20/2020/QĐ-TTg; dạng ngược theo QCVN 102:2016/BTTTT",
                en: "Decision 20/2020/QĐ-TTg; the reversed form by QCVN 102:2016/BTTTT"),
            isIdentifier: true),
        ValueFormat(
            .plate, LocalizedText(vi: "Biển số xe", en: "Vehicle plate"),
            LocalizedText(
                vi: """
                    Hai chữ số địa phương, một hoặc hai chữ cái sê-ri (có thể thêm một chữ số), 4 hoặc 5 chữ số. Dạng khác \
                    chỉ là đáng ngờ, không bao giờ là sai.
                    """,
                en: """
                    Two digits of the locality, one or two series letters (perhaps a digit), 4 or 5 digits. Other forms \
                    are only suspicious, never wrong.
                    """),
            .memory,
            LocalizedText(
                vi: "Thông tư 36/2010/TT-BCA, 15/2014/TT-BCA; chưa đối chiếu 24/2023/TT-BCA và 79/2024/TT-BCA",
                en: "Circulars 36/2010 and 15/2014/TT-BCA; 24/2023 and 79/2024/TT-BCA were not compared"),
            isPersonal: true, isIdentifier: true),
    ]

    private static let places: [ValueFormat] = [
        ValueFormat(
            .provinceCode, LocalizedText(vi: "Mã tỉnh, thành phố", en: "Province code"),
            LocalizedText(
                vi: "Mã hai chữ số của một trong 34 tỉnh, thành phố từ 01/7/2025. Mã cũ đã bỏ là sai.",
                en: "The two-digit code of one of the 34 provinces since 1 July 2025. Codes given up then are wrong."),
            .reported,
            LocalizedText(vi: "Quyết định 19/2025/QĐ-TTg", en: "Decision 19/2025/QĐ-TTg")),
        ValueFormat(
            .communeCode, LocalizedText(vi: "Mã xã, phường, đặc khu", en: "Commune code"),
            LocalizedText(
                vi:
                    "Năm chữ số, 00001 đến 99999. Chỉ xét dạng; mã có đang dùng hay không phải so với danh mục.",
                en: "Five digits, 00001 to 99999. Only the form: whether a code is in use needs a list."),
            .reported,
            LocalizedText(vi: "Quyết định 19/2025/QĐ-TTg", en: "Decision 19/2025/QĐ-TTg")),
        ValueFormat(
            .coordinates, LocalizedText(vi: "Tọa độ trong lãnh thổ Việt Nam", en: "Coordinates in Viet Nam"),
            LocalizedText(
                vi: """
                    Vĩ độ, kinh độ dạng thập phân (21.0285,105.8542), có thể có một khoảng trắng sau dấu phẩy; trong các \
                    khung bao đất liền, đảo ven bờ, Hoàng Sa và Trường Sa.
                    """,
                en: """
                    Latitude, longitude in decimal degrees (21.0285,105.8542), perhaps one blank after the comma; within \
                    boxes around the mainland, the near islands, Hoàng Sa and Trường Sa.
                    """),
            .memory,
            LocalizedText(
                vi: "Khung bao từ điểm cực, nới rộng; không phải đường biên giới",
                en: "Boxes around the extreme points, widened; they are not the border")),
        ValueFormat(
            .latitude, LocalizedText(vi: "Vĩ độ trong lãnh thổ Việt Nam", en: "Latitude in Viet Nam"),
            LocalizedText(vi: "Độ thập phân từ 6 đến 23.5.", en: "Decimal degrees from 6 to 23.5."),
            .memory,
            LocalizedText(vi: "Khung bao từ điểm cực, nới rộng", en: "A box around the extreme points, widened")),
        ValueFormat(
            .longitude, LocalizedText(vi: "Kinh độ trong lãnh thổ Việt Nam", en: "Longitude in Viet Nam"),
            LocalizedText(vi: "Độ thập phân từ 102 đến 118.", en: "Decimal degrees from 102 to 118."),
            .memory,
            LocalizedText(vi: "Khung bao từ điểm cực, nới rộng", en: "A box around the extreme points, widened")),
    ]

    private static let general: [ValueFormat] = [
        ValueFormat(
            .email, LocalizedText(vi: "Thư điện tử", en: "E-mail address"),
            LocalizedText(
                vi: """
                    Tên, @ và tên miền có ít nhất hai phần, chỉ dùng ký tự ASCII; không nhận tên trong ngoặc kép, địa chỉ \
                    IP, hai dấu chấm liền nhau; tối đa 254 ký tự, tên tối đa 64.
                    """,
                en: """
                    A name, @ and a domain of at least two parts, ASCII only; no quoted names, IP addresses or double \
                    dots; at most 254 characters, the name at most 64.
                    """),
            .memory,
            LocalizedText(
                vi: "RFC 5321 và 5322, phần dùng trên thực tế", en: "RFC 5321 and 5322, the part in actual use"),
            isPersonal: true),
        ValueFormat(
            .url, LocalizedText(vi: "Địa chỉ web", en: "URL"),
            LocalizedText(
                vi: """
                    http, https hoặc ftp, tên máy chủ, cổng, đường dẫn; không có khoảng trắng. Đáng ngờ: ký tự ngoài ASCII, \
                    tên đăng nhập trong địa chỉ, máy chủ không có tên miền.
                    """,
                en: """
                    http, https or ftp, a host, port and path; no blanks. Suspicious: characters outside ASCII, user names \
                    in the address, hosts without a domain.
                    """),
            .memory, LocalizedText(vi: "RFC 3986", en: "RFC 3986")),
        ValueFormat(
            .uuid, LocalizedText(vi: "UUID", en: "UUID"),
            LocalizedText(
                vi: "32 chữ số thập lục phân theo nhóm 8-4-4-4-12, chữ hoa hoặc thường. UUID toàn số 0 là đáng ngờ.",
                en: "32 hexadecimal digits in groups 8-4-4-4-12, in either case. The nil UUID is suspicious."),
            .memory, LocalizedText(vi: "RFC 9562", en: "RFC 9562"), isIdentifier: true),
        ValueFormat(
            .flag, LocalizedText(vi: "Có hoặc không", en: "Flag"),
            LocalizedText(
                vi: "true/false, yes/no, y/n, t/f, 1/0, có/không, đúng/sai, chữ hoa hoặc thường.",
                en: "true/false, yes/no, y/n, t/f, 1/0, có/không, đúng/sai, in either case."),
            .memory, LocalizedText(vi: "Thông lệ", en: "Convention")),
    ]

    private static let dates: [ValueFormat] = [
        ValueFormat(
            .isoDate, LocalizedText(vi: "Ngày ISO 8601", en: "ISO 8601 date"),
            LocalizedText(
                vi: "YYYY-MM-DD, ngày có thật, năm 0001 đến 9999.",
                en: "YYYY-MM-DD, a day that exists, years 0001 to 9999."),
            .memory, LocalizedText(vi: "ISO 8601-1:2019", en: "ISO 8601-1:2019")),
        ValueFormat(
            .isoTime, LocalizedText(vi: "Giờ ISO 8601", en: "ISO 8601 time"),
            LocalizedText(
                vi: "hh:mm, hh:mm:ss hoặc có phần lẻ của giây; có thể kèm Z hoặc ±hh:mm.",
                en: "hh:mm, hh:mm:ss or with a fraction of a second; perhaps with Z or ±hh:mm."),
            .memory, LocalizedText(vi: "ISO 8601-1:2019", en: "ISO 8601-1:2019")),
        ValueFormat(
            .isoTimestamp, LocalizedText(vi: "Thời điểm ISO 8601", en: "ISO 8601 timestamp"),
            LocalizedText(
                vi: "Ngày, chữ T hoặc một khoảng trắng, giờ; có thể kèm Z hoặc ±hh:mm.",
                en: "A date, T or one blank, a time; perhaps with Z or ±hh:mm."),
            .memory,
            LocalizedText(
                vi: "ISO 8601-1:2019; khoảng trắng theo RFC 3339", en: "ISO 8601-1:2019; the blank by RFC 3339")),
        ValueFormat(
            .vietnameseDate, LocalizedText(vi: "Ngày kiểu Việt Nam", en: "Vietnamese date"),
            LocalizedText(
                vi: "dd/mm/yyyy, dd-mm-yyyy hoặc dd.mm.yyyy, ngày và tháng một hoặc hai chữ số, năm bốn chữ số.",
                en: "dd/mm/yyyy, dd-mm-yyyy or dd.mm.yyyy; day and month of one or two digits, the year of four."),
            .memory, LocalizedText(vi: "Thông lệ hành chính", en: "Administrative convention")),
    ]

    private static let numbers: [ValueFormat] = [
        ValueFormat(
            .number, LocalizedText(vi: "Số thập phân", en: "Decimal number"),
            LocalizedText(
                vi: "Chữ số, có thể có dấu, dấu chấm thập phân và số mũ (-1234.5, 1.2e3).",
                en: "Digits, perhaps a sign, a decimal point and an exponent (-1234.5, 1.2e3)."),
            .memory, LocalizedText(vi: "Thông lệ của chương trình máy tính", en: "Convention of programs")),
        ValueFormat(
            .vietnameseNumber, LocalizedText(vi: "Số kiểu Việt Nam", en: "Vietnamese number"),
            LocalizedText(
                vi:
                    "Dấu phẩy thập phân, dấu chấm chia nhóm ba chữ số (1.234,5); 1.139 là 1139.",
                en: "Decimal comma, dots between groups of three (1.234,5); 1.139 is 1139."),
            .memory, LocalizedText(vi: "Thông lệ", en: "Convention")),
        ValueFormat(
            .englishNumber, LocalizedText(vi: "Số kiểu Anh, Mỹ", en: "English number"),
            LocalizedText(
                vi: "Dấu chấm thập phân, dấu phẩy chia nhóm ba chữ số (1,234.5).",
                en: "Decimal point, commas between groups of three (1,234.5)."),
            .memory, LocalizedText(vi: "Thông lệ", en: "Convention")),
        ValueFormat(
            .integer, LocalizedText(vi: "Số nguyên", en: "Whole number"),
            LocalizedText(
                vi: "Chữ số, có thể có dấu + hoặc - ở trước; không có dấu chia nhóm.",
                en: "Digits, perhaps after + or -; no group marks."),
            .memory, LocalizedText(vi: "Thông lệ", en: "Convention")),
    ]

    private static let checkDigits: [ValueFormat] = [
        ValueFormat(
            .mod11, LocalizedText(vi: "Chữ số kiểm tra mod 11", en: "Check digit mod 11"),
            LocalizedText(
                vi: "Chữ số và một ký tự kiểm tra ở cuối (0 đến 9 hoặc X) theo ISO/IEC 7064 MOD 11-2, như ORCID, ISNI.",
                en: "Digits and a check character at the end (0 to 9 or X) by ISO/IEC 7064 MOD 11-2, as ORCID and ISNI."
            ),
            .memory, LocalizedText(vi: "ISO/IEC 7064 MOD 11-2", en: "ISO/IEC 7064 MOD 11-2"), isIdentifier: true),
        ValueFormat(
            .mod97, LocalizedText(vi: "Chữ số kiểm tra mod 97", en: "Check digits mod 97"),
            LocalizedText(
                vi: """
                    Chữ số và chữ hoa theo ISO/IEC 7064 MOD 97-10. Dạng IBAN (hai chữ, hai số, 11 đến 30 ký tự) được \
                    chuyển bốn ký tự đầu xuống cuối; dạng khác có hai chữ số kiểm tra ở cuối, như LEI.
                    """,
                en: """
                    Digits and capital letters by ISO/IEC 7064 MOD 97-10. A text formed as an IBAN (two letters, two \
                    digits, 11 to 30 characters) has its first four moved to the end; others have their two check digits \
                    at the end, as an LEI.
                    """),
            .memory,
            LocalizedText(
                vi: "ISO/IEC 7064 MOD 97-10; ISO 13616 (IBAN)", en: "ISO/IEC 7064 MOD 97-10; ISO 13616 (IBAN)"),
            isPersonal: true, isIdentifier: true),
    ]
}
