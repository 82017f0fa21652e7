// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension DiagnosticMessage {
    static func bandGap(_ place: String) -> Self {
        Self(code: "band-gap", vi: "không có khoảng nào chứa \(place)", en: "no band holds \(place)")
    }

    static func bandOverlap(_ place: String) -> Self {
        Self(code: "band-overlap", vi: "hai khoảng cùng chứa \(place)", en: "two bands hold \(place)")
    }

    static func maximumOutOfReach(_ id: String, _ reached: Rational, _ maximum: Rational) -> Self {
        Self(
            code: "maximum-out-of-reach",
            vi: "'\(id)' cao nhất chỉ đạt \(reached.plain), không bao giờ tới \(maximum.plain)",
            en: "'\(id)' reaches \(reached.plain) at best, never \(maximum.plain)")
    }

    static func levelOutOfReach(_ level: String, node: String, profile: String?) -> Self {
        let (vi, en) = profile.map { (" theo hồ sơ '\($0)'", " under the profile '\($0)'") } ?? ("", "")
        return Self(
            code: "level-out-of-reach",
            vi: "không câu trả lời nào giúp '\(node)' đạt cấp độ '\(level)'\(vi)",
            en: "no answers bring '\(node)' to level '\(level)'\(en)")
    }

    static func zeroWeight(_ id: String) -> Self {
        Self(
            code: "zero-weight", vi: "'\(id)' có trọng số 0 nên không ảnh hưởng đến điểm",
            en: "'\(id)' has the weight 0 and no influence on the score")
    }

    static func allWeightsZero(_ id: String) -> Self {
        Self(
            code: "all-weights-zero", vi: "mọi thành phần của '\(id)' đều có trọng số 0, nên '\(id)' không có điểm",
            en: "every child of '\(id)' has the weight 0, so '\(id)' has no value")
    }

    static func emptySelection(node: String, level: String?, profile: String?) -> Self {
        let (levelVi, levelEn) =
            level.map { ("cấp độ '\($0)' của ", "level '\($0)' of ") } ?? ("mức trần của ", "a cap of ")
        let (vi, en) = profile.map { (" theo hồ sơ '\($0)'", " under the profile '\($0)'") } ?? ("", "")
        return Self(
            code: "empty-selection",
            vi: "yêu cầu cho \(levelVi)'\(node)' không chọn được nút nào\(vi); nếu cố ý, ghi 'empty: met'",
            en: "a requirement for \(levelEn)'\(node)' selects nothing\(en); if that is meant, write 'empty: met'")
    }

    static func absentFromProfile(_ id: String, profile: String, node: String) -> Self {
        Self(
            code: "absent-from-profile",
            vi: "yêu cầu của '\(node)' nhắc đến '\(id)', nhưng hồ sơ '\(profile)' không có nút này",
            en: "a requirement of '\(node)' names '\(id)', which the profile '\(profile)' leaves out")
    }

    static func profileWithoutItems(_ id: String) -> Self {
        Self(
            code: "profile-without-items", vi: "hồ sơ '\(id)' không chọn được tiêu chí nào",
            en: "the profile '\(id)' selects no item")
    }

    static func notComposed(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "not-nfc", vi: "\(shown) không ở dạng Unicode dựng sẵn (NFC)",
            en: "\(shown) is not in Unicode normal form C (NFC)")
    }

    static func missingTranslation(_ key: String, _ languages: [String]) -> Self {
        let list = languages.joined(separator: ", ")
        return Self(
            code: "missing-translation", vi: "'\(key)' thiếu bản ngôn ngữ: \(list)",
            en: "'\(key)' lacks the languages: \(list)")
    }

    static var noSources: Self {
        Self(
            code: "no-sources", vi: "bộ tiêu chí không nêu nguồn nào; ít nhất ghi nguồn tự đề xuất",
            en: "the rubric names no source; name at least your own proposal")
    }

    static func statusAboveSources(_ status: SourceStatus) -> Self {
        Self(
            code: "status-above-sources", vi: "'status: \(status.rawValue)' cao hơn mọi nguồn được nêu",
            en: "'status: \(status.rawValue)' claims more than any of the sources bears")
    }

    static func statusAboveBasis(_ id: String, _ status: SourceStatus) -> Self {
        Self(
            code: "status-above-basis", vi: "'\(id)' có 'status: \(status.rawValue)' cao hơn các nguồn trong 'basis'",
            en: "'\(id)' has 'status: \(status.rawValue)', more than the sources in its 'basis' bear")
    }

    static func migrationFromItself(_ version: String) -> Self {
        Self(
            code: "migration-from-itself", vi: "phép chuyển bắt đầu từ chính phiên bản '\(version)' này",
            en: "the migration starts from this very version '\(version)'")
    }

    static func migratedTwice(_ id: String, from version: String) -> Self {
        Self(
            code: "migrated-twice", vi: "phép chuyển từ '\(version)' nhắc đến '\(id)' hai lần",
            en: "the migration from '\(version)' names '\(id)' twice")
    }

    static func exampleFails(_ name: String, _ node: String, expected: String, found: String) -> Self {
        Self(
            code: "example-fails", vi: "ví dụ '\(name)': '\(node)' cần \(expected), nhưng kết quả là \(found)",
            en: "example '\(name)': '\(node)' should have \(expected), but has \(found)")
    }
}
