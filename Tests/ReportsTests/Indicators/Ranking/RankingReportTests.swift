// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Reports
import Testing

@Suite("A ranking in print")
struct RankingReportTests {
    @Test func `is a page with a table, and below it who has no rank and why`() throws {
        #expect(
            RankingText(TextStyle(language: .vietnamese)).render(try RankingSamples.result()) == """
                Mức độ trưởng thành về quản trị dữ liệu

                  Ngày chốt  30/06/2027
                  Cách xếp   Xếp theo điểm; bằng nhau thì đồng hạng; chỉ xếp hạng khi đã trả lời
                             ít nhất 80 %; so với ngày 31/12/2026

                ── Xếp hạng xã, phường, đặc khu ────────────────────────────────────────────────

                  4/6 cơ quan được xếp hạng: 1 đã thẩm định, 1 thẩm định một phần, 2 tự đánh
                  giá.

                  Hạng  Cơ quan           Điểm  Cấp độ trưởng thành  Tăng/giảm  Ghi chú
                     1  Phường Tân Hà     72,5                    3        ▲ 2  đã thẩm định
                     2  Xã Lộc Bình         64                    3          –  tự đánh giá; sáp
                                                                                nhập từ Xã An
                                                                                Lộc, không so
                                                                                với kỳ trước
                     2  Xã Bình An          64                    3          =  thẩm định một
                                                                                phần
                     4  Xã Đông Xuân |    55,5                    2          –  tự đánh giá; kỳ
                        Hạ                                                      trước chưa xếp
                                                                                hạng

                  Chưa xếp hạng
                  · Xã Kim Sơn: mới trả lời 75 %, cần ít nhất 80 %
                  · Xã Phú Mỹ: chưa có kết quả

                ────────────────────────────────────────────────────────────────────────────────
                  Bộ tiêu chí đề xuất.
                  vn-data-governance 1.0.0: đề xuất · swift-data-governance 0.1.0

                """)
    }

    @Test func `shows shares as percentages, and says what is reported and what verified`() throws {
        #expect(
            RankingText(TextStyle(language: .english)).render(try RankingSamples.figures()) == """
                Indicator I.1: Share of online files, quarter II of 2027

                  As of  30 June 2027
                  Rules  By result; even ones share a rank

                ── Ranking of communes and wards ───────────────────────────────────────────────

                  2 of 6 bodies are ranked: 1 verified, 1 self-reported.

                  Rank  Body           Result  Note
                     1  Xã Bình An      95.5%  verified
                     2  Phường Tân Hà  66.67%  self-reported

                  Without a rank
                  · Xã Lộc Bình: no result
                  · Xã Đông Xuân | Hạ: no result
                  · Xã Kim Sơn: no result
                  · Xã Phú Mỹ: not measured

                ────────────────────────────────────────────────────────────────────────────────
                  minh-ha-07-kh-ubnd 1.0.0: official · swift-data-governance 0.1.0

                """)
    }

    @Test func `is Markdown that can be published`() throws {
        #expect(
            RankingMarkdown(language: .vietnamese).render(try RankingSamples.result()) == """
                # Mức độ trưởng thành về quản trị dữ liệu

                Tính đến ngày 30/06/2027. Xếp theo điểm; bằng nhau thì đồng hạng; chỉ xếp hạng khi đã trả lời ít nhất 80 %; so với ngày 31/12/2026.

                ## Xếp hạng xã, phường, đặc khu

                4/6 cơ quan được xếp hạng: 1 đã thẩm định, 1 thẩm định một phần, 2 tự đánh giá.

                | Hạng | Cơ quan | Điểm | Cấp độ trưởng thành | Tăng/giảm | Ghi chú |
                |---:|---|---:|---:|---:|---|
                | 1 | Phường Tân Hà | 72,5 | 3 | ▲ 2 | đã thẩm định |
                | 2 | Xã Lộc Bình | 64 | 3 | – | tự đánh giá; sáp nhập từ Xã An Lộc, không so với kỳ trước |
                | 2 | Xã Bình An | 64 | 3 | = | thẩm định một phần |
                | 4 | Xã Đông Xuân \\| Hạ | 55,5 | 2 | – | tự đánh giá; kỳ trước chưa xếp hạng |

                ### Chưa xếp hạng

                | Cơ quan | Lý do |
                |---|---|
                | Xã Kim Sơn | mới trả lời 75 %, cần ít nhất 80 % |
                | Xã Phú Mỹ | chưa có kết quả |

                > Bộ tiêu chí đề xuất.

                """)
    }

    @Test func `is CSV with exact numbers and reasons`() throws {
        let text = String(decoding: RankingCSV(language: .english).render(try RankingSamples.result()), as: UTF8.self)
        #expect(
            text.split(separator: "\r\n").map(String.init) == [
                "kind,rank,body,bodyName,score,level,coverage,basis,asOf,movement,places,previousRank,reason,note",
                "commune,1,phuong-tan-ha,Phường Tân Hà,72.5,3,1,verified,2027-06-30,up,2,3,,verified",
                "commune,2,xa-loc-binh,Xã Lộc Bình,64,3,1,self,2027-06-30,merged,,,,\"self-assessed; merged from Xã An Lộc, not compared\"",
                "commune,2,xa-binh-an,Xã Bình An,64,3,1,partly_verified,2027-06-30,same,,2,,partly verified",
                "commune,4,xa-dong-xuan,Xã Đông Xuân | Hạ,55.5,2,1,self,2027-06-30,unranked_before,,,,\"self-assessed; without a rank before\"",
                "commune,,xa-kim-son,Xã Kim Sơn,,,0.75,,,,,,low_coverage,\"75% answered, 80% needed\"",
                "commune,,xa-phu-my,Xã Phú Mỹ,,,,,,,,,no_evidence,no result",
            ])
    }

    @Test(arguments: [40, 57, 80, 120])
    func `never exceeds its width`(width: Int) throws {
        let text = RankingText(TextStyle(language: .vietnamese, width: width)).render(try RankingSamples.result())
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= width && $0.last != " " })
    }
}
