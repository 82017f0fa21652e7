// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A text in one or several languages, with a fixed order of fallback.
///
/// A text written without a language (`title: SM1`) has one entry without a code and serves every language.
public struct LocalizedText: Hashable, Sendable {
    /// One wording.
    public struct Entry: Hashable, Sendable {
        /// The language, or `nil` for a text that serves all.
        public let language: Language?
        /// The wording, as written.
        public let text: String

        /// A wording.
        public init(language: Language?, text: String) {
            self.language = language
            self.text = text
        }
    }

    /// The wordings in the order of the document.
    public let entries: [Entry]

    /// A text for every language.
    public init(_ text: String) { entries = [Entry(language: nil, text: text)] }

    /// A text in Vietnamese and English.
    public init(vi: String, en: String) {
        entries = [Entry(language: .vietnamese, text: vi), Entry(language: .english, text: en)]
    }

    /// A text from its wordings.
    public init(entries: [Entry]) { self.entries = entries }

    /// The wording in `language`; else Vietnamese, else English, else the first there is.
    public func text(in language: Language) -> String {
        wording(in: language) ?? wording(in: .vietnamese) ?? wording(in: .english) ?? entries.first?.text ?? ""
    }

    /// The wording in exactly this language, or one that serves all; `nil` when there is none.
    public func wording(in language: Language) -> String? {
        entries.first { $0.language == language || $0.language == nil }?.text
    }
}

extension LocalizedText: Codable {
    /// Reads a bare string or a map language → string.
    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self.init(text)
            return
        }
        let container = try decoder.container(keyedBy: AnyKey.self)
        var entries: [Entry] = []
        for key in container.allKeys {
            entries.append(
                Entry(language: Language(code: key.stringValue), text: try container.decode(String.self, forKey: key)))
        }
        self.init(entries: entries)
    }

    /// Writes a bare string, or a map language → string in the order of the entries.
    public func encode(to encoder: any Encoder) throws {
        if entries.count == 1, let only = entries.first, only.language == nil {
            var container = encoder.singleValueContainer()
            try container.encode(only.text)
            return
        }
        var container = encoder.container(keyedBy: AnyKey.self)
        for entry in entries {
            try container.encode(entry.text, forKey: AnyKey(entry.language?.code ?? "und"))
        }
    }
}

/// A coding key made of any text.
struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
