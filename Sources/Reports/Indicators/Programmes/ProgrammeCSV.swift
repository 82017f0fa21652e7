// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// A part of a programme as CSV (RFC 4180) for a spreadsheet: indicators with a line for each phase, tasks, or duties with a
/// line for each day.
///
/// Fields are written as in FailuresCSV: nothing in them can steer a terminal, break a line or be taken for a formula. Texts
/// are in one language, what is printed in the plan as printed. The same programme gives the same bytes.
public struct ProgrammeCSV: Sendable, Hashable {
    private let delimiter: SpreadsheetDelimiter
    private let hasByteOrderMark: Bool
    private let language: Language

    /// Makes a writer.
    /// - Parameters:
    ///   - language: the language of names.
    ///   - delimiter: what parts the fields.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF.
    public init(language: Language, delimiter: SpreadsheetDelimiter = .comma, hasByteOrderMark: Bool = false) {
        self.language = language
        self.delimiter = delimiter
        self.hasByteOrderMark = hasByteOrderMark
    }

    /// One part in UTF-8, in the order of the programme.
    public func render(_ programme: Programme, _ part: ProgrammePart) -> [UInt8] {
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        switch part {
        case .indicators: addIndicators(programme, to: &lines)
        case .tasks: addTasks(programme, to: &lines)
        case .duties: addDuties(programme, to: &lines)
        }
        return lines.bytes
    }

    private func text(_ text: LocalizedText?) -> String { text?.text(in: language) ?? "" }

    private func mark(_ isSet: Bool) -> String { isSet ? "true" : "" }

    // MARK: Indicators

    private static let indicatorColumns = [
        "programme", "indicator", "additional", "section", "sectionTitle", "group", "name", "unit", "unitPrinted",
        "phase", "phaseFrom", "phaseTo", "targetPrinted", "comparison", "target", "aspirational", "maintained",
        "rising", "inferred", "monitoring", "implementing", "ministry", "deadline", "deadlineDate", "remark",
        "printedIn", "continues", "measure", "note",
    ]

    private func addIndicators(_ programme: Programme, to lines: inout SpreadsheetLines) {
        lines.add(Self.indicatorColumns)
        let additional = Set(programme.additionalTargets.map(\.id))
        for indicator in programme.tracked {
            let section = programme.sections.first { $0.id == indicator.section }
            let head = [
                programme.identity.id, indicator.id, mark(additional.contains(indicator.id)), section?.id ?? "",
                text(section?.title), text(indicator.group), text(indicator.name), indicator.unit.rawValue,
                indicator.printedUnit ?? "",
            ]
            let foot = [
                indicator.monitoring?.printed ?? "", indicator.implementing?.printed ?? "",
                indicator.ministry?.printed ?? "", indicator.deadline?.printed ?? "",
                indicator.deadline?.due?.description ?? "", indicator.remark ?? "", indicator.printedIn ?? "",
                indicator.continues ?? "", indicator.measure ?? "", text(indicator.note),
            ]
            var isEmpty = true
            for phase in programme.phases {
                guard let target = indicator.targets[phase.id] else { continue }
                isEmpty = false
                lines.add(
                    head + [phase.id, phase.from.description, phase.to.description] + TargetFields(target).fields + [
                        mark(target.isAspirational), mark(target.isMaintained), mark(target.isRising),
                        mark(target.isInferred),
                    ] + foot)
            }
            if isEmpty { lines.add(head + Array(repeating: "", count: 10) + foot) }
        }
    }

    // MARK: Tasks and duties

    private func addTasks(_ programme: Programme, to lines: inout SpreadsheetLines) {
        lines.add([
            "programme", "task", "number", "section", "sectionTitle", "name", "monitoring", "lead", "cooperating",
            "result", "deadline", "deadlineDate", "remark",
        ])
        for task in programme.tasks {
            let section = programme.sections.first { $0.id == task.section }
            lines.add([
                programme.identity.id, task.id, task.number ?? "", section?.id ?? "", text(section?.title),
                text(task.name), task.monitoring?.printed ?? "", task.lead?.printed ?? "",
                task.cooperating?.printed ?? "", text(task.result), task.deadline?.printed ?? "",
                task.deadline?.due?.description ?? "", task.remark ?? "",
            ])
        }
    }

    private func addDuties(_ programme: Programme, to lines: inout SpreadsheetLines) {
        lines.add([
            "programme", "duty", "who", "to", "what", "matter", "every", "year", "period", "month", "day", "strict",
            "yearBefore", "printed",
        ])
        for duty in programme.duties {
            let head = [
                programme.identity.id, duty.id, duty.who.printed, duty.to?.printed ?? "", text(duty.what),
                duty.matter.rawValue, duty.frequency.rawValue, duty.year.map { String($0) } ?? "",
            ]
            for due in duty.due {
                lines.add(
                    head + [
                        due.period ?? "", due.month.map { String($0) } ?? "", String(due.day), mark(due.isStrict),
                        mark(due.isYearBefore), due.printed,
                    ])
            }
            if duty.due.isEmpty { lines.add(head + Array(repeating: "", count: 6)) }
        }
    }
}

/// A target as three fields: as printed, how figures are compared, with what.
struct TargetFields {
    let fields: [String]

    init(_ target: IndicatorTarget) {
        fields =
            switch target.requirement {
            case .bound(let bound): [target.printed, bound.comparison.rawValue, MachineNumber.field(bound.value)]
            case .levels(let levels):
                [target.printed, "levels", levels.map { String($0) }.joined(separator: " ")]
            case .parts(let parts):
                [
                    target.printed, "parts",
                    parts.map { "\($0.id) \($0.bound.comparison.rawValue) \(MachineNumber.field($0.bound.value))" }
                        .joined(separator: " | "),
                ]
            case .qualitative: [target.printed, "qualitative", ""]
            case .none: [target.printed, "none", ""]
            }
    }
}
