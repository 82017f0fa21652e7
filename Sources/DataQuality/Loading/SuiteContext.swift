// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// What the readers of one suite share: the collector of problems, the things that are named, and what was read so far.
/// A class because the readers of all parts write to it.
final class SuiteContext {
    let reader: DocumentReader
    let files: SuiteFiles
    /// Ids of the declared sources.
    var sources: Set<String> = []
    /// The declared columns, those that could be read in part as well.
    var columns: [ColumnDeclaration] = []
    /// The same as rules need them; made when the first rule is read, after all columns.
    private var typedColumns: [(name: String, type: ColumnType)] = []
    /// Positions of columns by name.
    var columnPositions: [String: Int] = [:]
    /// Positions of columns of which not everything is known: what depends on their type is not judged.
    var brokenColumns: Set<Int> = []
    /// The lists, inline ones of single checks as well.
    var lists: [ReferenceList] = []
    var listPositions: [String: Int] = [:]
    /// Ids of all lists, those that could not be read as well.
    var declaredLists: Set<String> = []
    /// Lists whose columns are not known because their file could not be read.
    var brokenLists: Set<Int> = []
    /// How often the data set is promised to be updated.
    var updatePeriod: CalendarPeriod?
    /// The dictionary of the data set.
    var dictionary: DataDictionary?
    /// Whether the suite names a dictionary, even one that could not be read.
    var namesDictionary = false
    /// How numbers and dates are written unless a column says otherwise.
    var numbers = NumberStyle.plain
    var dates = DateStyle.iso
    /// Names that nothing bears, each with the places where it is used; one mistake may be in many places.
    private var unknownNames: [(message: DiagnosticMessage, help: DiagnosticMessage?, places: [Node])] = []
    /// Where each of them stands in that list.
    private var unknownPositions: [DiagnosticMessage: Int] = [:]
    /// How many uses of unknown names there are.
    private var unknownCount = 0
    /// How many names may still be compared to find the ones that were meant: who gets many wrong in a wide data set needs
    /// the list more than guesses.
    private var comparisons = 200_000

    init(_ collector: DiagnosticCollector, files: SuiteFiles) {
        reader = DocumentReader(collector)
        self.files = files
    }

    var diagnostics: DiagnosticCollector { reader.diagnostics }

    /// How many problems there are so far, each use of an unknown name counted.
    var problemCount: Int { diagnostics.diagnostics.count + unknownCount }

    // MARK: Names

    /// Remembers the use of a name that nothing bears.
    func unknown(_ thing: SuiteThing, _ name: String, at node: Node, among known: some Sequence<String>) {
        let message = DiagnosticMessage.unknownName(thing, name)
        unknownCount += 1
        if let index = unknownPositions[message] {
            unknownNames[index].places.append(node)
            return
        }
        unknownPositions[message] = unknownNames.count
        var help: DiagnosticMessage?
        if comparisons > 0 {
            let names = Array(known)
            comparisons -= names.count
            help = .knownNames(name, among: names, atMost: 32)
        }
        unknownNames.append((message, help, [node]))
    }

    /// Reports each unknown name once, at its first use; the other uses are notes.
    func reportUnknownNames() {
        for name in unknownNames {
            let places = name.places.sorted { $0.range.start < $1.range.start }
            var notes = places.dropFirst().prefix(3).map { Diagnostic.Note(at: $0, .nameAlsoHere) }
            if places.count > 4 { notes.append(Diagnostic.Note(place: nil, message: .nameInMore(places.count - 4))) }
            diagnostics.error(name.message, at: places[0], notes: notes, help: name.help)
        }
        unknownNames = []
        unknownPositions = [:]
    }

    /// Reports a second thing with the name of an earlier one.
    func duplicate(_ thing: SuiteThing, _ name: String, at node: Node, first: Diagnostic.Place?) {
        let notes = first.map { [Diagnostic.Note(place: $0, message: .firstDefinedHere)] } ?? []
        diagnostics.error(
            .duplicateName(thing, name), at: node, notes: notes, help: thing == .check ? .giveAnId : nil)
    }

