// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CatalogueJudge {
    /// The stars of a distribution: none without an open licence or with a broken link; else those of its format.
    ///
    /// A grant by statute is no open licence. A format that is not understood, or a package that nobody opened, is worth
    /// one star: it is at least there. RDF is worth four, never five.
    package func stars(of distribution: Distribution, in dataset: Dataset) -> StarRating {
        switch licenceState(of: distribution, in: dataset) {
        case .explicitOpen: break
        case .statutoryGrantOnly: return StarRating(stars: 0, reason: .statutoryGrantOnly)
        case .unknown: return StarRating(stars: 0, reason: .licenceNotReviewed)
        case .notOpen: return StarRating(stars: 0, reason: .licenceNotOpen)
        case .restrictive: return StarRating(stars: 0, reason: .restrictiveLicence)
        case .none: return StarRating(stars: 0, reason: .missing)
        }
        let format = format(of: distribution)
        if let reason = brokenLink(of: distribution) { return StarRating(stars: 0, reason: reason, format: format) }
        guard let code = format.code else { return StarRating(stars: 1, reason: .formatUnrecognised, format: format) }
        if format.isClosedPackage { return StarRating(stars: 1, reason: .packageNotOpened, format: format) }
        guard let facts = vocabularies.fileTypes.facts(of: code) else {
            return StarRating(stars: 1, reason: .formatUnrecognised, format: format)
        }
        switch facts.stars {
        case ...0: return StarRating(stars: 0, reason: .pageInsteadOfData, format: format)
        case 1...3: return StarRating(stars: facts.stars, reason: .starsOfFormat, format: format)
        default: return StarRating(stars: 4, reason: .linksNotVisible, format: format)
        }
    }

    /// The stars of a dataset: those of its best distribution.
    package func stars(of dataset: Dataset) -> StarRating {
        var best: StarRating?
        for distribution in dataset.distributions {
            let rating = stars(of: distribution, in: dataset)
            if best.map({ rating.stars > $0.stars }) ?? true { best = rating }
        }
        return best ?? StarRating(stars: 0, reason: .noDistribution)
    }
}
