// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

/// Reads the rows of a sheet into columns. No text is made of cells that were seen before, of numbers or of days.
struct FigureRowReader {
    private let rules: FigureRules
    private let head: FigureHead
    private let problems: SheetProblems
    private let check: FigureCheck
    private let meanings: SheetMeanings
    private var cells: RowCells
    private var ids: SheetIDs
    private var faults: [FoundFault] = []

    var columns = FigureColumns()
    /// By report, the line on which it stands.
    private(set) var lines: [UInt32] = []
    private(set) var unusable = 0
    private(set) var unfilled = 0

    init(rules: FigureRules, head: FigureHead, problems: SheetProblems) {
        self.rules = rules
        self.head = head
        self.problems = problems
        check = FigureCheck(rules: rules, habit: .sheet)
        meanings = SheetMeanings(rules: rules)
        cells = RowCells(head.positions)
        ids = SheetIDs(bodies: rules.bodySpans.count)
    }

    mutating func read(_ bytes: [UInt8]) {
        let scanner = RecordScanner(MemoryByteSource(bytes), format: head.format)
        let chunk = RecordChunk()
        do {
            while try scanner.next(into: chunk) {
                tellFaults(of: chunk)
                for record in 0..<chunk.recordCount where chunk.recordNumber(record) > head.record {
                    cells.move(to: record, of: chunk)
                    read()
                }
            }
        } catch {
            problems.report(.error, .sheetNotUnicode, at: { problems.place(line: 1) }, help: { .saveAsUTF8 })
        }
    }

    private mutating func tellFaults(of chunk: RecordChunk) {
        unusable += chunk.unreadableCount
        for fault in chunk.faults where fault.kind.isUnreadable {
            problems.report(
                .error, .rowUnreadable(expected: fault.expectedFields, found: fault.foundFields),
                at: { problems.place(line: fault.line, text: problems.text(ofLine: fault.line)) })
        }
        let told = chunk.faults.count(where: \.kind.isUnreadable)
        if chunk.unreadableCount > told {
            problems.report(
                .error, .moreProblems(chunk.unreadableCount - told, like: "row-unreadable"),
                at: { problems.place(line: chunk.firstLine) })
        }
    }

    // MARK: Rows

    private mutating func read() {
        guard isFilled else { return }
        let before = problems.errorCount
        let indicator = indicator()
        let period = period()
        let body = body(in: period?.days)
        let day = day()
        let status = status()
        var candidate = FigureCandidate(indicator: indicator, period: period?.days ?? 0...0)
        if !cells.isEmpty(.part) { candidate.part = cells.text(.part) }
        if case .known(let place)? = body { candidate.body = place }
        readContent(&candidate, indicator.map { rules.indicators[$0] })
        candidate.hasReason = !cells.isEmpty(.reason)
        candidate.day = period == nil ? nil : day
        if let indicator { checkUnit(of: indicator) }
        let canCheck = problems.errorCount == before
        faults.removeAll(keepingCapacity: true)
        let checked = canCheck ? check.checked(candidate, &faults) : nil
        if !faults.isEmpty { tell() }
        guard let checked, let indicator, let period, let body, let status else {
            unusable += 1
            return
        }
        let (value, traits) = columns.checkedCode(of: checked.content, status)
        columns.append(
            subject: subject(indicator, candidate.part), body: code(of: body), period: period.code,
            day: day ?? FigureColumns.noDay, value: value, traits: traits,
            share: columns.share(checked.numerator, checked.denominator, checked.secretCases), remarks: remarks())
        lines.append(UInt32(truncatingIfNeeded: cells.line))
    }

    /// Whether the row reports something. One with words and no figure is told, one that was left as it is in the form is
    /// counted.
    private var isFilled: Bool {
        mutating get {
            if !cells.isEmpty(.value) || !cells.isEmpty(.state) || !cells.isEmpty(.numerator)
                || !cells.isEmpty(.denominator) || !cells.isEmpty(.secretCases)
            {
                return true
            }
            if cells.isBlank { return false }
            let remarks: [FigureColumn.Ordinal] = [.reason, .difficulties, .proposals, .note]
            if remarks.allSatisfy({ cells.isEmpty($0) }) {
                unfilled += 1
            } else {
                unusable += 1
                error(FigureFault.noValue.message("", .sheet), .value)
            }
            return false
        }
    }

