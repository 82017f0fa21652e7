// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The measures that results may carry into evidence, each with its unit and range.
///
/// A pattern ends in a fixed name; `quality.*.correct` stands for any data set, `quality.*.*.correct` for any column.
public struct MeasureCatalogue: Sendable {
    /// What a measure counts in.
    public enum Unit: String, Hashable, Sendable, Codable {
        /// A share from 0 to 1.
        case ratio
        /// A whole number of things.
        case count
        /// Days.
        case days
        /// Points on the scale of the range.
        case points
        /// A maturity level.
        case level
    }

    /// One measure or family of measures.
    public struct Entry: Hashable, Sendable {
        /// The id, with `*` for a data set or a column.
        public let pattern: String
        /// What it counts in.
        public let unit: Unit
        /// The smallest possible value.
        public let low: Rational
        /// The largest possible value; `nil` when there is none.
        public let high: Rational?
        /// What it means.
        public let title: LocalizedText
        /// Whether it says something about the maturity of bodies: then it may never feed a maturity rubric.
        public let isAboutMaturity: Bool

        /// Makes an entry.
        public init(
            pattern: String, unit: Unit, low: Rational = 0, high: Rational? = 1, title: LocalizedText,
            isAboutMaturity: Bool = false
        ) {
            self.pattern = pattern
            self.unit = unit
            self.low = low
            self.high = high
            self.title = title
            self.isAboutMaturity = isAboutMaturity
        }

        /// Whether `value` lies in the range.
        public func accepts(_ value: Rational) -> Bool {
            guard value >= low else { return false }
            guard let high else { return true }
            return value <= high
        }
    }

    /// The entries, in the order of the documentation.
    public let entries: [Entry]
    private let byPattern: [String: Int]