    /// The position of the column that a scalar names.
    func column(_ node: Node) -> Int? {
        guard let name = reader.string(node) else { return nil }
        if let position = columnPositions[name] { return position }
        unknown(.column, name, at: node, among: columns.map(\.name))
        return nil
    }

    /// The columns that a scalar or a list of scalars names; `nil` when one is unknown.
    func columns(_ node: Node, key: String) -> [Int]? {
        guard node.kind == .sequence else { return column(node).map { [$0] } }
        if node.count == 0 {
            diagnostics.error(.emptyParameter(key), at: node)
            return nil
        }
        var positions: [Int] = []
        var isWhole = true
        for item in node.items {
            guard let position = column(item) else {
                isWhole = false
                continue
            }
            if positions.contains(position) {
                diagnostics.error(.listedTwice(columns[position].name), at: item)
                isWhole = false
            }
            positions.append(position)
        }
        return isWhole ? positions : nil
    }

    /// The position of the list that a scalar names.
    func list(_ node: Node) -> Int? {
        guard let id = reader.string(node) else { return nil }
        if let position = listPositions[id] { return position }
        if !declaredLists.contains(id) { unknown(.list, id, at: node, among: declaredLists.sorted()) }
        return nil
    }

    /// The position of a column in a list; `nil` when there is none or the columns are not known.
    func column(_ node: Node, of list: Int) -> Int? {
        guard let name = reader.string(node) else { return nil }
        if brokenLists.contains(list) { return nil }
        if let position = lists[list].columns.firstIndex(of: name) { return position }
        diagnostics.error(
            .unknownListColumn(name, list: lists[list].id), at: node,
            help: .knownNames(name, among: lists[list].columns))
        return nil
    }

    /// A list of sources that must be declared.
    func basis(_ node: Node) -> [String] {
        scalars(node).compactMap { item in
            guard let id = reader.identifier(item) else { return nil }
            guard sources.contains(id) else {
                unknown(.source, id, at: item, among: sources.sorted())
                return nil
            }
            return id
        }
    }

    /// The items of a list, or a scalar that stands for a list of one.
    func scalars(_ node: Node) -> [Node] {
        node.kind == .scalar ? [node] : reader.sequence(node) ?? []
    }

    /// A list of texts, or one text; a text that is listed twice is an error.
    func texts(_ node: Node, key: String) -> [String] {
        var texts: [String] = []
        // Texts that are canonically equivalent differ in their bytes, and so do values.
        var seen: Set<[UInt8]> = []
        for item in scalars(node) {
            guard let text = reader.string(item) else { continue }
            if !seen.insert(Array(text.utf8)).inserted { diagnostics.error(.listedTwice(text), at: item) }
            texts.append(text)
        }
        if node.kind == .sequence, node.count == 0 { diagnostics.error(.emptyParameter(key), at: node) }
        return texts
    }

    // MARK: Patterns and rules

    /// A compiled pattern.
    func pattern(_ node: Node) -> PatternText? {
        guard let text = node.text else {
            diagnostics.error(.expectedPattern(at: node), at: node, help: node.isNull ? nil : .quotePattern)
            return nil
        }
        do throws(PatternFailure) {
            return PatternText(text: text, pattern: try BytePattern(text))
        } catch {
            report([error.problem], in: node)
            return nil
        }
    }

    /// A parsed rule, type-checked against the columns.
    func rule(_ node: Node) -> CheckedRule? {
        guard let text = reader.string(node) else { return nil }
        if typedColumns.count != columns.count { typedColumns = columns.map { ($0.name, $0.type) } }
        switch RuleReading.read(text, columns: typedColumns, isSure: brokenColumns.isEmpty) {
        case .rule(let rule): return CheckedRule(text: text, rule: rule)
        case .problems(let problems):
            report(problems, in: node)
            return nil
        }
    }

    private func report(_ problems: [TextProblem], in node: Node) {
        let places = ScalarPlaces(node)
        for problem in problems {
            diagnostics.report(
                Diagnostic(
                    severity: .error, message: problem.message, place: places.place(of: problem.range),
                    help: problem.help))
        }
    }
}
