// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reads values of resources from a graph. What a catalogue repeats, such as licences and formats, is understood once.
struct ValueReader {
    let graph: RDFGraph
    let vocabularies: OpenDataVocabularies
    /// By list, what texts were understood to mean.
    private var codes = [[String: CodedList.Found?]](repeating: [:], count: CodedList.allCases.count)
    private var secrets: [String: Bool] = [:]

    init(graph: RDFGraph, vocabularies: OpenDataVocabularies) {
        self.graph = graph
        self.vocabularies = vocabularies
    }

    /// Where a resource is described: where its class is stated, else where its first statement stands.
    func place(of node: TermID) -> CataloguePlace {
        graph.values(node, .type).first?.place ?? graph.statements(of: node).first?.place ?? CataloguePlace(0)
    }

    // MARK: Texts and links

    /// The texts of a property: a literal as it is, a link as its IRI, a node without a name by its label, else empty.
    func texts(_ node: TermID, _ property: CatalogueProperty) -> [LocatedText] {
        graph.values(node, property).map { text($0) }
    }

    private func text(_ statement: RDFStatement) -> LocatedText {
        let object = statement.object
        guard graph.isBlank(object) else {
            return LocatedText(graph.text(object), language: graph.language(object), place: statement.place)
        }
        let label = labels(of: object).first?.object
        return LocatedText(
            label.map { graph.text($0) } ?? "", language: label.flatMap { graph.language($0) }, place: statement.place)
    }

    /// The literals that say what a resource is, most telling property first.
    func labels(of node: TermID) -> [RDFStatement] {
        Self.labelProperties.flatMap { property in
            graph.values(node, property).filter { graph.isLiteral($0.object) }
        }
    }

    private static let labelProperties: [CatalogueProperty] = [
        .prefLabel, .label, .title, .name, .notation, .value, .identifier, .description,
    ]

    /// The links of a property; a literal is a link that was given as a text.
    func links(_ node: TermID, _ property: CatalogueProperty) -> [LocatedLink] {
        graph.values(node, property).map { statement in
            LocatedLink(text(statement).text, isIRI: graph.isIRI(statement.object), place: statement.place)
        }
    }

    /// The notations of `adms:identifier`.
    func identifiers(_ node: TermID) -> [LocatedText] {
        graph.values(node, .otherIdentifier).map { statement in
            guard let notation = graph.values(statement.object, .notation).first?.object else { return text(statement) }
            return LocatedText(graph.text(notation), language: graph.language(notation), place: statement.place)
        }
    }

    // MARK: Numbers and dates

    /// The first whole number from 0 on, else the first value as it stands.
    func number(_ node: TermID, _ property: CatalogueProperty) -> LocatedNumber? {
        var first: LocatedNumber?
        for statement in graph.values(node, property) {
            let raw = text(statement).text
            let number = LocatedNumber(raw: raw, value: WholeNumberText.value(of: raw), place: statement.place)
            if number.value != nil { return number }
            first = first ?? number
        }
        return first
    }

    /// The date that a statement gives.
    func date(_ statement: RDFStatement) -> LocatedDate {
        DateText(text(statement).text, datatype: graph.datatype(statement.object)).located(at: statement.place)
    }

    /// The oldest day of a property; without any day, the first value.
    func oldestDate(_ node: TermID, _ property: CatalogueProperty) -> LocatedDate? {
        let dates = graph.values(node, property).map { date($0) }
        return dates.reduce(dates.first) { best, date in
            guard let day = date.day else { return best }
            return best?.day.map { day < $0 } ?? true ? date : best
        }
    }

    /// The newest day of a property; without any day, the first value.
    func newestDate(_ node: TermID, _ property: CatalogueProperty) -> LocatedDate? {
        newest(graph.values(node, property).map { date($0) })
    }

    /// The newest day on which one of several records was changed.
    func newestDate(amongRecords records: [TermID]) -> LocatedDate? {
        newest(records.flatMap { graph.values($0, .modified).map { date($0) } })
    }

    private func newest(_ dates: [LocatedDate]) -> LocatedDate? {
        dates.reduce(dates.first) { best, date in
            guard let day = date.day else { return best }
            return best?.day.map { day > $0 } ?? true ? date : best
        }
    }

    /// The spans of time that a dataset is about: two dates, or a text `start/end`.
    func coverages(_ node: TermID) -> [TemporalCoverage] {
        TemporalReader(values: self).coverages(node)
    }

    // MARK: Codes

    /// The values of a property in a list of codes.
    mutating func codes(_ node: TermID, _ property: CatalogueProperty, _ list: CodedList) -> [CodedValue] {
        var found: [CodedValue] = []
        for statement in graph.values(node, property) { found.append(coded(statement, list)) }
        return found
    }

    /// A value as a list understands it. A resource that the list does not know is understood by what the file says of
    /// it: a resource that is the same, else its labels.
    private mutating func coded(_ statement: RDFStatement, _ list: CodedList) -> CodedValue {
        let object = statement.object
        let raw = graph.isBlank(object) ? text(statement).text : graph.text(object)
        var found = raw.isEmpty ? nil : self.found(raw, list)
        if found == nil, !graph.isLiteral(object), graph.describes(object) {
            let same = [CatalogueProperty.exactMatch, .sameAs].flatMap { graph.values(object, $0) }
            for told in same + labels(of: object) {
                guard let code = self.found(graph.text(told.object), list) else { continue }
                found = (code.code, code.how == .guessed ? .guessed : .alias)
                break
            }
        }
        return CodedValue(
            raw: raw, isIRI: graph.isIRI(object), code: found?.code, recognition: found?.how ?? .unrecognised,
            place: statement.place)
    }

    /// The code of a text, looked up at its first use.
    private mutating func found(_ text: String, _ list: CodedList) -> CodedList.Found? {
        if let found = codes[list.rawValue][text] { return found }
        let found = list.lookup(text, in: vocabularies)
        codes[list.rawValue][text] = .some(found)
        return found
    }

    /// Whether a text declares a state secret.
    mutating func declaresStateSecret(_ text: String) -> Bool {
        if let known = secrets[text] { return known }
        let answer = StateSecretWords.declare(text)
        secrets[text] = answer
        return answer
    }
}

/// A list that values are looked up in.
enum CodedList: Int, CaseIterable {
    case licences, frequencies, fileTypes, mediaTypes, accessRights, themes, languages, availabilities
    case distributionStatuses

    typealias Found = (code: String, how: CodedValue.Recognition)

    func lookup(_ text: String, in vocabularies: OpenDataVocabularies) -> Found? {
        switch self {
        case .licences: vocabularies.licences.lookup(text)
        case .frequencies: vocabularies.frequencies.lookup(text)
        case .fileTypes: vocabularies.fileTypes.lookup(text)
        case .mediaTypes: vocabularies.mediaTypes.lookup(text)
        case .accessRights: vocabularies.accessRights.lookup(text)
        case .themes: vocabularies.themes.lookup(text)
        case .languages: vocabularies.languages.lookup(text)
        case .availabilities: vocabularies.availabilities.lookup(text)
        case .distributionStatuses: vocabularies.distributionStatuses.lookup(text)
        }
    }
}
