// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The terminal while the program has the whole screen: keys come at once and unseen, and what was on the screen before
/// comes back at the end, whichever way that comes.
final class ScreenTerminal {
    /// What happens.
    enum Event: Hashable {
        case keys([Key])
        /// The window has another size, or the screen has to be painted anew.
        case repaint
        /// Somebody ends the program by a signal.
        case ended(Int32)
        /// There is no terminal any more.
        case gone
    }

    private let original: termios
    private let signals: SignalPipe
    private var decoder = KeyDecoder()
    private var painter = FramePainter()
    private var isEntered = false

    /// Takes the screen; `nil` when standard input and output are no terminal.
    init?() {
        var modes = termios()
        guard tcgetattr(Terminal.input, &modes) == 0, isatty(Terminal.output) == 1, let signals = SignalPipe() else {
            return nil
        }
        (original, self.signals) = (modes, signals)
        enter()
    }

    deinit { leave() }

    private func enter() {
        var raw = original
        raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INPCK | ISTRIP | IXON)
        raw.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
        raw.c_cflag |= tcflag_t(CS8)
        withUnsafeMutableBytes(of: &raw.c_cc) { characters in
            characters[Int(VMIN)] = 1
            characters[Int(VTIME)] = 0
        }
        tcsetattr(Terminal.input, TCSADRAIN, &raw)
        isEntered = true
        painter.forget()
        // Another screen, pastes told from typing, lines that are not broken at the edge.
        send("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l")
    }

    /// Gives the screen back as it was.
    func leave() {
        guard isEntered else { return }
        isEntered = false
        send(FramePainter.endUpdate + "\u{1B}[?25h\u{1B}[?7h\u{1B}[?2004l\u{1B}[?1049l")
        var modes = original
        // In the background this would stop the program for good.
        let before = signal(SIGTTOU, SIG_IGN)
        tcsetattr(Terminal.input, TCSADRAIN, &modes)
        signal(SIGTTOU, before)
    }

    // MARK: Output

    /// The size of the window.
    var size: ScreenSize {
        var size = winsize()
        guard ioctl(Terminal.output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return .usual
        }
        return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }

    /// Shows a frame; says whether there was a terminal to show it.
    func show(_ frame: Frame) -> Bool { send(painter.paint(frame, rows: size.rows)) }

    /// Lets the next frame be painted whole.
    func repaint() { painter.forget() }

    @discardableResult
    private func send(_ text: String) -> Bool {
        if text.isEmpty { return true }
        do throws(Failure) {
            try Files.send(Array(text.utf8), to: Terminal.output, named: .standardOutput)
            return true
        } catch {
            return false
        }
    }

    // MARK: Input

    /// Waits for something to happen.
    func next() -> Event {
        while true {
            if signals.hasKept, let event = signalled() { return event }
            var waiting = [
                pollfd(fd: Terminal.input, events: Int16(POLLIN), revents: 0),
                pollfd(fd: signals.reader, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&waiting, nfds_t(waiting.count), Int32(decoder.patience ?? -1))
            if count == 0 {
                let keys = decoder.flush()
                if !keys.isEmpty { return .keys(keys) }
                continue
            }
            if count < 0, errno != EINTR { return .gone }
            if waiting[1].revents != 0 || count < 0, let event = signalled() { return event }
            if count > 0, waiting[0].revents != 0, let event = readKeys() { return event }
        }
    }

    private func signalled() -> Event? {
        let received = signals.received()
        if let number = SignalPipe.end(in: received) { return .ended(number) }
        if received.contains(SIGTSTP) {
            suspend()
            return .repaint
        }
        if received.contains(SIGCONT) { enter() }
        // Terminals move lines about when their window changes.
        if received.contains(SIGWINCH) { painter.forget() }
        return received.isEmpty ? nil : .repaint
    }

    private func readKeys() -> Event? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(Terminal.input, &bytes, bytes.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return nil }
        guard count > 0 else { return .gone }
        let keys = decoder.decode(bytes[..<count])
        return keys.isEmpty ? nil : .keys(keys)
    }

    /// Gives the screen back, stops, and takes it again when the program is continued.
    func suspend() {
        leave()
        signals.stop()
        enter()
    }

    /// Gives the screen back and ends the program by a signal.
    func die(of number: Int32) {
        leave()
        SignalPipe.die(of: number)
    }
}
