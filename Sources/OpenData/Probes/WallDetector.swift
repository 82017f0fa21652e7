// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Recognises pages that stand before data: an account or a CAPTCHA is asked for.
///
/// A guess from the text of a page. Only HTML is looked at, so that data which mention such words pass.
public enum WallDetector {
    /// - Parameters:
    ///   - status: the HTTP status; 401 and 407 ask for an account whatever the page says.
    ///   - finalURL: where redirects led, or the URL itself.
    ///   - page: the beginning of the answer.
    public static func wall(status: Int?, finalURL: String, page: [UInt8]) -> ProbeFact.Wall? {
        if status == 401 || status == 407 { return .login }
        guard ContentSniffer.sniff(page, isWhole: false).format == "HTML" else { return nil }
        let text = String(decoding: page, as: UTF8.self).lowercased()
        let tags = Tags(text)
        if tags.asksForPassword || leadsToLogin(finalURL) { return .login }
        if tags.mentions(captchaMarkers) || captchaWords.contains(where: { text.contains($0) }) { return .captcha }
        return nil
    }

    /// Found inside tags: names of scripts, classes, fields. A text that merely speaks of CAPTCHAs passes.
    private static let captchaMarkers = ["captcha", "cf-turnstile", "challenges.cloudflare.com"]
    /// What Vietnamese pages write beside the field.
    private static let captchaWords = ["mã xác nhận", "mã bảo vệ"]
    private static let loginSteps: Set<String> = [
        "login", "log-in", "signin", "sign-in", "sign_in", "dang-nhap", "dangnhap", "sso", "oauth", "oauth2",
        "login.aspx", "login.php", "login.jsp", "login.html", "signin.aspx",
    ]

    /// Whether a step of the path, as a whole, is a word for logging in.
    private static func leadsToLogin(_ url: String) -> Bool {
        let path = url.lowercased().prefix { $0 != "?" && $0 != "#" }
        guard let scheme = path.firstRange(of: "://") else { return false }
        return path[scheme.upperBound...].split(separator: "/").dropFirst().contains { loginSteps.contains(String($0)) }
    }

    /// The tags of a page in lower case, without the text between them.
    private struct Tags {
        private var tags: [Substring] = []

        init(_ page: String) {
            var rest = page[...]
            while let open = rest.firstIndex(of: "<") {
                rest = rest[open...].dropFirst()
                let end = rest.firstIndex(of: ">") ?? rest.endIndex
                tags.append(rest[..<end])
                rest = rest[end...]
            }
        }

        var asksForPassword: Bool {
            tags.contains { tag in
                guard tag.hasPrefix("input") else { return false }
                let plain = tag.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
                return plain.contains("type=password")
            }
        }

        func mentions(_ markers: [String]) -> Bool {
            tags.contains { tag in markers.contains { tag.contains($0) } }
        }
    }
}
