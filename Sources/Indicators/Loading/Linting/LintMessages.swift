// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension DiagnosticMessage {
    static func notComposed(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "not-nfc", vi: "\(shown) chưa ở dạng Unicode dựng sẵn (NFC)",
            en: "\(shown) is not in Unicode form NFC")
    }

    static func oneWordingOnly(_ languages: [String]) -> Self {
        let list = Quotation.list(languages)
        return Self(
            code: "missing-translation", vi: "chỉ có một cách viết; viết riêng cho từng ngôn ngữ \(list)",
            en: "there is one wording only; write one for each of \(list)")
    }

    static func missingWording(_ languages: [String]) -> Self {
        let list = Quotation.list(languages)
        return Self(code: "missing-translation", vi: "thiếu bản \(list)", en: "the wording for \(list) is missing")
    }

    static var noTarget: Self {
        Self(
            code: "no-target", vi: "chỉ tiêu không có mục tiêu ở giai đoạn nào",
            en: "the indicator has no target in any phase"
        )
    }

    static func phaseWithoutTargets(_ phase: String) -> Self {
        let shown = Quotation.of(phase)
        return Self(
            code: "phase-without-targets", vi: "không chỉ tiêu nào có mục tiêu ở giai đoạn \(shown)",
            en: "no indicator has a target in the phase \(shown)")
    }

    static func measureTwice(_ measure: String, phase: String) -> Self {
        Self(
            code: "measure-twice", vi: "trong giai đoạn '\(phase)' hai chỉ tiêu cùng cho số đo '\(measure)'",
            en: "two indicators give the measure '\(measure)' in the phase '\(phase)'")
    }

    static func agencyWithoutUse(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "unused-agency", vi: "không ô nào nêu cơ quan \(shown)", en: "nothing names the agency \(shown)")
    }
}
