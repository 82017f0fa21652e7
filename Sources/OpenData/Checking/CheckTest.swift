// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a check asks: a closed set.
///
/// The first tests read the properties that the check names, and each of these must hold. A property with several
/// values holds when one of them does; under ``Aggregation/allMustPass`` when all do. The others are judgements about
/// meaning that know themselves what to read.
public enum CheckTest: Hashable, Sendable {
    /// A value is stated and not empty.
    case present
    /// There are so many values.
    case count(atLeast: Int, atMost: Int?)
    /// A text is in a language, by its tag; of a text without one it cannot be told.
    case language(String)
    /// The value is of the code list of its property.
    case inVocabulary(Acceptance)
    /// The file format, or the media type where no format is understood, is of a list.
    case formatIn(FormatList)
    /// A date is a day and no stand-in.
    case dateValid
    /// The first date that is read is not after the second.
    case dateOrder
    /// A link is an absolute web address.
    case url
    /// No other resource of the scope has the value.
    case unique
    /// A probe reached the link.
    case probeStatus

    /// The resource and what belongs to it conform to a profile.
    case profile(ProfileName, ProfileFinding.Severity)
    /// Nothing declares it a state secret.
    case stateSecret
    /// One of the rules of a publication plan.
    case planRule(PlanRule)
    /// A judgement about meaning.
    case judgement(Judgement)
    /// A dataset or distribution is worth at least so many of five stars.
    case stars(atLeast: Int)
    /// One of the rules INT-1 to INT-10 about the file itself.
    case integrity(Int)

    /// Whether it asks for stars.
    var isAboutStars: Bool {
        if case .stars = self { true } else { false }
    }

    /// Which spellings of a code count.
    public enum Acceptance: String, Hashable, Sendable, Codable, CaseIterable {
        /// The official identifier only.
        case exact
        /// Also the spellings that the vocabulary lists as meaning the same.
        case understood
    }

    /// A list of file formats.
    public enum FormatList: String, Hashable, Sendable, Codable, CaseIterable {
        /// Programs can read the data out of it.
        case machineReadable = "machine_readable"
        /// Nobody owns it.
        case nonProprietary = "non_proprietary"
    }

    /// A profile that catalogues are held against.
    public enum ProfileName: String, Hashable, Sendable, Codable, CaseIterable {
        /// DCAT-AP 3.
        case dcatAP3 = "dcat-ap-3"
        /// DCAT-US 1.1.
        case dcatUS11 = "dcat-us-1.1"

        /// Whether it can be asked of catalogues in a format: DCAT-US is a form of JSON, DCAT-AP one of any graph.
        func fits(_ format: Catalogue.Format) -> Bool { self != .dcatUS11 || format == .dcatUS }
    }

    /// A judgement about the meaning of what a dataset or distribution states.
    public enum Judgement: String, Hashable, Sendable, Codable, CaseIterable {
        /// A format is machine-readable and non-proprietary.
        case openFormat = "open_format"
        /// There is no fee and no non-commercial clause.
        case free
        /// Nobody has to say who they are.
        case noIdentification = "no_identification"
        /// A download or an interface answers.
        case reachable
        /// Re-use is allowed, by licence or by statute.
        case licenceState = "licence_state"
        /// The licence is open.
        case licenceOpen = "licence_open"
        /// The licence is one that the EU table knows.
        case licenceKnown = "known_licence"
        /// The data are as new as their frequency promises.
        case freshness
        /// The data are there and whole.
        case complete
        /// No personal data show.
        case personalData = "personal_data"
        /// It is listed on the national portal.
        case nationalPortal = "national_portal"
        /// Title, description, publisher and contact say something.
        case describable
        /// Texts are neither defaults nor stand-ins.
        case notPlaceholder = "not_placeholder"
    }
}
