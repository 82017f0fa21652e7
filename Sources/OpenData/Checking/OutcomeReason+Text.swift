// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

extension OutcomeReason {
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
        case .faultsFound: LocalizedText(vi: "có lỗi, nêu từng lỗi ở phần phát hiện", en: "faults were found")
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
        case .statutoryGrantOnly:
            LocalizedText(
                vi: "chỉ dẫn chiếu quyền theo luật, chưa nêu giấy phép",
                en: "only what the law grants is stated, no licence")
        case .restrictiveLicence:
            LocalizedText(
                vi: "giấy phép hoặc tuyên bố quyền hạn chế sử dụng trái với luật",
                en: "the licence or a statement of rights restricts use against the law")
        case .licenceNotOpen:
            LocalizedText(
                vi: "giấy phép không mở theo Open Definition",
                en: "the licence is not open by the Open Definition")
        case .licenceNotReviewed:
            LocalizedText(
                vi: "giấy phép chưa được đánh giá là mở hay không",
                en: "the licence has not been reviewed for openness")
        case .licenceUnrecognised:
            LocalizedText(
                vi: "không nhận ra giấy phép",
                en: "the licence is not recognised")
        case .licenceNotInTable:
            LocalizedText(
                vi: "giấy phép không có trong bảng của EU",
                en: "the licence is not in the table of the EU")
        case .feeStated:
            LocalizedText(
                vi: "có nêu việc thu phí",
                en: "a fee is stated")
        case .nonCommercial:
            LocalizedText(
                vi: "không cho sử dụng vào mục đích thương mại",
                en: "commercial use is forbidden")
        case .accessRestricted:
            LocalizedText(
                vi: "quyền truy cập không phải là công khai",
                en: "the access rights are not public")
        case .accessRightsUnclear:
            LocalizedText(
                vi: "quyền truy cập không rõ là công khai hay hạn chế",
                en: "the access rights say neither public nor restricted")
        case .identificationStated:
            LocalizedText(
                vi: "có nêu yêu cầu đăng nhập hoặc khai báo danh tính",
                en: "users are asked to log in or to say who they are")
        case .notOnNationalPortal:
            LocalizedText(
                vi: "chưa dẫn tới trang trên cổng dữ liệu quốc gia",
                en: "no page of the national data portal is named")
        case .formatUnrecognised:
            LocalizedText(
                vi: "không nhận ra định dạng",
                en: "the format is not recognised")
        case .formatProprietary:
            LocalizedText(
                vi: "định dạng máy đọc được nhưng là định dạng độc quyền",
                en: "the format is machine-readable but proprietary")
        case .formatNotMachineReadable:
            LocalizedText(
                vi: "định dạng không cho máy đọc dữ liệu",
                en: "the format is not machine-readable")
        case .packageNotOpened:
            LocalizedText(
                vi: "chưa biết trong gói nén có gì",
                en: "what is inside the package is not known")
        case .pageInsteadOfData:
            LocalizedText(
                vi: "trang web hoặc chương trình được đưa ra thay cho dữ liệu",
                en: "a page or a program stands in for the data")
        case .starsOfFormat:
            LocalizedText(
                vi: "số sao theo định dạng",
                en: "the format decides the stars")
        case .linksNotVisible:
            LocalizedText(
                vi: "sao thứ năm cần liên kết tới dữ liệu của bên khác, siêu dữ liệu không cho biết điều này",
                en: "the fifth star needs links to the data of others, which metadata do not show")
        case .due:
            LocalizedText(
                vi: "đã đến hạn cập nhật",
                en: "an update is due")
        case .overdue:
            LocalizedText(
                vi: "đã quá hạn cập nhật hơn một kỳ",
                en: "an update is overdue by more than a period")
        case .archived:
            LocalizedText(
                vi: "dữ liệu lưu trữ, không còn cập nhật",
                en: "it is an archive that gets no updates")
        case .noDeadline:
            LocalizedText(
                vi: "tần suất đã khai không đặt ra thời hạn",
                en: "the stated frequency sets no deadline")
        case .frequencyMissing:
            LocalizedText(
                vi: "chưa khai tần suất cập nhật",
                en: "the update frequency is not stated")
        case .frequencyUnrecognised:
            LocalizedText(
                vi: "không nhận ra tần suất cập nhật",
                en: "the update frequency is not recognised")
        case .dateMissing:
            LocalizedText(
                vi: "chưa khai ngày cập nhật dữ liệu",
                en: "no date of the data is stated")
        case .onlyMetadataDate:
            LocalizedText(
                vi: "chỉ biết ngày của siêu dữ liệu, không phải của dữ liệu",
                en: "only the date of the metadata is known, not that of the data")
        case .dateInFuture:
            LocalizedText(
                vi: "ngày cập nhật nằm sau ngày kiểm tra",
                en: "the date is after the day of the check")
        case .emptyFile:
            LocalizedText(
                vi: "có tệp rỗng",
                en: "a file is empty")
        case .sizeUnknown:
            LocalizedText(
                vi: "chưa biết kích thước của tệp nào",
                en: "the size of no file is known")
        case .placeholderText:
            LocalizedText(
                vi: "văn bản chỉ để giữ chỗ",
                en: "a text is only a placeholder")
        case .defaultText:
            LocalizedText(
                vi: "văn bản là giá trị mặc định của phần mềm",
                en: "a text is a default of the software")
        case .titleMissing:
            LocalizedText(
                vi: "chưa có tiêu đề",
                en: "there is no title")
        case .descriptionMissing:
            LocalizedText(
                vi: "chưa có mô tả",
                en: "there is no description")
        case .publisherMissing:
            LocalizedText(
                vi: "chưa nêu cơ quan công bố",
                en: "there is no publisher")
        case .contactMissing:
            LocalizedText(
                vi: "chưa có đầu mối liên hệ",
                en: "there is no contact")
        case .notVietnamese:
            LocalizedText(
                vi: "tiêu đề hoặc mô tả chưa có bản tiếng Việt",
                en: "the title or the description is not in Vietnamese")
        case .personalData:
            LocalizedText(
                vi: "tên trường hoặc mô tả cho thấy dữ liệu cá nhân",
                en: "names of fields or texts show personal data")
        case .possiblePersonalData:
            LocalizedText(
                vi: "có thể có dữ liệu cá nhân, cần người rà soát",
                en: "there may be personal data: a person must look")
        case .personalDataReviewed:
            LocalizedText(
                vi: "đã rà soát: không có hoặc đã ẩn danh dữ liệu cá nhân",
                en: "a review found no personal data, or made them anonymous")
        case .personalDataRemain:
            LocalizedText(
                vi: "kết quả rà soát: còn dữ liệu cá nhân",
                en: "a review found that personal data remain")
        }
    }
}