    private func tell() {
        for found in faults {
            let column = found.field.column
            let raw = cells.text(column)
            problems.report(
                found.fault.isWarning ? .warning : .error, found.fault.message(raw, .sheet),
                at: { cells.place(column, in: problems.name) }, help: { found.fault.help(raw, .sheet) })
        }
    }

    private func error(
        _ message: DiagnosticMessage, _ column: FigureColumn.Ordinal, help: () -> DiagnosticMessage? = { nil }
    ) {
        problems.report(.error, message, at: { cells.place(column, in: problems.name) }, help: help)
    }

    private func warn(
        _ message: DiagnosticMessage, _ column: FigureColumn.Ordinal, help: () -> DiagnosticMessage? = { nil }
    ) {
        problems.report(.warning, message, at: { cells.place(column, in: problems.name) }, help: help)
    }

    // MARK: Indicators

    private mutating func indicator() -> Int? {
        guard !cells.isEmpty(.indicator) else { return indicatorByName() }
        let code = ids.indicators.code(of: cells[.indicator])
        if code == ids.indicatorPlaces.count {
            let text = ids.indicators.text(code)
            ids.indicatorPlaces.append(rules.indicator(text) ?? meanings.onlyIndicator(named: text) ?? -1)
        }
        let place = ids.indicatorPlaces[code]
        guard place >= 0 else {
            let text = cells.text(.indicator)
            error(.unknown(.indicator, text), .indicator) {
                .choices(text, among: rules.indicators.map(\.id))
            }
            return nil
        }
        if !cells.isEmpty(.name) { checkName(of: place) }
        return place
    }

    private mutating func indicatorByName() -> Int? {
        guard !cells.isEmpty(.name) else {
            error(.cellEmpty(.indicator), .indicator)
            return nil
        }
        let places = indicatorsNamed()
        if let place = places.first, places.count == 1 { return place }
        let name = cells.text(.name)
        if places.isEmpty {
            error(.unknownIndicatorName(name), .name)
        } else {
            error(.namesSeveralIndicators(places.map { rules.indicators[$0].id }), .name)
        }
        return nil
    }

    private mutating func indicatorsNamed() -> [Int] {
        let code = ids.names.code(of: cells[.name])
        if code == ids.namePlaces.count { ids.namePlaces.append(meanings.indicators(named: ids.names.text(code))) }
        return ids.namePlaces[code]
    }

    /// An id may have been changed by a spreadsheet: 6.10 to 6.1. The name tells.
    private mutating func checkName(of place: Int) {
        if let known = ids.nameSeen[place], ids.names.equals(known, cells[.name]) { return }
        let places = indicatorsNamed()
        if places.isEmpty || places.contains(place) {
            ids.nameSeen[place] = ids.names.code(of: cells[.name])
            return
        }
        error(
            .nameOfOtherIndicator(rules.indicators[place].id, places.map { rules.indicators[$0].id }), .name,
            help: { .idChangedBySpreadsheet })
    }

    private mutating func checkUnit(of place: Int) {
        guard !cells.isEmpty(.unit) else { return }
        if let known = ids.unitSeen[place], ids.units.equals(known, cells[.unit]) { return }
        let text = cells.text(.unit)
        switch meanings.isUnit(text, of: place) {
        case true?: ids.unitSeen[place] = ids.units.code(of: cells[.unit])
        case false?:
            error(.otherUnit(text, rules.indicators[place].id, wantedUnit(of: place)), .unit)
        case nil:
            error(.unknownUnit(text), .unit) { .unitIs(wantedUnit(of: place)) }
        }
    }

    private func wantedUnit(of place: Int) -> (vi: String, en: String) {
        rules.programme?.tracked[place].printedUnit.map { (vi: $0, en: $0) } ?? rules.indicators[place].unit.name
    }

