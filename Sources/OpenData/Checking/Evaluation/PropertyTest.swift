// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Holds a test against the values of a property.
struct PropertyTest {
    let test: CheckTest
    /// Whether every value must pass, and not only one.
    let wantsAll: Bool
    let probes: ProbeSet?

    func outcome(_ values: PropertyValues) -> CheckOutcome {
        switch test {
        case .present: presence(values)
        case .count(let least, let most): count(values.count, least, most)
        case .language(let tag): language(tag, values)
        case .inVocabulary(let acceptance): vocabulary(acceptance, values)
        case .dateValid: date(values)
        case .url: links(values) { LinkParts($0.text).isAbsolute ? .pass() : .fail(.notAnAddress) }
        case .probeStatus: links(values, probe)
        default: .unknown(.missing)
        }
    }

    /// The outcome of several values; none at all are missing.
    private func joined(_ outcomes: some Collection<CheckOutcome>) -> CheckOutcome {
        if outcomes.isEmpty { return .fail(.missing) }
        return wantsAll ? .all(outcomes) : .any(outcomes)
    }

    private func presence(_ values: PropertyValues) -> CheckOutcome {
        switch values {
        case .none: .fail(.missing)
        case .texts(let texts): presence(texts.lazy.map(\.text))
        case .links(let links): presence(links.lazy.map(\.text))
        case .codes(let codes): presence(codes.lazy.map(\.raw))
        case .date(let date): presence(CollectionOfOne(date.raw))
        case .number(let number): presence(CollectionOfOne(number.raw))
        case .agents(let agents): agents.isEmpty ? .fail(.missing) : .pass()
        case .spans(let spans): spans.isEmpty ? .fail(.missing) : .pass()
        case .resources(let count): count == 0 ? .fail(.missing) : .pass()
        }
    }

    private func presence(_ texts: some Collection<String>) -> CheckOutcome {
        if texts.isEmpty { return .fail(.missing) }
        return texts.contains { $0.utf8.contains { $0 > 0x20 } } ? .pass() : .fail(.empty)
    }

    private func count(_ count: Int, _ least: Int, _ most: Int?) -> CheckOutcome {
        if count < least { return .fail(.tooFew) }
        if let most, count > most { return .fail(.tooMany) }
        return .pass()
    }

    private func language(_ tag: String, _ values: PropertyValues) -> CheckOutcome {
        guard case .texts(let texts) = values else { return .fail(.missing) }
        return joined(
            texts.map { text in
                guard let language = text.language else { return .unknown(.untaggedLanguage) }
                return language == tag || language.hasPrefix(tag + "-") ? .pass() : .fail(.otherLanguage)
            })
    }

    private func vocabulary(_ acceptance: CheckTest.Acceptance, _ values: PropertyValues) -> CheckOutcome {
        guard case .codes(let codes) = values else { return .fail(.missing) }
        if codes.count == 1 { return acceptance.accepts(codes[0]) ? .pass() : .fail(.notInList) }
        return joined(codes.map { acceptance.accepts($0) ? .pass() : .fail(.notInList) })
    }

    private func date(_ values: PropertyValues) -> CheckOutcome {
        guard case .date(let date) = values else { return .fail(.missing) }
        return date.day != nil && date.problem == nil ? .pass() : .fail(.doubtfulDate)
    }

    private func links(_ values: PropertyValues, _ judge: (LocatedLink) -> CheckOutcome) -> CheckOutcome {
        guard case .links(let links) = values else { return .fail(.missing) }
        return joined(links.map(judge))
    }

    private func probe(_ link: LocatedLink) -> CheckOutcome {
        guard let fact = probes?[link.text] else { return .unknown(.notProbed) }
        if fact.isReachable { return .pass() }
        if fact.wall != nil { return .fail(.walled) }
        // What the prober refused to try says nothing about the link.
        if fact.status == nil, fact.failure == "refused-address" || fact.failure == "protocol" {
            return .unknown(.probeFailed)
        }
        return .fail(.notAnswering)
    }
}

extension CheckTest.Acceptance {
    /// Whether a value counts as one of its code list.
    func accepts(_ value: CodedValue) -> Bool {
        guard value.code != nil else { return false }
        switch value.recognition {
        case .exact: return true
        case .alias: return self == .understood
        case .guessed, .unrecognised: return false
        }
    }
}
