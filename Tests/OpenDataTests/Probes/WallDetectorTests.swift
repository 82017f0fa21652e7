// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OpenData

@Suite("Walls before data are recognised")
struct WallDetectorTests {
    @Test(
        "a page that asks for a password is a login",
        arguments: [
            "<html><form><input type=\"password\"></form>", "<!doctype html><INPUT name=p TYPE = 'Password'>",
            "<html><div class='g-recaptcha'></div><input type=password>",
        ])
    func password(_ page: String) {
        #expect(wall(page) == .login)
    }

    @Test(
        "a page under an address for logging in is a login",
        arguments: [
            "https://x.vn/login", "https://x.vn/user/Sign-In?next=/a", "https://x.vn/dang-nhap/", "https://x.vn/sso/a",
        ])
    func address(_ url: String) {
        #expect(wall("<html></html>", url) == .login)
    }

    @Test("a word inside another step is no login", arguments: ["https://login.x.vn/a", "https://x.vn/blogindex"])
    func otherAddress(_ url: String) {
        #expect(wall("<html></html>", url) == nil)
    }

    @Test(
        "a page with a CAPTCHA is a wall",
        arguments: [
            "<html><div class=\"g-recaptcha\"></div>", "<html><script src='https://js.hcaptcha.com/1/api.js'></script>",
            "<html><div class='cf-turnstile'></div>", "<html><img src='/Captcha.ashx'>",
            "<html><script src=https://challenges.cloudflare.com/turnstile/v0/api.js></script>",
            "<html><label>Nhập MÃ XÁC NHẬN</label>", "<html><p>Mã bảo vệ</p>",
            "<html><p>Ma\u{303} xa\u{301}c nh\u{1EAD}n</p>",
        ])
    func captcha(_ page: String) {
        #expect(wall(page) == .captcha)
    }

    @Test(
        "data and pages that merely speak of walls pass",
        arguments: [
            "a,b\ncaptcha,mã xác nhận\n", "{\"type\": \"password\", \"a\": \"<input type=password>\"}",
            "<html><p>Không cần captcha</p>", "<data><captcha/></data>", "",
        ])
    func data(_ text: String) {
        #expect(wall(text, "https://x.vn/data") == nil)
    }

    @Test("a status that asks for an account needs no page", arguments: [401, 407])
    func status(_ status: Int) {
        #expect(WallDetector.wall(status: status, finalURL: "http://x.vn/", page: []) == .login)
    }

    private func wall(_ page: String, _ url: String = "https://x.vn/data.csv") -> ProbeFact.Wall? {
        WallDetector.wall(status: 200, finalURL: url, page: Array(page.utf8))
    }
}
