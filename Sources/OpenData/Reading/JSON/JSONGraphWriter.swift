// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Carries the values of a JSON tree into a graph, each with its place, and reports values of the wrong kind.
///
/// A value of the wrong kind that can be understood all the same, such as a number for a text or one text for a list of
/// texts, is read with a warning; another is left out with an error.
struct JSONGraphWriter {
    let source: SourceText
    /// Where the tree begins in the source: the start of a line in a file of JSON Lines.
    var offset = 0
    var builder = RDFGraphBuilder()
    private(set) var pointers = PointerTable()
    private var problems: [Diagnostic] = []
    private var untold = 0
    /// The IRIs that resources of the file have taken.
    private var taken: Set<String> = []

    /// The greatest number of problems told one by one.
    static let mostProblems = 1_000

    init(_ source: SourceText) {
        self.source = source
    }

    // MARK: Moving in the tree

    /// The root of a tree.
    func root(_ node: Node) -> JSONValue { JSONValue(node: node, pointer: .root) }

    /// A member of an object.
    mutating func member(_ node: Node, key: String, of parent: JSONValue) -> JSONValue {
        JSONValue(node: node, pointer: pointers.child(of: parent.pointer, key: key))
    }

    /// The member of an object under a key; `nil` when there is none or it says nothing.
    mutating func member(_ key: String, of parent: JSONValue) -> JSONValue? {
        guard let node = parent.node[key] else { return nil }
        let value = member(node, key: key, of: parent)
        return value.isEmpty ? nil : value
    }

    /// The items of a list that say something. A single value counts as a list of one, with a warning.
    mutating func items(_ value: JSONValue, wanted: DiagnosticMessage.Wanted) -> [JSONValue] {
        guard value.node.kind == .sequence else {
            guard !value.isEmpty else {
                if value.node.kind == .mapping {
                    report(.error, .expected("expected-list", wanted, at: value.node), value)
                }
                return []
            }
            report(.warning, .expected("expected-list", wanted, at: value.node), value)
            return [value]
        }
        var items: [JSONValue] = []
        items.reserveCapacity(value.node.count)
        for (index, node) in value.node.items.enumerated() {
            items.append(JSONValue(node: node, pointer: pointers.child(of: value.pointer, index: index)))
        }
        return items
    }

    /// Whether a value is an object; else that is reported.
    mutating func isObject(_ value: JSONValue, _ wanted: DiagnosticMessage.Wanted) -> Bool {
        if value.node.kind == .mapping { return true }
        report(.error, .expected("expected-object", wanted, at: value.node), value)
        return false
    }

    // MARK: Values

    /// The place of a value.
    func place(_ value: JSONValue) -> CataloguePlace {
        CataloguePlace(offset + value.node.range.start, pointer: value.pointer)
    }

    /// The text of a value; `nil` when it says nothing or has no text.
    mutating func text(_ value: JSONValue) -> String? {
        switch value.node.kind {
        case .null: return nil
        case .scalar:
            if value.isEmpty { return nil }
            if value.node.isPlain {
                report(.warning, .expected("expected-text", .catalogueText, at: value.node), value)
            }
            return value.node.text
        case .sequence, .mapping:
            report(.error, .expected("expected-text", .catalogueText, at: value.node), value)
            return nil
        }
    }

    /// The texts of a value that ought to be one text. A list of texts is read too, with a warning.
    mutating func texts(_ value: JSONValue) -> [(text: String, value: JSONValue)] {
        guard value.node.kind == .sequence else { return text(value).map { [($0, value)] } ?? [] }
        report(.warning, .expected("expected-text", .catalogueText, at: value.node), value)
        return listed(value)
    }

    /// The texts of a list of texts. A single text is read too, with a warning.
    mutating func listed(_ value: JSONValue) -> [(text: String, value: JSONValue)] {
        items(value, wanted: .listOfTexts).compactMap { item in text(item).map { ($0, item) } }
    }

    // MARK: Stating

    /// States a text.
    mutating func state(_ subject: TermID, _ property: CatalogueProperty, _ text: String, at value: JSONValue) {
        builder.add(subject, property, builder.literal(text), at: place(value))
    }

