// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// The keys that every check may have.
struct CommonKeys {
    var id: String?
    var title: LocalizedText?
    var filter: CheckedRule?
    var warn: FailureLimit?
    var fail = FailureLimit.count(0)
    var weight: Rational = 1
    var severity = QualityCheck.Severity.medium
    var word: QualityWord
    var basis: [String] = []
    var countsMissing = false

    /// Those of a check that says nothing.
    init(_ kind: CheckKind) { word = kind.defaultWord }

    /// Reads them from the mapping of a check.
    init(_ kind: CheckKind, _ map: MappingReader, _ context: SuiteContext) {
        self.init(kind)
        let reader = context.reader
        let form = kind.form
        id = map["id"].flatMap(reader.identifier)
        title = map["title"].flatMap(reader.text)
        if let node = map["where"] {
            if form.takesFilter {
                filter = context.rule(node)
            } else {
                context.diagnostics.error(.uselessKey("where", kind.rawValue), at: node.key ?? node)
            }
        }
        (warn, fail) = LimitReader(context: context).limits(warn: map["warn"], fail: map["fail"])
        weight = map["weight"].flatMap { reader.rational($0, from: 0) } ?? 1
        let grades = QualityCheck.Severity.allCases.map { ($0.rawValue, $0) }
        severity = map["severity"].flatMap { reader.word($0, among: grades) } ?? .medium
        let words = QualityWord.allCases.map { ($0.rawValue, $0) }
        word = map["word"].flatMap { reader.word($0, among: words) } ?? kind.defaultWord
        basis = map["basis"].map(context.basis) ?? []
        guard let node = map["missing"] else { return }
        countsMissing = reader.word(node, among: [("skip", false), ("fail", true)]) ?? false
        if !form.countsMissing {
            context.diagnostics.error(.uselessKey("missing", kind.rawValue), at: node.key ?? node)
        }
    }
}
