// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

@Suite("What holds for every rubric and every evidence")
struct ScoringPropertyTests {
    /// A random rubric with random answers.
    static func sample(
        _ seed: Int, isMonotone: Bool = false, size: Int = 14, openPercent: Int = 20
    ) throws -> (Rubric, [String: ItemAnswer]) {
        var random = RandomRubric(seed: seed, isMonotone: isMonotone, size: size)
        let yaml = random.yaml()
        do {
            let rubric = try Rubric(reading: Array(yaml.utf8), named: "random-\(seed).yaml")
            return (rubric, random.answers(openPercent: openPercent))
        } catch {
            throw Explained(diagnostics: error.diagnostics)
        }
    }

    static func score(_ rubric: Rubric, _ answers: [String: ItemAnswer]) throws -> Scorecard {
        do {
            return try rubric.score(RandomRubric.evidence(answers))
        } catch {
            throw Explained(diagnostics: error.diagnostics)
        }
    }

    @Test(arguments: 0..<300)
    func `bounds contain the score and the level`(seed: Int) throws {
        let (rubric, answers) = try Self.sample(seed)
        let card = try Self.score(rubric, answers)
        for node in card.nodes {
            guard let value = node.value else { continue }
            let low = try #require(node.bounds.low)
            let high = try #require(node.bounds.high)
            #expect(low <= value && value <= high, "\(node.id)")
            #expect(node.range.clamp(value) == value, "\(node.id)")
        }
        if let level = card.level {
            let low = level.ids.firstIndex(of: level.lowest ?? "") ?? -1
            let high = level.ids.firstIndex(of: level.highest ?? "") ?? -1
            #expect(low <= level.position && level.position <= high)
        }
    }

    @Test(arguments: 0..<300)
    func `contributions add up exactly`(seed: Int) throws {
        let (rubric, answers) = try Self.sample(seed)
        let card = try Self.score(rubric, answers)
        for (position, node) in card.nodes.enumerated() {
            guard let value = node.value else { continue }
            let children = card.children(of: position).compactMap { card.nodes[$0].contribution }
            let sum = node.base + children.reduce(0, +) + node.adjustments.map(\.change).reduce(0, +)
            #expect(sum == value, "\(node.id)")
        }
    }

    @Test(arguments: 0..<300)
    func `coverage adds up to one wherever anything was asked`(seed: Int) throws {
        let (rubric, answers) = try Self.sample(seed)
        let card = try Self.score(rubric, answers)
        for node in card.nodes {
            #expect(node.coverage.answered + node.coverage.open + node.coverage.excluded == 1, "\(node.id)")
        }
        #expect(
            card.root.coverage.answeredItems + card.root.coverage.openItems + card.root.coverage.excludedItems
                == Array(rubric.items).count)
    }

    @Test(arguments: 0..<100)
    func `the order in which answers are given changes no byte`(seed: Int) throws {
        let (rubric, answers) = try Self.sample(seed)
        var generator = SeededGenerator(seed: seed)
        var shuffled: [String: ItemAnswer] = [:]
        for key in answers.keys.shuffled(using: &generator) { shuffled[key] = answers[key] }
        let first = try Self.score(rubric, answers).json()
        let second = try Self.score(rubric, shuffled).json()
        #expect(first == second)
    }

    @Test(arguments: 0..<300)
    func `a better answer never lowers a monotone rubric's score or level`(seed: Int) throws {
        var (rubric, answers) = try Self.sample(seed, isMonotone: true)
        var before = try Self.score(rubric, answers)
        var generator = SeededGenerator(seed: seed)
        for item in answers.keys.sorted().shuffled(using: &generator) {
            guard case .word(let word)? = answers[item]?.responses.first?.value,
                let position = RandomRubric.options.firstIndex(of: word), position + 1 < RandomRubric.options.count
            else { continue }
            answers[item] = ItemAnswer(RandomRubric.options[position + 1])
            let after = try Self.score(rubric, answers)
            let (old, new) = (try #require(before.root.value), try #require(after.root.value))
            #expect(new >= old, "\(item)")
            let (oldLevel, newLevel) = (try #require(before.level), try #require(after.level))
            #expect(newLevel.position >= oldLevel.position, "\(item)")
            before = after
        }
    }

    @Test(arguments: 0..<200)
    func `a level that is reached has every lower level met`(seed: Int) throws {
        let (rubric, answers) = try Self.sample(seed)
        for node in try Self.score(rubric, answers).nodes {
            guard let level = node.level, level.position >= 0 else { continue }
            let unmet = level.levels.prefix(level.position + 1).filter { !$0.isMet }.map(\.id)
            #expect(unmet.isEmpty, "\(node.id)")
            if level.position + 1 < level.levels.count { #expect(!level.levels[level.position + 1].isMet) }
        }
    }

    @Test(arguments: 0..<150)
    func `a scorecard read back from JSON equals the scorecard`(seed: Int) throws {
        let (rubric, answers) = try Self.sample(seed)
        let card = try Self.score(rubric, answers)
        let json = try card.json()
        let copy = try Scorecard(json: json, named: "card.json")
        #expect(copy == card)
        let again = try copy.json()
        #expect(again == json)
    }

    @Test func `sums over dozens of coprime denominators stay exact`() throws {
        let primes = [
            2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103,
            107, 109, 113,
        ]
        let items = primes.map { "    - {id: p\($0), title: p\($0), range: [0, 1]}" }.joined(separator: "\n")
        let yaml = """
            rubric: 1
            id: random
            version: "1"
            title: primes
            status: proposed
            languages: [en]
            sources: [{id: own, title: own, status: proposed}]
            root:
              id: all
              title: all
              combine: mean
              children:
            \(items)
            """
        let rubric = try Rubric(reading: Array(yaml.utf8), named: "primes.yaml")
        func mean(_ value: (Int) -> Rational) throws -> Rational {
            let answers = Dictionary(uniqueKeysWithValues: primes.map { ("p\($0)", ItemAnswer(value($0))) })
            return try #require(Self.score(rubric, answers).root.value)
        }
        let shares = try mean { Rational(1, over: $0) ?? 0 }
        let rests = try mean { 1 - (Rational(1, over: $0) ?? 0) }
        #expect(shares + rests == 1)
        let product = primes.reduce(Rational.one) { $0 * Rational($1) }
        let whole = shares * product * Rational(primes.count)
        #expect(whole.isInteger)
        #expect(whole == primes.map { product * (Rational(1, over: $0) ?? 0) }.reduce(0, +))
    }
}
