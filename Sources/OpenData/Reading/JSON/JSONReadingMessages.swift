// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension DiagnosticMessage.Wanted {
    static let catalogueText = Self(vi: "văn bản trong dấu nháy", en: "a text in quotes")
    static let listOfTexts = Self(vi: "một danh sách văn bản", en: "a list of texts")
    static let listOfDatasets = Self(vi: "một danh sách bộ dữ liệu", en: "a list of datasets")
    static let listOfDistributions = Self(vi: "một danh sách bản phân phối", en: "a list of distributions")
    static let dataset = Self(vi: "một đối tượng mô tả bộ dữ liệu", en: "an object that describes a dataset")
    static let distribution = Self(
        vi: "một đối tượng mô tả bản phân phối", en: "an object that describes a distribution")
    static let agent = Self(vi: "một đối tượng có tên cơ quan", en: "an object with the name of an organisation")
    static let contact = Self(
        vi: "một đối tượng có tên và thư điện tử", en: "an object with a name and an e-mail address")
    static let oneObject = Self(vi: "một đối tượng", en: "one object")
    static let catalogue = Self(vi: "một đối tượng mô tả danh mục", en: "an object that describes a catalogue")
}

extension DiagnosticMessage {
    static func nameTakenTwice(_ quoted: String) -> Self {
        Self(
            code: "duplicate-identifier",
            vi: "định danh \(quoted) đã thuộc về một mục đứng trước; mỗi mục cần định danh riêng",
            en: "the identifier \(quoted) belongs to an entry before this one; each entry needs its own")
    }
}
