// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Patterns against a backtracking twin")
struct PatternTwinTests {
    /// A pattern as a tree, with its text and a matcher that follows the definition and nothing else.
    indirect enum Twin {
        case set(String, Set<Unicode.Scalar>, isNegated: Bool)
        case sequence([Twin])
        case choice([Twin])
        case times(Twin, Int, Int?)

        var text: String {
            switch self {
            case .set(let text, _, _): text
            case .sequence(let parts): parts.map(\.text).joined()
            case .choice(let branches): "(" + branches.map(\.text).joined(separator: "|") + ")"
            case .times(let part, let least, let most):
                "(?:" + part.text + ")"
                    + (most.map { least == 0 && $0 == 1 ? "?" : "{\(least),\($0)}" }
                        ?? (least == 0 ? "*" : least == 1 ? "+" : "{\(least),}"))
            }
        }

        /// The places where a match that begins at any of `places` can end.
        func ends(_ text: [Unicode.Scalar], _ places: Set<Int>) -> Set<Int> {
            switch self {
            case .set(_, let members, let isNegated):
                Set(places.filter { $0 < text.count && members.contains(text[$0]) != isNegated }.map { $0 + 1 })
            case .sequence(let parts): parts.reduce(places) { $1.ends(text, $0) }
            case .choice(let branches): branches.reduce(into: Set<Int>()) { $0.formUnion($1.ends(text, places)) }
            case .times(let part, let least, let most): repeated(part, least, most, text, places)
            }
        }

        private func repeated(
            _ part: Twin, _ least: Int, _ most: Int?, _ text: [Unicode.Scalar], _ places: Set<Int>
        ) -> Set<Int> {
            var current = places
            for _ in 0..<least { current = part.ends(text, current) }
            var all = current
            for _ in least..<(most ?? least + text.count + 1) {
                current = part.ends(text, current)
                all.formUnion(current)
            }
            return all
        }

        static func random(_ seed: inout PatternSeed, depth: Int) -> Twin {
            switch depth == 0 ? 0 : seed.below(6) {
            case 0, 1:
                return seed.pick([
                    .set("a", ["a"], isNegated: false), .set("[ab]", ["a", "b"], isNegated: false),
                    .set("ệ", ["ệ"], isNegated: false), .set("[^a]", ["a"], isNegated: true),
                    .set(".", ["\n"], isNegated: true), .set("[à-ãc]", ["à", "á", "â", "ã", "c"], isNegated: false),
                    .set("[^ệ😀]", ["ệ", "😀"], isNegated: true), .set("\\d", ["1", "2"], isNegated: false),
                ])
            case 2, 3:
                return .sequence((0..<(1 + seed.below(3))).map { _ in random(&seed, depth: depth - 1) })
            case 4:
                return .choice((0..<(1 + seed.below(3))).map { _ in random(&seed, depth: depth - 1) })
            default:
                let least = seed.below(3)
                let most = seed.below(2) == 0 ? nil : max(1, least + seed.below(3))
                return .times(random(&seed, depth: depth - 1), least, most)
            }
        }
    }

    @Test(arguments: 0..<40)
    func `an automaton and its twin agree on random texts`(_ round: UInt64) throws {
        var seed = PatternSeed(round)
        for _ in 0..<25 {
            let twin = Twin.random(&seed, depth: 4)
            guard let pattern = try? BytePattern(twin.text) else { continue }
            let texts: [String?] = (0..<60).map { _ in
                let letters: [Unicode.Scalar] = (0..<seed.below(9)).map { _ in
                    seed.pick(["a", "b", "c", "1", "ệ", "á", "😀", "\n"])
                }
                return letters.isEmpty ? nil : String(String.UnicodeScalarView(letters))
            }
            let expected: [UInt8] = texts.map { text in
                guard let scalars = text.map({ Array($0.unicodeScalars) }) else { return 2 }
                return twin.ends(scalars, [0]).contains(scalars.count) ? 0 : 1
            }
            #expect(pattern.verdicts(texts) == expected, "\(twin.text)")
            #expect(texts.compactMap { $0.map(pattern.matches) } == expected.filter { $0 != 2 }.map { $0 == 0 })
            // The canonical text is a pattern again, and the same one.
            if let again = try? BytePattern(pattern.sqlPattern) {
                #expect(again.verdicts(texts) == expected, "\(pattern.sqlPattern)")
            }
        }
    }

    @Test(arguments: 0..<20)
    func `sequences of ranges agree with the table`(_ round: UInt64) throws {
        var seed = PatternSeed(1000 + round)
        let members = [
            "[0-9]", "A", "[A-F0-9]", "[a-zA-Z_]", "[ -~]", "\\x00", "[\\x00-\\x7f]", "[147]", "-", "[acegi]",
        ]
        let chosen = (0..<(1 + seed.below(20))).map { _ in seed.pick(members) }
        let text = chosen.joined() + (seed.below(2) == 0 ? "([0-9]{3})?" : "")
        let pattern = try BytePattern(text)
        let texts: [[UInt8]] = (0..<500).map { _ in
            let count = max(0, chosen.count - 1 + seed.below(5))
            return (0..<count).map { place in
                if seed.below(12) == 0 { return seed.pick([0, 0x7F, 0x80, 0xFF, 0x2F, 0x3A, 0x40, 0x5B, 0xC3]) }
                let allowed = place < chosen.count ? chosen[place] : "[0-9]"
                switch allowed {
                case "A", "[A-F0-9]": return UInt8(ascii: "A")
                case "[a-zA-Z_]": return seed.pick([0x61, 0x7A, 0x5F, 0x41])
                case "\\x00": return 0
                case "-": return 0x2D
                case "[acegi]": return seed.pick([0x61, 0x63, 0x69])
                default: return seed.pick([0x31, 0x34, 0x37])
                }
            }
        }
        let column = SlicedTexts(bytes: texts)
        let expected: [UInt8] = pattern.withMatcher { matcher in
            (0..<texts.count).map { row in
                let value = column.slices.value(row)
                return withExtendedLifetime(column) {
                    guard let start = value.baseAddress, !value.isEmpty else { return 2 }
                    return matcher.accepts(start, value.count) ? 0 : 1
                }
            }
        }
        #expect(pattern.verdicts(column) == expected, "\(text)")
    }
}
