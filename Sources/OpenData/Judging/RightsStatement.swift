// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a statement of rights, or a licence that is not recognised, says in words that give it away.
///
/// Convention of this project: whole words only, with and without diacritics. A phrase that takes the sense back, such as
/// "không thu phí" or "no registration required", is longer and so wins over the word inside it.
struct RightsStatement: OptionSet, Sendable {
    let rawValue: UInt8

    /// A fee is asked for.
    static let fee = Self(rawValue: 1)
    /// It is said to be free of charge.
    static let free = Self(rawValue: 2)
    /// Commercial use is forbidden.
    static let nonCommercial = Self(rawValue: 4)
    /// Copying, sharing or changing is forbidden.
    static let restriction = Self(rawValue: 8)
    /// Users must say who they are.
    static let identification = Self(rawValue: 16)
    /// The article of the law that grants re-use.
    private static let article = Self(rawValue: 32)
    /// The law that grants re-use.
    private static let law = Self(rawValue: 64)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What a text says.
    init(_ text: String) {
        var statement: Self = []
        for match in Self.table.matches(in: FoldedWords(text), of: text) {
            statement.formUnion(Self.meanings[match.phrase])
        }
        self = statement
    }

    /// What several texts say together.
    init(_ texts: [LocatedText]) {
        self = texts.reduce(into: []) { $0.formUnion(Self($1.text)) }
    }

    /// Whether it refers to article 43 of the Law on E-Transactions, which grants re-use.
    var grantsByStatute: Bool { isSuperset(of: [.article, .law]) }

    private static let phrases: [(Self, [String])] = [
        (
            .fee,
            [
                "thu phí", "có phí", "tính phí", "trả phí", "mất phí", "phí khai thác", "phí sử dụng", "lệ phí",
                "thu tiền", "trả tiền", "fee", "fees", "paid", "payment", "payable",
            ]
        ),
        (
            .free,
            [
                "miễn phí", "miễn phí khai thác", "miễn phí sử dụng", "miễn lệ phí", "miễn thu phí", "không thu phí",
                "không thu lệ phí", "không thu phí khai thác", "không thu phí sử dụng", "không tính phí",
                "không có phí", "không mất phí", "không trả phí", "không phải trả phí", "không cần trả phí",
                "không thu tiền", "không phải trả tiền", "không mất tiền", "free of charge", "free of fee", "no fee",
                "no fees", "without fee", "without fees", "without payment", "no payment", "fee free",
                "free of any fee", "without any fee",
            ]
        ),
        (
            .nonCommercial,
            [
                "phi thương mại", "không thương mại", "không vì mục đích thương mại",
                "không sử dụng vào mục đích thương mại", "không sử dụng cho mục đích thương mại",
                "không được sử dụng vào mục đích thương mại", "không được sử dụng cho mục đích thương mại",
                "không nhằm mục đích thương mại", "cấm sử dụng vào mục đích thương mại",
                "cấm sử dụng cho mục đích thương mại", "non commercial", "noncommercial", "not for commercial use",
                "no commercial use", "by nc", "by nc sa", "by nc nd",
            ]
        ),
        (
            .restriction,
            [
                "cấm sao chép", "không được sao chép", "không sao chép", "cấm chia sẻ", "không được chia sẻ",
                "cấm phát tán", "không được chỉnh sửa", "giữ toàn quyền", "mọi quyền được bảo lưu", "by nd",
                "no derivatives", "noderivatives", "all rights reserved", "do not copy", "do not redistribute",
                "no redistribution",
            ]
        ),
        (
            .identification,
            [
                "đăng nhập", "đăng ký tài khoản", "tạo tài khoản", "cần tài khoản", "phải có tài khoản",
                "yêu cầu tài khoản", "đăng ký sử dụng", "văn bản đề nghị", "log in", "login", "sign in", "sign up",
                "registration required", "requires registration", "account required", "requires an account",
                "api key", "captcha",
            ]
        ),
        (.article, ["điều 43", "article 43", "art 43"]),
        (
            .law,
            ["luật giao dịch điện tử", "law on e transactions", "law on electronic transactions", "e transactions law"]
        ),
        (
            [],
            [
                "thương mại và phi thương mại", "thương mại hoặc phi thương mại", "thương mại hay phi thương mại",
                "phi thương mại và thương mại", "phi thương mại hoặc thương mại", "phi thương mại lẫn thương mại",
                "commercial and non commercial", "commercial or non commercial", "non commercial and commercial",
                "non commercial or commercial", "non commercial as well as commercial",
                "không cần đăng nhập", "không phải đăng nhập", "không yêu cầu đăng nhập", "không đăng nhập",
                "không cần đăng ký tài khoản", "không phải đăng ký tài khoản", "không yêu cầu đăng ký tài khoản",
                "không cần tài khoản", "không cần tạo tài khoản", "không phải tạo tài khoản",
                "không yêu cầu tài khoản", "không cần đăng ký sử dụng", "không phải đăng ký sử dụng",
                "không cần văn bản đề nghị", "no login", "no login required", "without login", "no log in",
                "no sign in", "no sign up", "no registration required", "no account required", "no api key",
                "without an api key", "no captcha", "without captcha", "login free",
            ]
        ),
    ]

    private static let table = PhraseTable(phrases.flatMap(\.1))
    private static let meanings = phrases.flatMap { meaning, texts in texts.map { _ in meaning } }
}
