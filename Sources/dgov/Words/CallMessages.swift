// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// What is wrong with a call.

extension DiagnosticMessage {
    static func unknownLanguageVariable(_ word: String) -> Self {
        let shown = Quotation.of(word)
        return Words(
            "biến môi trường DGOV_LANG phải là vi hoặc en, nhưng ở đây là \(shown)",
            "the environment variable DGOV_LANG must be vi or en, but this is \(shown)"
        ).message("unknown-language")
    }

    static func unknownCommand(_ word: String) -> Self {
        let shown = Quotation.of(word)
        return Words("không có lệnh \(shown)", "there is no command \(shown)").message("unknown-command")
    }

    static func commands(_ names: [String]) -> Self {
        let list = names.joined(separator: ", ")
        return Words("các lệnh: \(list)", "commands: \(list)").message("commands")
    }

    static func notADate(_ word: String, option: String) -> Self {
        let shown = Quotation.of(word)
        return Words(
            "\(option) phải là một ngày, nhưng ở đây là \(shown)", "\(option) must be a date, but this is \(shown)"
        ).message("expected-date")
    }

    static func dateForm(_ word: String) -> Self {
        turnedDate(word)
            ?? Words("viết theo dạng năm-tháng-ngày, ví dụ 2026-11-21", "write year-month-day, such as 2026-11-21")
            .message("date-form")
    }

    /// What a date that is written day first is here.
    static func turnedDate(_ word: String) -> Self? {
        let parts = word.split(whereSeparator: { "/-.".contains($0) }).compactMap { Int($0) }
        guard parts.count == 3, let date = CalendarDate(year: parts[2], month: parts[1], day: parts[0]) else {
            return nil
        }
        return Words("có phải ý bạn là '\(date)'?", "did you mean '\(date)'?").message("did-you-mean")
    }

    static func notAPeriod(_ option: String, _ word: String) -> Self {
        let shown = Quotation.of(word)
        return Words(
            "\(option) phải là một kỳ báo cáo, nhưng ở đây là \(shown)",
            "\(option) must be a period, but this is \(shown)"
        ).message("expected-period")
    }

    static let periodForm = Words(
        "ví dụ: 2027, 2027-H1, 2027-Q2, 2027-06, 2027-06-20", "such as 2027, 2027-H1, 2027-Q2, 2027-06, 2027-06-20"
    ).message("period-help")

    static func notAnId(_ option: String, _ word: String) -> Self {
        let shown = Quotation.of(word)
        return Words(
            "\(option) phải là một mã định danh, nhưng ở đây là \(shown)",
            "\(option) must be an id, but this is \(shown)"
        ).message("expected-identifier")
    }

    static let idForm = Words(
        "dùng chữ cái không dấu, chữ số, '.', '_' và '-', bắt đầu bằng chữ cái hoặc chữ số, tối đa 128 ký tự",
        "use letters A to Z, digits, '.', '_' and '-', beginning with a letter or digit, at most 128 characters"
    ).message("identifier-characters")

    static func otherRubricThanNamed(_ id: String, named: String) -> Self {
        let shown = (Quotation.of(id), Quotation.of(named))
        return Words(
            "hồ sơ trả lời bộ tiêu chí \(shown.0), nhưng lệnh nêu \(shown.1)",
            "the document answers the rubric \(shown.0), but the call names \(shown.1)"
        ).message("rubric-mismatch")
    }

    static func excluding(_ one: String, _ other: String) -> Self {
        Words("không dùng cùng lúc \(one) và \(other)", "\(one) and \(other) exclude each other")
            .message("exclusive-options")
    }
}
