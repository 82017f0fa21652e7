// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A dataset of a catalogue as a comparison names it.
public struct PlanDatasetReference: Hashable, Sendable {
    /// Its position in ``Catalogue/datasets``.
    public let index: Int
    /// The name by which results tell it.
    public let name: String
    /// Its title; `nil` when it has none.
    public let title: LocalizedText?

    init(_ index: Int, in catalogue: Catalogue) {
        let dataset = catalogue.datasets[index]
        self.index = index
        name = dataset.name
        let entries = dataset.titles.map { title in
            LocalizedText.Entry(
                language: title.language.flatMap { Language(code: String($0.prefix { $0 != "-" })) }, text: title.text)
        }
        title = entries.isEmpty ? nil : LocalizedText(entries: entries)
    }
}

/// Why a dataset is taken for an item of a plan.
public enum PlanMatchBasis: Hashable, Sendable {
    /// An identifier of the item is the IRI or an identifier of the dataset, letter for letter.
    case identifier(String)
    /// The titles are the same apart from case, diacritics, punctuation and spaces; the title of the dataset.
    case title(String)

    /// The reason as a person reads it: one clause, without a full stop.
    public var text: LocalizedText {
        switch self {
        case .identifier(let text): LocalizedText(vi: "cùng mã định danh '\(text)'", en: "same identifier '\(text)'")
        case .title(let text): LocalizedText(vi: "cùng tên '\(text)'", en: "same title '\(text)'")
        }
    }
}

/// What a plan and a catalogue say of one item.
public struct PlanItemStanding: Hashable, Sendable {
    /// The position of the item in ``PublicationPlan/items``.
    public let item: Int
    /// Its id in the plan.
    public let id: String
    /// Where it stands.
    public var status: PlanItemStatus
    /// Whether its planned day is over, so that it counts as due; a state secret never is.
    public var isDue: Bool
    /// The dataset that is the item.
    public var dataset: PlanDatasetReference?
    /// Why that dataset is taken for it; for an ambiguous item what the candidates share with it.
    public var basis: PlanMatchBasis?
    /// The day on which it was published, as the plan or else the catalogue says.
    public var publishedOn: CalendarDate?
    /// The days between the planned day and the day of publication, or for an overdue item the day of the comparison.
    public var daysLate: Int?
    /// Where the dataset is not what the plan promised.
    public var differences: [PromiseDifference]
    /// The datasets that could all be the item, of which none is chosen.
    public var candidates: [PlanDatasetReference]
    /// Positions of the other items of the plan that claim the same dataset.
    public var rivals: [Int]
    /// Datasets whose titles are near, as a hint; they count for nothing.
    public var suggestions: [PlanDatasetReference]
}
