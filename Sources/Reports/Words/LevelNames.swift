// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The names of one set of levels.
///
/// Levels whose ids are whole numbers are maturity levels, always named in full ("cấp độ trưởng thành 3"): the bare
/// word "cấp độ" also means system-security levels. Any other levels, such as red, yellow, green, are ratings.
struct LevelNames {
    private let levels: [(id: String, title: LocalizedText)]
    private let phrases: Phrases
    /// Whether the levels are maturity levels with numbers.
    let isNumbered: Bool

    init(_ levels: [(id: String, title: LocalizedText)], _ phrases: Phrases) {
        self.levels = levels
        self.phrases = phrases
        isNumbered =
            !levels.isEmpty && levels.allSatisfy { !$0.id.isEmpty && $0.id.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
    }

    init(_ standing: LevelStanding?, _ phrases: Phrases) {
        self.init(
            standing.map { standing in standing.ids.map { ($0, standing.title(of: $0) ?? LocalizedText($0)) } } ?? [],
            phrases)
    }

    init(_ scheme: LevelScheme?, _ phrases: Phrases) {
        self.init(scheme?.levels.map { ($0.id, $0.title) } ?? [], phrases)
    }

    /// What these levels are called: `cấp độ trưởng thành`, `xếp loại`.
    var noun: String {
        isNumbered ? phrases.say("cấp độ trưởng thành", "maturity level") : phrases.say("xếp loại", "rating")
    }

    /// The noun at the head of a column, on two lines.
    var heading: [String] {
        isNumbered
            ? phrases.isEnglish ? ["Maturity", "level"] : ["Cấp độ", "trưởng thành"]
            : [phrases.say("Xếp loại", "Rating")]
    }

    /// The name of a level alone.
    func title(_ id: String) -> String {
        levels.first { $0.id == id }.map { phrases.text($0.title) } ?? phrases.line(id)
    }

    /// `Cấp độ trưởng thành 2 – Đang phát triển`, `Xếp loại “Đỏ”`.
    func full(_ id: String?) -> String {
        guard let id else { return none }
        let name = title(id)
        guard isNumbered else { return phrases.say("Xếp loại ", "Rating ") + phrases.quoted(name) }
        let level = phrases.say("Cấp độ trưởng thành ", "Maturity level ") + id
        return name == id ? level : level + " – " + name
    }

    /// In the middle of a sentence: `cấp độ trưởng thành 3`, `xếp loại “Đỏ”`.
    func short(_ id: String) -> String {
        isNumbered
            ? phrases.say("cấp độ trưởng thành ", "maturity level ") + id
            : phrases.say("xếp loại ", "the rating ") + phrases.quoted(heading(id))
    }

    /// In a column that is headed by the noun.
    func column(_ id: String?) -> String {
        guard let id else { return "–" }
        return isNumbered ? id : phrases.cut(heading(id), width: 18)
    }

    /// The name of a rating up to its colon: "Đỏ: ưu tiên khắc phục" is called "Đỏ".
    private func heading(_ id: String) -> String {
        let title = title(id)
        let name = title.prefix { $0 != ":" }
        return name.isEmpty ? title : String(name)
    }

    /// Without any level.
    var none: String {
        isNumbered || levels.isEmpty
            ? phrases.say("Chưa đạt cấp độ trưởng thành nào", "No maturity level reached")
            : phrases.say("Chưa xếp loại được", "No rating")
    }
}
