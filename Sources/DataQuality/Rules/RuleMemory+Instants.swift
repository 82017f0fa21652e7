// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Days of dates, microseconds of times of day and timestamps.

extension RuleMemory {
    func makeInstants(_ step: RuleStep) {
        switch step {
        case .instant(let value, let register):
            let (values, gaps) = instant(register)
            values.update(repeating: value ?? 0, count: count)
            gaps.update(repeating: value == nil ? 1 : 0, count: count)
        case .date(let source, let register):
            let (vector, (values, gaps), first) = (dates[source], instant(register), first)
            for row in 0..<count {
                let state = vector.states[first + row]
                values[row] = state == 0 ? Int64(vector.days[first + row]) : 0
                gaps[row] = state == 0 ? 0 : 1
                unreadable[row] |= state &>> 1
            }
        case .moment(let source, let register):
            let (vector, (values, gaps), first) = (timestamps[source], instant(register), first)
            for row in 0..<count {
                let state = vector.states[first + row]
                values[row] = state == 0 ? vector.microseconds[first + row] : 0
                gaps[row] = state == 0 ? 0 : 1
                unreadable[row] |= state &>> 1
            }
        case .timeOfDay(let source, let register): readTimes(source, register)
        case .daysAdded(let register, let other, let isSubtracted, let unit):
            addDays(register, other, isSubtracted, unit)
        case .dateOfText(let register): readDates(ofTexts: register)
        case .dateOfMoment(let register, let offset):
            let values = instant(register).values
            for row in 0..<count { values[row] = RuleCalendar.day(values[row], offset: offset) }
        case .instantOr(let register, let other):
            let ((values, gaps), (others, otherGaps)) = (instant(register), instant(other))
            for row in 0..<count where gaps[row] != 0 {
                values[row] = others[row]
                gaps[row] = otherGaps[row]
            }
        default: break
        }
    }

    private func readTimes(_ source: Int, _ register: Int) {
        let (slices, (values, gaps)) = (texts[source], instant(register))
        for row in 0..<count {
            let value = slices.value(first + row)
            values[row] = 0
            gaps[row] = 1
            guard !value.isEmpty, let start = value.baseAddress else { continue }
            var index = 0
            if let time = ClockTime.read(start, value.count, &index), index == value.count {
                values[row] = time
                gaps[row] = 0
            } else {
                unreadable[row] = 1
            }
        }
    }

    private func readDates(ofTexts register: Int) {
        let ((places, lengths), (values, gaps)) = (text(register), instant(register))
        for row in 0..<count {
            values[row] = 0
            gaps[row] = 1
            guard lengths[row] > 0 else { continue }
            let reading = DateStyle.iso.read(places[row], lengths[row])
            if reading.style.isEmpty {
                unreadable[row] = 1
            } else {
                values[row] = Int64(reading.days)
                gaps[row] = 0
            }
        }
    }

    private func addDays(_ register: Int, _ other: Int, _ isSubtracted: Bool, _ unit: Int64) {
        let ((values, gaps), (numbers, numberGaps)) = (instant(register), number(other))
        // A timestamp may be within a day of the calendar's ends, whatever the offset.
        let range =
            unit == 1
            ? RuleCalendar.days
            : ((RuleCalendar.days.lowerBound - 1) * unit)...((RuleCalendar.days.upperBound + 2) * unit)
        for row in 0..<count {
            gaps[row] |= numberGaps[row]
            guard gaps[row] == 0 else { continue }
            var result: Int64?
            if let days = numbers[row].whole, days.magnitude <= 8_000_000 {
                let change = isSubtracted ? -days * unit : days * unit
                let (sum, overflows) = values[row].addingReportingOverflow(change)
                if !overflows, range.contains(sum) { result = sum }
            }
            if let result {
                values[row] = result
            } else {
                gaps[row] = 1
                unreadable[row] = 1
            }
        }
    }
}
