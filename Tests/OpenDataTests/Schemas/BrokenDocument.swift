// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import OpenData
import Testing

/// A document with one mistake in its form.
struct BrokenDocument: Sendable, CustomTestStringConvertible {
    /// What it is.
    enum Kind: String, Sendable, CaseIterable {
        case pack, vocabulary, context

        /// A document without mistakes.
        var whole: String {
            switch self {
            case .pack: BrokenDocument.pack
            case .vocabulary: BrokenDocument.licences
            case .context: BrokenDocument.context
            }
        }

        /// The codes of what is wrong, in the order of the places.
        func problems(of text: String) -> [String] {
            do throws(ReadingFailure) {
                let source = SourceText(name: "document.yaml", bytes: Array(text.utf8))
                let root = try DocumentComposer.compose(source, syntax: .yaml)
                switch self {
                case .pack: _ = try CheckPack(root)
                case .vocabulary: _ = try OpenDataVocabularies(documents: [root])
                case .context: _ = try KnownContexts(documents: [root])
                }
                return []
            } catch {
                return error.diagnostics.map(\.message.code)
            }
        }
    }

    let kind: Kind
    let text: String
    let codes: [String]
    private let mistake: String
    var testDescription: String { "\(kind.rawValue): \(mistake)" }

    /// The document without mistakes, with one part written otherwise.
    private init(_ kind: Kind, _ part: String, as mistake: String, _ codes: String...) {
        self.init(kind, in: kind.whole, part, as: mistake, codes)
    }

    private init(_ kind: Kind, in whole: String, _ part: String, as mistake: String, _ codes: [String]) {
        self.kind = kind
        text = whole.replacing(part, with: mistake, maxReplacements: 1)
        self.codes = codes
        self.mistake = mistake
    }

    /// A check of the pack, written otherwise.
    private static func check(_ check: String, _ codes: String...) -> BrokenDocument {
        BrokenDocument(.pack, in: pack, wholeCheck, as: check, codes)
    }

    /// A code list that is not one of licences, with a mistake.
    private static func list(_ list: String, _ part: String, _ mistake: String, _ codes: String...) -> BrokenDocument {
        BrokenDocument(.vocabulary, in: codeList(list), part, as: mistake, codes)
    }

    static let all = packs + checks + vocabularies + contexts

    private static let packs = [
        BrokenDocument(.pack, "pack: 1", as: "pack: 2", "unknown-format"),
        BrokenDocument(.pack, "id: test", as: "id: -test", "expected-identifier"),
        BrokenDocument(.pack, "status: proposed", as: "status: draft", "unknown-word"),
        BrokenDocument(.pack, "groups:", as: "grupps:", "unknown-key", "unknown-group"),
        BrokenDocument(.pack, "number: 1/2026", as: "numbre: 1/2026", "unknown-key"),
        BrokenDocument(.pack, "from: 2026-01-01", as: "from: 01/2026", "expected-date"),
        BrokenDocument(.pack, "aggregation: proportional", as: "aggregation: mean", "unknown-word"),
        BrokenDocument(.pack, "{repair: Repair}", as: "[repair]", "expected-mapping"),
        BrokenDocument(.pack, "from: 5", as: "from: many", "expected-number"),
        BrokenDocument(.pack, "checks: [C]", as: "checks: []", "standard-without-checks"),
    ]

    fileprivate static let wholeCheck =
        "{id: C, group: all, title: C, scope: dataset, reads: \"dct:title\", test: count, args: {at_least: 1}, points: 2}"

    private static let checks = [
        check("{id: C, group: all, title: C, scope: dataset, reads: \"dct:title\", test: presnt}", "unknown-word"),
        check("{id: C, group: all, title: C, scope: [], reads: \"dct:title\", test: present}", "no-scope"),
        check("{id: C, group: all, title: C, scope: data, reads: \"dct:title\", test: present}", "unknown-word"),
        check("{id: C, group: all, title: C, scope: dataset, reads: \"dct:titel\", test: present}", "unknown-word"),
        check("{id: C, group: all, title: C, scope: dataset, test: present}", "reads-missing"),
        check("{id: C, group: all, title: C, scope: dataset, reads: \"dct:title\", test: freshness}", "reads-nothing"),
        check("{id: C, group: all, title: C, scope: dataset, reads: \"dct:issued\", test: date_order}", "two-dates"),
        check("{id: C, group: all, title: C, scope: plan, test: plan_rule}", "missing-argument"),
        check("{id: C, group: all, title: C, scope: plan, test: plan_rule, args: {rule: INT-1}}", "unknown-word"),
        check("{id: C, group: all, title: C, scope: dataset, test: integrity, args: {rule: INT-11}}", "unknown-word"),
        check("{id: C, group: all, title: C, scope: dataset, test: stars, args: {at_least: 6}}", "out-of-range"),
        check("{id: C, group: all, title: C, scope: dataset, test: free, args: {at_least: 1}}", "strange-argument"),
        check(
            "{id: C, group: all, title: C, scope: dataset, reads: \"dct:title\", test: count}", "count-without-bound"),
        check(
            "{id: C, group: all, title: C, scope: dataset, reads: \"dct:title\", test: present, points: -1}",
            "out-of-range"),
        check(
            "{id: C, group: all, title: C, scope: dataset, reads: \"dct:title\", test: present, blocking: maybe}",
            "expected-flag"),
        check(
            "{id: C, group: all, title: C, scope: dataset, reads: \"dct:title\", test: present, severity: high}",
            "unknown-word"),
    ]

