// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports

// What is said about calls of the command that tracks programmes.

extension Choice {
    static let trackedPhase = Choice(
        code: "phase", one: Words("giai đoạn", "phase"), all: Words("các giai đoạn", "phases"))
    static let trackedBody = Choice(code: "body", one: Words("cơ quan", "body"), all: Words("các cơ quan", "bodies"))
    static let trackedIndicator = Choice(
        code: "indicator", one: Words("chỉ tiêu", "indicator"), all: Words("các chỉ tiêu", "indicators"))
}

extension DiagnosticMessage {
    static let trackAsOfMissing = Words(
        "thiếu ngày chốt: tiến độ được xét vào ngày nào?", "the as-of date is missing: progress is judged on which day?"
    ).message("as-of-missing")

    static let trackAsOfExample = Words(
        "thêm ví dụ --as-of 2027-06-30", "add for example --as-of 2027-06-30"
    ).message("as-of-example")

    static func notAShare(_ option: String, _ word: String) -> Self {
        let shown = Quotation.of(word)
        return Words(
            "\(option) phải là một tỷ lệ từ 0% đến 100%, nhưng ở đây là \(shown)",
            "\(option) must be a share from 0% to 100%, but this is \(shown)"
        ).message("expected-share")
    }

    static let shareForm = Words("viết ví dụ 60%", "write for example 60%").message("share-form")

    static let notAScorecard = Words(
        "đây không phải bảng điểm", "this is no scorecard"
    ).message("not-a-scorecard")

    static func noScorecards(_ folder: String) -> Self {
        let name = Words.path(folder).en
        return Words("thư mục \(name) không có tệp .json nào", "there is no .json file in the folder \(name)")
            .message("no-scorecards")
    }

    static let makeScorecard = Words(
        "tạo bằng 'dgov score … --format json'", "make one with 'dgov score … --format json'"
    ).message("make-scorecard")

    static let scorecardWithoutLevel = Words(
        "bảng điểm này không cho biết cấp độ trưởng thành nên không được tính",
        "this scorecard tells no level, so it does not count"
    ).message("scorecard-without-level")

    static func spreadsheetTooLong(_ megabytes: Int) -> Self {
        Words("bảng dài hơn \(megabytes) MB", "the spreadsheet is longer than \(megabytes) MB").message("too-long")
    }

    static let nothingTracked = Words(
        "chưa kết luận được: chưa có số liệu nào cho giai đoạn đang xét",
        "no verdict: there is no figure at all in the phase of the day"
    ).message("no-verdict")

    static func belowBar(met: Int, of judged: Int, bar: Rational) -> Self {
        let share = Rational(met, over: judged) ?? 0
        func percent(_ share: Rational, _ language: Language) -> String {
            NumberText(language).percent(share, digits: 1)
        }
        return Words(
            "dưới ngưỡng: \(met)/\(judged) chỉ tiêu đạt (\(percent(share, .vietnamese))), cần \(percent(bar, .vietnamese))",
            "below the bar: \(met) of \(judged) indicators are met (\(percent(share, .english))), \(percent(bar, .english)) is asked for"
        ).message("below-bar")
    }
}