    private mutating func subject(_ place: Int, _ part: String?) -> UInt32 {
        guard let part else {
            if let code = ids.subjects[place] { return code }
            let code = columns.subjects.code(of: FigureSubject(indicator: rules.indicators[place].id, part: nil))
            ids.subjects[place] = code
            return code
        }
        return columns.subjects.code(of: FigureSubject(indicator: rules.indicators[place].id, part: part))
    }

    // MARK: Bodies

    /// A body by its place in the rules, or by the number of its cell when nothing is known of bodies.
    private enum FoundBody {
        case known(Int)
        case cell(Int)
    }

    private mutating func body(in period: ClosedRange<Int32>?) -> FoundBody? {
        let column: FigureColumn.Ordinal = cells.isEmpty(.body) ? .bodyName : .body
        guard !cells.isEmpty(column) else {
            error(.cellEmpty(.body), .body)
            return nil
        }
        let code = ids.bodies.code(of: cells[column])
        if code == ids.bodyMeanings.count { ids.bodyMeanings.append(meanings.body(ids.bodies.text(code))) }
        switch ids.bodyMeanings[code] {
        case .one(let place): return .known(place)
        case .withZeros(let place):
            warn(.zerosLost(cells.text(column), id(ofBody: place)), column)
            return .known(place)
        case .several(let places, let lostZeros):
            // A code may go from a body to its successor: the period tells.
            let active = period.map { period in places.filter { rules.bodySpans[$0].overlaps(period) } } ?? places
            if active.count == 1 {
                if lostZeros { warn(.zerosLost(cells.text(column), id(ofBody: active[0])), column) }
                return .known(active[0])
            }
            error(.bodyAmbiguous(cells.text(column), (active.isEmpty ? places : active).map(id(ofBody:))), column)
            return nil
        case .unknown:
            let text = cells.text(column)
            error(.unknownBody(text), column) { meanings.nearestBody(to: text).map { .didYouMean($0) } }
            return nil
        case .id:
            let text = ids.bodies.text(code)
            guard Identifier.isValid(text) else {
                error(.cellIsNoIdentifier(text), column)
                return nil
            }
            return .cell(code)
        }
    }

    private func id(ofBody place: Int) -> String { rules.bodies?.bodies[place].id ?? "" }

    private mutating func code(of body: FoundBody) -> UInt32 {
        switch body {
        case .known(let place):
            if let code = ids.bodyCodes[place] { return code }
            let code = columns.bodies.code(of: id(ofBody: place))
            ids.bodyCodes[place] = code
            return code
        case .cell(let cell): return columns.bodies.code(of: ids.bodies.text(cell))
        }
    }

    // MARK: Times

    private mutating func period() -> (code: UInt32, days: ClosedRange<Int32>)? {
        guard !cells.isEmpty(.period) else {
            error(.cellEmpty(.period), .period)
            return nil
        }
        let code = ids.periods.code(of: cells[.period])
        if code == ids.periodMeanings.count {
            ids.periodMeanings.append(
                SheetPeriod.read(ids.periods.text(code)).map { (columns.periods.code(of: $0), $0.days) })
        }
        if let meaning = ids.periodMeanings[code] { return meaning }
        let text = cells.text(.period)
        error(.cellIsNoPeriod(text), .period, help: { .periodHelp(text) })
        return nil
    }

    private mutating func day() -> Int32? {
        guard !cells.isEmpty(.date) else { return nil }
        let code = ids.days.code(of: cells[.date])
        if code == ids.dayMeanings.count {
            ids.dayMeanings.append(
                SheetDate.read(ids.days.text(code)).map { Int32(truncatingIfNeeded: $0.daysSinceEpoch) })
        }
        if let day = ids.dayMeanings[code] { return day }
        error(.cellIsNoDate(cells.text(.date)), .date, help: { .writeSheetDate })
        return nil
    }

    private mutating func status() -> Figure.Status? {
        guard !cells.isEmpty(.status) else { return .reported }
        let code = ids.statuses.code(of: cells[.status])
        if code == ids.statusMeanings.count {
            ids.statusMeanings.append(CellWords.statuses.value(of: ids.statuses.text(code)))
        }
        if let status = ids.statusMeanings[code] { return status }
        error(.unknownCellWord(cells.text(.status), CellWords.statuses.all), .status)
        return nil
    }

