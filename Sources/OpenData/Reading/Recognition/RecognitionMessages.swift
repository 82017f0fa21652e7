// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension DiagnosticMessage {
    static func catalogueTooLarge(_ bytes: Int, limit: Int) -> Self {
        Self(
            code: "catalogue-too-large",
            vi: "tệp danh mục có \(bytes) byte; tối đa \(limit) byte, hãy chia danh mục thành nhiều tệp",
            en: "the catalogue has \(bytes) bytes; at most \(limit) are read, split it into several files")
    }

    static let unknownFormat = Self(
        code: "unknown-catalogue-format",
        vi:
            "không nhận ra định dạng danh mục; dùng JSON-LD, data.json (DCAT-US), câu trả lời của CKAN, Turtle, N-Triples "
            + "hoặc RDF/XML",
        en:
            "this is no known catalogue format; give JSON-LD, data.json (DCAT-US), an answer of CKAN, Turtle, N-Triples "
            + "or RDF/XML")

    static let unknownJSON = Self(
        code: "unknown-catalogue-format",
        vi: "JSON này không có khóa nào của danh mục: '@context' (JSON-LD), 'dataset' (DCAT-US) hoặc 'result' (CKAN)",
        en: "this JSON has no key of a catalogue: '@context' (JSON-LD), 'dataset' (DCAT-US) or 'result' (CKAN)")

    static let notUTF8 = Self(
        code: "invalid-utf8", vi: "tệp không phải UTF-8; hãy lưu lại ở bảng mã UTF-8",
        en: "the file is not UTF-8; save it as UTF-8")

    static func rdfTraitMissing(_ format: Catalogue.Format) -> Self {
        Self(
            code: "trait-missing",
            vi: "bản dựng này không đọc \(format.title); dựng lại với trait 'RDF', hoặc dùng JSON-LD",
            en: "this build does not read \(format.title); build it with the trait 'RDF', or give JSON-LD")
    }

    static func foreignFile(_ kind: ForeignFile) -> Self {
        let (vi, en) = kind.words
        return Self(code: "not-a-catalogue", vi: vi, en: en)
    }
}

extension Catalogue.Format {
    /// The name that people know.
    fileprivate var title: String {
        switch self {
        case .jsonLD: "JSON-LD"
        case .turtle: "Turtle"
        case .nTriples: "N-Triples"
        case .rdfXML: "RDF/XML"
        case .dcatUS: "DCAT-US"
        case .ckan: "CKAN"
        }
    }
}

extension ForeignFile {
    fileprivate var words: (vi: String, en: String) {
        switch self {
        case .empty: ("tệp trống; cần một danh mục", "the file is empty; give a catalogue")
        case .gzip:
            ("đây là tệp nén gzip; hãy giải nén rồi dùng tệp bên trong", "this is a gzip archive; unpack it first")
        case .zip:
            ("đây là tệp nén ZIP; hãy giải nén rồi dùng tệp bên trong", "this is a ZIP archive; unpack it first")
        case .excel:
            (
                "đây là sổ tính Excel; danh mục cần ở dạng JSON hoặc RDF, kế hoạch công bố cần ở dạng CSV",
                "this is an Excel workbook; give a catalogue as JSON or RDF, a publication plan as CSV"
            )
        case .oldOffice:
            (
                "đây là tệp Office đời cũ (.xls, .doc); danh mục cần ở dạng JSON hoặc RDF",
                "this is an old Office file (.xls, .doc); give the catalogue as JSON or RDF"
            )
        case .pdf:
            (
                "đây là tệp PDF; danh mục cần ở dạng JSON hoặc RDF do cổng dữ liệu xuất ra",
                "this is a PDF; give the catalogue as JSON or RDF that the portal exports"
            )
        case .html:
            (
                "đây là trang web (HTML); hãy tải tệp danh mục, ví dụ 'data.json', 'catalog.jsonld' hoặc API của CKAN",
                "this is a web page (HTML); get the catalogue itself, such as 'data.json', 'catalog.jsonld' or CKAN's API"
            )
        case .wideText:
            (
                "tệp ở bảng mã UTF-16 hoặc UTF-32; hãy lưu lại ở bảng mã UTF-8",
                "the file is UTF-16 or UTF-32; save it as UTF-8"
            )
        case .binary:
            (
                "đây là tệp nhị phân; danh mục là văn bản JSON hoặc RDF",
                "this is a binary file; a catalogue is JSON or RDF text"
            )
        case .dataPackage:
            (
                "đây là Data Package của một bộ dữ liệu; cần danh mục JSON-LD, DCAT-US hoặc CKAN",
                "this is the Data Package of one dataset; give a catalogue as JSON-LD, DCAT-US or CKAN"
            )
        }
    }
}
