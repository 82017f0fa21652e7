// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Why a check came out as it did: a closed list, so that millions of outcomes cost no texts.
public enum OutcomeReason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The rule holds.
    case holds
    /// Nothing is stated.
    case missing
    /// Something is stated, but it is empty.
    case empty
    /// The rule is not in force on the day of the check.
    case notInForce = "not_in_force"
    /// There is nothing to which the rule applies.
    case nothingToCheck = "nothing_to_check"
    /// No probe told about the links.
    case notProbed = "not_probed"

    // Of the tests that read properties.

    /// The value is not of the code list.
    case notInList = "not_in_list"
    /// There are fewer values than asked for.
    case tooFew = "too_few"
    /// There are more values than allowed.
    case tooMany = "too_many"
    /// No text is in the language.
    case otherLanguage = "other_language"
    /// The text does not say in which language it is.
    case untaggedLanguage = "untagged_language"
    /// A date is no day, or a stand-in.
    case doubtfulDate = "doubtful_date"
    /// A date is after one that should follow it.
    case datesReversed = "dates_reversed"
    /// A link is no absolute web address.
    case notAnAddress = "not_an_address"
    /// Another resource has the same value.
    case notUnique = "not_unique"
    /// The link did not answer with success.
    case notAnswering = "not_answering"
    /// A login or a CAPTCHA stands before the link.
    case walled
    /// A probe was tried but could not tell.
    case probeFailed = "probe_failed"
    /// The profile is violated, or a recommendation of it is not met.
    case profileBroken = "profile_broken"
    /// The profile was not at hand, or is for another format.
    case profileNotChecked = "profile_not_checked"
    /// The dataset has no distribution.
    case noDistribution = "no_distribution"
    /// No publication plan was given.
    case noPlan = "no_plan"
    /// It is declared a state secret.
    case declaredSecret = "declared_secret"

    // Of the rules about publication plans.

    /// The plan lists no dataset, and does not say that there is nothing to open.
    case planWithoutItems = "plan_without_items"
    /// The body says with a reason that it has nothing to open.
    case nothingToOpen = "nothing_to_open"
    /// The decision that issued the plan lacks its number or date.
    case decisionIncomplete = "decision_incomplete"
    /// Items of the plan lack a priority or the reason for it.
    case itemsWithoutPriority = "items_without_priority"
    /// Items of the plan lack a planned day.
    case itemsUndated = "items_undated"
    /// Items of the plan are overdue and not published.
    case itemsOverdue = "items_overdue"
    /// Items of the plan do not name the unit in charge or who updates them.
    case itemsWithoutUnit = "items_without_unit"
    /// Items of the plan do not say how they are reached.
    case itemsWithoutMethod = "items_without_method"
    /// A criterion of use lacks its method or period.
    case criteriaIncomplete = "criteria_incomplete"
    /// The criteria measure only one of use and re-use.
    case useOrReuseNotMeasured = "use_or_reuse_not_measured"
    /// A day lies after the day of the check.
    case dayInFuture = "day_in_future"
    /// The plan was not reviewed within six months.
    case reviewOverdue = "review_overdue"
    /// No item of the plan is due yet.
    case nothingDue = "nothing_due"
    /// Due items of the plan are not in the catalogue.
    case dueItemsMissing = "due_items_missing"
    /// Which dataset is meant by an item of the plan cannot be told.
    case matchAmbiguous = "match_ambiguous"
    /// The plan was not held against a catalogue.
    case noCatalogue = "no_catalogue"

    /// The reason as a person reads it: one clause, without a full stop.
    public var text: LocalizedText {
        switch self {
        case .holds: LocalizedText(vi: "đạt", en: "holds")
        case .missing: LocalizedText(vi: "chưa khai báo", en: "not stated")
        case .empty: LocalizedText(vi: "có khai báo nhưng để trống", en: "stated but empty")
        case .notInForce: LocalizedText(vi: "quy định không có hiệu lực vào ngày này", en: "not in force on this day")
        case .nothingToCheck: LocalizedText(vi: "không có gì để kiểm tra", en: "nothing to check")
        case .notProbed: LocalizedText(vi: "chưa thăm dò liên kết", en: "the links were not probed")
        case .notInList: LocalizedText(vi: "giá trị không thuộc danh mục mã", en: "the value is not of the code list")
        case .tooFew: LocalizedText(vi: "ít giá trị hơn yêu cầu", en: "fewer values than asked for")
        case .tooMany: LocalizedText(vi: "nhiều giá trị hơn cho phép", en: "more values than allowed")
        case .otherLanguage: LocalizedText(vi: "không có bản bằng ngôn ngữ này", en: "no text is in the language")
        case .untaggedLanguage: LocalizedText(vi: "không ghi ngôn ngữ", en: "the language is not stated")
        case .doubtfulDate:
            LocalizedText(
                vi: "không phải một ngày đầy đủ hoặc là ngày giả định", en: "not a whole date, or a stand-in for one")
        case .datesReversed:
            LocalizedText(vi: "ngày trước đứng sau ngày sau", en: "the earlier date is after the later one")
        case .notAnAddress:
            LocalizedText(vi: "không phải địa chỉ web đầy đủ", en: "not an absolute web address")
        case .notUnique: LocalizedText(vi: "trùng với tài nguyên khác", en: "another resource has the same value")
        case .notAnswering:
            LocalizedText(vi: "liên kết không trả lời thành công", en: "the link did not answer with success")
        case .walled:
            LocalizedText(
                vi: "phải đăng nhập hoặc giải CAPTCHA mới tới được", en: "a login or a CAPTCHA stands before it")
        case .probeFailed:
            LocalizedText(vi: "đã thăm dò nhưng không xác định được", en: "it was probed, but that told nothing")
        case .profileBroken:
            LocalizedText(vi: "không theo đúng quy định của hồ sơ mô tả", en: "not as the profile wants it")
        case .profileNotChecked:
            LocalizedText(
                vi: "hồ sơ mô tả không có hoặc dành cho định dạng khác",
                en: "the profile is not at hand, or for another format")
        case .noDistribution: LocalizedText(vi: "không có bản phân phối nào", en: "there is no distribution")
        case .noPlan: LocalizedText(vi: "không có kế hoạch công bố kèm theo", en: "no publication plan was given")
        case .declaredSecret:
            LocalizedText(
                vi: "được khai là bí mật nhà nước, không được công bố",
                en: "it is declared a state secret and must not be published")
        case .planWithoutItems:
            LocalizedText(vi: "kế hoạch không liệt kê tập dữ liệu nào", en: "the plan lists no dataset")
        case .nothingToOpen:
            LocalizedText(
                vi: "cơ quan nêu lý do không có dữ liệu để mở",
                en: "the body says with a reason that it has nothing to open")
        case .decisionIncomplete:
            LocalizedText(
                vi: "quyết định ban hành thiếu số hoặc ngày",
                en: "the decision that issued the plan lacks its number or date")
        case .itemsWithoutPriority:
            LocalizedText(
                vi: "có mục thiếu mức ưu tiên hoặc lý do ưu tiên", en: "items lack a priority or the reason for it")
        case .itemsUndated: LocalizedText(vi: "có mục thiếu ngày công bố dự kiến", en: "items lack a planned day")
        case .itemsOverdue:
            LocalizedText(vi: "có mục quá hạn mà chưa công bố", en: "items are overdue and not published")
        case .itemsWithoutUnit:
            LocalizedText(
                vi: "có mục thiếu đơn vị chủ trì hoặc người cập nhật",
                en: "items lack the unit in charge or who updates them")
        case .itemsWithoutMethod:
            LocalizedText(vi: "có mục chưa nêu phương thức truy cập", en: "items do not say how they are reached")
        case .criteriaIncomplete:
            LocalizedText(
                vi: "có tiêu chí sử dụng thiếu cách đo hoặc kỳ đo", en: "a criterion of use lacks its method or period")
        case .useOrReuseNotMeasured:
            LocalizedText(
                vi: "các tiêu chí mới đo việc sử dụng hoặc việc tái sử dụng, chưa đo cả hai",
                en: "the criteria measure only one of use and re-use")
        case .dayInFuture:
            LocalizedText(vi: "ngày ghi sau ngày kiểm tra", en: "the day lies after the day of the check")
        case .reviewOverdue:
            LocalizedText(vi: "quá 6 tháng chưa rà soát kế hoạch", en: "the plan was not reviewed within six months")
        case .nothingDue:
            LocalizedText(vi: "chưa có mục nào của kế hoạch đến hạn", en: "no item of the plan is due yet")
        case .dueItemsMissing:
            LocalizedText(vi: "có mục đã đến hạn mà không có trong danh mục", en: "due items are not in the catalogue")
        case .matchAmbiguous:
            LocalizedText(
                vi: "không rõ mục của kế hoạch là tập dữ liệu nào",
                en: "which dataset an item of the plan means cannot be told")
        case .noCatalogue:
            LocalizedText(
                vi: "kế hoạch chưa được đối chiếu với danh mục", en: "the plan was not held against a catalogue")
        }
    }
}
