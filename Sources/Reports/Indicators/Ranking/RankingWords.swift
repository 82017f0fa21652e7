// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What a ranking says in words, for every form in which it is written.
struct RankingWords {
    let result: RankingResult
    let phrases: Phrases

    /// The title of the table of a kind: `Xếp hạng xã, phường, đặc khu`.
    func title(_ table: RankingResult.Table) -> String {
        guard let kind = table.kind else { return phrases.kind(.ranking) }
        return switch kind {
        case "province": phrases.say("Xếp hạng tỉnh, thành phố", "Ranking of provinces")
        case "department": phrases.say("Xếp hạng sở, ban, ngành", "Ranking of departments")
        case "commune": phrases.say("Xếp hạng xã, phường, đặc khu", "Ranking of communes and wards")
        default:
            phrases.say("Xếp hạng: \(phrases.name(kind))", "Ranking: \(phrases.name(kind))")
        }
    }

    /// What bodies are ranked by: rubric or indicator, with the period.
    var matter: String {
        let matter = result.matter
        var text = phrases.name(matter.title)
        if let indicator = matter.indicator {
            text = phrases.say("Chỉ tiêu ", "Indicator ") + phrases.name(indicator) + ": " + text
        }
        if let period = matter.period {
            // Names as printed may end with a full stop.
            text =
                (text.hasSuffix(".") ? String(text.dropLast()) : text) + ", "
                + PeriodWords(phrases: phrases).text(period)
        }
        return text
    }

    var rulesLabel: String { phrases.say("Cách xếp", "Rules") }
    var unrankedLabel: String { phrases.say("Chưa xếp hạng", "Without a rank") }

    /// That there is nothing to rank.
    var nobody: String { phrases.say("Không có cơ quan nào để xếp hạng.", "There is no body to rank.") }

    /// The rules: what comes first, the least coverage, the earlier result.
    var rules: [String] {
        var rules: [String] = []
        switch (result.matter.kind, result.order) {
        case (.rubric, .score): rules.append(phrases.say("Xếp theo điểm", "By score"))
        case (.rubric, .level): rules.append(phrases.say("Xếp theo cấp độ, rồi theo điểm", "By level, then by score"))
        case (.indicator, _):
            rules.append(
                result.matter.unit?.isLessBetter == true
                    ? phrases.say("Xếp theo kết quả, nhỏ hơn là tốt hơn", "By result, less being better")
                    : phrases.say("Xếp theo kết quả", "By result"))
        }
        rules.append(phrases.say("bằng nhau thì đồng hạng", "even ones share a rank"))
        if let least = result.minimumCoverage {
            let share = phrases.numbers.percent(least, digits: 1)
            rules.append(
                phrases.say("chỉ xếp hạng khi đã trả lời ít nhất \(share)", "only with at least \(share) answered"))
        }
        if let previous {
            rules.append(phrases.say("so với \(previous)", "compared with \(previous)"))
        }
        return rules
    }

    /// The earlier result: its period or its day.
    var previous: String? {
        if let period = result.matter.previousPeriod { return PeriodWords(phrases: phrases).text(period) }
        return result.previousAsOf.map { phrases.say("ngày ", "") + phrases.numbers.date($0) }
    }

    /// A score: a share as a percentage, else a number.
    func score(_ score: Rational?) -> String {
        guard let score else { return "–" }
        switch result.matter.unit {
        case .percent, .ratio: return phrases.numbers.percent(score, digits: 2)
        case .index: return phrases.numbers.number(score, digits: 4, padded: false)
        default: return phrases.numbers.number(score, digits: 2, padded: false)
        }
    }

    /// A level by its number, or by its name when that is none.
    func level(_ level: RankedScore.Level?) -> String {
        guard let level else { return "–" }
        return level.value.isInteger
            ? phrases.numbers.number(level.value, digits: 0, padded: false) : phrases.name(level.title)
    }

    func basis(_ basis: RankedScore.Basis) -> String {
        switch basis {
        case .selfAssessed:
            result.matter.kind == .indicator
                ? phrases.say("tự báo cáo", "self-reported") : phrases.say("tự đánh giá", "self-assessed")
        case .partlyVerified: phrases.say("thẩm định một phần", "partly verified")
        case .verified: phrases.say("đã thẩm định", "verified")
        }
    }

    /// The movement in a column: `▲ 2`, `▼ 1`, `=`, `mới`.
    func movement(_ movement: RankingResult.Movement?) -> String {
        guard let movement else { return "" }
        switch movement.kind {
        case .upward: return "▲ " + phrases.count(movement.places ?? 0)
        case .downward: return "▼ " + phrases.count(movement.places ?? 0)
        case .same: return "="
        case .new: return phrases.say("mới", "new")
        case .unrankedBefore, .merged, .otherScale: return "–"
        }
    }

