// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What this process has used of the machine.
public enum Meter {
    /// CPU seconds of this process, all threads, user and system.
    public static var cpuSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Seconds of a clock that never goes back.
    public static var wallSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The most memory this process has held so far, in bytes.
    public static var peakBytes: Int {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(RUSAGE_SELF.rawValue, &usage)
            return usage.ru_maxrss * 1024
        #else
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #endif
    }

    /// The CPU seconds of each of `runs` calls, after one call that is not counted.
    public static func times(_ runs: Int, of work: () throws -> Void) rethrows -> [Double] {
        guard runs > 0 else { return [] }
        try work()
        var times: [Double] = []
        for _ in 0..<runs {
            let start = cpuSeconds
            try work()
            times.append(cpuSeconds - start)
        }
        return times
    }
}

/// The number in the middle; of two in the middle their mean; 0 when there is none.
public func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    guard let last = sorted.last else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1
        ? sorted[middle] : (sorted[middle - 1] + (middle < sorted.count ? sorted[middle] : last)) / 2
}
