// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// By which rule the result was judged, how far it can be relied on, and the documents behind it.
struct ProgressFoot {
    let context: ProgressContext
    private var result: ProgressResult { context.result }
    private var phrases: Phrases { context.phrases }
    /// More documents of a kind than these are counted, not listed.
    private static let most = 4

    func write(to page: inout TextPage) {
        page.rule()
        page.paragraph(ProgressNotices(context: context).rule)
        for notice in ProgressNotices(context: context).remarks { page.paragraph(notice) }
        let parts =
            [phrases.say("Chương trình ", "Programme ") + mark(result.programme.identity)]
            + documents(result.figures, vi: "Số liệu ", en: "Figures ")
            + documents(result.bodies.map { [$0] } ?? [], vi: "Cơ quan ", en: "Bodies ")
            + documents(result.scorecards, vi: "Bảng điểm ", en: "Scorecards ")
            + ["\(phrases.line(result.engine.name)) \(phrases.line(result.engine.version))"]
        page.paragraph(parts.joined(separator: " · "), .faint)
    }

    private func documents(_ identities: [DocumentIdentity], vi: String, en: String) -> [String] {
        guard !identities.isEmpty else { return [] }
        let isWhole = context.isFull || identities.count <= Self.most
        let shown = identities.prefix(isWhole ? identities.count : Self.most).map(mark).joined(separator: ", ")
        let rest = identities.count - Self.most
        return [
            phrases.say(vi, en) + shown + (isWhole ? "" : " " + phrases.andMore(rest, vi: "tài liệu", en: "document"))
        ]
    }

    /// The first ten digits of the hash: enough to tell documents apart by eye.
    private func mark(_ identity: DocumentIdentity) -> String {
        identity.hash.map { String($0.hex.prefix(10)) } ?? phrases.name(identity.id)
    }
}

/// What must be said with every result, however it is written.
struct ProgressNotices {
    let context: ProgressContext
    private var result: ProgressResult { context.result }
    private var phrases: Phrases { context.phrases }

    /// How "on track" is judged.
    var rule: String {
        let bar = phrases.share(result.rule.atRiskFrom)
        return switch result.rule.path {
        case .linear:
            phrases.say(
                """
                Đúng tiến độ: số liệu không thấp hơn mức cần có vào ngày chốt, là mức tăng đều từng ngày từ điểm xuất phát đến mục \
                tiêu; được từ \(bar) mức tăng đó là có nguy cơ chậm, ít hơn là chậm tiến độ. Văn bản không nêu cách xét; đây là cách \
                của chúng tôi.
                """,
                """
                On track: the figure is not below what is expected on the day, which grows evenly from the starting point to the \
                target; from \(bar) of that growth on it is at risk, below off track. The plan states no rule; this one is ours.
                """)
        case .stepped:
            phrases.say(
                """
                Đúng tiến độ: trước hạn, số liệu không thấp hơn điểm xuất phát; đến hạn phải đạt mục tiêu. Văn bản không nêu cách xét; \
                đây là cách của chúng tôi.
                """,
                """
                On track: before the due day the figure is not below the starting point; on it the target must be met. The plan states \
                no rule; this one is ours.
                """)
        }
    }

    /// What else a reader must know: what is derived, inferred, proposed.
    var remarks: [String] {
        var remarks: [String] = []
        if result.rows.contains(where: { $0.figure?.origin == .derived }) {
            remarks.append(
                phrases.say(
                    "Cấp độ trưởng thành ghi “suy ra” được tính từ các cơ quan, không phải kết quả đánh giá; cách tính là đề xuất.",
                    "A level marked “derived” is computed from the bodies and is no assessment; the way is a proposal.")
            )
        }
        if result.rows.contains(where: \.target.isInferred) {
            remarks.append(
                phrases.say(
                    "Mục tiêu ghi “hiểu là”: văn bản chỉ in một giá trị, không nói cho giai đoạn nào.",
                    "A target marked “taken for”: the source prints one value without saying for which phase."))
        }
        switch result.programme.status {
        case .official: break
        case .reported, .proposed:
            let status = phrases.status(result.programme.status)
            remarks.append(
                phrases.say("Tài liệu chương trình này: \(status).", "This encoding of the programme: \(status)."))
        }
        return remarks
    }
}
