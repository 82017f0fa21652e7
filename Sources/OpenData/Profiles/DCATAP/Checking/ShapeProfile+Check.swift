// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension ShapeProfile {
    /// Checks a graph.
    ///
    /// One finding for each property that is missing and each value that is not right; a value of the wrong kind that
    /// several shapes refuse is told once, with the gravest severity.
    ///
    /// - Parameters:
    ///   - graph: the statements of a catalogue.
    ///   - vocabularies: lists that tell which IRI to write for a code, such as that of `CSV`; without them the messages
    ///     name the list only.
    /// - Returns: the findings by class in the order of the profile, then by resource in canonical order, then by
    ///   property in the order of the profile, then by value in canonical order.
    /// - Complexity: linear in the graph for a given profile. What conforms costs no memory.
    public func check(
        _ graph: RDFGraph, vocabularies: OpenDataVocabularies = OpenDataVocabularies()
    ) -> [ProfileFinding] {
        var report = FindingReport(profile: self, graph: graph, lists: vocabularies)
        ShapeCheck(profile: self, graph: graph).run { kind, focus, failures in report.add(kind, focus, failures) }
        return report.findings
    }

    /// Every constraint that does not hold, one by one, as a SHACL validator counts them.
    func results(of graph: RDFGraph) -> [ShapeResult] {
        var results: [ShapeResult] = []
        ShapeCheck(profile: self, graph: graph).run { kind, focus, failures in
            for failure in failures {
                let rule = kind.shape.rules.indices.contains(failure.rule) ? kind.shape.rules[failure.rule] : nil
                results.append(
                    ShapeResult(
                        severity: failure.severity, component: failure.component, focus: focus,
                        property: rule.map { ($0.property.isInverse ? "^" : "") + $0.property.iri },
                        value: failure.position < 0 ? nil : failure.value))
            }
        }
        return results
    }
}
