// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    internal import LocatedYAML

    extension DiagnosticMessage {
        /// What libraptor2 says, in its own words.
        static func parserSays(_ text: String, isError: Bool) -> Self {
            let quoted = plain(text)
            return Self(
                code: isError ? "rdf-syntax" : "rdf-usage",
                vi: isError ? "cú pháp RDF sai: \(quoted)" : "RDF viết chưa chuẩn: \(quoted)",
                en: isError ? "RDF syntax is wrong: \(quoted)" : "RDF is written in an unusual way: \(quoted)")
        }

        /// At most 240 scalars on one line, without anything that could steer a terminal.
        private static func plain(_ text: String) -> String {
            var plain = ""
            for scalar in text.unicodeScalars.prefix(240) {
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator: plain.unicodeScalars.append(" ")
                case .format, .surrogate, .privateUse, .unassigned: continue
                default: plain.unicodeScalars.append(scalar)
                }
            }
            while plain.last?.isWhitespace == true || plain.last == "." { plain.removeLast() }
            return plain
        }

        static func relativeIRI(_ iri: String) -> Self {
            Self(
                code: "relative-iri",
                vi: "IRI \(Quotation.of(iri)) là tương đối mà tệp không khai báo địa chỉ gốc; giữ nguyên như đã viết",
                en: "IRI \(Quotation.of(iri)) is relative and the file declares no base; it is kept as written")
        }

        static func rdfTooLarge(_ bytes: Int, limit: Int) -> Self {
            Self(
                code: "too-large",
                vi: "tệp dài \(bytes) byte, vượt giới hạn \(limit) byte",
                en: "the file is \(bytes) bytes long, more than the limit of \(limit)")
        }

        static func rdfTooDeep(_ limit: Int) -> Self {
            Self(
                code: "too-deep",
                vi: "các phần tử lồng nhau quá \(limit) tầng; từ đây không được đọc",
                en: "elements are nested more than \(limit) levels deep; nothing is read from here on")
        }

        static func tooManyStatements(_ limit: Int) -> Self {
            Self(
                code: "too-many-statements",
                vi: "tệp có hơn \(limit) phát biểu; phần sau không được đọc",
                en: "the file has more than \(limit) statements; the rest is not read")
        }

        static func tooManyRDFProblems(_ limit: Int) -> Self {
            Self(
                code: "too-many-problems",
                vi: "còn vấn đề khác; chỉ hiển thị \(limit) vấn đề đầu tiên",
                en: "there are more problems; only the first \(limit) are shown")
        }

        static let noStatements = Self(
            code: "no-statements", vi: "tệp không có phát biểu RDF nào", en: "the file holds no RDF statement")

        static func otherFormat(_ format: String) -> Self {
            Self(
                code: "other-format",
                vi: "bộ đọc này không đọc định dạng '\(format)'",
                en: "this reader does not read the format '\(format)'")
        }

        static let raptorUnavailable = Self(
            code: "rdf-parser-unavailable",
            vi: "không khởi động được thư viện libraptor2",
            en: "the library libraptor2 could not be started")

        static let externalDocumentType = Self(
            code: "external-entity",
            vi: "khai báo DOCTYPE trỏ ra ngoài tệp; chỉ đọc chính tệp này",
            en: "the document type points outside the file; only the file itself is read")

        static func externalEntity(_ name: String) -> Self {
            Self(
                code: "external-entity",
                vi: "thực thể \(Quotation.of(name)) trỏ ra ngoài tệp; chỉ đọc chính tệp này",
                en: "entity \(Quotation.of(name)) points outside the file; only the file itself is read")
        }

        static let parameterEntity = Self(
            code: "parameter-entity",
            vi: "không nhận thực thể tham số ('<!ENTITY % …>')",
            en: "parameter entities ('<!ENTITY % …>') are not read")

        static func nestedEntity(_ name: String) -> Self {
            Self(
                code: "nested-entity",
                vi: "thực thể \(Quotation.of(name)) dùng thực thể khác; viết thẳng nội dung",
                en: "entity \(Quotation.of(name)) uses another entity; write its text out")
        }

        static func longEntity(_ name: String, limit: Int) -> Self {
            Self(
                code: "long-entity",
                vi: "thực thể \(Quotation.of(name)) dài hơn \(limit) byte",
                en: "entity \(Quotation.of(name)) is longer than \(limit) bytes")
        }

        static func entityExpansion(_ limit: Int) -> Self {
            Self(
                code: "entity-expansion",
                vi: "khi thay các thực thể, tệp dài hơn \(limit) byte",
                en: "with its entities written out, the file is longer than \(limit) bytes")
        }

        static let unfinishedDocumentType = Self(
            code: "unfinished-doctype",
            vi: "khai báo DOCTYPE không được đóng lại",
            en: "the document type declaration is not closed")

        static func declaredEncoding(_ name: String) -> Self {
            Self(
                code: "not-utf-8",
                vi: "tệp khai báo bảng mã \(Quotation.of(name)); chỉ nhận UTF-8",
                en: "the file declares the encoding \(Quotation.of(name)); only UTF-8 is read")
        }
    }
#endif
