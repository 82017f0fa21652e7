// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Reads a catalogue in DCAT-US 1.1 (`data.json`) into statements of DCAT.
///
/// A dataset is named by its `@id` or `identifier` when that is an address of the web, else it is a blank node. The
/// licence of a dataset is stated of the dataset and, at the same place, of each of its distributions. Members that DCAT
/// has no property for keep the property of the DCAT-US context (`bureauCode`, `systemOfRecords` …). A value of the wrong
/// kind is reported and, where it can be understood, read; it never hides the rest.
public struct DCATUSReader: Sendable {
    /// A reader.
    public init() {}

    /// Reads a catalogue, or a list of datasets, as far as it can be read.
    public func read(_ source: SourceText, document: Node) -> CatalogueReading {
        var reading = DCATUSReading(writer: JSONGraphWriter(source))
        reading.readCatalogue(document)
        return reading.writer.finish(.dcatUS, document: document)
    }
}

/// One reading of a `data.json`.
private struct DCATUSReading {
    var writer: JSONGraphWriter

    // MARK: Catalogue and datasets

    mutating func readCatalogue(_ document: Node) {
        let root = writer.root(document)
        if document.kind == .sequence {
            for item in writer.items(root, wanted: .listOfDatasets) { readDataset(item, of: nil) }
            return
        }
        guard writer.isObject(root, .catalogue) else { return }
        let catalogue = writer.node([writer.member("@id", of: root)])
        writer.builder.add(catalogue, isA: .catalog, at: writer.place(root))
        for entry in document.entries {
            guard let key = entry.key.text else { continue }
            let value = writer.member(entry.value, key: key, of: root)
            if key == "dataset" {
                for item in writer.items(value, wanted: .listOfDatasets) { readDataset(item, of: catalogue) }
            } else if let member = DCATUSMember.ofCatalogue[key] {
                state(catalogue, member, value)
            }
        }
    }

    private mutating func readDataset(_ value: JSONValue, of catalogue: TermID?) {
        guard writer.isObject(value, .dataset) else { return }
        let dataset = writer.node([writer.member("@id", of: value), writer.member("identifier", of: value)])
        let place = writer.place(value)
        writer.builder.add(dataset, isA: .dataset, at: place)
        if let catalogue { writer.builder.add(catalogue, .dataset, dataset, at: place) }
        var distributions: [(node: TermID, hasLicence: Bool)] = []
        var licences: [(term: TermID, place: CataloguePlace)] = []
        for entry in value.node.entries {
            guard let key = entry.key.text, let member = DCATUSMember.ofDataset[key] else { continue }
            let content = writer.member(entry.value, key: key, of: value)
            switch member.form {
            case .distributions:
                for item in writer.items(content, wanted: .listOfDistributions) {
                    if let distribution = readDistribution(item, of: dataset) { distributions.append(distribution) }
                }
            case .licence: licences += licenceTerms(content)
            default: state(dataset, member, content)
            }
        }
        for licence in licences {
            writer.builder.add(dataset, .license, licence.term, at: licence.place)
            for distribution in distributions where !distribution.hasLicence {
                writer.builder.add(distribution.node, .license, licence.term, at: licence.place)
            }
        }
    }

    private mutating func readDistribution(
        _ value: JSONValue, of dataset: TermID
    ) -> (node: TermID, hasLicence: Bool)? {
        guard writer.isObject(value, .distribution) else { return nil }
        let node = writer.node([writer.member("@id", of: value)])
        let place = writer.place(value)
        writer.builder.add(node, isA: .distribution, at: place)
        writer.builder.add(dataset, .distribution, node, at: place)
        var hasLicence = false
        for entry in value.node.entries {
            guard let key = entry.key.text, let member = DCATUSMember.ofDistribution[key] else { continue }
            let content = writer.member(entry.value, key: key, of: value)
            if member.form == .licence {
                for licence in licenceTerms(content) {
                    writer.builder.add(node, .license, licence.term, at: licence.place)
                    hasLicence = true
                }
            } else {
                state(node, member, content)
            }
        }
        return (node, hasLicence)
    }

    private mutating func licenceTerms(_ value: JSONValue) -> [(term: TermID, place: CataloguePlace)] {
        writer.texts(value).map { (writer.webTerm($0.text), writer.place($0.value)) }
    }

    // MARK: Values

