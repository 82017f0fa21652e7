// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Evaluates a compiled row rule, batch after batch, for one worker.
final class RuleRunner {
    private let program: RuleProgram
    private let memory: RuleMemory

    init(_ program: RuleProgram) {
        self.program = program
        memory = RuleMemory(program)
    }

    /// Writes the ``Verdict`` of each row of a batch.
    ///
    /// - Parameters:
    ///   - inputs: The columns of the batch, each asked for once.
    ///   - count: The number of rows.
    ///   - verdicts: Room for `count` bytes.
    func judge(_ inputs: some RuleInputs, count: Int, verdicts: UnsafeMutablePointer<UInt8>) {
        memory.texts.removeAll(keepingCapacity: true)
        for column in program.texts { memory.texts.append(inputs.text(column)) }
        memory.decimals.removeAll(keepingCapacity: true)
        for column in program.decimals { memory.decimals.append(inputs.decimal(column)) }
        memory.dates.removeAll(keepingCapacity: true)
        for column in program.dates { memory.dates.append(inputs.date(column)) }
        memory.timestamps.removeAll(keepingCapacity: true)
        for column in program.timestamps { memory.timestamps.append(inputs.timestamp(column)) }
        var first = 0
        while first < count {
            memory.first = first
            memory.count = min(RuleMemory.strip, count - first)
            memory.unreadable.update(repeating: 0, count: memory.count)
            for step in program.steps { memory.run(step) }
            let (truth, unreadable) = (memory.truth(0), memory.unreadable)
            let target = verdicts + first
            for row in 0..<memory.count {
                let unknown = unreadable[row] == 0 ? Verdict.missing : Verdict.unreadable
                target[row] = truth[row] < 2 ? truth[row] : unknown
            }
            first += memory.count
        }
    }
}

extension RuleMemory {
    /// Runs one step over the strip.
    func run(_ step: RuleStep) {
        switch step {
        case .numberWithin(let source, let bounds, let isWhole, let isDenied, let register):
            numberWithin(source, bounds, isWhole, isDenied, register)
        case .numbersCompared(let orders, let one, let other, let areWhole, let register):
            numbersCompared(orders, one, other, areWhole, register)
        case .dateWithin(let source, let range, let isDenied, let register):
            dateWithin(source, range, isDenied, register)
        case .datesCompared(let orders, let one, let other, let register):
            datesCompared(orders, one, other, register)
        case .momentWithin(let source, let range, let isDenied, let register):
            momentWithin(source, range, isDenied, register)
        case .momentsCompared(let orders, let one, let other, let register):
            momentsCompared(orders, one, other, register)
        case .textIs(let source, let constant, let isDenied, let register):
            textIs(source, constant, isDenied, register)
        case .textsEqual(let one, let other, let isDenied, let register):
            textsEqual(one, other, isDenied, register)
        case .prefixIs(let source, let count, let other, let isDenied, let register):
            prefixIs(source, count, other, isDenied, register)
        case .columnMatches(let source, let pattern, let register): columnMatches(source, pattern, register)
        case .columnIsMissing(let source, let register): columnIsMissing(source, register)
        case .flag(let source, let register): flag(source, register)
        case .truth(let value, let register):
            truth(register).update(repeating: value.map { $0 ? 0 : 1 } ?? 2, count: count)
        case .not, .and, .or, .truthsEqual, .truthOr, .truthIsMissing: joinTruths(step)
        case .registersCompared, .registerIsMissing, .numberIsIn, .instantIsIn, .textIsIn, .textMatches:
            testRegisters(step)
        case .number, .numberOfColumn, .calculated, .negated, .absolute, .rounded, .lengthOfText, .numberOfText,
            .datePart, .ageBetween, .daysBetween, .numberOr:
            makeNumbers(step)
        case .instant, .date, .moment, .timeOfDay, .daysAdded, .dateOfText, .dateOfMoment, .instantOr:
            makeInstants(step)
        case .text, .textOfColumn, .caseChanged, .trimmed, .left, .right, .substring, .textOr: makeTexts(step)
        }
    }
}
