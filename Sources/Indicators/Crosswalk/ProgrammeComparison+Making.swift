// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension ProgrammeComparison {
    /// Holds programmes beside each other.
    ///
    /// Members of the crosswalk whose programme or indicator is not among `programmes` are left out.
    /// - Parameters:
    ///   - crosswalk: which indicators belong together.
    ///   - programmes: the programmes to compare.
    ///   - concept: the id of the only concept to show; without it, all that at least two of the programmes measure, or
    ///     that the only programme measures.
    public init(_ crosswalk: Crosswalk, _ programmes: [Programme], concept: String? = nil) {
        let known = Dictionary(
            programmes.map { ($0.identity.id, $0) }, uniquingKeysWith: { first, _ in first })
        engine = .current
        self.crosswalk = crosswalk.identity
        title = crosswalk.title
        status = crosswalk.status
        self.programmes = programmes.map { programme in
            Side(
                identity: programme.identity, number: programme.document.number, title: programme.title,
                body: programme.body.name ?? LocalizedText(programme.body.id))
        }
        concepts = crosswalk.concepts.filter { concept == nil || $0.id == concept }.compactMap { one in
            let members = one.members.compactMap { member in
                known[member.programme].flatMap { Member(member, of: $0) }
            }
            let measuring = Set(members.map(\.programme))
            guard concept != nil || measuring.count >= min(2, programmes.count), !measuring.isEmpty || concept != nil
            else { return nil }
            let without = programmes.map(\.identity.id).filter { !measuring.contains($0) }
            return Concept(
                id: one.id, title: one.title, national: one.national.map { National($0, crosswalk.sources) },
                measure: one.measure, isComparable: one.isComparable, caution: one.caution, members: members,
                without: without)
        }
    }
}

extension ProgrammeComparison.National {
    fileprivate init(_ target: Crosswalk.NationalTarget, _ sources: [DocumentSource]) {
        let found = sources.first { $0.id == target.source }
        self.init(source: target.source, number: found?.number, status: found?.status, text: target.text)
    }
}

extension ProgrammeComparison.Member {
    fileprivate init?(_ member: Crosswalk.Member, of programme: Programme) {
        guard let indicator = programme.tracked.first(where: { $0.id == member.indicator }) else { return nil }
        func named(_ cell: AgencyCell?) -> ProgrammeComparison.NamedCell? {
            cell.map { cell in
                ProgrammeComparison.NamedCell(
                    printed: cell.printed,
                    agencies: cell.agencies.compactMap { id in
                        programme.agencies.first { $0.id == id }.map {
                            ProgrammeComparison.NamedAgency(id: $0.id, name: $0.name)
                        }
                    })
            }
        }
        self.init(
            programme: member.programme, indicator: member.indicator, name: indicator.name, unit: indicator.unit,
            printedUnit: indicator.printedUnit,
            targets: programme.phases.compactMap { phase in
                indicator.targets[phase.id].map {
                    ProgrammeComparison.PhaseTarget(phase: phase.id, to: phase.to, target: $0)
                }
            }, monitoring: named(indicator.monitoring), implementing: named(indicator.implementing),
            ministry: named(indicator.ministry),
            deadline: indicator.deadline, differences: member.differences)
    }
}
