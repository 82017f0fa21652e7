// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What the programs that read a large document have in common: `PROGRAM FILE RUNS`, with words of their own behind.
public enum Loading {
    /// Reads the file named in the arguments and prints the median CPU time of loading it.
    /// - Parameters:
    ///   - name: what the figures are called.
    ///   - result: what `load` counts, printed to show that the work was done.
    ///   - load: loads the bytes and counts something in the result; 0 stands for failure.
    public static func run(name: String, result: String, of load: ([UInt8]) throws -> Int) throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let runs = Int(arguments[2]) else {
            Program.end(status: 2, "usage: \(arguments[0]) FILE RUNS")
        }
        let bytes = try Files.read(arguments[1])
        var count = 0
        // One run stands for counting instructions: then nothing is done twice.
        if runs == 1 { count = try load(bytes) }
        let times = runs == 1 ? [] : try Meter.times(runs) { count = try load(bytes) }
        Figures.print("\(name).bytes", Double(bytes.count))
        Figures.print("\(name).\(result)", Double(count))
        if !times.isEmpty { Figures.print("\(name).cpu_ms", median(times) * 1000) }
        Figures.print("\(name).peak_mb", Double(Meter.peakBytes) / 1e6)
    }
}

/// Figures that one program prints and another reads: a name and a number on each line.
public enum Figures {
    /// Prints one figure.
    public static func print(_ name: String, _ value: Double) { Swift.print(name, value) }

    /// The figures of a text, in order; a name may stand there several times.
    public static func read(_ text: String) -> [(name: String, value: Double)] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count == 2, let value = Double(words[1]) else { return nil }
            return (String(words[0]), value)
        }
    }
}