    /// What must be said of a movement that is none.
    func remark(_ movement: RankingResult.Movement?) -> String? {
        guard let movement else { return nil }
        switch movement.kind {
        case .upward, .downward, .same, .new: return nil
        case .unrankedBefore: return phrases.say("kỳ trước chưa xếp hạng", "without a rank before")
        case .otherScale:
            return phrases.say("kỳ trước dùng bộ tiêu chí hoặc phiên bản khác", "by another rubric or version before")
        case .merged:
            let names = phrases.list((movement.from ?? []).map { phrases.name($0.name) })
            return phrases.say("sáp nhập từ \(names), không so với kỳ trước", "merged from \(names), not compared")
        }
    }

    /// What stands in the last column: what the score rests on, and what must be said of the movement.
    func note(_ row: RankingResult.Row) -> String {
        [basis(row.basis), remark(row.movement)].compactMap(\.self).joined(separator: "; ")
    }

    func reason(_ unranked: RankingResult.Unranked) -> String {
        switch unranked.reason {
        case .noEvidence: return phrases.say("chưa có kết quả", "no result")
        case .noScore: return phrases.say("chưa đủ minh chứng để có điểm", "too little evidence for a score")
        case .lowCoverage:
            let share = unranked.coverage.map { phrases.numbers.percent($0, digits: 1) } ?? "–"
            let least = result.minimumCoverage.map { phrases.numbers.percent($0, digits: 1) } ?? "–"
            return phrases.say("mới trả lời \(share), cần ít nhất \(least)", "\(share) answered, \(least) needed")
        case .notMeasured: return phrases.say("chưa đo", "not measured")
        case .notApplicable: return phrases.say("không áp dụng", "not applicable")
        case .notANumber: return phrases.say("kết quả không phải là số", "the result is no number")
        case .otherScale:
            return phrases.say(
                "dùng bộ tiêu chí, phiên bản hoặc hồ sơ khác", "measured by another rubric, version or profile")
        case .contradictory:
            return phrases.say("nhiều kết quả cùng ngày mâu thuẫn nhau", "several results of one day disagree")
        case .notActive:
            let names = (unranked.successors ?? []).map { phrases.name($0.name) }
            if names.isEmpty { return phrases.say("không còn hoạt động", "does not exist on the day") }
            return phrases.say("đã sáp nhập vào \(phrases.list(names))", "merged into \(phrases.list(names))")
        case .unknownBody: return phrases.say("không có trong danh sách cơ quan", "not among the bodies")
        }
    }

    /// How many bodies have a rank: `118/120 cơ quan được xếp hạng`.
    func count(_ table: RankingResult.Table) -> String {
        let (ranked, all) = (
            phrases.count(table.ranked.count), phrases.count(table.ranked.count + table.unranked.count)
        )
        return phrases.say("\(ranked)/\(all) cơ quan được xếp hạng", "\(ranked) of \(all) bodies are ranked")
    }

    /// What the scores of a table rest on: `3 đã thẩm định, 12 tự đánh giá`.
    func bases(_ table: RankingResult.Table) -> String? {
        let parts = [RankedScore.Basis.verified, .partlyVerified, .selfAssessed].compactMap { basis in
            let count = table.ranked.count { $0.basis == basis }
            return count > 0 ? phrases.count(count) + " " + self.basis(basis) : nil
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// Whether any row has a level.
    func hasLevels(_ table: RankingResult.Table) -> Bool { table.ranked.contains { $0.level != nil } }

    /// Whether there is an earlier result.
    var hasMovement: Bool { result.previousAsOf != nil }

    /// The heads of the columns: rank, body, score, level where there are any, movement where there is one, note.
    func heads(_ table: RankingResult.Table) -> [String] {
        var heads = [
            phrases.say("Hạng", "Rank"), phrases.bodyLabel,
            result.matter.kind == .rubric ? phrases.scoreLabel : phrases.result,
        ]
        if hasLevels(table) { heads.append(phrases.say("Cấp độ trưởng thành", "Level")) }
        if hasMovement { heads.append(phrases.say("Tăng/giảm", "Movement")) }
        return heads + [phrases.say("Ghi chú", "Note")]
    }

    /// The fields of a row, under ``heads(_:)``.
    func fields(_ row: RankingResult.Row, in table: RankingResult.Table) -> [String] {
        var fields = [phrases.count(row.rank), phrases.name(row.body.name), score(row.score)]
        if hasLevels(table) { fields.append(level(row.level)) }
        if hasMovement { fields.append(movement(row.movement)) }
        return fields + [note(row)]
    }
}
