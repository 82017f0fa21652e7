// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DelimitedText
public import Evidence

/// Writes figures of a programme as a spreadsheet: one row per report, one column per property (see ``FigureColumn``).
///
/// Numbers are written in the habit of the language, shares with a percent sign. A cell that a spreadsheet would run as a
/// formula begins with an apostrophe. The same set gives the same bytes; ``FigureImport`` reads them back as the same set.
public struct FigureSpreadsheet: Sendable {
    /// The programme whose indicators are reported about.
    public let programme: Programme
    /// The bodies, for their names and for the rows of templates.
    public let bodies: BodyTree?
    /// The language of titles, words and numbers.
    public let language: Language
    /// What parts the cells, and more.
    public let format: DelimitedFormat
    /// Whether the text begins with U+FEFF, without which some spreadsheets do not take it for UTF-8.
    public let hasByteOrderMark: Bool

    private let rules: FigureRules
    private let numbers: FigureText
    private let indicators: [String: Indicator]

    /// Makes a writer.
    ///
    /// - Parameters:
    ///   - programme: the programme.
    ///   - bodies: the bodies.
    ///   - language: the language of titles, words and numbers.
    ///   - format: what parts the cells; where the comma stands before decimals a semicolon is at hand.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF.
    public init(
        programme: Programme, bodies: BodyTree?, language: Language = .vietnamese,
        format: DelimitedFormat = .semicolonSeparated, hasByteOrderMark: Bool = true
    ) {
        self.programme = programme
        self.bodies = bodies
        self.language = language
        self.format = format
        self.hasByteOrderMark = hasByteOrderMark
        rules = FigureRules(programme: programme, bodies: bodies)
        numbers = FigureText(point: language == .english ? "." : ",")
        indicators = Dictionary(programme.tracked.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The reports of a set, in its order. Reports handed in and states of tasks are not among them.
    public func export(_ set: FigureSet) -> [UInt8] {
        var writer = head()
        for position in 0..<set.count { writer.write(row(set[position], position + 1)) }
        return writer.takeBytes()
    }

    /// An empty form: one row per indicator, or part of one, and body and period.
    ///
    /// Indicators without a target in the phases of a period are left out, as are bodies that did not exist in it. Without
    /// bodies there is one row for the body of the programme.
    ///
    /// - Parameters:
    ///   - periods: the periods; without any the column is left empty.
    ///   - kinds: the kinds of bodies; `nil` for all.
    public func template(periods: [ReportingPeriod] = [], kinds: Set<String>? = nil) -> [UInt8] {
        var writer = head()
        var number = 0
        let spans: [ReportingPeriod?] = periods.isEmpty ? [nil] : periods
        for period in spans {
            let bodies = bodies(of: kinds, in: period)
            for indicator in programme.tracked {
                guard let targets = targets(of: indicator, in: period) else { continue }
                for line in lines(of: indicator, targets) {
                    for body in bodies {
                        number += 1
                        var cells = [FigureColumn: String]()
                        cells[.number] = String(number)
                        cells[.indicator] = indicator.id
                        cells[.part] = line.part
                        cells[.name] = line.name
                        cells[.unit] = unit(of: indicator)
                        cells[.target] = line.target
                        cells[.body] = body.id
                        cells[.bodyName] = body.name?.text(in: language)
                        cells[.period] = period?.description
                        writer.write(FigureColumn.allCases.map { SafeCell.written(cells[$0] ?? "") })
                    }
                }
            }
        }
        return writer.takeBytes()
    }

    /// How to fill in the form: one line per column.
    public var instructions: String {
        FigureColumn.allCases.map { column in
            column.title.text(in: language) + ": " + column.instruction.text(in: language) + "\n"
        }.joined()
    }

    // MARK: Rows of templates

    private func head() -> DelimitedWriter {
        var writer = DelimitedWriter(format: format, lineEnd: .crlf, byteOrderMark: hasByteOrderMark)
        writer.write(FigureColumn.allCases.map { $0.title.text(in: language) })
        return writer
    }

    private func bodies(of kinds: Set<String>?, in period: ReportingPeriod?) -> [Subject] {
        guard let bodies else { return [programme.body] }
        return bodies.bodies.enumerated().filter { index, body in
            (kinds?.contains(body.kind) ?? true) && (period.map { rules.bodySpans[index].overlaps($0.days) } ?? true)
        }.map { Subject(id: $1.id, name: $1.name) }
    }

    /// The targets that hold in a period; `nil` when other phases have a target and those of the period have none.
    private func targets(of indicator: Indicator, in period: ReportingPeriod?) -> [IndicatorTarget]? {
        let phases = programme.phases.filter { phase in
            period.map { phase.from <= $0.end && $0.start <= phase.to } ?? true
        }
        let targets = phases.compactMap { indicator.targets[$0.id] }.filter { $0.requirement != .none }
        return targets.isEmpty && !indicator.targets.isEmpty && !phases.isEmpty ? nil : targets
    }

    private func lines(
        of indicator: Indicator, _ targets: [IndicatorTarget]
    ) -> [(part: String?, name: String, target: String)] {
        let name = indicator.name.text(in: language)
        var parts: [String: (name: String, targets: [String])] = [:]
        var order: [String] = []
        var whole: [String] = []
        for target in targets {
            guard case .parts(let all) = target.requirement else {
                if !whole.contains(target.printed) { whole.append(target.printed) }
                continue
            }
            for part in all {
                if parts[part.id] == nil { order.append(part.id) }
                let known = parts[part.id]?.targets ?? []
                parts[part.id] = (
                    part.name.text(in: language), known.contains(part.printed) ? known : known + [part.printed]
                )
            }
        }
        let partLines = order.compactMap { id in
            parts[id].map { (Optional(id), "\(name): \($0.name)", $0.targets.joined(separator: "; ")) }
        }
        return !whole.isEmpty || partLines.isEmpty
            ? [(nil, name, whole.joined(separator: "; "))] + partLines : partLines
    }

    private func unit(of indicator: Indicator) -> String {
        if let printed = indicator.printedUnit { return printed }
        return language == .english ? indicator.unit.name.en : indicator.unit.name.vi
    }

    // MARK: Rows of reports

    private func row(_ figure: Figure, _ number: Int) -> [String] {
        let rule = rules.indicator(figure.indicator).map { rules.indicators[$0] }
        let indicator = indicators[figure.indicator]
        return FigureColumn.allCases.map { column in
            SafeCell.written(cell(column, figure, number, rule, indicator) ?? "")
        }
    }

    private func cell(
        _ column: FigureColumn, _ figure: Figure, _ number: Int, _ rule: FigureRules.IndicatorRule?,
        _ indicator: Indicator?
    ) -> String? {
        switch column {
        case .number: String(number)
        case .indicator: figure.indicator
        case .part: figure.part
        case .name: indicator?.name.text(in: language)
        case .unit: indicator.map(unit)
        case .target: nil
        case .body: figure.body
        case .bodyName: bodies?.body(figure.body)?.name.text(in: language)
        case .period: figure.period.description
        case .value: value(figure, rule)
        case .numerator: figure.numerator.map { numbers.number($0, padsThousandths: true) }
        case .denominator: figure.denominator.map { numbers.number($0, padsThousandths: true) }
        case .secretCases: figure.secretCases.map { numbers.number($0, padsThousandths: true) }
        case .state: state(figure.content).map { CellWords.states.word(for: $0, in: language) }
        case .reason: figure.remarks.reason
        case .date: figure.reportedOn?.description
        case .status: figure.status == .reported ? nil : CellWords.statuses.word(for: figure.status, in: language)
        case .reporter: figure.remarks.reporter
        case .source: figure.remarks.source
        case .difficulties: figure.remarks.difficulties
        case .proposals: figure.remarks.proposals
        case .note: figure.remarks.note
        }
    }

    private func value(_ figure: Figure, _ rule: FigureRules.IndicatorRule?) -> String? {
        guard case .value(let value) = figure.content else { return nil }
        if value.shortDecimal == nil,
            figure.denominator.flatMap({ below in figure.numerator?.divided(by: below) }) == value
        {
            return nil
        }
        return numbers.value(value, isPercent: rule?.isPercent ?? false)
    }

    private func state(_ content: Figure.Content) -> SheetState? {
        switch content {
        case .value: nil
        case .achievement(let achievement): .achievement(achievement)
        case .notMeasured: .absence(.notMeasured)
        case .notApplicable: .absence(.notApplicable)
        }
    }
}
