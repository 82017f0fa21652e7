// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Checks that wherever the policy `target` holds there is a target.
struct PolicyChecker {
    let rootStates: StatePolicies
    let profiles: [Profile]
    let document: Node

    /// One message for each place where the policy is set, however many items inherit it.
    func check(_ nodes: [RubricNode], _ origins: [Node], _ diagnostics: DiagnosticCollector) {
        let isMentioned =
            rootStates.mentionsTarget || profiles.contains(where: \.states.mentionsTarget)
            || nodes.indices.contains { nodes.span[$0].states.mentionsTarget }
        guard isMentioned else { return }
        let root = document["states"]
        check(nodes, origins, states: [(rootStates, root)], targets: [:], diagnostics)
        let profileNodes = document["profiles"].map { Array($0.items) } ?? []
        for profile in profiles {
            let origin = profileNodes.first { $0["id"]?.text == profile.id }?["states"]
            check(
                nodes, origins, states: [(rootStates, root), (profile.states, origin)], targets: profile.targets,
                diagnostics)
        }
    }

    private func check(
        _ nodes: [RubricNode], _ origins: [Node], states: [(StatePolicies, Node?)], targets: [String: Rational],
        _ diagnostics: DiagnosticCollector
    ) {
        var setters = states
        /// Per node on the way down: how many setters are above it, and whether a target is.
        var depths: [(count: Int, hasTarget: Bool)] = []
        var lacking: [AnswerState: [(place: Node, items: [String])]] = [:]
        for (position, node) in nodes.enumerated() {
            let above = node.parent.map { depths[$0] } ?? (count: states.count, hasTarget: false)
            setters.removeLast(setters.count - above.count)
            setters.append((node.states, origins[position]["states"]))
            // A target that could not be read is there all the same.
            let hasTarget = above.hasTarget || origins[position]["target"] != nil || targets[node.id] != nil
            depths.append((setters.count, hasTarget))
            guard node.isItem, !hasTarget else { continue }
            for state in AnswerState.allCases {
                guard let setter = setters.last(where: { $0.0.rules[state] != nil }),
                    setter.0.rules[state]?.policy == .target,
                    let place = setter.1.map({ $0[state.rawValue] ?? $0 })
                else { continue }
                let index = lacking[state]?.firstIndex { $0.place.range == place.range }
                if let index {
                    lacking[state]?[index].items.append(node.id)
                } else {
                    lacking[state, default: []].append((place, [node.id]))
                }
            }
        }
        for state in AnswerState.allCases {
            for (place, items) in lacking[state] ?? [] {
                diagnostics.error(.targetPolicyWithoutTarget(items[0], others: items.count - 1), at: place)
            }
        }
    }
}

extension StatePolicies {
    /// Whether some state has the policy `target`.
    fileprivate var mentionsTarget: Bool { rules.contains { $0.value.policy == .target } }
}
