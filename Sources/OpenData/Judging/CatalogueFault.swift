// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// What can be wrong with a value of a catalogue: a closed list with the words that a message quotes, so that a hundred
/// thousand findings cost no texts.
public enum CatalogueFault: Hashable, Sendable {
    // Of placeholder and default texts.

    /// A text only keeps a place: "đang cập nhật", "lorem ipsum", "test".
    case standIn(ResourceProperty, text: String)
    /// A title names an annex and not what is in it: "Phụ lục 1".
    case annexTitle(String)
    /// A title is the name of a file.
    case fileNameTitle(String)
    /// The description says the same as the title.
    case descriptionRepeatsTitle
    /// A keyword is a code that nobody searches for.
    case codeKeyword(String)
    /// A text holds HTML.
    case markup(ResourceProperty)
    /// The publisher is what the software put there.
    case defaultPublisher(String)
    /// A contact says nothing.
    case emptyContact
    /// An e-mail address is of a domain for examples.
    case exampleAddress(String)

    // Of personal data.

    /// The name of a field shows personal data.
    case personalField(String, sign: String, PersonalDataSign.Level)
    /// A text shows personal data.
    case personalText(ResourceProperty, sign: String, PersonalDataSign.Level)

    // Of integrity.

    /// A value could not be read (INT-1).
    case unreadable(ResourceProperty, raw: String)
    /// A link leads to nothing in the file (INT-2).
    case dangling(property: String, target: String)
    /// Another dataset has the same identifier (INT-3).
    case sameIdentifier(String, first: String)
    /// Another dataset has the same title (INT-3).
    case sameTitle(String, first: String)
    /// It was changed before it was issued (INT-4).
    case changedBeforeIssued(issued: String, modified: String)
    /// A date is after the day of the check (INT-4).
    case dateInFuture(ResourceProperty, raw: String)
    /// A date is a stand-in such as 1900-01-01 (INT-4).
    case standInDate(ResourceProperty, raw: String)
    /// The catalogue says it is newer than all its data by a year (INT-5).
    case catalogueAhead(modified: String, newest: String)
    /// A value was understood only because its spelling is known (INT-6).
    case alias(ResourceProperty, raw: String, code: String)
    /// A frequency means two things in use (INT-6).
    case ambiguousFrequency(raw: String, codes: [String])
    /// Two accounts of the format of one file contradict each other (INT-8).
    case formatsDisagree(stated: String, seen: String, EffectiveFormat.Evidence)
    /// Dataset and distribution state different licences (INT-9).
    case licencesDisagree(dataset: String, distribution: String)
    /// A keyword is there twice (INT-10).
    case sameKeyword(String)

    /// The stable code of the fault.
    public var code: String { message.code }
}

extension CatalogueFault {
    /// The fault as a person reads it, with the words it quotes.
    public var message: DiagnosticMessage {
        switch self {
        case .standIn, .annexTitle, .fileNameTitle, .descriptionRepeatsTitle, .codeKeyword, .markup, .defaultPublisher,
            .emptyContact, .exampleAddress:
            textMessage
        case .personalField, .personalText: personalMessage
        case .unreadable, .dangling, .sameIdentifier, .sameTitle, .changedBeforeIssued, .dateInFuture, .standInDate,
            .catalogueAhead, .alias, .ambiguousFrequency, .formatsDisagree, .licencesDisagree, .sameKeyword:
            integrityMessage
        }
    }
}
