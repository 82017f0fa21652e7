// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension RubricExample {
    /// One number of an example that does not come out.
    public struct Failure: Hashable, Sendable {
        /// The node.
        public let node: String
        /// What was expected, in words.
        public let expected: String
        /// What came out.
        public let found: String
    }

    /// Scores the example and returns what does not come out as expected.
    /// - Throws: `EvidenceMismatch` when the answers do not fit the rubric.
    public func failures(under rubric: Rubric) throws(EvidenceMismatch) -> [Failure] {
        let card = try Scorer(rubric, profile: profile).score(evidence)
        return expectations.flatMap { expectation -> [Failure] in
            guard let node = card.node(expectation.node) else {
                return [Failure(node: expectation.node, expected: "a node", found: "none")]
            }
            return failures(of: expectation, at: node)
        }
    }

    private func failures(of expectation: Expectation, at node: ScoredNode) -> [Failure] {
        var failures: [Failure] = []
        func compare(_ name: String, _ expected: Rational?, _ found: Rational?, tolerance: Rational) {
            guard let expected else { return }
            if let found, (found - expected).magnitude <= tolerance { return }
            failures.append(
                Failure(node: node.id, expected: "\(name) \(expected.plain)", found: found?.plain ?? "undefined"))
        }
        compare("score", expectation.score, node.value, tolerance: tolerance)
        compare("published", expectation.published, node.published, tolerance: 0)
        compare("ratio", expectation.ratio, node.ratio, tolerance: tolerance)
        if let level = expectation.level, node.level?.reached != level {
            failures.append(Failure(node: node.id, expected: "level \(level)", found: node.level?.reached ?? "none"))
        }
        if let state = expectation.state, node.answer?.state != state {
            failures.append(
                Failure(node: node.id, expected: state.rawValue, found: node.answer?.state.rawValue ?? "no item"))
        }
        if expectation.isUndefined, let value = node.value {
            failures.append(Failure(node: node.id, expected: "undefined", found: value.plain))
        }
        return failures
    }
}
