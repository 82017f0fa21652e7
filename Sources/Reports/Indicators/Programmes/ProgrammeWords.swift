// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// Targets, deadlines, agencies and duties of programmes in words.
struct ProgrammeWords {
    let phrases: Phrases

    // MARK: Targets

    /// A target as printed, then how it is read, where that is not evident.
    func target(_ target: IndicatorTarget, _ unit: IndicatorUnit) -> String {
        let remarks = remarks(target, unit).joined(separator: "; ")
        let parts = [remarks, target.note.map(phrases.text) ?? ""].filter { !$0.isEmpty }
        return phrases.quoted(target.printed) + (parts.isEmpty ? "" : " – " + parts.joined(separator: ". "))
    }

    /// How a target is read, where the print does not say it as clearly.
    private func remarks(_ target: IndicatorTarget, _ unit: IndicatorUnit) -> [String] {
        var remarks: [String] = []
        if let reading = reading(target, unit) { remarks.append(reading) }
        let printed = target.printed.lowercased()
        func add(_ isSet: Bool, _ vi: String, _ en: String) {
            guard isSet, phrases.isEnglish || !printed.contains(vi) else { return }
            remarks.append(phrases.say(vi, en))
        }
        add(target.isAspirational, "phấn đấu", "to be striven for")
        add(target.isMaintained, "duy trì", "to be kept")
        add(target.isRising, "tăng dần", "to go on growing")
        add(target.isInferred && target.note == nil, "nguồn chỉ in một giá trị", "the source prints one value only")
        return remarks
    }

    private func reading(_ target: IndicatorTarget, _ unit: IndicatorUnit) -> String? {
        if case .parts(let parts) = target.requirement {
            return parts.map { phrases.text($0.name) + ": " + phrases.quoted($0.printed) }.joined(separator: "; ")
        }
        let numbers = ProgressNumbers(phrases: phrases)
        let reading =
            switch target.requirement {
            case .qualitative: phrases.say("nêu bằng lời", "told in words")
            case .none: phrases.say("không đặt mục tiêu", "no target")
            default: numbers.requirement(target.requirement, unit)
            }
        // Words that marks tell, or that say nothing more, need no reading for who understands them.
        let known = phrases.isEnglish ? [] : ["duy trì", "phấn đấu", "đạt", "trưởng thành"]
        return Self.squashed(reading, known) == Self.squashed(target.printed, known) ? nil : reading
    }

    /// What is left without some words and without spaces, when decimals are written with a point.
    private static func squashed(_ text: String, _ words: [String]) -> String {
        let rest = words.reduce(text.lowercased()) { $0.split(separator: $1).joined() }
        return String(rest.filter { !$0.isWhitespace }.map { $0 == "," ? "." : $0 })
    }

    /// A unit: as printed, or by its name.
    func unit(_ unit: IndicatorUnit, printed: String?) -> String {
        if let printed { return SafeText.line(printed) }
        return switch unit {
        case .percent, .ratio: "%"
        case .index: phrases.say("chỉ số", "index")
        case .level: phrases.say("cấp độ trưởng thành", "level")
        case .rank: phrases.say("thứ hạng", "rank")
        case .count: phrases.say("số lượng", "number")
        case .qualitative: phrases.say("bằng lời", "in words")
        }
    }

    // MARK: Agencies and deadlines

    /// A cell that names agencies: as printed, or in English their names where all are known.
    func agencies(printed: String, _ names: [LocalizedText?]) -> String {
        let english = names.compactMap { $0?.wording(in: .english) }
        guard phrases.isEnglish, !names.isEmpty, english.count == names.count else { return SafeText.line(printed) }
        return SafeText.line(english.joined(separator: "; "))
    }

    /// A deadline as printed, with its last day where the print does not say one.
    func deadline(_ deadline: Deadline) -> String {
        let printed = phrases.isEnglish ? phrases.quoted(deadline.printed) : SafeText.line(deadline.printed)
        let kind =
            switch deadline.kind {
            case .day: ""
            case .standing: phrases.say("", "at all times")
            case .yearly: phrases.say("", "each year")
            case .scheduled: phrases.say("", "by a schedule")
            }
        let day = deadline.due.flatMap { Self.says(deadline.printed, $0) ? nil : $0 }
        let due = day.map { phrases.say("chậm nhất ", "by ") + phrases.numbers.date($0) }
        let remarks = [kind, due ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        return printed + (remarks.isEmpty ? "" : " (\(remarks))")
    }

    /// Whether a printed text is nothing but a day, such as `30/6/2026`.
    private static func says(_ printed: String, _ day: CalendarDate) -> Bool {
        let parts = printed.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        return parts == [day.day, day.month, day.year]
    }

    // MARK: Duties

    func frequency(_ duty: ReportingDuty) -> String {
        switch duty.frequency {
        case .once:
            let year = duty.year.map { phrases.say(" (năm \($0))", " (\($0))") } ?? ""
            return phrases.say("một lần", "once") + year
        case .month: return phrases.say("hằng tháng", "every month")
        case .quarter: return phrases.say("hằng quý", "every quarter")
        case .halfYear: return phrases.say("sáu tháng một lần", "every half-year")
        case .year: return phrases.say("hằng năm", "every year")
        case .regular: return phrases.say("định kỳ, không ghi kỳ", "regularly, at no printed interval")
        }
    }

    func matter(_ matter: ReportingDuty.Matter) -> String {
        switch matter {
        case .figures: phrases.say("số liệu chỉ tiêu", "figures")
        case .results: phrases.say("kết quả, tiến độ", "results")
        case .plan: phrases.say("kế hoạch", "plan")
        case .publication: phrases.say("công bố", "publication")
        }
    }

    /// A day of a duty: as printed, with the period; in English also in words.
    func due(_ due: ReportingDuty.Due, of duty: ReportingDuty) -> String {
        let start = due.period.map { period($0) + ": " } ?? ""
        return start + phrases.quoted(due.printed) + (phrases.isEnglish ? " (\(englishDay(due, duty.frequency)))" : "")
    }

    private func period(_ word: String) -> String {
        switch word {
        case "Q1": phrases.say("quý I", "quarter I")
        case "Q2": phrases.say("quý II", "quarter II")
        case "Q3": phrases.say("quý III", "quarter III")
        case "Q4": phrases.say("quý IV", "quarter IV")
        case "H1": phrases.say("6 tháng đầu năm", "first half-year")
        case "H2": phrases.say("6 tháng cuối năm", "second half-year")
        default: SafeText.line(word)
        }
    }

    private func englishDay(_ due: ReportingDuty.Due, _ frequency: ReportingDuty.Frequency) -> String {
        let start = due.isStrict ? "before " : "by "
        let year = due.isYearBefore ? " of the year before" : ""
        guard let month = due.month else { return start + "day \(due.day) of the month" + year }
        if due.period == nil, frequency == .quarter {
            return start + "day \(due.day) of month \(month) of the quarter"
        }
        let day = CalendarDate(year: 2000, month: month, day: due.day).map { phrases.numbers.date($0).dropLast(5) }
        return start + (day.map(String.init) ?? "") + year
    }
}
