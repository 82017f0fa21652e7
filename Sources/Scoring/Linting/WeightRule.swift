// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Weights of 0: the node has no influence; groups in which nothing has any.
struct WeightRule: LintRule {
    func check(_ loaded: LoadedRubric, _ collector: DiagnosticCollector) {
        let nodes = loaded.rubric.nodes
        for (position, node) in nodes.enumerated() {
            let origin = loaded.origins[position]
            if node.weight.isZero, node.parent != nil { collector.warning(.zeroWeight(node.id), at: origin) }
            if !node.children.isEmpty, node.children.allSatisfy({ nodes[$0].weight.isZero }) {
                collector.error(.allWeightsZero(node.id), at: origin)
            }
        }
    }
}
