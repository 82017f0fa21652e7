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
        }
    }
}