    private mutating func state(_ subject: TermID, _ member: DCATUSMember, _ value: JSONValue) {
        switch member.form {
        case .text:
            for entry in writer.texts(value) { add(subject, member, writer.builder.literal(entry.text), entry.value) }
        case .texts:
            for entry in writer.listed(value) { add(subject, member, writer.builder.literal(entry.text), entry.value) }
        case .term: for entry in writer.texts(value) { add(subject, member, writer.webTerm(entry.text), entry.value) }
        case .terms: for entry in writer.listed(value) { add(subject, member, writer.webTerm(entry.text), entry.value) }
        case .link: for entry in writer.texts(value) { add(subject, member, writer.term(entry.text), entry.value) }
        case .links: for entry in writer.listed(value) { add(subject, member, writer.term(entry.text), entry.value) }
        case .mail: for entry in writer.texts(value) { add(subject, member, writer.mailTerm(entry.text), entry.value) }
        case .period: for entry in writer.texts(value) { writer.statePeriod(subject, entry.text, at: entry.value) }
        case .flag: stateFlag(subject, member, value)
        case .publisher: readAll(value) { $0.readAgent($1, of: subject, through: member) }
        case .contact: readAll(value) { $0.readContact($1, of: subject) }
        case .distributions, .licence: break
        }
    }

    private mutating func add(_ subject: TermID, _ member: DCATUSMember, _ object: TermID, _ value: JSONValue) {
        let place = writer.place(value)
        switch member.property {
        case .known(let property): writer.builder.add(subject, property, object, at: place)
        case .other(let iri): writer.builder.add(subject, writer.builder.iri(iri), object, at: place)
        }
    }

    private mutating func stateFlag(_ subject: TermID, _ member: DCATUSMember, _ value: JSONValue) {
        guard value.node.isPlain, let text = value.node.text, text == "true" || text == "false" else {
            state(subject, DCATUSMember(member.property, .text), value)
            return
        }
        let boolean = "http://www.w3.org/2001/XMLSchema#boolean"
        add(subject, member, writer.builder.literal(text, datatype: boolean), value)
    }

    /// One object or, with a warning, several.
    private mutating func readAll(_ value: JSONValue, _ read: (inout Self, JSONValue) -> Void) {
        guard value.node.kind == .sequence else {
            if !value.node.isNull { read(&self, value) }
            return
        }
        writer.report(.warning, .expected("expected-object", .oneObject, at: value.node), value)
        for item in writer.items(value, wanted: .oneObject) { read(&self, item) }
    }

    private mutating func readAgent(_ value: JSONValue, of subject: TermID, through member: DCATUSMember) {
        guard let agent = nestedNode(value, .agent) else { return }
        add(subject, member, agent, value)
        writer.builder.add(agent, isA: .agent, at: writer.place(value))
        stateMembers(agent, value, DCATUSMember.ofPublisher, single: .name)
    }

    private mutating func readContact(_ value: JSONValue, of subject: TermID) {
        guard let contact = nestedNode(value, .contact) else { return }
        writer.builder.add(subject, .contactPoint, contact, at: writer.place(value))
        writer.builder.add(contact, isA: .kind, at: writer.place(value))
        let isMail = value.node.withBytes { bytes in
            for index in bytes.indices where bytes[index] == UInt8(ascii: "@") { return true }
            return false
        }
        stateMembers(contact, value, DCATUSMember.ofContact, single: isMail ? .vcardEmail : .vcardName)
    }

    /// A node for an object, or for a text in place of an object, which is reported.
    private mutating func nestedNode(_ value: JSONValue, _ wanted: DiagnosticMessage.Wanted) -> TermID? {
        switch value.node.kind {
        case .mapping: return writer.node([writer.member("@id", of: value)])
        case .scalar where !value.isEmpty && !value.node.isPlain:
            writer.report(.warning, .expected("expected-object", wanted, at: value.node), value)
            return writer.builder.newBlank()
        default:
            writer.report(.error, .expected("expected-object", wanted, at: value.node), value)
            return nil
        }
    }

    /// The members of a nested object; a text in its place is the value of one property.
    private mutating func stateMembers(
        _ subject: TermID, _ value: JSONValue, _ members: [String: DCATUSMember], single: CatalogueProperty
    ) {
        if value.node.kind == .scalar, let text = value.node.text {
            let term = single == .vcardEmail ? writer.mailTerm(text) : writer.builder.literal(text)
            writer.builder.add(subject, single, term, at: writer.place(value))
            return
        }
        for entry in value.node.entries {
            guard let key = entry.key.text, let member = members[key] else { continue }
            state(subject, member, writer.member(entry.value, key: key, of: value))
        }
    }
}
