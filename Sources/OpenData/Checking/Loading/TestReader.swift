// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Reads what a check asks, with its arguments.
struct TestReader {
    let reader: DocumentReader
    let node: Node
    let arguments: MappingReader?

    /// The words for tests, each with the arguments that it takes; those before the bar are required.
    private enum Word: String, CaseIterable {
        case present, count, language
        case inVocabulary = "in_vocabulary"
        case formatIn = "format_in"
        case dateValid = "date_valid"
        case dateOrder = "date_order"
        case url, unique
        case probeStatus = "probe_status"
        case profileCompliance = "profile_compliance"
        case stateSecret = "state_secret"
        case planRule = "plan_rule"
        case stars, integrity

        var arguments: (required: [String], optional: [String]) {
            switch self {
            case .present, .dateValid, .dateOrder, .url, .unique, .probeStatus, .stateSecret: ([], [])
            case .count: ([], ["at_least", "at_most"])
            case .language: (["language"], [])
            case .inVocabulary: ([], ["accept"])
            case .formatIn: (["list"], [])
            case .profileCompliance: (["profile"], ["severity"])
            case .planRule, .integrity: (["rule"], [])
            case .stars: (["at_least"], [])
            }
        }
    }

    /// Every word for a test.
    static var words: [String] { Word.allCases.map(\.rawValue) + CheckTest.Judgement.allCases.map(\.rawValue) }

    func test() -> CheckTest? {
        let judgements = CheckTest.Judgement.allCases.map { ($0.rawValue, CheckTest.judgement($0)) }
        let words = Word.allCases.map { ($0.rawValue, $0) }
        if let judgement = judgements.first(where: { $0.0 == node.text }) {
            checkArguments(required: [], optional: [])
            return judgement.1
        }
        let all = words.map { ($0.0, Word?.some($0.1)) } + judgements.map { ($0.0, Word?.none) }
        guard let word = reader.word(node, among: all) ?? nil else { return nil }
        guard checkArguments(required: word.arguments.required, optional: word.arguments.optional) else { return nil }
        return test(word)
    }

    private func test(_ word: Word) -> CheckTest? {
        switch word {
        case .present: .present
        case .count: count()
        case .language: arguments?["language"].flatMap(reader.string).map { .language($0.lowercased()) }
        case .inVocabulary: .inVocabulary(self.word("accept") ?? .understood)
        case .formatIn: self.word("list").map { .formatIn($0) }
        case .dateValid: .dateValid
        case .dateOrder: .dateOrder
        case .url: .url
        case .unique: .unique
        case .probeStatus: .probeStatus
        case .profileCompliance: self.word("profile").map { .profile($0, self.word("severity") ?? .violation) }
        case .stateSecret: .stateSecret
        case .planRule: rule("P", 1...8).flatMap { PlanRule(rawValue: $0) }.map { .planRule($0) }
        case .stars: arguments?["at_least"].flatMap { reader.integer($0, in: 1...5) }.map { .stars(atLeast: $0) }
        case .integrity: rule("INT-", 1...10).map { .integrity($0) }
        }
    }

    private func count() -> CheckTest? {
        let least = arguments?["at_least"].flatMap { reader.integer($0, in: 0...1_000_000) }
        let most = arguments?["at_most"].flatMap { reader.integer($0, in: 0...1_000_000) }
        guard least != nil || most != nil else {
            reader.diagnostics.error(.countWithoutBound, at: node)
            return nil
        }
        return .count(atLeast: least ?? 0, atMost: most)
    }

    private func word<T: RawRepresentable<String> & CaseIterable>(_ key: String) -> T? {
        arguments?[key].flatMap { reader.word($0, among: PackReader.words(T.self)) }
    }

    private func rule(_ prefix: String, _ numbers: ClosedRange<Int>) -> Int? {
        arguments?["rule"].flatMap { reader.word($0, among: numbers.map { (prefix + String($0), $0) }) }
    }

    @discardableResult
    private func checkArguments(required: [String], optional: [String]) -> Bool {
        var isFine = true
        for key in required where arguments?[key] == nil {
            reader.diagnostics.error(.missingArgument(key, of: node.text ?? ""), at: node)
            isFine = false
        }
        for (key, _) in arguments?.node.entries.map({ ($0.key, $0.value) }) ?? [] {
            guard let word = key.text, PackSchemas.args.keys.contains(word), !(required + optional).contains(word)
            else {
                continue
            }
            reader.diagnostics.error(.strangeArgument(word, of: node.text ?? ""), at: key)
            isFine = false
        }
        return isFine
    }
}
