// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import Evidence

/// Judges what datasets and distributions of one catalogue mean, from the model and what is known around it.
///
/// Every judgement is a pure function of the values given here: no clock, no network, no memory. Rules without a source of
/// their own are conventions of this project and say so.
package struct CatalogueJudge: Sendable {
    /// The code lists.
    package let vocabularies: OpenDataVocabularies
    /// Facts about links; without them what asks for an answer is unknown.
    package let probes: ProbeSet?
    /// The day to which ages are reckoned.
    package let asOf: CalendarDate
    /// How "three times a year" is read.
    package let frequencyReading: Frequencies.Reading
    /// By the IRI of a data service, the links where it answers.
    let endpoints: [String: [LocatedLink]]
    /// Whether the catalogue is itself the national portal.
    let isNationalPortal: Bool

    /// A judge of the datasets of a catalogue.
    package init(
        of catalogue: Catalogue, vocabularies: OpenDataVocabularies, probes: ProbeSet? = nil, asOf: CalendarDate,
        frequencyReading: Frequencies.Reading = .lenient
    ) {
        self.vocabularies = vocabularies
        self.probes = probes
        self.asOf = asOf
        self.frequencyReading = frequencyReading
        endpoints = Dictionary(
            catalogue.services.compactMap { service in service.uri.map { ($0, service.endpointURLs) } },
            uniquingKeysWith: { first, _ in first })
        isNationalPortal = catalogue.homepages.contains { Self.isOnNationalPortal($0.text) }
    }

    /// The outcome of a judgement about a dataset.
    /// - Parameter item: the item of the publication plan that promises the dataset.
    package func outcome(
        of judgement: CheckTest.Judgement, dataset: Dataset, item: PublicationPlan.Item? = nil
    ) -> CheckOutcome {
        switch judgement {
        case .openFormat: openFormat(of: dataset)
        case .free: free(dataset)
        case .noIdentification: noIdentification(dataset)
        case .reachable: reachable(dataset)
        case .licenceState: reuse(of: dataset)
        case .licenceOpen: licenceOpen(of: dataset)
        case .licenceKnown: licenceKnown(of: dataset)
        case .freshness: freshness(of: dataset).outcome
        case .complete: complete(dataset)
        case .personalData: personalData(in: dataset, item: item)
        case .nationalPortal: nationalPortal(dataset)
        case .describable: describable(dataset)
        case .notPlaceholder: notPlaceholder(dataset)
        }
    }

    /// The outcome of a judgement about one distribution; what is asked of datasets only is not applicable.
    package func outcome(
        of judgement: CheckTest.Judgement, distribution: Distribution, in dataset: Dataset
    ) -> CheckOutcome {
        switch judgement {
        case .openFormat: openFormat(of: distribution)
        case .licenceState: reuse(of: distribution, in: dataset)
        case .licenceOpen: licenceOpen(of: distribution, in: dataset)
        case .licenceKnown: licenceKnown(of: distribution, in: dataset)
        case .reachable: reachable(distribution)
        case .free, .noIdentification, .freshness, .complete, .personalData, .nationalPortal, .describable,
            .notPlaceholder:
            .notApplicable(.nothingToCheck)
        }
    }

    /// Whether a dataset may be published at all: nothing declares it a state secret, neither the catalogue nor the plan.
    ///
    /// Source: the law on the protection of state secrets; stated as a duty of open data in decree 47/2020/NĐ-CP art.
    /// 20(4), repealed, and general since. A failure blocks the whole catalogue.
    package func publishable(_ dataset: Dataset, item: PublicationPlan.Item? = nil) -> CheckOutcome {
        dataset.isStateSecret || item?.classification == .stateSecret ? .fail(.declaredSecret) : .pass()
    }

    // MARK: What several judgements read

    /// The links of a distribution: downloads first, then addresses of access, then where its services answer.
    func eachLink(of distribution: Distribution, _ body: (LocatedLink) -> Void) {
        for link in distribution.downloadURLs { body(link) }
        for link in distribution.accessURLs { body(link) }
        for service in distribution.accessServices { for link in endpoints[service.text] ?? [] { body(link) } }
    }

    /// The best of outcomes of which one must hold: a pass with the most credit, else what could not be told, else a
    /// failure; of equals the first. A dataset without distributions fails.
    func best(of dataset: Dataset, _ judge: (Distribution) -> CheckOutcome) -> CheckOutcome {
        var best: CheckOutcome?
        for distribution in dataset.distributions {
            let outcome = judge(distribution)
            if best.map({ outcome.promise > $0.promise }) ?? true { best = outcome }
        }
        return best ?? .fail(.noDistribution)
    }
}

extension CheckOutcome {
    /// The higher, the more an outcome says for a dataset of which one distribution must pass.
    fileprivate var promise: UInt8 {
        switch verdict {
        case .notApplicable: 0
        case .fail: 1
        case .unknown: 2
        case .pass: 3 + credit.rawValue
        }
    }
}
