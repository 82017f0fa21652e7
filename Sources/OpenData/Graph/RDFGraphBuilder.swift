// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Collects the statements of one file, in whatever order it states them.
///
/// IRIs and blank nodes are numbered once each; literals are not compared until the graph is finished.
public struct RDFGraphBuilder {
    var terms = TermTable()
    var statements: [RDFStatement] = []

    /// An empty graph that knows the properties and classes of catalogues.
    public init() {}

    /// The number of statements so far, repeated ones included.
    public var count: Int { statements.count }

    /// The term of an IRI.
    public mutating func iri(_ text: String) -> TermID { terms.iri(text) }

    /// The term of a blank node.
    public mutating func blank(_ label: String) -> TermID { terms.blank(label) }

    /// A blank node that no label names.
    public mutating func newBlank() -> TermID { terms.newBlank() }

    /// The term of a literal.
    /// - Parameters:
    ///   - text: the text as it is written.
    ///   - datatype: the IRI of the datatype; without one `xsd:string`, or `rdf:langString` with a language.
    ///   - language: the language tag; letter case does not matter.
    public mutating func literal(_ text: String, datatype: String? = nil, language: String? = nil) -> TermID {
        terms.literal(text, datatype: datatype, language: language)
    }

    /// The term of a literal whose datatype has a number already.
    mutating func literal(_ text: String, datatype: TermID) -> TermID { terms.literal(text, datatype: datatype) }

    /// The term of a literal whose language has a number already.
    mutating func literal(_ text: String, tag: TermTable.LanguageTag) -> TermID { terms.literal(text, tag: tag) }

    /// The number of a language tag.
    mutating func tag(_ language: String) -> TermTable.LanguageTag { terms.tag(language) }

    /// The term of an IRI by its UTF-8; `nil` when there is none yet.
    func id(ofIRI bytes: Span<UInt8>) -> TermID? { terms.id(ofIRI: bytes) }

    /// The text of a term.
    func text(_ id: TermID) -> String { terms.text(id) }

    /// Whether a term is a literal.
    func isLiteral(_ id: TermID) -> Bool { terms.kind(id) == .literal }

    /// States something.
    public mutating func add(_ subject: TermID, _ predicate: TermID, _ object: TermID, at place: CataloguePlace) {
        statements.append(RDFStatement(subject: subject, predicate: predicate, object: object, place: place))
    }

    /// States something about a known property.
    public mutating func add(
        _ subject: TermID, _ property: CatalogueProperty, _ object: TermID, at place: CataloguePlace
    ) {
        add(subject, terms.id(of: property), object, at: place)
    }

    /// States the class of a resource.
    public mutating func add(_ subject: TermID, isA kind: CatalogueClass, at place: CataloguePlace) {
        add(subject, terms.id(of: .type), terms.id(of: kind), at: place)
    }

    /// The graph, with equal statements joined and everything in an order that the syntax does not decide.
    public consuming func finish() -> RDFGraph { RDFGraph(terms: terms, statements: statements) }
}

/// The terms of a graph by number.
struct TermTable: Sendable {
    enum Kind: UInt8, Sendable { case iri, blank, literal }

    private(set) var kinds: [Kind] = []
    private(set) var texts: [String] = []
    /// For a literal, the number of its datatype or, with a language, the complement of the number of its tag.
    private(set) var shades: [Int32] = []
    private var iris = TextIndex()
    /// By number of an IRI, its term.
    private var iriTerms: [TermID] = []
    private var blanks = TextIndex()
    /// By number of a label, its term.
    private var blankTerms: [TermID] = []
    private var tags = TextIndex()

    static let string = "http://www.w3.org/2001/XMLSchema#string"
    static let langString = CatalogueNamespace.rdf.rawValue + "langString"
    private let stringID: TermID

    init() {
        stringID = TermID(CatalogueProperty.allCases.count + CatalogueClass.allCases.count)
        for property in CatalogueProperty.allCases { _ = iri(property.iri) }
        for kind in CatalogueClass.allCases { _ = iri(kind.iri) }
        _ = iri(Self.string)
    }

    var count: Int { texts.count }

    /// Whether there is any blank node.
    private(set) var hasBlanks = false

    func id(of property: CatalogueProperty) -> TermID { TermID(property.rawValue) }

    func id(of kind: CatalogueClass) -> TermID { TermID(CatalogueProperty.allCases.count + kind.rawValue) }

    func id(ofIRI text: String) -> TermID? { iris.number(of: text).map { iriTerms[$0] } }

    /// The term of an IRI by its UTF-8; `nil` when there is none yet.
    func id(ofIRI bytes: Span<UInt8>) -> TermID? { iris.number(of: bytes).map { iriTerms[$0] } }

    mutating func iri(_ text: String) -> TermID {
        let number = iris.add(text)
        if number == iriTerms.count { iriTerms.append(append(.iri, text, 0)) }
        return iriTerms[number]
    }

    mutating func blank(_ label: String) -> TermID {
        let number = blanks.add(label)
        if number == blankTerms.count { blankTerms.append(append(.blank, label, 0)) }
        return blankTerms[number]
    }

    mutating func newBlank() -> TermID { append(.blank, "", 0) }

    mutating func literal(_ text: String, datatype: String?, language: String?) -> TermID {
        if let language { return literal(text, tag: tag(language)) }
        return literal(text, datatype: datatype.map { iri($0) } ?? stringID)
    }

    mutating func literal(_ text: String, datatype: TermID) -> TermID {
        append(.literal, text, Int32(truncatingIfNeeded: datatype.position))
    }

    mutating func literal(_ text: String, tag: LanguageTag) -> TermID { append(.literal, text, ~tag.number) }

    /// A language tag by its number. Tags that differ in case only are one.
    struct LanguageTag: Sendable {
        fileprivate let number: Int32
    }

    mutating func tag(_ written: String) -> LanguageTag {
        LanguageTag(number: Int32(truncatingIfNeeded: tags.number(of: written) ?? tags.add(written.lowercased())))
    }

    private mutating func append(_ kind: Kind, _ text: String, _ shade: Int32) -> TermID {
        if kind == .blank { hasBlanks = true }
        kinds.append(kind)
        texts.append(text)
        shades.append(shade)
        return TermID(texts.count - 1)
    }

    func kind(_ id: TermID) -> Kind { kinds[id.position] }

    func text(_ id: TermID) -> String { texts[id.position] }

    /// The language tag of a literal.
    func language(_ id: TermID) -> String? {
        guard kinds[id.position] == .literal, shades[id.position] < 0 else { return nil }
        return tags.texts[Int(~shades[id.position])]
    }

    /// The IRI of the datatype of a literal; empty for other terms.
    func datatype(_ id: TermID) -> String {
        guard kinds[id.position] == .literal else { return "" }
        return shades[id.position] < 0 ? Self.langString : texts[Int(shades[id.position])]
    }

    /// Whether two terms are the same one.
    func areEqual(_ left: TermID, _ right: TermID) -> Bool {
        if left == right { return true }
        guard kind(left) == .literal, kind(right) == .literal, shades[left.position] == shades[right.position] else {
            return false
        }
        return text(left).utf8.elementsEqual(text(right).utf8)
    }

    mutating func relabel(_ id: TermID, _ label: String) { texts[id.position] = label }

    subscript(id: TermID) -> RDFTerm {
        switch kinds[id.position] {
        case .iri: .iri(text(id))
        case .blank: .blank(text(id))
        case .literal: .literal(text: text(id), datatype: datatype(id), language: language(id))
        }
    }
}
