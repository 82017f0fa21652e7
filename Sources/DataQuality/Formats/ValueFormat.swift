// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A named form of values, such as `vn.tax-code` or `iso.date`, that a column of a suite may declare.
///
/// A format judges each value on its own. Values that pass but deserve a look, such as a personal number whose
/// registration code is none of the 63 provinces, are counted apart as suspicious.
public struct ValueFormat: Sendable {
    /// How far the source of a rule was checked.
    public enum BasisStatus: String, Hashable, Sendable, CaseIterable {
        /// Read in the law, decision or standard itself, or in full in a copy of it.
        case official
        /// Read in a source that reports on it, or in programs that apply it.
        case reported
        /// Known, but not checked in a source.
        case memory
    }

    /// What a format rests on.
    public struct Basis: Hashable, Sendable {
        /// The law, decision, standard or convention.
        public let source: LocalizedText
        /// How far that was checked.
        public let status: BasisStatus
    }

    /// The name in suites, such as `vn.personal-id`.
    public let id: String
    /// The name for people.
    public let title: LocalizedText
    /// What is accepted, what is refused, and what passes as suspicious.
    public let summary: LocalizedText
    /// What the rule rests on.
    public let basis: Basis
    /// Whether values may be personal data: they are masked wherever rows are shown.
    public let isPersonal: Bool
    /// Whether values name one person, body or thing.
    public let isIdentifier: Bool
    /// Which test runs.
    let kind: Kind

    /// The format with an id, or nil when there is none.
    public init?(id: String) {
        guard let format = Self.all.first(where: { $0.id == id }) else { return nil }
        self = format
    }

    /// A format of the catalogue.
    init(
        _ kind: Kind, _ title: LocalizedText, _ summary: LocalizedText, _ status: BasisStatus, _ source: LocalizedText,
        isPersonal: Bool = false, isIdentifier: Bool = false
    ) {
        id = kind.rawValue
        self.title = title
        self.summary = summary
        basis = Basis(source: source, status: status)
        self.isPersonal = isPersonal
        self.isIdentifier = isIdentifier
        self.kind = kind
    }
}

extension ValueFormat: Hashable {
    /// True for the same format.
    public static func == (lhs: ValueFormat, rhs: ValueFormat) -> Bool { lhs.id == rhs.id }

    /// Feeds the id to a hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ValueFormat {
    /// The formats there are, by id.
    enum Kind: String, Hashable, Sendable, CaseIterable {
        case personalID = "vn.personal-id"
        case taxCode = "vn.tax-code"
        case phone = "vn.phone"
        case socialInsurance = "vn.social-insurance"
        case agencyCode = "vn.agency-code"
        case provinceCode = "vn.province-code"
        case communeCode = "vn.commune-code"
        case plate = "vn.plate"
        case vietnameseDate = "vn.date"
        case coordinates = "vn.coordinates"
        case latitude = "vn.latitude"
        case longitude = "vn.longitude"
        case email
        case url
        case uuid
        case isoDate = "iso.date"
        case isoTime = "iso.time"
        case isoTimestamp = "iso.timestamp"
        case number
        case vietnameseNumber = "number.vi"
        case englishNumber = "number.en"
        case integer
        case flag
        case mod11 = "check.mod11"
        case mod97 = "check.mod97"
    }

    /// The test of the format.
    ///
    /// - Parameter asOf: the day of the assessment. A personal number of a birth year after it is wrong; no other format
    ///   depends on it.
    func test(asOf: CalendarDate) -> any ColumnTest {
        switch kind {
        case .personalID: PersonalIDTest(asOf: asOf)
        case .taxCode: TaxCodeTest(asOf: asOf)
        case .phone: PhoneTest()
        case .socialInsurance: SocialInsuranceTest(asOf: asOf)
        case .agencyCode: AgencyCodeTest()
        case .provinceCode: ProvinceCodeTest()
        case .communeCode: CommuneCodeTest()
        case .plate: PlateTest()
        case .vietnameseDate: DateFormTest(styles: .vietnamese)
        case .coordinates: CoordinatesTest()
        case .latitude: AxisTest(.latitude)
        case .longitude: AxisTest(.longitude)
        case .email: EmailTest()
        case .url: URLTest()
        case .uuid: UUIDTest()
        case .isoDate: DateFormTest(styles: .iso)
        case .isoTime: TimeFormTest()
        case .isoTimestamp: TimestampFormTest()
        case .number: NumberFormTest(style: .plain)
        case .vietnameseNumber: NumberFormTest(style: .vietnamese)
        case .englishNumber: NumberFormTest(style: .english)
        case .integer: IntegerTest()
        case .flag: FlagTest()
        case .mod11: Mod11Test()
        case .mod97: Mod97Test()
        }
    }
}
