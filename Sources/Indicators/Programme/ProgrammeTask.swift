// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A task of a programme ("nhiệm vụ"), with what the source says about it.
public struct ProgrammeTask: Sendable, Hashable {
    /// Its id.
    public var id: String
    /// Its number as printed; `nil` where the source lost it and the position counts.
    public var number: String?
    /// The id of its section.
    public var section: String?
    /// What is to be done; the Vietnamese wording is as printed.
    public var name: LocalizedText
    /// Who monitors it.
    public var monitoring: AgencyCell?
    /// Who leads it ("cơ quan chủ trì").
    public var lead: AgencyCell?
    /// Who co-operates ("cơ quan phối hợp").
    public var cooperating: AgencyCell?
    /// What it is to give; the Vietnamese wording is as printed.
    public var result: LocalizedText?
    /// When it is due.
    public var deadline: Deadline?
    /// The remark of the row, as printed.
    public var remark: String?

    /// A task of which only the name is known.
    public init(id: String, number: String? = nil, section: String? = nil, name: LocalizedText) {
        self.id = id
        self.number = number
        self.section = section
        self.name = name
    }
}
