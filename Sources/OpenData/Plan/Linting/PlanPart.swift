// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The five parts that provincial programmes ask a publication plan to have.
///
/// Source: the plans that set "kế hoạch công bố dữ liệu mở" as a task for June 2026 name them; row OD-23 of the list of
/// duties.
public enum PlanPart: String, Hashable, Sendable, Codable, CaseIterable {
    /// A list of datasets in order of priority.
    case priorityList = "priority_list"
    /// A roadmap of publication.
    case roadmap
    /// Ways of access.
    case access
    /// Who is responsible for updates.
    case updates
    /// Criteria of use and re-use.
    case useCriteria = "use_criteria"

    /// Its name in the programmes.
    public var title: LocalizedText {
        switch self {
        case .priorityList: LocalizedText(vi: "danh mục dữ liệu mở ưu tiên", en: "list of priority open data")
        case .roadmap: LocalizedText(vi: "lộ trình công bố", en: "roadmap of publication")
        case .access: LocalizedText(vi: "phương thức truy cập", en: "ways of access")
        case .updates: LocalizedText(vi: "trách nhiệm cập nhật", en: "responsibility for updates")
        case .useCriteria:
            LocalizedText(
                vi: "tiêu chí đánh giá mức độ sử dụng, tái sử dụng", en: "criteria that measure use and re-use")
        }
    }

    /// The keys of a plan that hold it.
    var keys: String {
        switch self {
        case .priorityList: "items: priority, priority_reason"
        case .roadmap: "items: planned_date"
        case .access: "items: method, formats"
        case .updates: "items: unit, updater"
        case .useCriteria: "criteria"
        }
    }

    /// Whether a plan has the part at all: something of it is there for at least one item.
    func isIn(_ plan: PublicationPlan) -> Bool {
        switch self {
        case .priorityList: plan.items.contains { $0.priority != nil }
        case .roadmap: plan.items.contains { $0.plannedDate != nil }
        case .access: plan.items.contains { !$0.methods.isEmpty }
        case .updates: plan.items.contains { $0.updater != nil }
        case .useCriteria: !plan.criteria.isEmpty
        }
    }
}

extension PublicationPlan {
    /// The parts that the plan does not have at all; none for a body that has nothing to open.
    public var missingParts: [PlanPart] {
        nothingToOpen != nil && items.isEmpty ? [] : PlanPart.allCases.filter { !$0.isIn(self) }
    }
}