    /// Makes a catalogue.
    public init(_ entries: [Entry]) {
        self.entries = entries
        byPattern = Dictionary(
            entries.indices.map { (entries[$0].pattern, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The entry of a measure id; `nil` when the catalogue has none.
    public func entry(for id: String) -> Entry? {
        if let index = byPattern[id] { return entries[index] }
        let parts = id.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.count <= 4, parts.allSatisfy({ !$0.isEmpty }), let first = parts.first,
            let last = parts.last
        else { return nil }
        let stars = Array(repeating: "*", count: parts.count - 2)
        let pattern = ([String(first)] + stars + [String(last)]).joined(separator: ".")
        return byPattern[pattern].map { entries[$0] }
    }
}

extension MeasureCatalogue {
    /// The measure that was probably meant, with the data set and column of `id`; `nil` when none is near.
    package func nearest(to id: String) -> String? {
        let parts = id.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if let near = Suggestion.nearest(to: id, among: entries.map(\.pattern).filter { !$0.contains("*") }) {
            return near
        }
        guard parts.count == 3 || parts.count == 4, let first = parts.first, let last = parts.last else { return nil }
        let middle = parts[1..<parts.count - 1]
        let families = entries.map { $0.pattern.split(separator: ".").map(String.init) }
            .filter { $0.count == parts.count && $0[1] == "*" }
        let near = Suggestion.nearest(to: first + "." + last, among: families.map { $0[0] + "." + $0[$0.count - 1] })
        guard let near, let dot = near.firstIndex(of: ".") else { return nil }
        return ([String(near[..<dot])] + middle + [String(near[near.index(after: dot)...])]).joined(separator: ".")
    }
}

extension MeasureCatalogue {
    /// The catalogue of this package: data quality by the six words, open data, sharing, and indicators of the plans.
    public static let standard = MeasureCatalogue(quality + openData + sharing + indicators)

    private static let words: [(String, String, String)] = [
        ("correct", "đúng", "correct"), ("complete", "đủ", "complete"), ("clean", "sạch", "clean"),
        ("current", "sống", "current"), ("consistent", "thống nhất", "consistent"),
        ("shareable", "dùng chung", "shareable"),
    ]

    private static var quality: [Entry] {
        words.flatMap { word, vi, en in
            [
                share("quality.\(word)", "Tỷ lệ dữ liệu «\(vi)» của cơ quan", "Share of the body's data that is \(en)"),
                share("quality.*.\(word)", "Tỷ lệ «\(vi)» của bộ dữ liệu", "Share of a data set that is \(en)"),
                share("quality.*.*.\(word)", "Tỷ lệ «\(vi)» của trường dữ liệu", "Share of a column that is \(en)"),
            ]
        }
    }

    private static var openData: [Entry] {
        [
            share(
                "opendata.up_to_standard", "Tỷ lệ bộ dữ liệu mở đúng chuẩn", "Share of open data sets up to standard"),
            share(
                "opendata.publishers_up_to_standard", "Tỷ lệ cơ quan công bố dữ liệu mở đúng chuẩn",
                "Share of agencies that publish open data up to standard"),
            share(
                "opendata.plan_published", "Tỷ lệ bộ dữ liệu trong kế hoạch đã công bố",
                "Share of planned data sets published"),
            share("opendata.fresh", "Tỷ lệ bộ dữ liệu mở còn mới", "Share of open data sets that are fresh"),
            share(
                "opendata.licence_open", "Tỷ lệ bộ dữ liệu có giấy phép mở", "Share of data sets under an open licence"),
            share("opendata.formats_open", "Tỷ lệ bộ dữ liệu ở định dạng mở", "Share of data sets in an open format"),
            share("opendata.metadata_score", "Điểm chất lượng siêu dữ liệu", "Metadata quality score"),
        ]
    }

    private static var sharing: [Entry] {
        [
            share(
                "sharing.connected_systems", "Tỷ lệ hệ thống đã kết nối nền tảng tích hợp, chia sẻ dữ liệu",
                "Share of systems connected to the integration platform"),
            share(
                "sharing.calls_answered", "Tỷ lệ lượt gọi dịch vụ dữ liệu được đáp ứng",
                "Share of data-service calls answered"),
            share(
                "sharing.datasets_shared", "Tỷ lệ bộ dữ liệu thuộc danh mục dùng chung đã chia sẻ",
                "Share of the data sets on the shared list that are shared"),
            Entry(
                pattern: "sharing.consuming_systems", unit: .count, high: nil,
                title: LocalizedText(vi: "Số hệ thống khai thác dữ liệu", en: "Number of consuming systems")),
        ]
    }

    private static var indicators: [Entry] {
        [
            share(
                "indicators.staff_certified", "Tỷ lệ cán bộ chuyên trách có chứng chỉ quản trị dữ liệu cơ bản",
                "Share of dedicated staff with the basic data-governance certificate"),
            share(
                "indicators.staff_trained", "Tỷ lệ cán bộ được đào tạo kỹ năng số cơ bản",
                "Share of staff trained in basic digital skills"),
            share(
                "indicators.leaders_qualified", "Tỷ lệ lãnh đạo có chuyên môn về khoa học, kỹ thuật, chuyển đổi số",
                "Share of leaders with a background in science, engineering or digital transformation"),
            share(
                "indicators.records_digitised", "Tỷ lệ hồ sơ, kết quả thủ tục hành chính được số hóa",
                "Share of administrative records and results digitised"),
            share(
                "indicators.data_reused", "Tỷ lệ dữ liệu số hóa được sử dụng lại",
                "Share of digitised data that is re-used"),
            share(
                "indicators.security_approved", "Tỷ lệ hệ thống được phê duyệt hồ sơ an ninh mạng theo cấp độ",
                "Share of systems with an approved security-level file"),
            share(
                "indicators.ai_used", "Tỷ lệ đơn vị sử dụng ứng dụng AI", "Share of units that use an AI application"),
            Entry(
                pattern: "indicators.maturity_level", unit: .level, low: 1, high: 5,
                title: LocalizedText(
                    vi: "Cấp độ trưởng thành về quản trị dữ liệu", en: "Data-governance maturity level"),
                isAboutMaturity: true),
            Entry(
                pattern: "indicators.bodies_at_level", unit: .ratio,
                title: LocalizedText(
                    vi: "Tỷ lệ cơ quan đạt một cấp độ trưởng thành", en: "Share of bodies at a maturity level"),
                isAboutMaturity: true),
        ]
    }

    private static func share(_ pattern: String, _ vi: String, _ en: String) -> Entry {
        Entry(pattern: pattern, unit: .ratio, title: LocalizedText(vi: vi, en: en))
    }
}
