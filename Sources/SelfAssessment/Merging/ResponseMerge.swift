// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Two responses of one rater as one: what only one of them says is taken, what both say differently is a conflict.
struct ResponseMerge {
    /// The response; `nil` when it is to go.
    private(set) var merged: Response?
    private(set) var conflicts: [MergeConflict.Matter] = []
    private let choice: EvidenceMerge.Choice

    /// - Parameters:
    ///   - first: what the earlier document has.
    ///   - second: what the later document has.
    ///   - base: what both came from, where it is known and had a response.
    ///   - choice: which counts in a conflict.
    init(_ first: Response?, _ second: Response?, base: Response?, choice: EvidenceMerge.Choice) {
        self.choice = choice
        guard let first, let second else {
            merged = present(first, second, base)
            return
        }
        merged = both(first, second, base)
    }

    /// The response that only one of them has: new there, or taken back in the other.
    private mutating func present(_ first: Response?, _ second: Response?, _ base: Response?) -> Response? {
        guard let base else { return first ?? second }
        if first ?? second == base { return nil }
        conflicts.append(.removal)
        return choice == .first ? first : second
    }

    private mutating func both(_ first: Response, _ second: Response, _ base: Response?) -> Response {
        var merged = first
        let isSame = first.saysSame(as: second)
        var isOfSecond = false
        if !isSame {
            isOfSecond = pick(
                .answer, isFirstFree: base.map(first.saysSame) ?? (first.state == .unanswered),
                isSecondFree: base.map(second.saysSame) ?? (second.state == .unanswered))
            if isOfSecond {
                merged.state = second.state
                merged.value = second.value
                merged.reason = second.reason
            }
        }
        if first.note != second.note {
            let takesSecond = pick(
                .note, isFirstFree: base.map { $0.note == first.note } ?? (first.note == nil),
                isSecondFree: base.map { $0.note == second.note } ?? (second.note == nil))
            if takesSecond { merged.note = second.note }
        }
        merged.documents = documents(first.documents, second.documents, base?.documents)
        merged.date = isSame ? day(first, second, base) : isOfSecond ? second.date : first.date
        return merged
    }

    /// Whether the second counts: of one who has changed nothing the other does.
    private mutating func pick(_ matter: MergeConflict.Matter, isFirstFree: Bool, isSecondFree: Bool) -> Bool {
        if isFirstFree { return true }
        if isSecondFree { return false }
        conflicts.append(matter)
        return choice == .second
    }

    /// The documents of both, those of the first before; without those that the second has taken away.
    private func documents(_ first: [EvidenceItem], _ second: [EvidenceItem], _ base: [EvidenceItem]?) -> [EvidenceItem]
    {
        let kept = first.filter { document in second.contains(document) || !(base?.contains(document) ?? false) }
        let added = second.filter { document in !first.contains(document) && !(base?.contains(document) ?? false) }
        return kept + added
    }

    /// The day that one of them has changed, else the later day.
    private func day(_ first: Response, _ second: Response, _ base: Response?) -> CalendarDate? {
        if let base {
            if first.date == base.date { return second.date }
            if second.date == base.date { return first.date }
        }
        guard let left = first.date, let right = second.date else { return first.date ?? second.date }
        return max(left, right)
    }
}

extension Response {
    /// Whether both give the same answer: the same state and reason, and a value that means the same.
    func saysSame(as other: Response) -> Bool {
        guard state == other.state, reason == other.reason else { return false }
        if value == other.value { return true }
        switch (value, other.value) {
        case (.word(let left), .word(let right)):
            // 0.85 and 85% are one number.
            guard let left = Rational(parsing: left), let right = Rational(parsing: right) else { return false }
            return left == right
        case (.words(let left), .words(let right)): return left.sorted() == right.sorted()
        default: return false
        }
    }
}