    private static let vocabularies = [
        BrokenDocument(.vocabulary, "vocabulary: 1", as: "vocabulary: one", "expected-integer"),
        BrokenDocument(.vocabulary, "list: licences", as: "list: licenses", "unknown-word"),
        BrokenDocument(.vocabulary, "title: List", as: "titel: List", "unknown-key"),
        BrokenDocument(.vocabulary, "[{id: own, title: Own, status: proposed}]", as: "[{id: own}]", "missing-key"),
        BrokenDocument(.vocabulary, "openness: open", as: "openness: free", "unknown-word"),
        BrokenDocument(.vocabulary, "restrictive: false", as: "restrictive: 0", "expected-flag"),
        BrokenDocument(.vocabulary, "aliases: [x]", as: "aliases: x", "expected-list"),
        BrokenDocument(.vocabulary, "aliases: [x]", as: "alias: [x]", "unknown-key"),
        BrokenDocument(.vocabulary, "{code: A, all: [free]}", as: "{code: A}", "missing-key"),
        list("themes", "A: {}", "- A", "expected-mapping"),
        list("themes", "A: {}", "A: {}\nothers: {}", "unknown-key"),
        list("file_types", "A: {}", "A: {stars: 5}", "out-of-range"),
        list("file_types", "A: {}", "A: {}\nfiller: word", "expected-list"),
        list("frequencies", "A: {}", "A: {days: 0}", "out-of-range"),
        list("frequencies", "A: {}", "A: {}\nambiguous: [x]", "expected-mapping"),
        list("languages", "A: {}", "A: {days: 1}", "unknown-key"),
    ]

    private static let contexts = [
        BrokenDocument(.context, "context: 1", as: "context: 1.1", "expected-integer"),
        BrokenDocument(
            .context, "urls: [\"https://example.org/context\"]", as: "urls: https://example.org", "expected-list"),
        BrokenDocument(
            .context, "[\"https://example.org/context\"]",
            as: "[\"https://example.org/context\", \"https://example.org/context\"]", "duplicate-context"),
        BrokenDocument(.context, "content: {a: b}", as: "content: b", "expected-context"),
        BrokenDocument(.context, "status: official", as: "status: offical", "unknown-word"),
        BrokenDocument(.context, "title: Context", as: "name: Context", "missing-key", "unknown-key"),
    ]
}

extension BrokenDocument {
    fileprivate static let pack = """
        pack: 1
        id: test
        version: "1"
        title: {vi: Thử, en: Test}
        status: proposed
        sources: [{id: own, title: Own, number: 1/2026, status: proposed, effective: {from: 2026-01-01}}]
        groups: [{id: all, title: All}]
        aggregation: proportional
        fixes: {repair: Repair}
        checks:
          - \(wholeCheck)
        ratings: [{id: good, title: Good, from: 5}]
        measures: {opendata.fresh: C}
        standard: {title: Standard, status: proposed, checks: [C]}
        """

    fileprivate static let licences = """
        vocabulary: 1
        id: test
        version: "1"
        list: licences
        title: List
        status: proposed
        sources: [{id: own, title: Own, status: proposed}]
        base: http://example.org/list/
        entries:
          A: {title: A, exact: ["http://example.org/a"], aliases: [x], openness: open, restrictive: false}
        wordings: [{code: A, all: [free]}]
        """

    fileprivate static func codeList(_ list: String) -> String {
        """
        vocabulary: 1
        id: test
        version: "1"
        list: \(list)
        title: List
        status: proposed
        sources: []
        base: http://example.org/list/
        entries:
          A: {}
        """
    }

    fileprivate static let context = """
        context: 1
        id: test
        version: "1"
        title: Context
        status: official
        sources: [{id: own, title: Own, status: proposed}]
        urls: ["https://example.org/context"]
        content: {a: b}
        """
}
