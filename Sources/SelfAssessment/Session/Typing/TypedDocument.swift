// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// A document behind an answer, as it was typed.
struct TypedDocument {
    let title: String
    let location: String
    let date: String

    /// The document.
    func item() throws(SessionRefusal) -> EvidenceItem {
        let (title, location, date) = (title.trimmed, location.trimmed, date.trimmed)
        if title.isEmpty, location.isEmpty { throw SessionRefusal(.documentNeedsName) }
        var day: CalendarDate?
        if !date.isEmpty {
            day = SheetDate.read(date)
            if day == nil { throw SessionRefusal(.cellIsNoDate(date), help: .writeSheetDate) }
        }
        return EvidenceItem(
            title: title.isEmpty ? nil : title, url: location.isEmpty ? nil : location, date: day)
    }
}

extension DiagnosticMessage {
    static var documentNeedsName: Self {
        Self(
            code: "document-without-name", vi: "ghi tên văn bản, hoặc địa chỉ hay tệp của văn bản",
            en: "give the title of the document, or its address or file")
    }
}
