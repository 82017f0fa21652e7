// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Places in Viet Nam, in millionths of a degree.
///
/// The boxes are drawn generously around the extreme points of the mainland with the near islands, of Hoàng Sa, and of
/// Trường Sa with the southern shelf. They catch swapped, shifted and foreign coordinates; they are not the border.
enum VietnamBox {
    static func contains(latitude: Int64, longitude: Int64) -> Bool {
        let isMainland = 8_000_000...23_500_000 ~= latitude && 102_000_000...110_500_000 ~= longitude
        let isHoangSa = 15_000_000...17_500_000 ~= latitude && 110_500_000...113_500_000 ~= longitude
        let isTruongSa = 6_000_000...12_500_000 ~= latitude && 107_000_000...118_000_000 ~= longitude
        return isMainland || isHoangSa || isTruongSa
    }

    /// From the south of Trường Sa to the northern border.
    static let latitudes: ClosedRange<Int64> = 6_000_000...23_500_000
    /// From the western border to the east of Trường Sa.
    static let longitudes: ClosedRange<Int64> = 102_000_000...118_000_000
}

/// Decimal degrees without an exponent.
enum Degrees {
    private static let style = NumberStyle(decimalSign: UInt8(ascii: "."), groupMark: 0, allowsExponent: false)

    /// Millionths of a degree, cut off below; nil when the text is not a number or beyond ±1000.
    static func read(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int64? {
        if count == 0 { return nil }
        let reading = style.read(bytes, count)
        guard reading.state == .read else { return nil }
        var value = reading.mantissa
        var scale = Int(reading.scale)
        while scale > 6 {
            value /= 10
            scale -= 1
        }
        while scale < 6 {
            guard value.magnitude < 1_000_000_000 else { return nil }
            value *= 10
            scale += 1
        }
        return value.magnitude <= 1_000_000_000 ? value : nil
    }
}

/// `vn.coordinates`: latitude, a comma, perhaps one blank, longitude.
struct CoordinatesTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        var comma = 0
        while comma < count, bytes[comma] != UInt8(ascii: ",") { comma &+= 1 }
        var start = comma &+ 1
        if start < count, bytes[start] == UInt8(ascii: " ") { start &+= 1 }
        guard start < count, let latitude = Degrees.read(bytes, comma),
            let longitude = Degrees.read(bytes + start, count &- start)
        else { return Verdict.failed }
        return VietnamBox.contains(latitude: latitude, longitude: longitude) ? Verdict.passed : Verdict.failed
    }
}

/// `vn.latitude` and `vn.longitude`: one number within the box.
struct AxisTest: ValueTest {
    enum Axis: Hashable, Sendable { case latitude, longitude }

    private let range: ClosedRange<Int64>

    init(_ axis: Axis) { range = axis == .latitude ? VietnamBox.latitudes : VietnamBox.longitudes }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        guard let value = Degrees.read(bytes, count) else { return Verdict.failed }
        return range.contains(value) ? Verdict.passed : Verdict.failed
    }
}
