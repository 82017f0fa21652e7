// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Texts: places in columns, constants and arenas. An empty one is missing.

extension RuleMemory {
    func makeTexts(_ step: RuleStep) {
        switch step {
        case .text(let constant, let register):
            let (places, lengths) = text(register)
            places.update(repeating: UnsafePointer(constants) + constant.offset, count: count)
            lengths.update(repeating: constant.length, count: count)
        case .textOfColumn(let source, let register):
            let (slices, (places, lengths), first) = (texts[source], text(register), first)
            for row in 0..<count {
                places[row] = slices.bytes + Int(slices.starts[first + row])
                lengths[row] = Int(slices.lengths[first + row])
            }
        case .caseChanged(let register, let isUpper, let arena): changeCase(register, isUpper, arenas[arena])
        case .trimmed(let register): trim(register)
        case .left(let register, let characters):
            let (places, lengths) = text(register)
            for row in 0..<count where lengths[row] > characters {
                lengths[row] = RuleText.prefix(places[row], lengths[row], characters)
            }
        case .right(let register, let characters):
            let (places, lengths) = text(register)
            for row in 0..<count where lengths[row] > characters {
                let length = RuleText.suffix(places[row], lengths[row], characters)
                places[row] += lengths[row] - length
                lengths[row] = length
            }
        case .substring(let register, let from, let characters):
            let (places, lengths) = text(register)
            for row in 0..<count {
                let skipped = RuleText.prefix(places[row], lengths[row], from - 1)
                places[row] += skipped
                lengths[row] = RuleText.prefix(places[row], lengths[row] - skipped, characters)
            }
        case .textOr(let register, let other):
            let ((places, lengths), (others, otherLengths)) = (text(register), text(other))
            for row in 0..<count where lengths[row] == 0 {
                places[row] = others[row]
                lengths[row] = otherLengths[row]
            }
        default: break
        }
    }

    private func changeCase(_ register: Int, _ isUpper: Bool, _ arena: RowBuffer<UInt8>) {
        let (places, lengths) = text(register)
        var size = ByteWords.padding
        for row in 0..<count { size += lengths[row] }
        arena.reserve(size)
        var target = arena.items
        (isUpper ? LetterCases.capital : LetterCases.small).withChanger { changer in
            for row in 0..<count {
                changer.change(places[row], lengths[row], target)
                places[row] = UnsafePointer(target)
                target += lengths[row]
            }
        }
        // What follows the last text may be read.
        target.update(repeating: 0, count: ByteWords.padding)
    }

    private func trim(_ register: Int) {
        let (places, lengths) = text(register)
        for row in 0..<count {
            var (place, length) = (places[row], lengths[row])
            while length > 0, RuleText.isBlank(place[0]) {
                place += 1
                length -= 1
            }
            while length > 0, RuleText.isBlank(place[length - 1]) { length -= 1 }
            places[row] = place
            lengths[row] = length
        }
    }
}
