// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

// What is wrong with names, files and the shape of a suite.

extension DiagnosticMessage {
    static func unknownName(_ thing: SuiteThing, _ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "unknown-\(thing.en.hyphenated)", vi: "không có \(thing.vi) \(shown)",
            en: "there is no \(thing.en) \(shown)")
    }

    /// The name that was probably meant, or all there are when they are few; `nil` when neither helps.
    static func knownNames(_ word: String, among names: [String], atMost limit: Int = 16) -> Self? {
        if let near = Suggestion.nearest(to: word, among: names) { return .didYouMean(near) }
        guard !names.isEmpty, names.count <= limit else { return nil }
        return Self(
            code: "known-names", vi: "hiện có: \(Quotation.list(names))", en: "there are: \(Quotation.list(names))")
    }

    static var nameAlsoHere: Self { Self(code: "also-here", vi: "cũng dùng ở đây", en: "also used here") }

    static func nameInMore(_ count: Int) -> Self {
        Self(code: "in-more-places", vi: "và ở \(count) chỗ khác", en: "and in \(count) more places")
    }

    static func duplicateName(_ thing: SuiteThing, _ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "duplicate-id", vi: "\(thing.vi) \(shown) được khai báo hai lần",
            en: "the \(thing.en) \(shown) is declared twice")
    }

    static var giveAnId: Self {
        Self(
            code: "give-an-id", vi: "hãy đặt 'id' riêng cho một trong hai phép kiểm tra",
            en: "give one of the two checks an 'id' of its own")
    }

    static func unknownListColumn(_ name: String, list: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "unknown-list-column", vi: "danh mục '\(list)' không có cột \(shown)",
            en: "the list '\(list)' has no column \(shown)")
    }

    static func listedTwice(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "repeated-entry", vi: "\(shown) được liệt kê lặp lại", en: "\(shown) is listed more than once")
    }

    static func emptyParameter(_ key: String) -> Self {
        Self(code: "empty-list", vi: "'\(key)' cần ít nhất một phần tử", en: "'\(key)' needs at least one entry")
    }

    // MARK: Documents and files

    static func otherDocument(_ found: String, wanted: String) -> Self {
        let names: [String: (vi: String, en: String)] = [
            "suite": ("bộ kiểm tra", "a suite"), "dictionary": ("từ điển dữ liệu", "a dictionary"),
            "rubric": ("bộ tiêu chí", "a rubric"), "evidence": ("hồ sơ minh chứng", "an evidence document"),
        ]
        let (first, second) = (names[found] ?? (found, found), names[wanted] ?? (wanted, wanted))
        return Self(
            code: "other-document", vi: "đây là \(first.vi), không phải \(second.vi)",
            en: "this is \(first.en), not \(second.en)")
    }

    static func fileNotOpened(_ path: String, _ error: ByteSourceError) -> Self {
        let shown = Quotation.of(path)
        let reason: (vi: String, en: String) =
            switch error.code {
            case .notFound: ("không có tệp này", "there is no such file")
            case .accessDenied: ("không có quyền đọc", "it may not be read")
            case .notAFile: ("đây không phải là tệp", "it is not a file")
            case .changedWhileReading: ("tệp bị thay đổi trong khi đọc", "it changed while it was read")
            default: ("hệ thống báo lỗi khi đọc", "the system failed to read it")
            }
        return Self(
            code: "file-not-read", vi: "không đọc được tệp \(shown): \(reason.vi)",
            en: "cannot read the file \(shown): \(reason.en)")
    }

    static func listHeaderUnreadable(_ path: String) -> Self {
        let shown = Quotation.of(path)
        return Self(
            code: "list-header", vi: "không đọc được dòng tiêu đề của tệp \(shown)",
            en: "the header of the file \(shown) cannot be read")
    }

    static func listWithoutHeader(_ path: String) -> Self {
        let shown = Quotation.of(path)
        return Self(
            code: "list-header", vi: "tệp \(shown) trống, cần có dòng tiêu đề",
            en: "the file \(shown) is empty; it needs a header")
    }

    // MARK: Ids

    static func measureName(at node: Node) -> Self {
        expected(
            "expected-short-id", Wanted(vi: "mã chỉ gồm a-z, 0-9, '_' và '-'", en: "made of a-z, 0-9, '_' and '-'"),
            at: node)
    }

    static var measureNameHelp: Self {
        Self(
            code: "short-id-help", vi: "mã này nằm trong tên số đo như quality.dan-cu.ho_ten.correct",
            en: "it stands in names of measures such as quality.dan-cu.ho_ten.correct")
    }

    static func columnIdTaken(_ id: String, _ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "duplicate-id", vi: "mã cột '\(id)' (lấy từ tên \(shown)) đã dùng cho cột khác",
            en: "the column id '\(id)' (made from \(shown)) is taken")
    }

    static func noColumnId(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "missing-key", vi: "không tạo được mã từ tên cột \(shown)",
            en: "no id can be made from the column name \(shown)")
    }

    static var giveColumnId: Self {
        Self(code: "give-an-id", vi: "hãy thêm 'id' cho cột", en: "give the column an 'id'")
    }
}

extension String {
    /// Spaces as hyphens, for codes.
    var hyphenated: String { String(map { $0 == " " ? "-" : $0 }) }
}
