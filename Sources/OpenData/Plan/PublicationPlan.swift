// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML

/// A plan for publishing open data (`plan: 1`): "kế hoạch công bố dữ liệu mở".
public struct PublicationPlan: Sendable {
    /// Id, version and hash.
    public var identity: DocumentIdentity
    /// Its title.
    public var title: LocalizedText
    /// How far it can be relied on: a plan that is still a draft is `proposed`.
    public var status: SourceStatus?
    /// The body whose plan it is.
    public var body: Subject?
    /// The decision that issued it.
    public var decision: Decision?
    /// When it was last reviewed.
    public var reviewedAt: CalendarDate?
    /// What it rests on.
    public var sources: [DocumentSource]
    /// What is to be published.
    public var items: [Item]
    /// How use and re-use are measured.
    public var criteria: [UseCriterion]
    /// What was measured.
    public var usage: [UsageFact]
    /// A reason why the body has nothing to open, when it says so.
    public var nothingToOpen: LocalizedText?
    /// The document it was read from, for diagnostics.
    public var origin: Node?

    /// A plan without items.
    public init(identity: DocumentIdentity, title: LocalizedText) {
        self.identity = identity
        self.title = title
        sources = []
        items = []
        criteria = []
        usage = []
    }

    /// The decision that issued a plan.
    public struct Decision: Sendable, Hashable {
        /// Its number, such as `1726/QĐ-UBND`.
        public var number: String?
        /// Its date.
        public var date: CalendarDate?
        /// Who issued it.
        public var issuer: LocalizedText?

        /// Makes a decision.
        public init(number: String? = nil, date: CalendarDate? = nil, issuer: LocalizedText? = nil) {
            self.number = number
            self.date = date
            self.issuer = issuer
        }
    }

    /// A dataset that is promised.
    public struct Item: Sendable {
        /// Its id in the plan.
        public var id: String
        /// The identifiers by which the catalogue may know it.
        public var identifiers: [String] = []
        /// Its name.
        public var title: LocalizedText
        /// Its rank or class of priority as the plan writes it.
        public var priority: String?
        /// Why it has that priority.
        public var priorityReason: LocalizedText?
        /// The unit in charge.
        public var unit: LocalizedText?
        /// When it is to be published.
        public var plannedDate: CalendarDate?
        /// When it was published.
        public var publishedDate: CalendarDate?
        /// How it is reached: `file`, `api` or both.
        public var methods: [AccessMethod] = []
        /// Promised formats as written.
        public var formats: [CodedValue] = []
        /// The promised licence.
        public var licence: CodedValue?
        /// The promised frequency.
        public var frequency: CodedValue?
        /// Who updates it.
        public var updater: LocalizedText?
        /// The review of personal data.
        public var privacyReview: PrivacyReview?
        /// Its classification.
        public var classification: Classification?
        /// Where it stands, for diagnostics.
        public var origin: Node?

        /// An item with a name.
        public init(id: String, title: LocalizedText) {
            self.id = id
            self.title = title
        }
    }

    /// How a dataset is reached.
    public enum AccessMethod: String, Sendable, Hashable, Codable, CaseIterable {
        /// A file to download.
        case file
        /// A service to call.
        case api
    }

    /// How a dataset is classified.
    public enum Classification: String, Sendable, Hashable, Codable, CaseIterable {
        /// May be open.
        case open
        /// Shared inside the state only.
        case shared
        /// Restricted.
        case restricted
        /// A state secret: it must never be in an open-data plan.
        case stateSecret = "state_secret"
    }

    /// A review of a dataset for personal data.
    public struct PrivacyReview: Sendable, Hashable {
        /// What it found.
        public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
            /// No personal data.
            case noPersonalData = "no_personal_data"
            /// Personal data were taken out or made anonymous.
            case anonymised
            /// Personal data remain: it may not be opened.
            case personalData = "personal_data"
        }

        /// When.
        public var date: CalendarDate?
        /// By whom.
        public var reviewer: String?
        /// What it found.
        public var outcome: Outcome?

        /// Makes a review.
        public init(date: CalendarDate? = nil, reviewer: String? = nil, outcome: Outcome? = nil) {
            self.date = date
            self.reviewer = reviewer
            self.outcome = outcome
        }
    }

    /// A criterion of use and re-use ("tiêu chí đánh giá mức độ sử dụng, tái sử dụng").
    public struct UseCriterion: Sendable {
        /// Its id.
        public var id: String
        /// What is measured.
        public var title: LocalizedText
        /// The figure that is compared.
        public var indicator: Indicator
        /// How it is measured.
        public var method: LocalizedText?
        /// How often.
        public var period: CalendarPeriod?
        /// What is to be reached in each period: by the whole catalogue or by each dataset, as ``scope`` says.
        public var target: Rational?
        /// What the target is for.
        public var scope = Scope.catalogue
        /// Where it stands, for diagnostics.
        public var origin: Node?

        /// Makes a criterion.
        public init(id: String, title: LocalizedText, indicator: Indicator) {
            self.id = id
            self.title = title
            self.indicator = indicator
        }

        /// What a target is for.
        public enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
            /// All datasets of the plan together.
            case catalogue
            /// Each dataset of the plan.
            case dataset
        }

        /// What is counted.
        public enum Indicator: String, Sendable, Hashable, Codable, CaseIterable {
            /// Downloads.
            case downloads
            /// Calls of an interface.
            case apiCalls = "api_calls"
            /// Views of the page.
            case views
            /// Known re-uses: applications, studies, articles.
            case reuses
            /// Share of datasets with at least one known re-use.
            case datasetsReused = "datasets_reused"
            /// Something else, told in words.
            case other
        }
    }

    /// A figure of use of one dataset or of all.
    public struct UsageFact: Sendable {
        /// The id of the item; `nil` for the whole catalogue.
        public var item: String?
        /// What was counted.
        public var indicator: UseCriterion.Indicator
        /// In which span of time.
        public var span: DateSpan
        /// How much.
        public var value: Rational
        /// Who counted.
        public var source: LocalizedText?
        /// Where it stands, for diagnostics.
        public var origin: Node?

        /// Makes a fact.
        public init(
            item: String? = nil, indicator: UseCriterion.Indicator, span: DateSpan, value: Rational,
            source: LocalizedText? = nil
        ) {
            self.item = item
            self.indicator = indicator
            self.span = span
            self.value = value
            self.source = source
        }
    }
}
