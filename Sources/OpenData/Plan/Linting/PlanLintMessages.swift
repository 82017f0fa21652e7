// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension DiagnosticMessage {
    /// A word of a plan that stands for a code.
    enum PlanCodeKind {
        case format, licence, frequency

        var name: (vi: String, en: String) {
            switch self {
            case .format: ("định dạng", "format")
            case .licence: ("giấy phép", "licence")
            case .frequency: ("tần suất", "frequency")
            }
        }
    }

    static func planHasSecret(_ id: String) -> Self {
        Self(
            code: "plan-state-secret", vi: "mục '\(id)' là bí mật nhà nước, không được công bố",
            en: "item '\(id)' is a state secret and must not be published")
    }

    static var takeSecretOut: Self {
        Self(
            code: "take-secret-out", vi: "bỏ mục này khỏi kế hoạch hoặc sửa phân loại nếu ghi nhầm",
            en: "take the item out of the plan, or put the classification right")
    }

    static var planWithoutDecision: Self {
        Self(
            code: "plan-without-decision", vi: "kế hoạch chưa ghi số và ngày của quyết định ban hành",
            en: "the plan does not give the number and date of its decision")
    }

    static var planWithoutItems: Self {
        Self(
            code: "plan-without-items", vi: "kế hoạch không liệt kê tập dữ liệu nào", en: "the plan lists no dataset")
    }

    static var sayNothingToOpen: Self {
        Self(
            code: "say-nothing-to-open", vi: "nếu cơ quan không có dữ liệu để mở, nêu lý do ở 'nothing_to_open'",
            en: "if the body has nothing to open, give the reason under 'nothing_to_open'")
    }

    static var nothingToOpenWithItems: Self {
        Self(
            code: "nothing-to-open-with-items", vi: "kế hoạch vừa ghi không có dữ liệu để mở vừa liệt kê tập dữ liệu",
            en: "the plan says that there is nothing to open and lists datasets")
    }

    static func planLacksPart(_ part: PlanPart) -> Self {
        Self(
            code: "plan-lacks-part", vi: "kế hoạch thiếu phần '\(part.title.text(in: .vietnamese))'",
            en: "the plan lacks the part '\(part.title.text(in: .english))'")
    }

    static func partStands(in keys: String) -> Self {
        Self(code: "part-stands-in", vi: "phần này nằm ở '\(keys)'", en: "this part stands under '\(keys)'")
    }

    static func itemLacks(_ keys: [String], _ id: String) -> Self {
        let list = Quotation.list(keys)
        return Self(code: "item-incomplete", vi: "mục '\(id)' thiếu \(list)", en: "item '\(id)' lacks \(list)")
    }

    static func itemPastDue(_ id: String, _ day: CalendarDate) -> Self {
        Self(
            code: "item-past-due", vi: "mục '\(id)' đã quá hạn \(day) mà chưa ghi ngày công bố",
            en: "item '\(id)' was due on \(day) and has no date of publication")
    }

    static func dayToCome(_ day: CalendarDate, _ asOf: CalendarDate) -> Self {
        Self(
            code: "day-to-come", vi: "ngày \(day) sau ngày kiểm tra \(asOf)",
            en: "\(day) lies after the day of the check, \(asOf)")
    }

    static func personalDataRemain(_ id: String) -> Self {
        Self(
            code: "personal-data-remain", vi: "mục '\(id)' còn dữ liệu cá nhân nên chưa được công bố",
            en: "item '\(id)' still holds personal data and may not be published")
    }

    static func reviewIncomplete(_ id: String) -> Self {
        Self(
            code: "review-incomplete", vi: "rà soát dữ liệu cá nhân của mục '\(id)' thiếu ngày hoặc kết quả",
            en: "the privacy review of item '\(id)' lacks its date or outcome")
    }

    static func itemNotOpen(_ id: String, _ word: String) -> Self {
        Self(
            code: "item-not-open", vi: "mục '\(id)' được phân loại '\(word)', không phải dữ liệu mở",
            en: "item '\(id)' is classified '\(word)', which is not open")
    }

    static func unknownPlanCode(_ kind: PlanCodeKind, _ raw: String) -> Self {
        let shown = Quotation.of(raw)
        return Self(
            code: kind == .format ? "unknown-file-format" : "unknown-\(kind.name.en)",
            vi: "không rõ \(kind.name.vi) \(shown)",
            en: "the \(kind.name.en) \(shown) is not known")
    }

    static func ambiguousFrequency(_ raw: String, _ meanings: [String]) -> Self {
        let shown = Quotation.of(raw)
        let list = Quotation.list(meanings)
        return Self(
            code: "ambiguous-frequency", vi: "tần suất \(shown) có thể là \(list)",
            en: "the frequency \(shown) may mean \(list)")
    }

    static var writeACode: Self {
        Self(code: "write-a-code", vi: "ghi mã để chỉ có một nghĩa", en: "write the code, which has one meaning")
    }

    static func repeatedItemID(_ id: String) -> Self {
        Self(
            code: "repeated-item-id", vi: "mã '\(id)' được dùng cho hai mục", en: "the id '\(id)' is that of two items")
    }

    static func repeatedItemTitle(_ title: String) -> Self {
        let shown = Quotation.of(title)
        return Self(
            code: "repeated-item-title", vi: "hai mục có cùng tên \(shown) khi không xét dấu và chữ hoa",
            en: "two items have the title \(shown), apart from case and diacritics")
    }

    static func repeatedIdentifier(_ identifier: String) -> Self {
        let shown = Quotation.of(identifier)
        return Self(
            code: "repeated-identifier", vi: "hai mục có cùng mã định danh \(shown)",
            en: "two items have the identifier \(shown)")
    }

    static func criterionLacks(_ keys: [String], _ id: String) -> Self {
        let list = Quotation.list(keys)
        return Self(
            code: "criterion-incomplete", vi: "tiêu chí '\(id)' thiếu \(list)", en: "criterion '\(id)' lacks \(list)")
    }

    static func usageOfUnknownItem(_ id: String) -> Self {
        Self(
            code: "usage-of-unknown-item", vi: "số liệu sử dụng của mục '\(id)' không có trong kế hoạch",
            en: "usage of item '\(id)', which is not in the plan")
    }

    static func oneSidedCriteria(lacksUse: Bool) -> Self {
        lacksUse
            ? Self(
                code: "one-sided-criteria", vi: "các tiêu chí chưa đo mức độ sử dụng",
                en: "the criteria do not measure use")
            : Self(
                code: "one-sided-criteria", vi: "các tiêu chí chưa đo mức độ tái sử dụng",
                en: "the criteria do not measure re-use")
    }
}
