// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What the schemas of DCAT-US 1.1 say of one member of an object.
struct DCATUSProperty: Sendable {
    /// For which kind of catalogue something holds.
    enum Scope: Sendable {
        case never, federal, always

        func holds(for kind: DCATUSProfile.Kind) -> Bool {
            switch self {
            case .never: false
            case .federal: kind == .federal
            case .always: true
            }
        }
    }

    let key: String
    let form: DCATUSForm
    /// Whether it must be there.
    let required: Scope
    /// Whether `null` may stand for "none".
    let nullable: Scope
    /// Whether a text such as `[[REDACTED-EX B6]]` may stand for the value.
    let redactable: Scope

    init(
        _ key: String, _ form: DCATUSForm, required: Scope = .never, nullable: Scope = .never,
        redactable: Scope = .never
    ) {
        self.key = key
        self.form = form
        self.required = required
        self.nullable = nullable
        self.redactable = redactable
    }

    /// A member that may be left out, null or redacted by federal agencies.
    private static func optional(_ key: String, _ form: DCATUSForm) -> Self {
        Self(key, form, nullable: .always, redactable: .federal)
    }

    // The tables below say what `catalog.json`, `dataset.json` and `dataset-non-federal.json` say.

    static let ofCatalogue: [DCATUSProperty] = [
        Self("conformsTo", .words(["https://project-open-data.cio.gov/v1.1/schema"]), required: .always),
        Self("dataset", .listOfDatasets, required: .always),
        Self("@context", .uri),
        Self("@id", .uri),
        Self("@type", .words(["dcat:Catalog"])),
        Self("describedBy", .uri),
    ]

    static let ofDataset: [DCATUSProperty] = [
        Self("bureauCode", .codes(.bureau), required: .federal, redactable: .federal),
        Self("programCode", .codes(.program), required: .federal, redactable: .federal),
        Self("title", .text(longest: nil), required: .always),
        Self("description", .text(longest: nil), required: .always),
        Self("keyword", .texts(areUnique: false), required: .federal, redactable: .federal),
        Self("modified", .modified, required: .federal, redactable: .federal),
        Self("publisher", .object(.publisher), required: .always),
        Self("contactPoint", .object(.contact), required: .always),
        Self("identifier", .text(longest: nil), required: .always),
        Self("accessLevel", .words(["public", "restricted public", "non-public"]), required: .always),
        Self("@type", .words(["dcat:Dataset"])),
        Self("rights", .text(longest: 255), nullable: .always),
        optional("accrualPeriodicity", .frequency),
        optional("describedBy", .uri),
        optional("describedByType", .mediaType),
        optional("conformsTo", .uri),
        optional("dataQuality", .flag),
        optional("distribution", .listOfDistributions),
        optional("issued", .date),
        optional("landingPage", .uri),
        optional("language", .languages),
        optional("license", .uri),
        optional("primaryITInvestmentUII", .investment),
        optional("references", .uris),
        Self("spatial", .text(longest: nil), nullable: .always),
        Self("systemOfRecords", .text(longest: nil), nullable: .always),
        optional("temporal", .temporal),
        Self("isPartOf", .text(longest: nil), nullable: .federal),
        optional("theme", .texts(areUnique: true)),
    ]

    static let ofContact: [DCATUSProperty] = [
        Self("fn", .text(longest: nil), required: .always),
        Self("hasEmail", .mail, required: .federal, redactable: .federal),
        Self("@type", .words(["vcard:Contact"])),
    ]

    static let ofPublisher: [DCATUSProperty] = [
        Self("name", .text(longest: nil), required: .always),
        Self("@type", .words(["org:Organization"])),
        Self("subOrganizationOf", .object(.publisher)),
    ]

    static let ofDistribution: [DCATUSProperty] = [
        Self("@type", .words(["dcat:Distribution"])),
        Self("downloadURL", .uri, redactable: .federal),
        optional("mediaType", .mediaType),
        Self("format", .text(longest: nil), nullable: .always),
        optional("accessURL", .uri),
        optional("description", .text(longest: nil)),
        optional("title", .text(longest: nil)),
        optional("conformsTo", .uri),
        optional("describedBy", .uri),
        optional("describedByType", .mediaType),
    ]

    /// `mediaType` beside a `downloadURL`.
    static let mediaTypeOfDownload = Self("mediaType", .mediaType, required: .always, redactable: .federal)
}