    // MARK: Contents

    private mutating func readContent(_ candidate: inout FigureCandidate, _ rule: FigureRules.IndicatorRule?) {
        var state: SheetState?
        if !cells.isEmpty(.state) {
            state = self.state(.state)
            if state == nil { error(.unknownCellWord(cells.text(.state), CellWords.states.all), .state) }
        }
        if !cells.isEmpty(.value) {
            let expectation: SheetNumber.Expectation =
                switch rule?.unit {
                case .count?, .level?, .rank?: .whole
                case .percent?, .index?: .share
                case .ratio?: rule?.isPercent == true ? .share : .any
                case .qualitative?, nil: .any
                }
            let reading = SheetNumber.read(cells[.value], expectation)
            if reading == .none, state == nil, let word = self.state(.value) {
                state = word
            } else {
                candidate.value = number(reading, .value)
            }
        }
        switch state {
        case .achievement(let achievement)?: candidate.achievement = achievement
        case .absence(let absence)?: candidate.absence = absence
        case nil: break
        }
        candidate.numerator = count(.numerator)
        candidate.denominator = count(.denominator)
        candidate.secretCases = count(.secretCases)
    }

    private mutating func state(_ column: FigureColumn.Ordinal) -> SheetState? {
        let code = ids.states.code(of: cells[column])
        if code == ids.stateMeanings.count {
            ids.stateMeanings.append(CellWords.states.value(of: ids.states.text(code)))
        }
        return ids.stateMeanings[code]
    }

    private func count(_ column: FigureColumn.Ordinal) -> WrittenNumber? {
        cells.isEmpty(column) ? nil : number(SheetNumber.read(cells[column], .whole), column)
    }

    private func number(_ reading: SheetNumber.Reading, _ column: FigureColumn.Ordinal) -> WrittenNumber? {
        switch reading {
        case .number(let number): return number
        case .thousands(let value):
            warn(FigureFault.thousands(value).message(cells.text(column), .sheet), column)
            return .decimal(ShortDecimal(units: value, places: 0), hasPercent: false)
        case .ambiguous(let first, let second):
            let fault = FigureFault.ambiguousNumber(first, second)
            error(fault.message(cells.text(column), .sheet), column, help: { fault.help("", .sheet) })
            return nil
        case .none:
            error(
                FigureFault.notANumber.message(cells.text(column), .sheet), column,
                help: { FigureFault.notANumber.help("", .sheet) })
            return nil
        }
    }

    private mutating func remarks() -> UInt32 {
        let order: [FigureColumn.Ordinal] = [.reason, .source, .reporter, .difficulties, .proposals, .note]
        guard order.contains(where: { !cells.isEmpty($0) }) else { return 0 }
        return columns.code(
            of: FigureColumns.RemarkCodes(
                reason: remark(.reason), source: remark(.source), reporter: remark(.reporter),
                difficulties: remark(.difficulties), proposals: remark(.proposals), note: remark(.note)))
    }

    private mutating func remark(_ column: FigureColumn.Ordinal) -> UInt32 {
        guard !cells.isEmpty(column) else { return .max }
        let code = ids.remarks.code(of: cells[column])
        if code == ids.remarkCodes.count { ids.remarkCodes.append(columns.textCode(ids.remarks.text(code))) }
        return ids.remarkCodes[code]
    }
}

extension FigureField {
    /// The column of the part of a report.
    var column: FigureColumn.Ordinal {
        switch self {
        case .indicator: .indicator
        case .part: .part
        case .body: .body
        case .period: .period
        case .value: .value
        case .achievement, .state: .state
        case .reason: .reason
        case .numerator: .numerator
        case .denominator: .denominator
        case .secretCases: .secretCases
        case .date: .date
        case .status: .status
        case .reporter: .reporter
        case .source: .source
        case .difficulties: .difficulties
        case .proposals: .proposals
        case .note: .note
        }
    }
}
