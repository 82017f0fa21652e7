// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// The checks of DCAT-US 1.1 ("Project Open Data").
///
/// A dataset has no violation exactly when the official JSON Schemas (GSA/ckanext-datajson, Draft 4) call it valid, with
/// `format: uri` asserted as RFC 3986 has it and patterns read as ECMA 262 has them. What the schemas say is a table,
/// `DCATUSProperty`; the messages say what would be right.
public enum DCATUSProfile {
    /// Whose catalogue it is. Federal agencies of the United States must give more, and may redact.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case federal
        case nonFederal = "non_federal"
    }

    /// What the check of one dataset found.
    public struct DatasetVerdict: Sendable {
        /// The name of the dataset: its IRI, else its identifier, title or JSON pointer.
        public let name: String
        /// Where it is described; the place of the dataset in the model.
        public let place: CataloguePlace
        /// Everything that is wrong; empty for a valid dataset.
        public let findings: [ProfileFinding]
        /// Whether the schemas call it valid.
        public var isValid: Bool { findings.isEmpty }
    }

    /// What the check of a catalogue found.
    public struct Verdict: Sendable {
        /// The kind it was checked as.
        public let kind: Kind
        /// What is wrong with the catalogue itself.
        public let catalogue: [ProfileFinding]
        /// Each dataset, in the order of the file.
        public let datasets: [DatasetVerdict]
    }

    /// Checks a document; each problem is a finding with the place of the value.
    /// - Parameters:
    ///   - document: the catalogue, or a list of datasets.
    ///   - kind: without one, federal when `bureauCode` or `programCode` appears in any dataset.
    public static func check(_ document: Node, kind: Kind? = nil) -> [ProfileFinding] {
        let verdict = verdict(of: document, kind: kind)
        return verdict.catalogue + verdict.datasets.flatMap(\.findings)
    }

    /// Checks a document dataset by dataset.
    /// - Parameters:
    ///   - document: the catalogue, or a list of datasets.
    ///   - kind: without one, federal when `bureauCode` or `programCode` appears in any dataset.
    public static func verdict(of document: Node, kind: Kind? = nil) -> Verdict {
        let list = document.kind == .mapping ? document["dataset"] : document
        let datasets = list?.items ?? document.items
        let kind = kind ?? recognisedKind(datasets)
        var catalogue = DCATUSChecker(kind: kind, name: catalogueName(document))
        catalogue.check(document, as: .catalogue)
        var verdicts: [DatasetVerdict] = []
        verdicts.reserveCapacity(datasets.count)
        for (index, dataset) in datasets.enumerated() {
            let name = datasetName(dataset, index: index)
            var checker = DCATUSChecker(kind: kind, name: name)
            checker.check(dataset, as: .dataset)
            let place = CataloguePlace(dataset.range.start)
            verdicts.append(DatasetVerdict(name: name, place: place, findings: checker.findings))
        }
        return Verdict(kind: kind, catalogue: catalogue.findings, datasets: verdicts)
    }

    private static func recognisedKind(_ datasets: NodeItems) -> Kind {
        datasets.contains { $0["bureauCode"] != nil || $0["programCode"] != nil } ? .federal : .nonFederal
    }

    private static func catalogueName(_ document: Node) -> String {
        for key in ["@id", "title"] {
            if let text = document[key]?.text, !text.isEmpty { return text }
        }
        return document.source.name
    }

    private static func datasetName(_ dataset: Node, index: Int) -> String {
        if let id = dataset["@id"]?.text, AbsoluteIRI.isWeb(id) { return id }
        for key in ["identifier", "title"] {
            if let text = dataset[key]?.text, !text.isEmpty { return text }
        }
        return "/dataset/\(index)"
    }
}
