// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension CatalogueFault {
    var textMessage: DiagnosticMessage {
        switch self {
        case .standIn(let property, let text):
            DiagnosticMessage(
                code: "placeholder-text",
                vi: "'\(text)' chỉ để giữ chỗ, cần ghi \(property.nameInVietnamese) thật",
                en: "'\(text)' only keeps a place; write the real \(property.nameInEnglish)")
        case .annexTitle(let title):
            DiagnosticMessage(
                code: "annex-title",
                vi: "tiêu đề '\(title)' chỉ là số phụ lục, cần nói dữ liệu về gì",
                en: "the title '\(title)' only numbers an annex; say what the data are about")
        case .fileNameTitle(let title):
            DiagnosticMessage(
                code: "file-name-title",
                vi: "tiêu đề '\(title)' là tên tệp, cần đặt tên để người đọc hiểu",
                en: "the title '\(title)' is the name of a file; give one that people understand")
        case .descriptionRepeatsTitle:
            DiagnosticMessage(
                code: "description-repeats-title",
                vi: "mô tả chỉ lặp lại tiêu đề, cần nói rõ nội dung và phạm vi",
                en: "the description only repeats the title; say what is in the data and what they cover")
        case .codeKeyword(let keyword):
            DiagnosticMessage(
                code: "code-keyword",
                vi: "từ khóa '\(keyword)' là mã, cần dùng từ mà người tìm sẽ gõ",
                en: "the keyword '\(keyword)' is a code; use a word that people search for")
        case .markup(let property):
            DiagnosticMessage(
                code: "markup-in-text",
                vi: "\(property.nameInVietnamese) có mã HTML, cần văn bản thuần",
                en: "the \(property.nameInEnglish) holds HTML; write plain text")
        case .defaultPublisher(let name):
            DiagnosticMessage(
                code: "default-publisher",
                vi: "'\(name)' là giá trị mặc định của phần mềm, cần ghi tên cơ quan công bố",
                en: "'\(name)' is a default of the software; name the body that publishes")
        case .exampleAddress(let address):
            DiagnosticMessage(
                code: "example-address",
                vi: "địa chỉ thư '\(address)' là ví dụ, cần địa chỉ có người trả lời",
                en: "the e-mail address '\(address)' is an example; give one that somebody answers")
        default:
            DiagnosticMessage(
                code: "empty-contact",
                vi: "đầu mối liên hệ để trống, cần tên cùng thư điện tử hoặc điện thoại",
                en: "the contact is empty; give a name with an e-mail address or a telephone number")
        }
    }

    var personalMessage: DiagnosticMessage {
        switch self {
        case .personalField(let field, let sign, .certain):
            DiagnosticMessage(
                code: "personal-field",
                vi: "trường '\(field)' cho thấy dữ liệu cá nhân (\(sign)), cần bỏ, ẩn danh hoặc ghi kết quả rà soát",
                en:
                    "the field '\(field)' shows personal data (\(sign)); remove it, make it anonymous or record a review"
            )
        case .personalField(let field, let sign, .possible):
            DiagnosticMessage(
                code: "possibly-personal-field",
                vi: "trường '\(field)' có thể là dữ liệu cá nhân (\(sign)), cần rà soát và ghi kết quả",
                en: "the field '\(field)' may hold personal data (\(sign)); review it and record the outcome")
        case .personalText(let property, let sign, .certain):
            DiagnosticMessage(
                code: "personal-text",
                vi: "\(property.nameInVietnamese) cho thấy dữ liệu cá nhân (\(sign)), cần rà soát và ghi kết quả",
                en: "the \(property.nameInEnglish) shows personal data (\(sign)); review them and record the outcome")
        case .personalText(let property, let sign, _):
            DiagnosticMessage(
                code: "possibly-personal-text",
                vi: "\(property.nameInVietnamese) có thể cho thấy dữ liệu cá nhân (\(sign)), cần rà soát",
                en: "the \(property.nameInEnglish) may show personal data (\(sign)); review the data")
        default: textMessage
        }
    }

    var integrityMessage: DiagnosticMessage {
        switch self {
        case .unreadable(let property, let raw):
            DiagnosticMessage(
                code: "unreadable-value",
                vi: "không đọc được giá trị '\(raw)' của \(property.rawValue)",
                en: "the value '\(raw)' of \(property.rawValue) cannot be read")
        case .dangling(let property, let target):
            DiagnosticMessage(
                code: "dangling-link",
                vi: "\(property) dẫn tới '\(target)' nhưng tệp không mô tả tài nguyên này",
                en: "\(property) leads to '\(target)', which the file does not describe")
        case .sameIdentifier(let identifier, let first):
            DiagnosticMessage(
                code: "duplicate-identifier",
                vi: "mã định danh '\(identifier)' trùng với tập dữ liệu '\(first)'",
                en: "the identifier '\(identifier)' is also that of the dataset '\(first)'")
        case .sameTitle(let title, let first):
            DiagnosticMessage(
                code: "duplicate-title",
                vi: "tiêu đề '\(title)' trùng với tập dữ liệu '\(first)'",
                en: "the title '\(title)' is also that of the dataset '\(first)'")
        case .changedBeforeIssued(let issued, let modified):
            DiagnosticMessage(
                code: "changed-before-issued",
                vi: "ngày cập nhật '\(modified)' đứng trước ngày công bố '\(issued)'",
                en: "it was modified on '\(modified)', before it was issued on '\(issued)'")
        case .dateInFuture(let property, let raw):
            DiagnosticMessage(
                code: "date-in-future",
                vi: "ngày '\(raw)' của \(property.rawValue) nằm sau ngày kiểm tra",
                en: "the date '\(raw)' of \(property.rawValue) is after the day of the check")
        case .standInDate(let property, let raw):
            DiagnosticMessage(
                code: "placeholder-date",
                vi: "ngày '\(raw)' của \(property.rawValue) chỉ để giữ chỗ, cần ngày thật",
                en: "the date '\(raw)' of \(property.rawValue) only keeps a place; give the real one")
        case .catalogueAhead(let modified, let newest):
            DiagnosticMessage(
                code: "catalogue-date-ahead",
                vi: "danh mục ghi ngày '\(modified)' trong khi dữ liệu mới nhất là ngày '\(newest)'",
                en: "the catalogue is dated '\(modified)' while its newest data are of '\(newest)'")
        default: spellingMessage
        }
    }

    private var spellingMessage: DiagnosticMessage {
        switch self {
        case .alias(let property, let raw, let code):
            DiagnosticMessage(
                code: "alias-used",
                vi: "giá trị '\(raw)' của \(property.rawValue) được hiểu là \(code), nên dùng mã chính thức",
                en: "the value '\(raw)' of \(property.rawValue) was read as \(code); use the official code")
        case .ambiguousFrequency(let raw, let codes):
            DiagnosticMessage(
                code: "ambiguous-frequency",
                vi: "tần suất '\(raw)' có nhiều nghĩa (\(codes.joined(separator: ", "))), cần dùng mã chính thức",
                en:
                    "the frequency '\(raw)' has several meanings (\(codes.joined(separator: ", "))); use the official code"
            )
        case .formatsDisagree(let stated, let seen, .sniffed):
            DiagnosticMessage(
                code: "format-contradicted",
                vi: "khai định dạng \(stated) nhưng nội dung tệp là \(seen)",
                en: "the stated format is \(stated), but the content is \(seen)")
        case .formatsDisagree(let stated, let seen, _):
            DiagnosticMessage(
                code: "format-contradicted",
                vi: "khai định dạng \(stated) nhưng đuôi tệp là của \(seen)",
                en: "the stated format is \(stated), but the link ends as \(seen) does")
        case .licencesDisagree(let dataset, let distribution):
            DiagnosticMessage(
                code: "licences-disagree",
                vi: "tập dữ liệu ghi giấy phép '\(dataset)' nhưng bản phân phối ghi '\(distribution)'",
                en: "the dataset states the licence '\(dataset)', the distribution '\(distribution)'")
        case .sameKeyword(let keyword):
            DiagnosticMessage(
                code: "duplicate-keyword", vi: "từ khóa '\(keyword)' bị lặp",
                en: "the keyword '\(keyword)' is there twice")
        default: textMessage
        }
    }
}

extension ResourceProperty {
    /// What people call the texts that lints read.
    fileprivate var nameInVietnamese: String {
        switch self {
        case .title: "tiêu đề"
        case .description: "mô tả"
        case .keyword: "từ khóa"
        default: rawValue
        }
    }

    /// What people call the texts that lints read.
    fileprivate var nameInEnglish: String {
        switch self {
        case .title: "title"
        case .description: "description"
        case .keyword: "keyword"
        default: rawValue
        }
    }
}
