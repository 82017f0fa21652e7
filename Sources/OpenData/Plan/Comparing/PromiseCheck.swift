// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Holds a dataset against what a plan promises of it.
struct PromiseCheck {
    private let catalogue: Catalogue
    private let frequencies: Frequencies
    /// The IRIs of the datasets that a service says it serves.
    private let served: Set<String>

    init(_ catalogue: Catalogue, _ vocabularies: OpenDataVocabularies) {
        self.catalogue = catalogue
        frequencies = vocabularies.frequencies
        served = Set(catalogue.services.flatMap { $0.servesDatasets.map(\.text) })
    }

    func differences(of item: PublicationPlan.Item, _ dataset: Dataset) -> [PromiseDifference] {
        formats(item, dataset) + licence(item, dataset) + frequency(item, dataset) + methods(item, dataset)
    }

    /// Every promised format must be there.
    private func formats(_ item: PublicationPlan.Item, _ dataset: Dataset) -> [PromiseDifference] {
        let found = Self.words(dataset.distributions.flatMap(\.formats))
        return item.formats.map(Self.word).filter { !found.contains($0) }.map {
            PromiseDifference(promise: .format, promised: $0, found: found)
        }
    }

    /// Every licence that is stated must be the promised one.
    private func licence(_ item: PublicationPlan.Item, _ dataset: Dataset) -> [PromiseDifference] {
        guard let promised = item.licence.map(Self.word) else { return [] }
        let found = Self.words(dataset.licences + dataset.distributions.flatMap(\.licences))
        if found == [promised] { return [] }
        return [PromiseDifference(promise: .licence, promised: promised, found: found)]
    }

    /// The stated frequency must be the promised one, or one that allows no older data.
    private func frequency(_ item: PublicationPlan.Item, _ dataset: Dataset) -> [PromiseDifference] {
        guard let value = item.frequency else { return [] }
        let promised = Self.word(value)
        let found = Self.words(dataset.frequencies)
        let longest = frequencies.longestAge(of: promised)
        let isKept = found.contains { word in
            if word == promised { return true }
            guard let longest, let age = frequencies.longestAge(of: word) else { return false }
            return age <= longest
        }
        return isKept ? [] : [PromiseDifference(promise: .frequency, promised: promised, found: found)]
    }

    private func methods(_ item: PublicationPlan.Item, _ dataset: Dataset) -> [PromiseDifference] {
        var found: [PublicationPlan.AccessMethod] = []
        let isServed = dataset.uri.map(served.contains) ?? false
        if isServed || dataset.distributions.contains(where: { !$0.accessServices.isEmpty }) { found.append(.api) }
        // An access URL that is no service's may be a file or a page: the promise of a file is not denied for it.
        let hasFile = dataset.distributions.contains {
            !$0.downloadURLs.isEmpty || (!$0.accessURLs.isEmpty && $0.accessServices.isEmpty)
        }
        if hasFile { found.append(.file) }
        return item.methods.filter { !found.contains($0) }.map {
            PromiseDifference(promise: .method, promised: $0.rawValue, found: found.map(\.rawValue))
        }
    }

    /// The code of a value, or what is written where it is not understood.
    private static func word(_ value: CodedValue) -> String { value.code ?? value.raw }

    private static func words(_ values: [CodedValue]) -> [String] { Set(values.map(word)).sorted() }
}
