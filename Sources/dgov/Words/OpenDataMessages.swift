// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// What is said about calls of the commands about open data.

extension DiagnosticMessage {
    static let emptyCatalogue = Words(
        "danh mục không có bộ dữ liệu nào, nên chưa kết luận được",
        "the catalogue has no dataset, so there is no verdict"
    ).message("empty-catalogue")

    static func noPoints(_ packs: [String]) -> Self {
        let list = Quotation.list(packs)
        return Words(
            "--fail-below cần một bộ quy tắc có điểm, nhưng các bộ đang dùng không tính điểm: \(list)",
            "--fail-below needs a pack with points, but those in use have none: \(list)"
        ).message("no-points")
    }

    static func belowBar(_ bar: AuditBar, earned: Rational, mayReach: Bool) -> Self {
        let (vi, en) = (NumberText(.vietnamese), NumberText(.english))
        func text(_ number: Rational, _ words: NumberText) -> String { words.number(number, digits: 1, padded: false) }
        let open: (vi: String, en: String) =
            mayReach
            ? ("; những gì chưa rõ có thể nâng lên đến ngưỡng", "; what is not known may lift it to the bar") : ("", "")
        return Words(
            "bộ quy tắc '\(bar.pack)' đạt \(text(earned, vi)) điểm, ngưỡng là \(text(bar.points, vi))\(open.vi)",
            "the pack '\(bar.pack)' earns \(text(earned, en)) points, the bar is \(text(bar.points, en))\(open.en)"
        ).message("below-bar")
    }

    static func traitMissing(_ trait: String) -> Self {
        Words(
            "chương trình này được dựng không có trait \(trait)", "this program was built without the trait \(trait)"
        ).message("trait-missing")
    }

    static func buildWithTrait(_ trait: String) -> Self {
        Words(
            "dựng lại bằng: swift build -c release --traits \(trait)",
            "build it again: swift build -c release --traits \(trait)"
        ).message("build-with-trait")
    }
}
