// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Where a dataset is not what the plan promised.
public struct PromiseDifference: Hashable, Sendable {
    /// What was promised.
    public enum Promise: String, Hashable, Sendable, Codable, CaseIterable {
        /// A file format.
        case format
        /// A licence.
        case licence
        /// How often it is updated.
        case frequency
        /// A way to reach it.
        case method
    }

    /// What was promised.
    public let promise: Promise
    /// The promise: a code, or the words of the plan where they are not understood.
    public let promised: String
    /// What the catalogue states instead, sorted; empty when it states nothing.
    public let found: [String]

    /// The difference as a person reads it: one clause, without a full stop.
    public var text: LocalizedText {
        let list = found.joined(separator: ", ")
        let thing = promise.title
        let (vi, en) = (thing.text(in: .vietnamese), thing.text(in: .english))
        guard !found.isEmpty else {
            return LocalizedText(
                vi: "kế hoạch cam kết \(vi) \(promised), danh mục không nêu \(vi) nào",
                en: "the plan promises the \(en) \(promised), the catalogue states none")
        }
        return LocalizedText(
            vi: "kế hoạch cam kết \(vi) \(promised), danh mục ghi \(list)",
            en: "the plan promises the \(en) \(promised), the catalogue states \(list)")
    }
}

extension PromiseDifference.Promise {
    /// Its name.
    public var title: LocalizedText {
        switch self {
        case .format: LocalizedText(vi: "định dạng", en: "format")
        case .licence: LocalizedText(vi: "giấy phép", en: "licence")
        case .frequency: LocalizedText(vi: "tần suất cập nhật", en: "frequency")
        case .method: LocalizedText(vi: "phương thức truy cập", en: "access method")
        }
    }
}
