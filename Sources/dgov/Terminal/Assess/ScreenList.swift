// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import SelfAssessment

/// A list to choose from.
struct ScreenList: Hashable {
    enum Target: Hashable {
        case question(AnswerPlace)
        case domain(Int)
        case document(Int)
    }

    struct Row: Hashable {
        /// What it leads to; `nil` for a heading.
        var target: Target?
        /// The number that can be typed to get there.
        var number: Int?
        var text: String
        /// What stands at the right end.
        var detail = ""
    }

    var title: String
    /// Lines above the rows.
    var intro: [String] = []
    var rows: [Row]
    private(set) var selected: Int
    /// What has been typed of a number.
    private var typed = 0

    init(title: String, intro: [String] = [], rows: [Row], selected: Target? = nil) {
        self.title = title
        self.intro = intro
        self.rows = rows
        self.selected =
            rows.firstIndex { selected != nil && $0.target == selected } ?? rows.firstIndex { $0.target != nil } ?? 0
    }

    /// What is chosen.
    var target: Target? { rows.indices.contains(selected) ? rows[selected].target : nil }

    /// Moves by so many rows that lead somewhere.
    mutating func move(_ steps: Int) {
        typed = 0
        let stops = rows.indices.filter { rows[$0].target != nil }
        guard let here = stops.firstIndex(of: selected), let last = stops.indices.last else { return }
        selected = stops[min(max(here + steps, 0), last)]
    }

    /// Moves to the row with the number of which one more digit is typed.
    mutating func type(_ digit: Int) {
        for number in [typed * 10 + digit, digit] {
            guard let row = rows.firstIndex(where: { $0.number == number }) else { continue }
            (selected, typed) = (row, number)
            return
        }
        typed = 0
    }
}
