// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

/// Finds what is wrong with a programme: what keeps it from being read, and what its author has probably forgotten.
public enum ProgrammeLinter {
    /// The errors that keep a programme from being read; or else warnings: missing wordings, texts that are not in Unicode
    /// normal form C, indicators and phases without targets, agencies that nothing names, a measure that two indicators give
    /// in one phase.
    public static func lint(
        _ bytes: [UInt8], named name: String, limits: ReadingLimits = .standard
    ) -> [Diagnostic] {
        do throws(ReadingFailure) {
            return lint(try DocumentComposer.compose(bytes, named: name, limits: limits))
        } catch {
            return error.diagnostics
        }
    }

    /// The same of a composed tree.
    public static func lint(_ root: Node) -> [Diagnostic] {
        let programme: Programme
        do throws(ReadingFailure) {
            programme = try Programme(root)
        } catch {
            return error.diagnostics
        }
        let collector = DiagnosticCollector()
        checkTargets(programme, root, collector)
        checkMeasures(programme, collector)
        checkAgencies(programme, root, collector)
        WordingCheck(collector: collector, freeKeys: ["agencies", "phases", "targets"]).walk(root)
        return collector.sorted()
    }

    private static func checkTargets(_ programme: Programme, _ root: Node, _ collector: DiagnosticCollector) {
        var wanted: Set<String> = []
        for indicator in programme.tracked {
            let phases = indicator.targets.filter { $0.value.requirement != .none }.keys
            wanted.formUnion(phases)
            if phases.isEmpty, let node = indicator.origin { collector.warning(.noTarget, at: node["id"] ?? node) }
        }
        for entry in root["phases"]?.entries.map({ $0.key }) ?? [] {
            if let id = entry.text, !wanted.contains(id) { collector.warning(.phaseWithoutTargets(id), at: entry) }
        }
    }

    private static func checkMeasures(_ programme: Programme, _ collector: DiagnosticCollector) {
        for phase in programme.phases {
            var first: [String: Node] = [:]
            for indicator in programme.tracked where indicator.targets[phase.id] != nil {
                guard let measure = indicator.measure, let node = indicator.origin?["measure"] else { continue }
                if let earlier = first[measure] {
                    collector.warning(
                        .measureTwice(measure, phase: phase.id), at: node,
                        notes: [Diagnostic.Note(at: earlier, .firstGivenHere)])
                } else {
                    first[measure] = node
                }
            }
        }
    }

    private static func checkAgencies(_ programme: Programme, _ root: Node, _ collector: DiagnosticCollector) {
        var cells = programme.tracked.flatMap { [$0.monitoring, $0.implementing, $0.ministry] }
        cells += programme.duties.flatMap { [$0.who, $0.to] }
        cells += programme.tasks.flatMap { [$0.monitoring, $0.lead, $0.cooperating] }
        let named = Set(cells.compactMap { $0 }.flatMap(\.agencies))
        for key in root["agencies"]?.entries.map({ $0.key }) ?? [] {
            if let id = key.text, !named.contains(id) { collector.warning(.agencyWithoutUse(id), at: key) }
        }
    }
}
