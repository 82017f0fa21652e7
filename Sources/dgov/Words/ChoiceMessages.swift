// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// A kind of thing that is chosen by its id.
struct Choice {
    /// The stem of the code of its messages.
    let code: String
    /// One of it, as in "không có bộ tiêu chí …", "there is no rubric …".
    let one: Words
    /// All of them, as in "các bộ tiêu chí: …", "rubrics: …".
    let all: Words

    static let rubric = Choice(
        code: "rubric", one: Words("bộ tiêu chí đi kèm", "shipped rubric"),
        all: Words("các bộ tiêu chí đi kèm", "shipped rubrics"))
    static let profile = Choice(
        code: "profile", one: Words("hồ sơ áp dụng", "profile"), all: Words("các hồ sơ áp dụng", "profiles"))
    static let level = Choice(
        code: "level", one: Words("cấp độ trưởng thành", "level"), all: Words("các cấp độ trưởng thành", "levels"))
    static let node = Choice(code: "node", one: Words("mục", "node"), all: Words("các mục", "nodes"))

    static let check = Choice(
        code: "check", one: Words("phép kiểm tra hoặc từ", "check or word"),
        all: Words("các phép kiểm tra và từ", "checks and words"))

    static let pack = Choice(
        code: "pack", one: Words("bộ quy tắc đi kèm", "shipped pack"),
        all: Words("các bộ quy tắc đi kèm", "shipped packs"))
    static let scoredPack = Choice(
        code: "pack", one: Words("bộ quy tắc có điểm đang dùng", "pack with points in use"),
        all: Words("các bộ quy tắc có điểm đang dùng", "packs with points in use"))
    static let auditPart = Choice(
        code: "part", one: Words("phép kiểm tra hoặc bộ dữ liệu", "check or dataset"),
        all: Words("các phép kiểm tra", "checks"))
    static let rating = Choice(
        code: "rating", one: Words("mức xếp hạng", "rating"), all: Words("các mức xếp hạng", "ratings"))

    /// The failure of an id that there is not: what was probably meant, and all that there are.
    func unknown(_ id: String, known: [String], at place: Diagnostic.Place? = nil) -> Failure {
        let shown = Quotation.of(id)
        let near = Suggestion.nearest(to: id, among: known)
        let (vi, en) = near.map { ("; có phải ý bạn là '\($0)'?", "; did you mean '\($0)'?") } ?? ("", "")
        return Failure(
            .wrongInput,
            Words("không có \(one.vi) \(shown)\(vi)", "there is no \(one.en) \(shown)\(en)").message("unknown-\(code)"),
            at: place, help: list(known))
    }

    /// Refuses all ids that there are not.
    func check(_ ids: [String], among known: [String]) throws(Failure) {
        var attempts = Attempts()
        for id in ids where !known.contains(id) { attempts.refuse(unknown(id, known: known)) }
        try attempts.finish()
    }

    /// The failure of an id that names several.
    func ambiguous(_ id: String, found: [String]) -> Failure {
        let shown = Quotation.of(id)
        let list = Quotation.list(found)
        return Failure(
            .wrongInput,
            Words("có nhiều \(one.vi) \(shown)", "there is more than one \(one.en) \(shown)")
                .message("ambiguous-\(code)"),
            help: Words("chọn một: \(list)", "choose one: \(list)").message("choices"))
    }

    private func list(_ known: [String]) -> DiagnosticMessage? {
        guard !known.isEmpty else { return Words("không có \(one.vi) nào", "there are none").message("choices") }
        let list = Quotation.list(known)
        return Words("\(all.vi): \(list)", "\(all.en): \(list)").message("choices")
    }
}
