// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

// What is found about scorecards and measures.

extension ProgressFinding {
    static func scorecardLater(_ level: BodyLevel) -> ProgressFinding {
        let day = Phrase(level.asOf)
        return ProgressFinding(
            code: "scorecard-later", weight: .note, body: level.body,
            message: .init(
                vi:
                    "Kết quả đánh giá '\(level.document.id)' của '\(level.body)' ngày \(day.vi) sau ngày chốt nên chưa tính",
                en:
                    "Scorecard '\(level.document.id)' of '\(level.body)' is of \(day.en), after the day, and does not count"
            ))
    }

    static func scorecardOtherRubric(_ level: BodyLevel, wanted: [String]) -> ProgressFinding {
        let names = wanted.joined(separator: ", ")
        return ProgressFinding(
            code: "scorecard-other-rubric", weight: .warning, body: level.body,
            message: .init(
                vi:
                    "Kết quả đánh giá của '\(level.body)' theo bộ tiêu chí '\(level.rubric.id)', chương trình cần '\(names)'",
                en:
                    "The scorecard of '\(level.body)' is under the rubric '\(level.rubric.id)', the programme asks for '\(names)'"
            ))
    }

    static func scorecardOtherProfile(_ level: BodyLevel, wanted: String) -> ProgressFinding {
        ProgressFinding(
            code: "scorecard-other-profile", weight: .warning, body: level.body,
            message: .init(
                vi:
                    "Kết quả đánh giá của '\(level.body)' theo cấu hình '\(level.profile ?? "")', cần '\(wanted)' nên không tính",
                en:
                    "The scorecard of '\(level.body)' is under the profile '\(level.profile ?? "")', not '\(wanted)', and does not count"
            ))
    }

    static func scorecardsDiffer(_ first: BodyLevel, _ last: BodyLevel) -> ProgressFinding {
        let day = Phrase(last.asOf)
        func text(_ level: Int?, _ none: String) -> String { level.map(String.init) ?? none }
        let (vi, en) = (
            (text(first.level, "chưa có"), text(last.level, "chưa có")),
            (text(first.level, "none"), text(last.level, "none"))
        )
        return ProgressFinding(
            code: "scorecards-differ", weight: .warning, body: last.body,
            message: .init(
                vi:
                    "'\(last.body)' có hai kết quả đánh giá cùng ngày \(day.vi) khác nhau: cấp độ trưởng thành \(vi.0) và \(vi.1); lấy \(vi.1)",
                en:
                    "'\(last.body)' has two scorecards of \(day.en) that differ: level \(en.0) and \(en.1); \(en.1) counts"
            ))
    }

    static func scorecardOfUnknownBody(_ level: BodyLevel) -> ProgressFinding {
        ProgressFinding(
            code: "scorecard-of-unknown-body", weight: .warning, body: level.body,
            message: .init(
                vi: "'\(level.body)' không có trong danh sách cơ quan, đơn vị nên kết quả đánh giá không dùng đến",
                en: "'\(level.body)' is not among the bodies, so its scorecard is not used"))
    }

    static func measureOutOfRange(_ indicator: Indicator, _ measure: String, _ value: Rational) -> ProgressFinding {
        let value = Phrase(value, indicator.unit)
        return ProgressFinding(
            code: "measure-out-of-range", weight: .warning, indicator: indicator.id,
            message: .init(
                vi: "Chỉ tiêu \(indicator.id): \(value.vi) nằm ngoài khoảng của số đo '\(measure)' nên không đưa ra",
                en:
                    "Indicator \(indicator.id): \(value.en) is out of the range of the measure '\(measure)' and is not given"
            ))
    }

    static func measureTwice(_ indicator: Indicator, _ measure: String, first: String) -> ProgressFinding {
        ProgressFinding(
            code: "measure-twice", weight: .warning, indicator: indicator.id,
            message: .init(
                vi: "Chỉ tiêu \(indicator.id) và \(first) cho số đo '\(measure)' khác nhau; lấy của \(first)",
                en:
                    "Indicators \(indicator.id) and \(first) give different values of the measure '\(measure)'; that of \(first) counts"
            ))
    }

    static func measureDerived(_ indicator: Indicator, _ measure: String) -> ProgressFinding {
        ProgressFinding(
            code: "measure-derived", weight: .note, indicator: indicator.id,
            message: .init(
                vi: "Chỉ tiêu \(indicator.id): cấp độ trưởng thành suy ra không đưa vào số đo '\(measure)'",
                en: "Indicator \(indicator.id): a derived level is not given as the measure '\(measure)'"))
    }
}
