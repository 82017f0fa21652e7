// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The inks of charts. The style sheet of the page gives them their tones by class, light and dark; where there is none,
/// the attribute holds, which is the light tone.
enum ChartInk: String, CaseIterable {
    case ink, soft, line, edge, paper, accent, tint, possible, good, warning, bad, muted

    /// The tone where no style sheet says otherwise: that of the page on white paper.
    var hex: String {
        switch self {
        case .ink: "#1a2230"
        case .soft: "#525c6b"
        case .line: "#d7dce3"
        case .edge: "#7b8594"
        case .paper: "#ffffff"
        case .accent: "#174c7e"
        case .tint: "#e8eff6"
        case .possible: "#6f93b8"
        case .good: "#17663a"
        case .warning: "#854d00"
        case .bad: "#a1231c"
        case .muted: "#5a6472"
        }
    }

    init(_ tone: ReportTone) {
        switch tone {
        case .neutral: self = .accent
        case .good: self = .good
        case .warning: self = .warning
        case .bad: self = .bad
        case .muted: self = .muted
        }
    }

    /// The class of things filled with it.
    var fillClass: String { "f-" + rawValue }
    /// The class of lines drawn with it.
    var strokeClass: String { "s-" + rawValue }
}

extension ChartInk {
    /// The ink of words about a judgement: plain words need no colour.
    var ofText: ChartInk { self == .accent ? .ink : self }
}
