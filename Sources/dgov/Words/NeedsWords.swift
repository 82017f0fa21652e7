// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Reports
internal import Scoring
internal import SelfAssessment

/// What the next level needs, apart from better answers.
struct NeedsWords {
    let language: Language

    /// A requirement that more answers meet, or that the rubric has words for; `nil` for others, which the list of answers
    /// explains.
    func line(_ requirement: RequirementStanding) -> String? {
        let numbers = NumberText(language)
        if requirement.kind == .coverage, let wanted = requirement.wanted?.lower?.value {
            let now = numbers.percent(requirement.actual ?? 0, digits: 1)
            let least = numbers.percent(wanted, digits: 1)
            return Words(
                "Phải trả lời ít nhất \(least) bộ tiêu chí; hiện là \(now).",
                "At least \(least) of the rubric must be answered; now \(now)."
            ).text(in: language)
        }
        return requirement.title.map { SafeText.line($0.text(in: language)) + "." }
    }

    /// The answer to be reached: the name of an option, or a number as the question takes it.
    func wanted(_ step: ImprovementStep, of form: AnswerForm?) -> String {
        if let title = step.toTitle { return SafeText.line(title.text(in: language)) }
        guard case .number(let form) = form, let number = Rational(parsing: step.to) else {
            return SafeText.line(step.to)
        }
        let numbers = NumberText(language)
        if form.isShare { return numbers.percent(number, digits: 2) }
        return numbers.number(number, digits: 4, padded: false) + (form.unit.map { " " + SafeText.line($0) } ?? "")
    }
}

extension AssessWords {
    static func needsTitle(_ id: String, _ title: String) -> Words {
        Words("Để đạt cấp độ trưởng thành \(id) – \(title)", "To reach maturity level \(id) – \(title)")
    }

    static func steps(_ count: Int, _ isExact: Bool) -> Words {
        Words(
            "Cần trả lời tốt hơn \(count) câu" + (isExact ? " (không có cách nào ít hơn):" : ":"),
            "\(count) better answer\(count == 1 ? "" : "s") needed" + (isExact ? " (fewer will not do):" : ":"))
    }

    static let noSteps = Words(
        "Không câu trả lời nào đưa tới cấp độ này.", "No answers reach this level.")
    static let noNextLevel = Words(
        "Không còn cấp độ trưởng thành nào cao hơn", "There is no higher maturity level")
    static let chooseDocument = Words("Gỡ tài liệu nào?", "Which document is to be taken away?")
    static let passedOver = Words("bỏ qua", "passed over")

    static func status(_ status: SessionQuestion.Status) -> Words {
        switch status {
        case .open: Words("chưa trả lời", "open")
        case .unknown: Words("chưa rõ", "not known")
        case .answered: Words("đã trả lời", "answered")
        case .leftOut: Words("không áp dụng", "not applicable")
        case .measured: Words("có số đo", "measured")
        case .notAsked: Words("không hỏi", "not asked")
        }
    }

    static let keptMine = Words("Đã giữ và lưu câu trả lời của tôi", "Kept and saved my answer")
    static let keptTheirs = Words("Đã giữ câu trả lời của họ", "Kept their answer")
    static let savedNow = Words("Đã lưu được", "Saved now")
}
