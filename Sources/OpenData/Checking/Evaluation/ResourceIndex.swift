// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The resources of a catalogue in one row each kind, so that outcomes are columns.
struct ResourceIndex {
    /// By dataset, the position of its first distribution in the row of all; one more at the end.
    let starts: [Int]
    /// By dataset, the position of its publisher in `publishers`; -1 without one.
    let publisherOf: [Int]
    /// The keys of publishers in the order of their bytes.
    let publishers: [String]
    /// The names of publishers as the first dataset of each writes it.
    let publisherNames: [LocalizedText?]

    init(_ catalogue: Catalogue) {
        var starts = [0]
        starts.reserveCapacity(catalogue.datasets.count + 1)
        var keys: [String?] = []
        keys.reserveCapacity(catalogue.datasets.count)
        var names: [String: LocalizedText?] = [:]
        for dataset in catalogue.datasets {
            starts.append((starts.last ?? 0) + dataset.distributions.count)
            let publisher = dataset.publishers.first
            let key = publisher.flatMap(PublisherKey.of)
            keys.append(key)
            if let key, let publisher, names[key] == nil { names[key] = LocalizedText(of: publisher.names) }
        }
        let ordered = names.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let numbers = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
        self.starts = starts
        publishers = ordered
        publisherNames = ordered.map { names[$0] ?? nil }
        publisherOf = keys.map { key in key.flatMap { numbers[$0] } ?? -1 }
    }

    var datasets: Int { starts.count - 1 }
    var distributions: Int { starts.last ?? 0 }

    func distributions(of dataset: Int) -> Range<Int> { starts[dataset]..<starts[dataset + 1] }
}

/// What makes two mentions of a publisher one: its IRI, else its name where spelling does not matter.
enum PublisherKey {
    static func of(_ agent: Agent) -> String? {
        if let uri = agent.uri { return uri }
        return agent.names.first.map { FoldedText.folded($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension LocalizedText {
    /// The Vietnamese and the English of the texts of a catalogue, else the first there is; `nil` when there are none.
    init?(of texts: [LocatedText]) {
        func first(_ language: String) -> String? {
            texts.first { $0.language == language || $0.language?.hasPrefix(language + "-") == true }?.text
        }
        switch (first("vi"), first("en")) {
        case (let vi?, let en?): self.init(vi: vi, en: en)
        case (let vi?, nil): self.init(vi)
        case (nil, let en?):
            self.init(texts.first { $0.language == nil }?.text ?? en)
        case (nil, nil):
            guard let any = texts.first else { return nil }
            self.init(any.text)
        }
    }
}
