// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// What is wrong with a folder of results, and with what is to be added.

extension DiagnosticMessage {
    /// - Parameter path: the folder.
    static func notAHistory(_ path: String) -> Self {
        let shown = Quotation.of(path)
        return DiagnosticMessage(
            code: "not-a-history", vi: "\(shown) không phải thư mục lịch sử: không có thư mục con 'results'",
            en: "\(shown) is no history: there is no folder 'results' in it")
    }

    static let addFirst = DiagnosticMessage(
        code: "add-first", vi: "thêm kết quả bằng 'dgov history add'", en: "add results with 'dgov history add'")

    /// - Parameter kind: what the document says it is.
    static func unknownResult(_ kind: String?) -> Self {
        guard let kind else {
            return DiagnosticMessage(
                code: "not-a-result", vi: "đây không phải kết quả: thiếu khóa 'result'",
                en: "this is no result: there is no key 'result'")
        }
        let shown = Quotation.of(kind)
        return DiagnosticMessage(
            code: "not-a-result", vi: "không có kết quả loại \(shown)", en: "there is no result of kind \(shown)")
    }

    static let makeResult = DiagnosticMessage(
        code: "make-result", vi: "các lệnh score, check, audit, track, compare, rank tạo kết quả với '--format json'",
        en: "the commands score, check, audit, track, compare and rank make results with '--format json'")

    static let personalValues = DiagnosticMessage(
        code: "personal-values", vi: "kết quả này còn giá trị cá nhân chưa che, và lịch sử giữ nguyên từng byte",
        en: "personal values can be read in this result, and a history keeps every byte")

    static let maskFirst = DiagnosticMessage(
        code: "mask-first", vi: "tạo lại kết quả không có '--show-values', hoặc cho phép bằng '--with-values'",
        en: "make the result without '--show-values', or allow it with '--with-values'")

    /// - Parameter found: the hash of the bytes.
    static func otherBytes(_ found: SHA256Digest) -> Self {
        let start = found.hex.prefix(12)
        return DiagnosticMessage(
            code: "other-bytes",
            vi: "tệp đã bị sửa hoặc hỏng: tên phải là SHA-256 của nội dung, mà nội dung cho \(start)…",
            en: "the file was changed or is damaged: its name must be the SHA-256 of its bytes, which is \(start)…")
    }

    static let keptAside = DiagnosticMessage(
        code: "kept-aside", vi: "tệp được giữ nguyên và không được tính; khôi phục từ bản sao, hoặc chuyển đi nơi khác",
        en: "the file stays and does not count; restore it from a copy, or move it away")

    /// - Parameter path: the file.
    static func foreignFile(_ path: String) -> Self {
        let shown = Quotation.of(path)
        return DiagnosticMessage(
            code: "foreign-file",
            vi: "bỏ qua \(shown): trong 'results' chỉ có kết quả, dạng <2 chữ số đầu>/<64 chữ số>.json",
            en: "left out \(shown): in 'results' there are only results, as <first 2 digits>/<64 digits>.json")
    }

    /// - Parameter prefix: what was given.
    static func notAHash(_ prefix: String) -> Self {
        let shown = Quotation.of(prefix)
        return DiagnosticMessage(
            code: "not-a-hash", vi: "mã băm gồm 4 đến 64 chữ số thập lục phân, nhưng ở đây là \(shown)",
            en: "a hash is 4 to 64 hexadecimal digits, but this is \(shown)")
    }

    /// - Parameters:
    ///   - prefix: what was given.
    ///   - near: the hash that was probably meant.
    static func unknownHash(_ prefix: String, near: String?) -> Self {
        let (vi, en) = near.map { ("; có phải ý bạn là '\($0)'?", "; did you mean '\($0)'?") } ?? ("", "")
        return DiagnosticMessage(
            code: "unknown-hash", vi: "không có kết quả nào có mã băm bắt đầu bằng '\(prefix)'\(vi)",
            en: "there is no result whose hash begins with '\(prefix)'\(en)")
    }

    /// - Parameter prefix: what was given.
    static func ambiguousHash(_ prefix: String) -> Self {
        DiagnosticMessage(
            code: "ambiguous-hash", vi: "nhiều kết quả có mã băm bắt đầu bằng '\(prefix)'; cần thêm chữ số",
            en: "several results have a hash that begins with '\(prefix)'; more digits are needed")
    }

    /// A result that was probably meant.
    static func candidate(_ entry: HistoryEntry) -> Self {
        let subject = entry.subject.map { " " + Quotation.of($0.id) } ?? ""
        let day = entry.asOf.map { ", " + $0.description } ?? ""
        let text = "\(entry.hash.hex.prefix(16))…: \(entry.kind.rawValue)\(subject)\(day)"
        return DiagnosticMessage(code: "candidate", vi: text, en: text)
    }

    /// - Parameter count: how many were added before the failure.
    static func partlyAdded(_ count: Int) -> Self {
        DiagnosticMessage(
            code: "partly-added", vi: "đã thêm trọn vẹn \(count) kết quả trước khi gặp lỗi; chạy lại lệnh để thêm nốt",
            en:
                "\(count) \(count == 1 ? "result was" : "results were") added whole before that; run the command again for the rest"
        )
    }
}
