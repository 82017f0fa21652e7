// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    import Evidence
    import OpenData
    import Testing

    @testable import OpenDataProbe

    @Suite("Hosts are spared, and private ones are left alone")
    struct ProbeScheduleTests {
        @Test("one host is asked by one connection at a time")
        func onePerHost() throws {
            let server = try MisbehavingServer { _ in .slow(milliseconds: 10) }
            let urls = (0..<6).map { server.url("/\($0)") }
            let facts = UrlProber(options: .quick).probe(urls, today: today)
            #expect(facts.map(\.url) == urls)
            #expect(facts.map(\.status) == Array(repeating: 200, count: 6))
            #expect(server.mostActive == 1)
            #expect(server.log == (0..<6).flatMap { ["HEAD /\($0)", "GET /\($0)"] })
        }

        @Test("more connections are used where they are allowed, and no more")
        func twoPerHost() throws {
            let server = try MisbehavingServer { _ in .slow(milliseconds: 100) }
            var options = UrlProber.Options.quick
            options.connectionsPerHost = 2
            let facts = UrlProber(options: options).probe((0..<6).map { server.url("/\($0)") }, today: today)
            #expect(facts.map(\.status) == Array(repeating: 200, count: 6))
            #expect(server.mostActive == 2)
        }

        @Test("facts come in the order of the URLs, each once")
        func order() throws {
            let server = try MisbehavingServer { request in
                request.path == "/b" ? .slow(milliseconds: 100) : .answer(status: 200)
            }
            var options = UrlProber.Options.quick
            options.connectionsPerHost = 4
            let urls = ["/b", "/a", "/c", "/a", "/b"].map(server.url)
            let facts = UrlProber(options: options).probe(urls + ["nonsense"], today: today)
            #expect(facts.map(\.url) == ["/b", "/a", "/c"].map(server.url) + ["nonsense"])
        }

        @Test("progress counts what is done")
        func progress() throws {
            let server = try MisbehavingServer { _ in .answer(status: 404) }
            var heard: [String] = []
            _ = UrlProber(options: .quick).probe(["nonsense", server.url("/a"), server.url("/b")], today: today) {
                heard.append("\($0.done)/\($0.total) \($0.fact.status ?? 0)")
            }
            #expect(heard == ["1/3 0", "2/3 404", "3/3 404"])
        }

        @Test("a URL that was checked lately is not asked again")
        func resumed() throws {
            let server = try MisbehavingServer { _ in .answer(status: 404) }
            let day = try #require(CalendarDate(parsing: "2026-11-20"))
            let dayBefore = try #require(CalendarDate(parsing: "2026-11-19"))
            let earlier = ProbeSet(
                identity: DocumentIdentity(id: "p", version: "1"),
                facts: [
                    ProbeFact(url: server.url("/new"), status: 200, checkedAt: day),
                    ProbeFact(url: server.url("/old"), status: 200, checkedAt: dayBefore),
                ])
            let urls = ["/old", "/new", "/unknown"].map(server.url)
            let facts = UrlProber(options: .quick).probe(urls, today: today, earlier: earlier, freshSince: day)
            #expect(facts.map(\.status) == [404, 200, 404])
            #expect(facts.map(\.checkedAt) == [today, day, today])
            #expect(server.log == ["HEAD /old", "HEAD /unknown"])
        }

        @Test(
            "a private address is not asked, however it is written",
            arguments: [
                "127.0.0.1", "localhost", "0x7f000001", "2130706433", "0177.0.0.1", "127.1", "[::1]",
                "[::ffff:127.0.0.1]", "0.0.0.0", "[::]",
            ])
        func privateAddress(_ host: String) throws {
            let server = try MisbehavingServer { _ in .answer(status: 200) }
            let url = "http://\(host):\(server.port)/"
            var options = UrlProber.Options.quick
            options.allowsPrivateAddresses = false
            let facts = UrlProber(options: options).probe([url], today: today)
            #expect(facts == [ProbeFact(url: url, failure: "refused-address", checkedAt: today)])
            #expect(server.log == [])
        }

        @Test(
            "a redirect to a private address is not followed",
            arguments: ["http://127.0.0.2:1/", "http://[::1]:1/", "http://169.254.169.254/latest/meta-data/"])
        func privateRedirect(_ location: String) throws {
            let server = try MisbehavingServer { _ in .answer(status: 302, headers: ["Location": location]) }
            var options = UrlProber.Options.quick
            options.allowsPrivateAddresses = false
            options.exceptions = [[127, 0, 0, 1]]
            let facts = UrlProber(options: options).probe([server.url("/a")], today: today)
            #expect(facts == [ProbeFact(url: server.url("/a"), failure: "refused-address", checkedAt: today)])
            #expect(server.log == ["HEAD /a"])
        }
    }
#endif