    /// An IRI for a text that is one, else a literal.
    mutating func term(_ text: String) -> TermID {
        AbsoluteIRI.isAbsolute(text) ? builder.iri(text) : builder.literal(text)
    }

    /// An IRI for a text that is an address of the web, else a literal.
    mutating func webTerm(_ text: String) -> TermID {
        AbsoluteIRI.isWeb(text) ? builder.iri(text) : builder.literal(text)
    }

    /// An e-mail address as an IRI with `mailto:`; a text that is no address as a literal.
    mutating func mailTerm(_ text: String) -> TermID {
        if AbsoluteIRI.isMail(text) { return builder.iri(text) }
        let address = "mailto:" + text
        return AbsoluteIRI.isMail(address) ? builder.iri(address) : builder.literal(text)
    }

    /// The node of a resource: the first of the names that is an address of the web, unless another resource of the
    /// file has it already, which is reported; else a blank node.
    mutating func node(_ names: [JSONValue?]) -> TermID {
        for case let name? in names where name.node.kind == .scalar {
            guard let text = name.node.text, AbsoluteIRI.isWeb(text) else { continue }
            if taken.insert(text).inserted { return builder.iri(text) }
            report(.warning, .nameTakenTwice(name.node.quotation), name)
            return builder.newBlank()
        }
        return builder.newBlank()
    }

    /// States a span of time: two dates with a slash between them become a start and an end, another text stays one.
    mutating func statePeriod(_ subject: TermID, _ text: String, at value: JSONValue) {
        let place = place(value)
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy(Self.beginsAsDate) else {
            builder.add(subject, .temporal, builder.literal(text), at: place)
            return
        }
        let period = builder.newBlank()
        builder.add(subject, .temporal, period, at: place)
        builder.add(period, isA: .periodOfTime, at: place)
        builder.add(period, .startDate, builder.literal(String(parts[0])), at: place)
        builder.add(period, .endDate, builder.literal(String(parts[1])), at: place)
    }

    /// Four digits begin a date; `P1Y` and `R` do not.
    private static func beginsAsDate(_ text: Substring) -> Bool {
        let beginning = text.utf8.prefix(4)
        return beginning.count == 4 && beginning.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    // MARK: Problems

    /// Reports a problem with a value.
    mutating func report(_ severity: DiagnosticSeverity, _ message: DiagnosticMessage, _ value: JSONValue) {
        guard problems.count < Self.mostProblems else {
            untold += 1
            return
        }
        let range = value.node.range
        let place = source.place(of: SourceRange(start: offset + range.start, end: offset + range.end))
        problems.append(Diagnostic(severity: severity, message: message, place: place))
    }

    /// Reports problems that were found while a line of the source was composed by itself.
    mutating func report(_ failure: ReadingFailure, ofLine line: Int) {
        for diagnostic in failure.diagnostics {
            guard problems.count < Self.mostProblems else {
                untold += 1
                continue
            }
            problems.append(diagnostic.moved(byLines: line - 1))
        }
    }

    /// What was read.
    consuming func finish(_ format: Catalogue.Format, document: Node?) -> CatalogueReading {
        let collector = DiagnosticCollector()
        for problem in problems { collector.report(problem) }
        if untold > 0 {
            collector.report(Diagnostic(severity: .note, message: .moreProblems(untold), place: nil))
        }
        return CatalogueReading(
            graph: builder.finish(), source: CatalogueSource(text: source, pointers: pointers), format: format,
            document: document, diagnostics: collector.sorted())
    }
}

extension Diagnostic {
    /// The same problem some lines further down.
    fileprivate func moved(byLines lines: Int) -> Diagnostic {
        var copy = self
        copy.place = place?.moved(byLines: lines)
        copy.notes = notes.map { Note(place: $0.place?.moved(byLines: lines), message: $0.message) }
        return copy
    }
}

extension Diagnostic.Place {
    fileprivate func moved(byLines lines: Int) -> Diagnostic.Place {
        var copy = self
        copy.line += lines
        copy.endLine += lines
        return copy
    }
}
