// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Finds the packages in an answer of CKAN's action API, whatever was asked.
struct CKANAnswer {
    /// Calls `read` with each package of a document; what is no package is reported.
    static func eachPackage(
        of document: Node, _ writer: inout JSONGraphWriter, _ read: (inout JSONGraphWriter, JSONValue) -> Void
    ) {
        let root = writer.root(document)
        guard document["success"] != nil || document["result"] != nil else {
            packages(root, &writer, read)
            return
        }
        if let success = writer.member("success", of: root), success.node.text == "false" {
            writer.report(.error, .refusedByCKAN(message(of: document)), success)
        }
        guard let result = document["result"] else { return }
        packages(writer.member(result, key: "result", of: root), &writer, read)
    }

    private static func packages(
        _ value: JSONValue, _ writer: inout JSONGraphWriter, _ read: (inout JSONGraphWriter, JSONValue) -> Void
    ) {
        switch value.node.kind {
        case .mapping:
            guard let results = value.node["results"] else {
                read(&writer, value)
                return
            }
            let list = writer.member(results, key: "results", of: value)
            reportPart(value, list, &writer)
            for item in writer.items(list, wanted: .listOfDatasets) { read(&writer, item) }
        case .sequence:
            let items = writer.items(value, wanted: .listOfDatasets)
            if let first = items.first, items.allSatisfy({ $0.node.kind == .scalar }) {
                writer.report(.error, .onlyNames, first)
                return
            }
            for item in items { read(&writer, item) }
        case .null, .scalar: writer.report(.error, .expected("expected-list", .listOfDatasets, at: value.node), value)
        }
    }

    /// `package_search` gives a page of what was found.
    private static func reportPart(_ value: JSONValue, _ list: JSONValue, _ writer: inout JSONGraphWriter) {
        guard let count = writer.member("count", of: value), let total = count.node.text.flatMap({ Int($0) }),
            total > list.node.count
        else { return }
        writer.report(.warning, .partOfCatalogue(list.node.count, of: total), count)
    }

    private static func message(of document: Node) -> String? {
        guard let error = document["error"] else { return nil }
        guard error.kind == .mapping else { return error.text }
        if let message = error["message"]?.text { return message }
        return error.entries.first { $0.key.text != "__type" }.flatMap { entry in
            entry.value.text ?? entry.value.items.first?.text
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func refusedByCKAN(_ reason: String?) -> Self {
        Self(
            code: "ckan-error",
            vi: "CKAN đã từ chối yêu cầu" + (reason.map { ": \(Quotation.of($0))" } ?? " mà không nêu lý do"),
            en: "CKAN refused the request" + (reason.map { ": \(Quotation.of($0))" } ?? " and gave no reason"))
    }

    fileprivate static let onlyNames = Self(
        code: "ckan-names-only",
        vi:
            "câu trả lời này chỉ có tên bộ dữ liệu; hãy lấy câu trả lời của 'package_search' hoặc bản kết xuất JSON Lines",
        en: "this answer holds only names of datasets; give the answer of 'package_search' or a dump in JSON Lines")

    fileprivate static func partOfCatalogue(_ count: Int, of total: Int) -> Self {
        Self(
            code: "partial-answer",
            vi: "tệp chỉ có \(count) trong \(total) bộ dữ liệu của cổng; hãy lấy đủ bằng 'rows' và 'start'",
            en:
                "the file holds \(count) of the \(total) datasets of the portal; get all of them with 'rows' and 'start'"
        )
    }
}
