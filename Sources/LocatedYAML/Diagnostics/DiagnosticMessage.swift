// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A language in which diagnostics are written.
public enum DiagnosticLanguage: String, Hashable, Sendable, CaseIterable {
    /// Vietnamese.
    case vi
    /// English.
    case en
}

/// One message in every language, with a code that programs may rely on.
///
/// The texts are one clause without a full stop and say what is right. They stand beside the rule they belong to, as
/// static members in extensions: `DiagnosticMessage.duplicateKey("weight")`.
public struct DiagnosticMessage: Hashable, Sendable {
    /// The stable code: lower-case words joined by hyphens, such as `duplicate-key`.
    public var code: String
    /// The Vietnamese text, in Unicode NFC.
    public var vi: String
    /// The English text.
    public var en: String

    /// A message with its code and its texts.
    public init(code: String, vi: String, en: String) {
        self.code = code
        self.vi = vi
        self.en = en
    }

    /// The text in one language.
    public func text(in language: DiagnosticLanguage) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }
}
