// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import dgov

@Suite("Lines of plain mode")
struct PlainCommandTests {
    @Test(
        arguments: [
            ("", .next), ("   ", .next), ("# ghi chú cho người đọc kịch bản", .nothing), ("?", .help),
            ("trợ giúp", .help), ("tro giup", .help), ("HELP", .help), ("h", .help),
            ("3", .answer("3")), ("85%", .answer("85%")), ("12/40", .answer("12/40")), ("-5", .answer("-5")),
            ("-", .answer("-")), ("n/a", .answer("n/a")), ("một phần", .answer("một phần")),
            ("trả lời thoát", .answer("thoát")), ("answer quit", .answer("quit")),
            ("câu sau", .next), ("next", .next), ("câu trước", .previous), ("quay lại", .back), ("bỏ qua", .skip),
            ("next open", .nextOpen), ("đọc lại", .repeatQuestion), ("tình hình", .status), ("còn mở", .open),
            ("đến 12", .go("12")), ("đến câu 12", .go("12")), ("go to owner@kho", .go("owner@kho")),
            ("den a.b-c", .go("a.b-c")), ("lĩnh vực", .domains), ("lĩnh vực 3", .domain(3)), ("domain 3", .domain(3)),
            ("tìm từ điển", .search("từ điển")), ("/từ điển", .search("từ điển")), ("/", .search("")),
            ("lên cấp", .needs), ("next level", .needs), ("không rõ", .unknown), ("chưa rõ", .unknown),
            ("không rõ lắm", .answer("không rõ lắm")),
            ("không áp dụng không có kho", .notApplicable("không có kho")),
            ("không áp dụng: không có kho", .notApplicable("không có kho")), ("not applicable", .notApplicable("")),
            ("xóa", .clear), ("xóa hết", .answer("xóa hết")), ("hoàn tác", .undo),
            ("ghi chú  hai  dấu cách", .note("hai  dấu cách")), ("ghi chú", .note("")),
            ("tài liệu QĐ 12 | a.pdf | 2/3/2026", .attach(title: "QĐ 12", location: "a.pdf", date: "2/3/2026")),
            ("tài liệu QĐ 12", .attach(title: "QĐ 12", location: "", date: "")),
            ("document | a.pdf", .attach(title: "", location: "a.pdf", date: "")),
            ("gỡ tài liệu 2", .detach(2)), ("remove document 2", .detach(2)), ("giữ của tôi", .keepMine),
            ("keep theirs", .keepTheirs), ("lưu lại", .retry), ("thoát", .quit), ("q", .quit),
            ("thoát ra", .answer("thoát ra")),
        ] as [(String, PlainCommand)])
    func `a line is a command or an answer`(line: String, command: PlainCommand) throws {
        #expect(try PlainCommand(line) == command)
    }

    @Test(
        arguments: [
            ("đến", "question-missing"), ("lĩnh vực ba", "expected-number"), ("gỡ tài liệu", "expected-number"),
            ("tài liệu a | b | c | d", "document-parts"),
        ])
    func `a command that lacks something is refused`(line: String, code: String) {
        let refusal = #expect(throws: PlainRefusal.self) { _ = try PlainCommand(line) }
        #expect(refusal?.message.code == code)
    }

    @Test func `no words belong to two commands`() {
        let names = PlainCommand.Verb.allCases.flatMap(\.names)
        #expect(Set(names).count == names.count)
    }
}
