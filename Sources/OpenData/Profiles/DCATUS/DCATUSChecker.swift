// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Checks one dataset, or the catalogue around the datasets, against the tables.
struct DCATUSChecker {
    let kind: DCATUSProfile.Kind
    /// The name of the dataset or catalogue.
    let name: String
    private(set) var findings: [ProfileFinding] = []

    init(kind: DCATUSProfile.Kind, name: String) {
        self.kind = kind
        self.name = name
    }

    // MARK: Objects

    mutating func check(_ node: Node, as object: DCATUSObject, through key: String? = nil) {
        guard node.kind == .mapping else {
            report(.wrongKind, object, key, node, .wanted(object), isItem: key == "distribution")
            return
        }
        let table = object.table
        var seen: UInt64 = 0
        for entry in node.entries {
            guard let key = entry.key.text, let position = table.positions[key] else { continue }
            seen |= 1 << UInt64(position)
            check(entry.value, as: property(table.properties[position], in: object, node), of: object)
        }
        for (position, property) in table.properties.enumerated() where seen & 1 << UInt64(position) == 0 {
            let property = self.property(property, in: object, node)
            guard property.required.holds(for: kind) else { continue }
            reportMissing(property, object, node)
        }
        if object == .catalogue, node["@type"] != nil, node["@context"] == nil {
            reportMissing(DCATUSProperty("@context", .uri), object, node)
        }
    }

    /// A media type is asked for more strictly beside a download.
    private func property(_ property: DCATUSProperty, in object: DCATUSObject, _ node: Node) -> DCATUSProperty {
        guard object == .distribution, property.key == "mediaType", node["downloadURL"] != nil else { return property }
        return .mediaTypeOfDownload
    }

    // MARK: Values

    private mutating func check(_ value: Node, as property: DCATUSProperty, of object: DCATUSObject) {
        if value.isNull {
            if property.nullable.holds(for: kind) { return }
            report(.empty, object, property.key, value, .wanted(property.form))
            return
        }
        if property.redactable.holds(for: kind), isRedacted(value) { return }
        switch property.form {
        case .object(let inner): check(value, as: inner, through: property.key)
        case .listOfDistributions: checkDistributions(value, property)
        case .listOfDatasets:
            if value.kind != .sequence { report(.wrongKind, object, property.key, value, .wanted(property.form)) }
        case .texts(let areUnique): checkList(value, property, object, areUnique: areUnique, mayBeEmpty: false)
        case .codes, .uris: checkList(value, property, object, areUnique: true, mayBeEmpty: false)
        case .languages: checkList(value, property, object, areUnique: false, mayBeEmpty: true)
        default:
            if let problem = problem(of: value, as: property.form) {
                report(problem, object, property.key, value, .wanted(property.form))
            }
        }
    }

    private mutating func checkDistributions(_ value: Node, _ property: DCATUSProperty) {
        guard value.kind == .sequence else {
            report(.wrongKind, .dataset, property.key, value, .wanted(property.form))
            return
        }
        for item in value.items where !(property.redactable.holds(for: kind) && isRedacted(item)) {
            check(item, as: .distribution, through: property.key)
        }
    }

    private mutating func checkList(
        _ value: Node, _ property: DCATUSProperty, _ object: DCATUSObject, areUnique: Bool, mayBeEmpty: Bool
    ) {
        guard value.kind == .sequence else {
            report(.wrongKind, object, property.key, value, .wanted(property.form))
            return
        }
        if value.count == 0, !mayBeEmpty { report(.empty, object, property.key, value, .wanted(property.form)) }
        var seen: Set<String> = []
        for item in value.items {
            if case .uris = property.form, property.redactable.holds(for: kind), isRedacted(item) {
                checkRepeated(item, &seen, property, object)
            } else if let problem = problem(of: item, as: property.form) {
                report(problem, object, property.key, item, .wantedItem(property.form), isItem: true)
            } else if areUnique {
                checkRepeated(item, &seen, property, object)
            }
        }
    }

    private mutating func checkRepeated(
        _ item: Node, _ seen: inout Set<String>, _ property: DCATUSProperty, _ object: DCATUSObject
    ) {
        guard let text = item.text, !seen.insert(text).inserted else { return }
        add(.malformed, object, property.key, item, .repeated(property.key, item.quotation, code(object, property.key)))
    }

    /// What is wrong with a single value, or with an item of a list.
    private func problem(of value: Node, as form: DCATUSForm) -> ProfileFinding.Problem? {
        if case .flag = form {
            let isFlag = value.isPlain && (value.text == "true" || value.text == "false")
            return isFlag ? nil : .wrongKind
        }
        guard value.kind == .scalar, !value.isPlain else { return value.isNull ? .empty : .wrongKind }
        if case .words(let words) = form {
            return value.text.map(words.contains) == true ? nil : .notInVocabulary
        }
        let bytes = value.withBytes { span in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(span.count)
            for index in span.indices { bytes.append(span[index]) }
            return bytes
        }
        if bytes.isEmpty { return .empty }
        return form.accepts(bytes) ? nil : .malformed
    }

    private func isRedacted(_ value: Node) -> Bool {
        guard value.kind == .scalar, !value.isPlain, let text = value.text else { return false }
        return Redaction.accepts(text)
    }

    // MARK: Findings

    private func code(_ object: DCATUSObject, _ key: String?) -> String {
        "US-" + object.id + (key.map { "-" + $0.replacing("@", with: "") } ?? "")
    }

    private mutating func reportMissing(_ property: DCATUSProperty, _ object: DCATUSObject, _ node: Node) {
        let message = DiagnosticMessage.missing(property.key, .wanted(property.form), code(object, property.key))
        add(.missing, object, property.key, node, message)
    }

    private mutating func report(
        _ problem: ProfileFinding.Problem, _ object: DCATUSObject, _ key: String?, _ value: Node,
        _ wanted: DiagnosticMessage.Wanted, isItem: Bool = false
    ) {
        let message = DiagnosticMessage.notAsWanted(key, wanted, value, isItem: isItem, code(object, key))
        add(problem, object, key, value, message)
    }

    private mutating func add(
        _ problem: ProfileFinding.Problem, _ object: DCATUSObject, _ key: String?, _ value: Node,
        _ message: DiagnosticMessage
    ) {
        findings.append(
            ProfileFinding(
                code: message.code, severity: .violation, problem: problem, name: name, kind: object.name,
                property: key,
                value: problem == .missing ? nil : value.text, place: CataloguePlace(value.range.start),
                message: message))
    }
}
