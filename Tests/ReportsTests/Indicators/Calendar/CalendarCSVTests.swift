// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Reports
import Testing

@Suite("The calendar as CSV")
struct CalendarCSVTests {
    @Test func `has a line for each day and body, then earlier reports that were late, then what has no day`() throws {
        let result = try CalendarSamples.result(kinds: [.duty, .task])
        let text = String(decoding: CalendarCSV(language: .vietnamese).render(result), as: UTF8.self)
        #expect(
            text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init) == [
                "kind,id,period,phase,lastDay,printedDay,printed,title,what,who,to,body,bodyName,state,sentOn,days,sentBy,successors",
                "duty,so-lieu,2027-Q2,,2027-06-24,2027-06-25,trước ngày 25 tháng cuối quý,Báo cáo số liệu chỉ tiêu quý II/2027,\"cung cấp số liệu; đầy đủ, đúng hạn\",\"UBND các xã, phường\",Sở KH&CN,xa-an-loc,Xã An Lộc,đã nộp đúng hạn,2027-06-24,,,",
                "duty,so-lieu,2027-Q2,,2027-06-24,2027-06-25,trước ngày 25 tháng cuối quý,Báo cáo số liệu chỉ tiêu quý II/2027,\"cung cấp số liệu; đầy đủ, đúng hạn\",\"UBND các xã, phường\",Sở KH&CN,xa-binh-an,Xã Bình An,quá hạn,,16,,xa-loc-binh",
                "duty,so-lieu,2027-Q2,,2027-06-24,2027-06-25,trước ngày 25 tháng cuối quý,Báo cáo số liệu chỉ tiêu quý II/2027,\"cung cấp số liệu; đầy đủ, đúng hạn\",\"UBND các xã, phường\",Sở KH&CN,phuong-tan-ha,Phường Tân Hà,nộp chậm,2027-06-28,4,,",
                "task,nv.1,,,2027-06-30,2027-06-30,Tháng 6/2027,Nhiệm vụ nv.1: Ban hành khung kiến trúc số,Ban hành khung kiến trúc số,Sở KH&CN,,,,,,,,",
                "duty,so-lieu,2027-Q3,,2027-09-24,2027-09-25,trước ngày 25 tháng cuối quý,Báo cáo số liệu chỉ tiêu quý III/2027,\"cung cấp số liệu; đầy đủ, đúng hạn\",\"UBND các xã, phường\",Sở KH&CN,xa-loc-binh,Xã Lộc Bình,chưa đến hạn,,,,",
                "duty,so-lieu,2027-Q3,,2027-09-24,2027-09-25,trước ngày 25 tháng cuối quý,Báo cáo số liệu chỉ tiêu quý III/2027,\"cung cấp số liệu; đầy đủ, đúng hạn\",\"UBND các xã, phường\",Sở KH&CN,phuong-tan-ha,Phường Tân Hà,chưa đến hạn,,,,",
                "duty,so-lieu,2027-Q4,,2027-12-24,2027-12-25,trước ngày 25 tháng cuối quý,Báo cáo số liệu chỉ tiêu quý IV/2027,\"cung cấp số liệu; đầy đủ, đúng hạn\",\"UBND các xã, phường\",Sở KH&CN,xa-loc-binh,Xã Lộc Bình,chưa đến hạn,,,,",
                "duty,so-lieu,2027-Q4,,2027-12-24,2027-12-25,trước ngày 25 tháng cuối quý,Báo cáo số liệu chỉ tiêu quý IV/2027,\"cung cấp số liệu; đầy đủ, đúng hạn\",\"UBND các xã, phường\",Sở KH&CN,phuong-tan-ha,Phường Tân Hà,chưa đến hạn,,,,",
                "duty,so-lieu,2027-Q1,,2027-03-24,,,Báo cáo số liệu chỉ tiêu quý I/2027,\"cung cấp số liệu; đầy đủ, đúng hạn\",,,xa-binh-an,Xã Bình An,nộp chậm,2027-03-25,1,,",
                "duty,cong-bo,,,,,,\"Công bố kết quả, hằng năm\",công bố kết quả,Sở KH&CN,,,,,,,,",
                "",
            ])
    }

    @Test func `begins with a byte order mark when it is asked for, and parts by semicolons`() throws {
        let result = try CalendarSamples.plain("2027-01-01", "2027-03-31")
        let bytes = CalendarCSV(language: .english, delimiter: .semicolon, hasByteOrderMark: true).render(result)
        #expect(
            String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").dropFirst().map(String.init) == [
                "duty;so-lieu;2027-Q1;;2027-03-24;2027-03-25;trước ngày 25 tháng cuối quý;\"Figures of indicators, quarter I of 2027\";\"figures; complete, in time\";Communes and wards;Department of Science and Technology;;;;;;;",
                "duty;cong-bo;;;;;;\"Publication of results, every year\";publish the results;Department of Science and Technology;;;;;;;;",
            ])
        #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    }
}
