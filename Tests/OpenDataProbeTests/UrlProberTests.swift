// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    import Evidence
    import OpenData
    import Synchronization
    import Testing

    @testable import OpenDataProbe

    @Suite("URLs are probed politely and told as they are")
    struct UrlProberTests {
        @Test("a file is told by its header and its first bytes")
        func file() throws {
            let server = try MisbehavingServer { _ in
                .answer(
                    status: 200,
                    headers: [
                        "Content-Type": "Text/CSV; charset=utf-8", "Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT",
                    ], body: Array("a,b\n1,2\n".utf8))
            }
            let fact = try probe(server.url("/a.csv"))
            #expect(
                fact
                    == ProbeFact(
                        url: server.url("/a.csv"), status: 200, mediaType: "text/csv", length: 8,
                        lastModified: CalendarDate(parsing: "1994-11-06"), sniffedFormat: "CSV", checkedAt: today))
            #expect(server.log == ["HEAD /a.csv", "GET /a.csv"])
            #expect(server.requests.last?.headers["range"] == "bytes=0-65535")
            #expect(server.requests.last?.headers["user-agent"] == UrlProber.Options().userAgent)
        }

        @Test("what is not there is asked for once", arguments: [404, 410])
        func missing(_ status: Int) throws {
            let server = try MisbehavingServer { _ in .answer(status: status) }
            let fact = try probe(server.url("/gone"))
            #expect(fact.status == status)
            #expect(fact.failure == nil)
            #expect(server.log == ["HEAD /gone"])
        }

        @Test("a server that refuses HEAD is asked with GET", arguments: [400, 403, 405, 500, 501, 503])
        func refusedHead(_ status: Int) throws {
            let server = try MisbehavingServer { request in
                request.method == "HEAD" ? .answer(status: status) : .answer(status: 200, body: Array("%PDF-1.7".utf8))
            }
            let fact = try probe(server.url("/f"))
            #expect(fact.status == 200)
            #expect(fact.sniffedFormat == "PDF")
            #expect(server.log == ["HEAD /f", "GET /f"])
        }

        @Test("a failure that passes is asked again", arguments: [429, 500, 502, 503])
        func retried(_ status: Int) throws {
            let server = try MisbehavingServer { request in
                request.earlier < 2 ? .answer(status: status) : .answer(status: 200, body: Array("{}".utf8))
            }
            let fact = try probe(server.url("/f"))
            #expect(fact.status == 200)
            #expect(server.log == ["HEAD /f", "GET /f", "GET /f"])
        }

        @Test("a failure that stays is told after the retries")
        func staysBroken() throws {
            let server = try MisbehavingServer { _ in .answer(status: 500) }
            let fact = try probe(server.url("/f")) { $0.retries = 3 }
            #expect(fact.status == 500)
            #expect(server.log == ["HEAD /f", "GET /f", "GET /f", "GET /f", "GET /f"])
        }

        @Test("a slow answer is a time-out")
        func slow() throws {
            // Slower than any busy machine is in asking.
            let server = try MisbehavingServer { _ in .slow(milliseconds: 60_000) }
            let fact = try probe(server.url("/slow")) {
                $0.totalTimeout = .milliseconds(1_000)
                $0.retries = 1
            }
            #expect(fact == ProbeFact(url: server.url("/slow"), failure: "timeout", checkedAt: today))
            #expect(server.log(of: 2) == ["HEAD /slow", "GET /slow"])
        }

        @Test("redirects in a circle are told")
        func circle() throws {
            let server = try MisbehavingServer { request in
                .answer(status: 302, headers: ["Location": request.path == "/a" ? "/b" : "/a"])
            }
            let fact = try probe(server.url("/a")) { $0.maximumRedirects = 4 }
            #expect(fact == ProbeFact(url: server.url("/a"), failure: "redirects", checkedAt: today))
            #expect(server.log == ["HEAD /a", "HEAD /b", "HEAD /a", "HEAD /b", "HEAD /a"])
        }

        @Test("the address after redirects is told, and what came with them is not taken for the file")
        func redirect() throws {
            let server = try MisbehavingServer { request in
                request.path == "/old"
                    ? .answer(status: 301, headers: ["Location": "/new"], body: Array("<html>moved</html>".utf8))
                    : .answer(status: 200, body: Array("{\"a\": 1}".utf8))
            }
            let fact = try probe(server.url("/old"))
            #expect(fact.status == 200)
            #expect(fact.finalURL == server.url("/new"))
            #expect(fact.sniffedFormat == "JSON")
        }

        @Test(
            "a redirect to another protocol is not followed",
            arguments: ["file:///etc/passwd", "ftp://127.0.0.1/a", "gopher://127.0.0.1/a", "dict://127.0.0.1/a"])
        func otherProtocol(_ location: String) throws {
            let server = try MisbehavingServer { _ in .answer(status: 302, headers: ["Location": location]) }
            let fact = try probe(server.url("/a"))
            #expect(fact == ProbeFact(url: server.url("/a"), failure: "protocol", checkedAt: today))
        }

        @Test(
            "other protocols and texts that are no URLs are not asked",
            arguments: [
                "file:///etc/passwd", "ftp://127.0.0.1/a", "/relative", "", "http://", "http:///a", "mailto:a@b.vn",
                "http://127.0.0.1/a\nHost: b",
            ])
        func noURL(_ url: String) throws {
            #expect(try probe(url) == ProbeFact(url: url, failure: "protocol", checkedAt: today))
        }

        @Test("a wrong media type does not hide what the file is")
        func wrongType() throws {
            let server = try MisbehavingServer { _ in
                .answer(status: 200, headers: ["Content-Type": "text/html"], body: Array("%PDF-1.4 data".utf8))
            }
            let fact = try probe(server.url("/a"))
            #expect(fact.mediaType == "text/html")
            #expect(fact.sniffedFormat == "PDF")
            #expect(fact.wall == nil)
        }

        @Test("a login page with status 200 is a wall")
        func loginPage() throws {
            let server = try MisbehavingServer { request in
                request.path == "/data.csv"
                    ? .answer(status: 302, headers: ["Location": "/account"])
                    : .answer(
                        status: 200,
                        body: Array("<!DOCTYPE html><html><form><input type=\"password\"></form></html>".utf8))
            }
            let fact = try probe(server.url("/data.csv"))
            #expect(fact.status == 200)
            #expect(fact.wall == .login)
            #expect(fact.finalURL == server.url("/account"))
            #expect(!fact.isReachable)
        }

        @Test("a CAPTCHA page is a wall")
        func captchaPage() throws {
            let server = try MisbehavingServer { _ in
                .answer(status: 200, body: Array("<html><div class='g-recaptcha'></div></html>".utf8))
            }
            #expect(try probe(server.url("/data.csv")).wall == .captcha)
        }

        @Test("a server that asks for an account is a wall", arguments: [401, 407])
        func unauthorised(_ status: Int) throws {
            let server = try MisbehavingServer { _ in .answer(status: status) }
            let fact = try probe(server.url("/a"))
            #expect(fact.wall == .login)
            #expect(fact.status == status)
        }

        @Test("an answer that breaks off is a failure with what came")
        func truncated() throws {
            let server = try MisbehavingServer { request in
                request.method == "HEAD"
                    ? .answer(status: 200, headers: ["Content-Length": "1000"])
                    : .bytes(Array("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\na,b\n1,2\n3,4\n".utf8))
            }
            let fact = try probe(server.url("/a")) { $0.retries = 1 }
            #expect(
                fact
                    == ProbeFact(
                        url: server.url("/a"), status: 200, failure: "connection", length: 1000, sniffedFormat: "CSV",
                        checkedAt: today))
            #expect(!fact.isReachable)
            #expect(server.log == ["HEAD /a", "GET /a", "GET /a"])
        }

        @Test("of a huge file only the beginning is taken, even when the range is ignored")
        func huge() throws {
            let body = Array("a,b\n".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 64 << 20)
            let server = try MisbehavingServer { _ in .answer(status: 200, body: body) }
            let fact = try probe(server.url("/huge"))
            #expect(fact.status == 200)
            #expect(fact.failure == nil)
            #expect(fact.length == body.count)
            #expect(server.bytesSent < 16 << 20)
        }

        @Test("a server that keeps to the range tells the whole length by it")
        func ranged() throws {
            let server = try MisbehavingServer { request in
                request.method == "HEAD"
                    ? .answer(status: 405)
                    : .answer(
                        status: 206, headers: ["Content-Range": "bytes 0-7/123456"], body: Array("a;b\n1;2\n".utf8))
            }
            let fact = try probe(server.url("/a"))
            #expect(fact.status == 200)
            #expect(fact.length == 123_456)
            #expect(fact.sniffedFormat == "CSV")
        }

        @Test("an empty file has no range")
        func empty() throws {
            let server = try MisbehavingServer { request in
                request.method == "HEAD" ? .answer(status: 200) : .answer(status: 416)
            }
            let fact = try probe(server.url("/a"))
            #expect(fact.status == 200)
            #expect(fact.length == 0)
            #expect(fact.sniffedFormat == nil)
        }

        @Test("an answer that is no HTTP is told")
        func garbage() throws {
            let server = try MisbehavingServer { _ in .bytes([0xFF, 0x00, 0x13, 0x37, 0x0A, 0x0A, 0xFE]) }
            let fact = try probe(server.url("/a"))
            #expect(fact == ProbeFact(url: server.url("/a"), failure: "protocol", checkedAt: today))
        }

        @Test("a server that closes without a word is a broken connection")
        func silent() throws {
            let server = try MisbehavingServer { _ in .bytes([]) }
            let fact = try probe(server.url("/a")) { $0.retries = 1 }
            #expect(fact == ProbeFact(url: server.url("/a"), failure: "connection", checkedAt: today))
            #expect(server.log.count >= 3)
        }

        @Test("a server that closes each connection is asked all the same")
        func closing() throws {
            let server = try MisbehavingServer { _ in
                .answer(status: 200, headers: ["Connection": "close"], body: Array("[1]".utf8))
            }
            #expect(try probe(server.url("/a")).sniffedFormat == "JSON")
        }

        @Test("nobody listening is a broken connection")
        func nobody() throws {
            let server = try MisbehavingServer { _ in .answer(status: 200) }
            let url = server.url("/a")
            server.close()
            #expect(try probe(url) { $0.retries = 0 } == ProbeFact(url: url, failure: "connection", checkedAt: today))
        }

        @Test("a path is encoded as requests want it, and the URL stays as the catalogue writes it")
        func encoding() throws {
            let server = try MisbehavingServer { _ in .answer(status: 200, body: Array("x".utf8)) }
            let url = server.url("/giá đất.csv?q=ă%20b#phần")
            let fact = try probe(" \(url)")
            #expect(fact.url == " \(url)")
            #expect(fact.finalURL == nil)
            #expect(server.log.last == "GET /gi%C3%A1%20%C4%91%E1%BA%A5t.csv?q=%C4%83%20b")
        }

        private func probe(
            _ url: String, _ change: (inout UrlProber.Options) -> Void = { _ in }
        ) throws -> ProbeFact {
            var options = UrlProber.Options.quick
            change(&options)
            return try #require(UrlProber(options: options).probe([url], today: today).first)
        }
    }

    /// The day of all checks in the tests.
    let today = {
        guard let day = CalendarDate(parsing: "2026-11-22") else { preconditionFailure("not a day") }
        return day
    }()

    extension UrlProber.Options {
        /// For a server beside us.
        static var quick: Self {
            var options = Self()
            options.allowsPrivateAddresses = true
            // Long, since a busy machine may let both of them wait.
            options.connectTimeout = .seconds(60)
            options.totalTimeout = .seconds(60)
            options.backOff = .milliseconds(5)
            options.delayPerHost = .zero
            return options
        }
    }
#endif
