// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension DiagnosticMessage {
    /// "'modified' must be a date such as …, but this is '2011-13'".
    static func notAsWanted(_ key: String?, _ wanted: Wanted, _ value: Node, isItem: Bool, _ code: String) -> Self {
        let found: (vi: String, en: String) =
            switch value.kind {
            case .null: ("nhưng chưa có giá trị", "but it has no value")
            case .scalar where value.text?.isEmpty == true: ("nhưng đang để trống", "but it is empty")
            case .scalar: ("nhưng ở đây là \(value.quotation)", "but this is \(value.quotation)")
            case .sequence where value.count == 0: ("nhưng danh sách đang trống", "but the list is empty")
            case .sequence: ("nhưng ở đây là một danh sách", "but this is a list")
            case .mapping: ("nhưng ở đây là một đối tượng", "but this is an object")
            }
        let name: (vi: String, en: String) =
            switch (key, isItem) {
            case (let key?, true): ("mỗi mục của '\(key)'", "each item of '\(key)'")
            case (let key?, false): ("'\(key)'", "'\(key)'")
            case (nil, _): ("mục này", "this entry")
            }
        return Self(
            code: code, vi: "\(name.vi) phải là \(wanted.vi), \(found.vi)",
            en: "\(name.en) must be \(wanted.en), \(found.en)")
    }

    static func missing(_ key: String, _ wanted: Wanted, _ code: String) -> Self {
        Self(code: code, vi: "thiếu '\(key)': cần \(wanted.vi)", en: "'\(key)' is missing: give \(wanted.en)")
    }

    static func repeated(_ key: String, _ quoted: String, _ code: String) -> Self {
        Self(
            code: code, vi: "'\(key)' phải có mỗi giá trị một lần, nhưng \(quoted) lặp lại",
            en: "'\(key)' must hold each value once, but \(quoted) is repeated")
    }
}

extension DiagnosticMessage.Wanted {
    /// What a whole value ought to be.
    static func wanted(_ form: DCATUSForm) -> Self {
        switch form {
        case .text(nil): Self(vi: "văn bản, ít nhất một ký tự", en: "a text of at least one character")
        case .text(let longest?):
            Self(vi: "văn bản từ 1 đến \(longest) ký tự", en: "a text of 1 to \(longest) characters")
        case .texts: Self(vi: "danh sách có ít nhất một văn bản", en: "a list of at least one text")
        case .words(let words) where words.count == 1: Self(vi: Quotation.list(words), en: Quotation.list(words))
        case .words(let words):
            Self(vi: "một trong \(Quotation.list(words))", en: "one of \(Quotation.list(words))")
        case .codes(.bureau):
            Self(vi: "danh sách mã đơn vị, ví dụ [\"018:10\"]", en: "a list of bureau codes such as [\"018:10\"]")
        case .codes(.program):
            Self(
                vi: "danh sách mã chương trình, ví dụ [\"018:001\"]",
                en: "a list of program codes such as [\"018:001\"]")
        case .investment: Self(vi: "mã đầu tư, ví dụ 021-006227212", en: "an investment id such as 021-006227212")
        case .uri:
            Self(
                vi: "địa chỉ đầy đủ, ví dụ https://data.gov.vn/du-lieu",
                en: "a whole address such as https://data.gov/data")
        case .uris: Self(vi: "danh sách có ít nhất một địa chỉ đầy đủ", en: "a list of at least one whole address")
        case .mail:
            Self(
                vi: "địa chỉ thư, ví dụ mailto:lienhe@data.gov.vn", en: "an address such as mailto:jane.doe@agency.gov")
        case .mediaType: Self(vi: "kiểu nội dung, ví dụ text/csv", en: "a media type such as text/csv")
        case .languages:
            Self(vi: "danh sách mã ngôn ngữ, ví dụ [\"vi\"]", en: "a list of language tags such as [\"en-US\"]")
        case .frequency:
            Self(
                vi: "'irregular' hoặc chu kỳ lặp ISO 8601, ví dụ R/P1M",
                en: "'irregular' or a repeating interval such as R/P1M")
        case .date: Self(vi: "ngày, ví dụ 2026-11-21", en: "a date such as 2026-11-21")
        case .modified:
            Self(vi: "ngày, ví dụ 2026-11-21, hoặc chu kỳ, ví dụ R/P1Y", en: "a date such as 2026-11-21 or R/P1Y")
        case .temporal:
            Self(
                vi:
                    "hai ngày viết cùng một kiểu, ví dụ 2025-01-01/2025-12-31, hoặc ngày và độ dài, ví dụ 2025-01-01/P1Y",
                en:
                    "two dates written alike such as 2025-01-01/2025-12-31, or a date and a length such as 2025-01-01/P1Y"
            )
        case .flag: Self(vi: "true hoặc false", en: "true or false")
        case .object(let object): .wanted(object)
        case .listOfDistributions: .listOfDistributions
        case .listOfDatasets: .listOfDatasets
        }
    }

    /// What an item of a list ought to be.
    static func wantedItem(_ form: DCATUSForm) -> Self {
        switch form {
        case .codes(.bureau): Self(vi: "mã đơn vị, ví dụ 018:10", en: "a bureau code such as 018:10")
        case .codes(.program): Self(vi: "mã chương trình, ví dụ 018:001", en: "a program code such as 018:001")
        case .uris: .wanted(.uri)
        case .languages: Self(vi: "mã ngôn ngữ, ví dụ vi", en: "a language tag such as en-US")
        default: .wanted(.text(longest: nil))
        }
    }

    static func wanted(_ object: DCATUSObject) -> Self {
        switch object {
        case .catalogue: .catalogue
        case .dataset: .dataset
        case .contact: Self(vi: "đối tượng có 'fn' và 'hasEmail'", en: "an object with 'fn' and 'hasEmail'")
        case .publisher: Self(vi: "đối tượng có 'name'", en: "an object with a 'name'")
        case .distribution: .distribution
        }
    }
}
