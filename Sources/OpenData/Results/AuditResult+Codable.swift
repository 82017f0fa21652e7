// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension AuditResult: Codable {
    private enum CodingKeys: String, CodingKey {
        case result, format, engine
        case asOf
        case status, catalogue, plan, probes
        case frequencyReading
        case measures, packs, improvements, publication, publishers, findings, datasets
    }

    /// Reads a result as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.expect(.audit, forKey: .result, wanted: "of an audit of open data")
        try container.expectFirstFormat(forKey: .format)
        engine = try container.decode(EngineIdentity.self, forKey: .engine)
        asOf = try container.decode(CalendarDate.self, forKey: .asOf)
        status = try container.decode(AuditStatus.self, forKey: .status)
        catalogue = try container.decode(CatalogueSummary.self, forKey: .catalogue)
        plan = try container.decodeIfPresent(DocumentIdentity.self, forKey: .plan)
        probes = try container.decodeIfPresent(DocumentIdentity.self, forKey: .probes)
        frequencyReading = try container.decode(Frequencies.Reading.self, forKey: .frequencyReading)
        measures = try container.decode(ReadAuditMeasures.self, forKey: .measures).measures
        packs = try container.decode([PackResult].self, forKey: .packs)
        improvements = try container.decode([AuditImprovement].self, forKey: .improvements)
        publication = try container.decodeIfPresent(PlanResult.self, forKey: .publication)
        publishers = try container.decode([PublisherResult].self, forKey: .publishers)
        findings = try container.decode([AuditFinding].self, forKey: .findings)
        datasets = try container.decode([DatasetResult].self, forKey: .datasets)
    }

    /// Writes the result envelope, what is short, then the long lists.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ResultKind.audit, forKey: .result)
        try container.encode(1, forKey: .format)
        try container.encode(engine, forKey: .engine)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(status, forKey: .status)
        try container.encode(catalogue, forKey: .catalogue)
        try container.encodeIfPresent(plan, forKey: .plan)
        try container.encodeIfPresent(probes, forKey: .probes)
        try container.encode(frequencyReading, forKey: .frequencyReading)
        try container.encode(
            WrittenMeasures(
                measures.map { ($0.id, .share(numerator: $0.numerator, denominator: $0.denominator)) }),
            forKey: .measures)
        try container.encode(packs, forKey: .packs)
        try container.encode(improvements, forKey: .improvements)
        try container.encodeIfPresent(publication, forKey: .publication)
        try container.encode(publishers, forKey: .publishers)
        try container.encode(findings, forKey: .findings)
        try container.encode(datasets, forKey: .datasets)
    }

    /// The result as JSON: the same bytes for the same result, always.
    public func json(pretty: Bool = true) throws -> [UInt8] { try JSONTextEncoder(pretty: pretty).encode(self) }

    /// Reads a result from JSON.
    /// - Throws: an error that names the place of what does not fit.
    public init(json bytes: [UInt8], named name: String) throws {
        self = try JSONTextDecoder().decode(AuditResult.self, from: bytes, name: name)
    }
}
