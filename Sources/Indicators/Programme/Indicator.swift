// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML

/// An indicator ("chỉ tiêu"): what is measured, with a target for each phase.
public struct Indicator: Sendable {
    /// Its id: the number of the source, such as `I.1.1` or `6.10`.
    public var id: String
    /// The id of its section.
    public var section: String?
    /// What the source groups it under in a column of its own, such as "Dữ liệu mở".
    public var group: LocalizedText?
    /// Its name; the Vietnamese wording is exactly as printed.
    public var name: LocalizedText
    /// What it counts in.
    public var unit: IndicatorUnit
    /// The unit as printed, such as `% dân số`.
    public var printedUnit: String?
    /// The targets by phase id. A phase without an entry has no target in print.
    public var targets: [String: IndicatorTarget]
    /// Who monitors it ("cơ quan theo dõi, đôn đốc").
    public var monitoring: AgencyCell?
    /// Who carries it out ("đơn vị chủ trì tổ chức triển khai").
    public var implementing: AgencyCell?
    /// The central ministry that co-ordinates.
    public var ministry: AgencyCell?
    /// When it is due, where the row says so; otherwise the last day of the phase.
    public var deadline: Deadline?
    /// The remark of the row, as printed.
    public var remark: String?
    /// Where the source prints it, for targets outside of the table: the sentence, as printed.
    public var printedIn: String?
    /// The indicator of an earlier phase that this one goes on with.
    public var continues: String?
    /// The id of the measure that it gives to rubrics, such as `indicators.staff_trained`.
    public var measure: String?
    /// How its value follows from single bodies, when it does.
    public var rollUp: RollUpRule?
    /// What a reader must know about the row.
    public var note: LocalizedText?
    /// Where it stands, for diagnostics.
    public var origin: Node?

    /// An indicator without targets.
    public init(id: String, name: LocalizedText, unit: IndicatorUnit) {
        self.id = id
        self.name = name
        self.unit = unit
        targets = [:]
    }
}

/// What an indicator counts in.
public enum IndicatorUnit: String, Sendable, Hashable, Codable, CaseIterable {
    /// A share, from 0 to 1 inside the library, written in percent.
    case percent
    /// A share that may exceed 1, such as growth.
    case ratio
    /// An index from 0 to 1, such as the DTI.
    case index
    /// A maturity level, 1 to 5.
    case level
    /// A place in a ranking, 1 being the best: less is better.
    case rank
    /// A number of things, 0 or more.
    case count
    /// No number: done, partly done or not done.
    case qualitative

    /// Whether a smaller figure is the better one.
    public var isLessBetter: Bool { self == .rank }
}
