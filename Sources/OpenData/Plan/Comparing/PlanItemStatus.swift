// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Where an item of a plan stands on a day.
public enum PlanItemStatus: String, Hashable, Sendable, Codable, CaseIterable {
    /// In the catalogue, published on the planned day or before.
    case publishedOnTime = "published_on_time"
    /// In the catalogue, published after the planned day.
    case publishedLate = "published_late"
    /// In the catalogue, although its planned day is still to come.
    case publishedEarly = "published_early"
    /// In the catalogue; whether in time cannot be told, because the planned day or the day of publication is not stated.
    case published
    /// Not in the catalogue, and the planned day is over.
    case late
    /// Not in the catalogue, and the planned day is not over yet.
    case notYetDue = "not_yet_due"
    /// Not in the catalogue, and no day is planned.
    case undated
    /// The plan says that it was published, but it is not in the catalogue any more.
    case orphaned
    /// Several datasets could be it, or several items claim one dataset: which one is meant is not decided here.
    case ambiguous
    /// A state secret, which must never be published.
    case secret

    /// Whether a dataset of the catalogue is the item.
    public var isPublished: Bool {
        switch self {
        case .publishedOnTime, .publishedLate, .publishedEarly, .published: true
        case .late, .notYetDue, .undated, .orphaned, .ambiguous, .secret: false
        }
    }

    /// The status as a person reads it: a few words, without a full stop.
    public var text: LocalizedText {
        switch self {
        case .publishedOnTime: LocalizedText(vi: "đã công bố đúng hạn", en: "published on time")
        case .publishedLate: LocalizedText(vi: "đã công bố, chậm so với kế hoạch", en: "published late")
        case .publishedEarly: LocalizedText(vi: "đã công bố trước hạn", en: "published early")
        case .published: LocalizedText(vi: "đã công bố, không rõ có đúng hạn không", en: "published, time not known")
        case .late: LocalizedText(vi: "quá hạn, chưa công bố", en: "overdue, not published")
        case .notYetDue: LocalizedText(vi: "chưa đến hạn", en: "not yet due")
        case .undated: LocalizedText(vi: "chưa công bố, không có thời hạn", en: "not published, no date planned")
        case .orphaned:
            LocalizedText(
                vi: "đã từng công bố, nay không còn trong danh mục", en: "published once, now not in the catalogue")
        case .ambiguous: LocalizedText(vi: "khớp không rõ ràng", en: "no clear match")
        case .secret:
            LocalizedText(vi: "bí mật nhà nước, không được công bố", en: "a state secret, not to be published")
        }
    }
}
