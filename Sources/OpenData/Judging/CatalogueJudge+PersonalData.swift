// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension CatalogueJudge {
    /// The signs of personal data in the field names and texts of a dataset and its distributions.
    ///
    /// Addresses, telephones and tax codes in a list of fields that names bodies and no persons are taken for theirs.
    /// - Parameter position: the position of the dataset in the catalogue, for the findings.
    package func personalDataSigns(in dataset: Dataset, at position: Int? = nil) -> [CatalogueFinding] {
        var findings = signs(inFields: dataset.fieldNames, position, nil)
        findings += signs(inTexts: dataset.titles, .title, position, nil)
        findings += signs(inTexts: dataset.descriptions, .description, position, nil)
        for (number, distribution) in dataset.distributions.enumerated() {
            if !distribution.fieldNames.isEmpty {
                findings += signs(inFields: distribution.fieldNames, position, number)
            }
            findings += signs(inTexts: distribution.titles, .title, position, number)
            findings += signs(inTexts: distribution.descriptions, .description, position, number)
        }
        return findings
    }

    private func signs(inFields fields: [LocatedText], _ dataset: Int?, _ distribution: Int?) -> [CatalogueFinding] {
        if fields.isEmpty { return [] }
        let sightings = fields.map { PersonalDataLint.sighting(inField: $0.text) }
        let isAboutPersons = sightings.contains { $0?.level == .certain }
        let isAboutBodies = !isAboutPersons && fields.contains { PersonalDataLint.namesBody($0.text) }
        var findings: [CatalogueFinding] = []
        for (field, sighting) in zip(fields, sightings) {
            guard let sighting, !(isAboutBodies && sighting.isSharedWithBodies) else { continue }
            findings.append(
                CatalogueFinding(
                    .personalField(field.text, sign: sighting.sign, sighting.level), dataset: dataset,
                    distribution: distribution, at: field.place))
        }
        return findings
    }

    private func signs(
        inTexts texts: [LocatedText], _ property: ResourceProperty, _ dataset: Int?, _ distribution: Int?
    ) -> [CatalogueFinding] {
        var findings: [CatalogueFinding] = []
        for text in texts {
            for sighting in PersonalDataLint.sightings(inText: text.text) {
                findings.append(
                    CatalogueFinding(
                        .personalText(property, sign: sighting.sign, sighting.level), dataset: dataset,
                        distribution: distribution, at: text.place))
            }
        }
        return findings
    }

    /// Whether no personal data show (VN-O8), or a recorded review says there are none or that they were made anonymous.
    ///
    /// A sure sign fails; a possible one is unknown until a person has looked. A pass means that nothing shows in names of
    /// fields and texts, never that there is nothing. A review that found personal data fails.
    ///
    /// Source: the law on the protection of personal data 91/2025/QH15 from 2026-01-01 (`reported`), decree 47/2020/NĐ-CP
    /// art. 20 before 2025-08-19; the pack asks only on those days.
    /// - Parameter item: the item of the plan that promises the dataset; its review counts from its date on.
    package func personalData(in dataset: Dataset, item: PublicationPlan.Item? = nil) -> CheckOutcome {
        if let review = item?.privacyReview, let outcome = review.outcome, review.date.map({ $0 <= asOf }) ?? true {
            return outcome == .personalData ? .fail(.personalDataRemain) : .pass(.personalDataReviewed)
        }
        switch Self.recordedReview(dataset.privacyReviews) {
        case .personalData: return .fail(.personalDataRemain)
        case .noPersonalData, .anonymised: return .pass(.personalDataReviewed)
        case nil: break
        }
        var isPossible = false
        for finding in personalDataSigns(in: dataset) {
            switch finding.fault {
            case .personalField(_, _, .certain), .personalText(_, _, .certain): return .fail(.personalData)
            default: isPossible = true
            }
        }
        if isPossible { return .unknown(.possiblePersonalData) }
        let hasText = !dataset.descriptions.isEmpty || !dataset.fieldNames.isEmpty
        let saysAnything = hasText || dataset.distributions.contains { !$0.fieldNames.isEmpty }
        return saysAnything ? .pass() : .unknown(.missing)
    }

    /// The outcome of the reviews that a catalogue records, by the words of a plan (`no_personal_data`) or in prose; personal
    /// data in one of them outweigh the others.
    private static func recordedReview(_ reviews: [LocatedText]) -> PublicationPlan.PrivacyReview.Outcome? {
        var found: PublicationPlan.PrivacyReview.Outcome?
        for review in reviews {
            if FoldedText.folded(review.text) == "personal data" { return .personalData }
            for match in reviewTable.matches(in: FoldedWords(review.text), of: review.text) {
                let outcome = reviewPhrases[match.phrase].0
                if outcome == .personalData { return outcome }
                found = outcome
            }
        }
        return found
    }

    private static let reviewPhrases: [(PublicationPlan.PrivacyReview.Outcome, String)] =
        [
            "không có dữ liệu cá nhân", "không chứa dữ liệu cá nhân", "không còn dữ liệu cá nhân",
            "không có thông tin cá nhân", "không chứa thông tin cá nhân", "không còn thông tin cá nhân",
            "no personal data", "without personal data", "no personal information",
        ].map { (.noPersonalData, $0) }
        + [
            "ẩn danh", "khử nhận dạng", "đã loại bỏ dữ liệu cá nhân", "đã loại bỏ thông tin cá nhân",
            "đã xóa dữ liệu cá nhân", "đã xóa thông tin cá nhân", "anonymised", "anonymized", "personal data removed",
        ].map { (.anonymised, $0) }
        + [
            "còn dữ liệu cá nhân", "có dữ liệu cá nhân", "chứa dữ liệu cá nhân", "còn thông tin cá nhân",
            "có thông tin cá nhân", "chứa thông tin cá nhân", "contains personal data", "personal data remain",
            "chưa ẩn danh", "not anonymised", "not anonymized",
        ].map { (.personalData, $0) }
    private static let reviewTable = PhraseTable(reviewPhrases.map(\.1))
}
