// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CatalogueJudge {
    /// What the licences of a distribution, else those of its dataset, and the statements of rights say.
    ///
    /// Of several licences on one distribution a user may choose, so the best counts. Where none is stated, or none is
    /// recognised, statements of rights are read for a grant by statute or a restriction.
    package func licenceState(of distribution: Distribution, in dataset: Dataset) -> LicenceState {
        let licences = distribution.licences.isEmpty ? dataset.licences : distribution.licences
        return state(licences, rights: distribution.rights.isEmpty ? dataset.rights : distribution.rights)
    }

    /// What is said about re-use of a dataset: the restriction where any distribution has one, because it contradicts the
    /// law; else the best of its distributions.
    package func licenceState(of dataset: Dataset) -> LicenceState {
        if dataset.distributions.isEmpty { return state(dataset.licences, rights: dataset.rights) }
        var best = LicenceState.none
        for distribution in dataset.distributions {
            let state = licenceState(of: distribution, in: dataset)
            if state == .restrictive { return .restrictive }
            if state.promise > best.promise { best = state }
        }
        return best
    }

    private func state(_ licences: [CodedValue], rights: [LocatedText]) -> LicenceState {
        var best = LicenceState.none
        for licence in licences {
            let state = state(licence)
            if state.promise > best.promise { best = state }
        }
        if best == .explicitOpen || rights.isEmpty { return best }
        let statement = RightsStatement(rights)
        if !statement.isDisjoint(with: [.nonCommercial, .restriction]) { return .restrictive }
        return statement.grantsByStatute && (best == .none || best == .unknown) ? .statutoryGrantOnly : best
    }

    private func state(_ licence: CodedValue) -> LicenceState {
        guard let code = licence.code, let facts = vocabularies.licences.facts(of: code) else {
            let statement = RightsStatement(licence.raw)
            if !statement.isDisjoint(with: [.nonCommercial, .restriction]) { return .restrictive }
            return statement.grantsByStatute ? .statutoryGrantOnly : .unknown
        }
        if facts.isRestrictive { return .restrictive }
        if facts.openness == .open { return .explicitOpen }
        if facts.isStatutoryGrant { return .statutoryGrantOnly }
        return facts.openness == .closed ? .notOpen : .unknown
    }

    // MARK: VN-O5

    /// Whether re-use of a dataset is allowed (VN-O5): an open licence passes; a statement that the law grants it earns
    /// half; a restriction, a rejected licence or no statement at all fails; a licence that nobody reviewed is unknown.
    ///
    /// Source: Law 20/2023/QH15 art. 43 (free copying, sharing, combining and commercial use). That nothing stated fails is
    /// a convention of this project: the grant by law helps no user who is not told of it.
    package func reuse(of dataset: Dataset) -> CheckOutcome { licenceState(of: dataset).reuse }

    /// Whether re-use of a distribution is allowed, as of a dataset.
    package func reuse(of distribution: Distribution, in dataset: Dataset) -> CheckOutcome {
        licenceState(of: distribution, in: dataset).reuse
    }

    // MARK: LIC-OPEN

    /// Whether a licence is open by the Open Definition: rejected fails, not reviewed or not recognised is unknown, none
    /// fails. A statutory grant is no licence and fails.
    ///
    /// Source: conformance in the list of the Open Definition (okfn/licenses).
    package func licenceOpen(of distribution: Distribution, in dataset: Dataset) -> CheckOutcome {
        licenceOpen(distribution.licences.isEmpty ? dataset.licences : distribution.licences)
    }

    /// Whether at least one distribution of a dataset has an open licence; without distributions its own licence counts.
    package func licenceOpen(of dataset: Dataset) -> CheckOutcome {
        if dataset.distributions.isEmpty { return licenceOpen(dataset.licences) }
        return best(of: dataset) { licenceOpen(of: $0, in: dataset) }
    }

    private func licenceOpen(_ licences: [CodedValue]) -> CheckOutcome {
        if licences.isEmpty { return .fail(.missing) }
        var outcome = CheckOutcome.fail(.licenceNotOpen)
        for licence in licences {
            guard let code = licence.code, let facts = vocabularies.licences.facts(of: code) else {
                if outcome.verdict == .fail { outcome = .unknown(.licenceUnrecognised) }
                continue
            }
            if facts.isStatutoryGrant, facts.openness != .open {
                if outcome.verdict == .fail { outcome = .fail(.statutoryGrantOnly) }
                continue
            }
            switch facts.openness {
            case .open: return .pass()
            case .unknown: if outcome.verdict == .fail { outcome = .unknown(.licenceNotReviewed) }
            case .closed: continue
            }
        }
        return outcome
    }

    // MARK: LIC-KNOWN

    /// Whether a licence stands in the licence table of the EU, or is an exact match of one. It says nothing of openness:
    /// CC BY-NC stands there.
    ///
    /// Source: metric `knownLicence` of the metadata quality assessment of data.europa.eu.
    package func licenceKnown(of distribution: Distribution, in dataset: Dataset) -> CheckOutcome {
        licenceKnown(distribution.licences.isEmpty ? dataset.licences : distribution.licences)
    }

    /// Whether at least one distribution of a dataset has a licence of the EU table.
    package func licenceKnown(of dataset: Dataset) -> CheckOutcome {
        if dataset.distributions.isEmpty { return licenceKnown(dataset.licences) }
        return best(of: dataset) { licenceKnown(of: $0, in: dataset) }
    }

    private func licenceKnown(_ licences: [CodedValue]) -> CheckOutcome {
        if licences.isEmpty { return .fail(.missing) }
        let codes = licences.compactMap(\.code)
        if codes.contains(where: { vocabularies.licences.facts(of: $0)?.isInEUTable == true }) { return .pass() }
        return .fail(codes.isEmpty ? .licenceUnrecognised : .licenceNotInTable)
    }
}

extension LicenceState {
    /// The higher, the more a state says for re-use.
    fileprivate var promise: Int {
        switch self {
        case .none: 0
        case .restrictive: 1
        case .notOpen: 2
        case .unknown: 3
        case .statutoryGrantOnly: 4
        case .explicitOpen: 5
        }
    }

    fileprivate var reuse: CheckOutcome {
        switch self {
        case .explicitOpen: .pass()
        case .statutoryGrantOnly: .halfPass(.statutoryGrantOnly)
        case .unknown: .unknown(.licenceNotReviewed)
        case .notOpen: .fail(.licenceNotOpen)
        case .restrictive: .fail(.restrictiveLicence)
        case .none: .fail(.missing)
        }
    }
}
