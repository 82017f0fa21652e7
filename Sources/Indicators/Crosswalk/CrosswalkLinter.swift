// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

/// Finds what is wrong with a crosswalk beyond its form: held against the programmes that it names.
public enum CrosswalkLinter {
    /// The errors that keep a crosswalk from being read; or else programmes and indicators that do not exist, and
    /// warnings: concepts with a single member, units that differ though figures are said to be comparable, missing
    /// wordings, texts that are not in Unicode normal form C.
    public static func lint(
        _ bytes: [UInt8], named name: String, programmes: [Programme], limits: ReadingLimits = .standard
    ) -> [Diagnostic] {
        do throws(ReadingFailure) {
            return lint(try DocumentComposer.compose(bytes, named: name, limits: limits), programmes: programmes)
        } catch {
            return error.diagnostics
        }
    }

    /// The same of a composed tree.
    public static func lint(_ root: Node, programmes: [Programme]) -> [Diagnostic] {
        let crosswalk: Crosswalk
        do throws(ReadingFailure) {
            crosswalk = try Crosswalk(root)
        } catch {
            return error.diagnostics
        }
        let collector = DiagnosticCollector()
        let known = KnownIndicators(programmes)
        // What was read without an error stands in the order of the document.
        for (concept, node) in zip(crosswalk.concepts, root["concepts"]?.items ?? root.items) {
            check(concept, node, known, collector)
        }
        WordingCheck(collector: collector, freeKeys: []).walk(root)
        return collector.sorted()
    }

    private static func check(
        _ concept: Crosswalk.Concept, _ node: Node, _ known: KnownIndicators, _ collector: DiagnosticCollector
    ) {
        if concept.members.count < 2 { collector.warning(.loneMember, at: node["members"] ?? node) }
        if !concept.isComparable, concept.caution == nil {
            collector.warning(.incomparableWithoutCaution, at: node["comparable"] ?? node)
        }
        var unit: IndicatorUnit?
        for (member, place) in zip(concept.members, node["members"]?.items ?? node.items) {
            guard let indicators = known.byProgramme[member.programme] else {
                collector.error(
                    .unknown(.programme, member.programme), at: place["programme"] ?? place,
                    help: .choices(member.programme, among: known.programmes))
                continue
            }
            guard let indicator = indicators.first(where: { $0.id == member.indicator }) else {
                collector.error(
                    .unknownIndicator(member.indicator, of: member.programme), at: place["indicator"] ?? place,
                    help: .choices(member.indicator, among: indicators.map(\.id)))
                continue
            }
            if concept.isComparable, let unit, unit != indicator.unit {
                collector.warning(.unitsDiffer(unit, indicator.unit), at: place)
            }
            unit = unit ?? indicator.unit
        }
    }
}

/// The indicators of programmes, by the id of the programme.
private struct KnownIndicators {
    let programmes: [String]
    let byProgramme: [String: [Indicator]]

    init(_ programmes: [Programme]) {
        self.programmes = programmes.map(\.identity.id)
        byProgramme = Dictionary(
            programmes.map { ($0.identity.id, $0.tracked) }, uniquingKeysWith: { first, _ in first })
    }
}
