// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// A quality result with what its sections share: names, ids, links.
struct QualityParts {
    /// A share with an explanation of its own: of a word, for the data set or one of its columns.
    struct Share {
        let word: WordResult
        /// The column; `nil` for the data set.
        let column: ColumnResult?
        /// The id of its explanation.
        let id: String
    }

    let context: QualityContext
    let scope: ReportScope
    /// The id of the explanation of each check.
    let checks: [String]
    /// The shares of the data set by word, then those of each column.
    let shares: [Share]
    /// The positions of the shares of the data set and of each column.
    private let positions: [String?: [QualityWord: Int]]

    var result: QualityResult { context.result }
    var phrases: Phrases { context.phrases }

    init(_ shown: MaskedResult, _ scope: ReportScope) {
        context = QualityContext(shown, scope.phrases)
        self.scope = scope
        let result = shown.result
        checks = scope.ids("check", of: result.checks.map(\.id))
        let told: [(word: WordResult, column: ColumnResult?)] =
            result.words.map { ($0, nil) } + result.columns.flatMap { column in column.words.map { ($0, column) } }
        let names = told.map { ($0.column.map { $0.id + "." } ?? "") + $0.word.word.rawValue }
        shares = zip(told, scope.ids("word", of: names)).map { Share(word: $0.word, column: $0.column, id: $1) }
        var positions: [String?: [QualityWord: Int]] = [:]
        for (position, share) in shares.enumerated() {
            positions[share.column?.name, default: [:]][share.word.word] =
                positions[share.column?.name]?[share.word.word] ?? position
        }
        self.positions = positions
    }

    /// A text that leads to the explanation of a check.
    func link(_ text: String, check position: Int) -> ReportInline { .reference(text, to: checks[position]) }

    /// The share of a word of the data set or a column.
    func share(_ word: QualityWord, column: String? = nil) -> Share? {
        positions[column]?[word].map { shares[$0] }
    }

    /// `“Đủ” của cột Họ tên`.
    func name(_ share: Share) -> String {
        let word = phrases.text(share.word.word.title)
        let whole = phrases.text(result.dataset.title ?? result.title)
        guard let column = share.column else { return phrases.say("“\(word)” của \(whole)", "“\(word)” of \(whole)") }
        let name = context.column(column.name)
        return phrases.say("“\(word)” của cột \(name), \(whole)", "“\(word)” of \(name), \(whole)")
    }

    /// The ids of the measures that a share is or counts towards.
    func measures(_ share: Share) -> [String] {
        guard share.word.ratio != nil else { return [] }
        let word = share.word.word.rawValue
        guard let column = share.column else { return ["quality.\(result.dataset.id).\(word)", "quality.\(word)"] }
        return ["quality.\(result.dataset.id).\(column.id).\(word)"]
    }

    /// The checks of the given statuses, the gravest first.
    func positions(_ statuses: [CheckStatus]) -> [Int] {
        statuses.flatMap { status in
            result.checks.indices.filter { result.checks[$0].status == status }
                .sorted { (result.checks[$0].severity.rank, $0) < (result.checks[$1].severity.rank, $1) }
        }
    }
}

extension CheckStatus {
    /// What the status means for the reader.
    var tone: ReportTone {
        switch self {
        case .pass: .good
        case .warn: .warning
        case .fail: .bad
        case .inconclusive: .muted
        }
    }
}
