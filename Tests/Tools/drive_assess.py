#!/usr/bin/env python3
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
"""Drives `dgov assess` through a real pseudo-terminal, as a person would, and says what it got wrong.

    drive_assess.py DGOV [--seed N] [--kills N] [NAME...]

Runs every scenario below, or those named, each in a folder of its own. One line per complaint on standard error and exit
status 1 if there is any; figures on standard output. Keys, moments of killing and answers follow from the seed; what
matters never depends on how fast the machine is, only on what the program has said to be saved. Needs Linux and python3
with pexpect (setup_terminal_driver.sh).
"""
import argparse
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import termios
import time
import unicodedata

import pexpect

RUBRIC = "vn-data-governance"
OPTIONS = {"1": "none", "2": "partial", "3": "mostly", "4": "full"}
PATIENCE = int(os.environ.get("PATIENCE", "60"))


class Complaint(Exception):
    """Something that must not be."""


class Emulator:
    """The little of a terminal that the program uses; any other sequence is a complaint."""

    def __init__(self, rows, columns):
        self.resize(rows, columns)
        self.pending = ""
        self.is_alternate = False
        self.shows_cursor = True
        self.colors = 0
        self.shown = None

    def resize(self, rows, columns):
        self.rows, self.columns = rows, columns
        self.cells = [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.shown = None

    def feed(self, text):
        text = self.pending + text
        self.pending = ""
        position = 0
        while position < len(text):
            if text[position] != "\x1b":
                self.put(text[position])
                position += 1
                continue
            found = re.match(r"\x1b\[([0-9;?]*)([A-Za-z])", text[position:])
            if found:
                self.control(found[1], found[2])
                position += found.end()
            elif re.fullmatch(r"\x1b(\[[0-9;?]*)?", text[position:]):
                self.pending = text[position:]
                return
            else:
                raise Complaint(f"a sequence that no terminal was asked to know: {text[position:position + 12]!r}")

    def control(self, numbers, letter):
        if letter == "H":
            row, column = ([int(number) for number in numbers.split(";")] + [1, 1])[:2] if numbers else (1, 1)
            self.row, self.column = row - 1, column - 1
            # While a window shrinks, a frame for the larger one may still be on its way.
            self.row, self.column = min(self.row, self.rows - 1), min(self.column, self.columns - 1)
        elif letter == "J" and numbers == "2":
            self.cells = [[" "] * self.columns for _ in range(self.rows)]
        elif letter == "K" and numbers == "":
            self.cells[self.row][self.column:] = [" "] * (self.columns - self.column)
        elif letter == "m":
            self.colors += 1
        elif numbers == "?1049":
            self.is_alternate = letter == "h"
        elif numbers == "?25":
            self.shows_cursor = letter == "h"
        elif numbers == "?2026":
            # An update is seen as a whole, or not yet.
            self.shown = [line[:] for line in self.cells] if letter == "h" else None
        elif numbers not in ("?7", "?2004"):
            raise Complaint(f"a sequence that no terminal was asked to know: CSI {numbers}{letter}")

    def put(self, character):
        if character == "\r":
            self.column = 0
        elif character == "\n":
            if self.row == self.rows - 1:
                self.cells = self.cells[1:] + [[" "] * self.columns]
            else:
                self.row += 1
        elif unicodedata.combining(character):
            pass
        elif character >= " ":
            if self.column < self.columns:
                self.cells[self.row][self.column] = character
            self.column += 1
        elif character not in "\a\b":
            raise Complaint(f"a control character on the screen: {character!r}")

    @property
    def lines(self):
        return ["".join(line).rstrip() for line in self.shown or self.cells]

    @property
    def text(self):
        return "\n".join(self.lines)


class Terminal:
    """A running program with its screen."""

    def __init__(self, command, folder, rows=24, columns=80, environment=None, **options):
        environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8", **(environment or {})}
        self.child = pexpect.spawn(
            command[0], command[1:], cwd=str(folder), env=environment, dimensions=(rows, columns), timeout=PATIENCE,
            **options)
        self.child.delaybeforesend = None
        self.screen = Emulator(rows, columns)
        self.raw = b""
        self.undecoded = b""

    def read(self, wait=0.05):
        """Takes what is there; False when the program has closed its terminal."""
        try:
            data = self.child.read_nonblocking(1 << 16, wait)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.raw += data
        data = self.undecoded + data
        text = data.decode("utf-8", "ignore") if not self.undecoded else ""
        # A letter may be cut where the buffer ends.
        for cut in range(4):
            try:
                text = data[:len(data) - cut].decode("utf-8")
                self.undecoded = data[len(data) - cut:]
                break
            except UnicodeDecodeError:
                continue
        self.screen.feed(text)
        return True

    def wait(self, wanted, what):
        """Reads until something is on the screen."""
        end = time.monotonic() + PATIENCE
        while True:
            found = wanted(self.screen)
            if found:
                return found
            if time.monotonic() > end:
                raise Complaint(f"never seen: {what}; the screen is\n{self.screen.text}")
            if not self.read():
                raise Complaint(f"the program ended before: {what}; the screen was\n{self.screen.text}")

    def see(self, *texts):
        """Reads until all texts are on the screen."""
        return self.wait(lambda screen: all(text in screen.text for text in texts), " and ".join(texts))

    def send(self, keys):
        self.child.send(keys.encode() if isinstance(keys, str) else keys)

    def end(self):
        """Reads to the end and returns how it ended: the exit status, or the signal as a negative number."""
        end = time.monotonic() + PATIENCE
        while self.read() and time.monotonic() < end:
            pass
        self.child.close(force=False) if not self.child.isalive() else self.child.wait()
        return -self.child.signalstatus if self.child.signalstatus else self.child.exitstatus

    @property
    def question(self):
        """The number of the question on the screen, how many there are and how it stands; None while there is none."""
        found = re.search(r"Câu (\d+)/(\d+) · (.+?)\s*$", self.screen.lines[0])
        return (int(found[1]), int(found[2]), found[3]) if found else None


class Answers:
    """The answers in an evidence document, read without the program."""

    def __init__(self, path):
        text = pathlib.Path(path).read_text(encoding="utf-8")
        body = text.split("\nanswers:", 1)[1]
        self.entries = re.findall(r"^  ([a-z][\w.-]+):(.*(?:\n    .*)*)", body, re.MULTILINE)
        self.text = text

    def value(self, number):
        """What is answered to a question; None for nothing."""
        entry = self.entries[number - 1][1].split(" #")[0].strip()
        found = re.search(r"(?:value|state): ?\"?([\w.%-]+)", entry)
        return found[1] if found else (entry.strip('"') or None)

    def entry(self, number):
        return self.entries[number - 1][1]


def opened(drive, folder, *options, **settings):
    command = [drive.program, "assess", "so-x.yaml", "--rubric", RUBRIC, "--as-of", "2026-11-21", "--lang", "vi", *options]
    return Terminal(command, folder, **settings)


def ready(terminal, number=None):
    """Waits for a question to be on the screen."""
    terminal.wait(
        lambda screen: terminal.question and (number is None or terminal.question[0] == number) and "q thoát" in screen.text,
        f"question {number or ''}")
    return terminal.question


def is_number(terminal):
    return "gõ số để trả lời" in terminal.screen.text


# Scenarios


def whole(drive, folder):
    """A whole assessment of the full rubric with going back, killed again and again; no answer said to be saved is lost."""
    path = folder / "so-x.yaml"
    rng = drive.random
    saved = {}
    kills = 0
    terminal = opened(drive, folder)
    number, count, _ = ready(terminal)
    # Where the program is killed: while it does anything at all.
    moments = sorted(rng.sample(range(2 * count), drive.kills))
    step = 0

    def check(in_flight=None):
        answers = Answers(path)
        if len(answers.entries) != count:
            raise Complaint(f"the document has {len(answers.entries)} questions instead of {count}")
        for number, value in saved.items():
            found = answers.value(number)
            if found != value and not (in_flight and in_flight[0] == number and found == in_flight[1]):
                raise Complaint(f"question {number}: '{value}' was said to be saved, the document has {found!r}")
        if in_flight and answers.value(in_flight[0]) == in_flight[1]:
            saved[in_flight[0]] = in_flight[1]

    def killed(in_flight=None):
        """Kills the program if it is time to; says whether it did."""
        nonlocal terminal, kills, step
        step += 1
        if not moments or step < moments[0]:
            return False
        moments.pop(0)
        time.sleep(rng.choice([0, 0, 0.001, 0.003, 0.01, 0.03, 0.06]))
        os.kill(terminal.child.pid, signal.SIGKILL)
        terminal.end()
        check(in_flight)
        kills += 1
        terminal = opened(drive, folder)
        ready(terminal)
        left = sorted(name for name in os.listdir(folder) if name != "so-x.yaml")
        if left:
            raise Complaint(f"left behind by a killed run: {left}")
        return True

    while len(saved) < count:
        terminal.wait(lambda _: terminal.question, "a question")
        number, _, status = ready(terminal)
        if number in saved and status != "chưa trả lời":
            terminal.send("n")
            terminal.wait(
                lambda screen: (terminal.question and terminal.question[0] != number) or "Không còn câu nào" in screen.text,
                "the next open question")
            if "Không còn câu nào" in terminal.screen.text:
                break
            continue
        if rng.random() < 0.05:
            # Back and again: what was answered is on the screen.
            terminal.send("\x1b[D")
            if number > 1:
                before = ready(terminal, number - 1)
                if before[2] == "chưa trả lời" and number - 1 in saved:
                    raise Complaint(f"question {number - 1} is shown as open and was saved")
                terminal.send("\r")
            ready(terminal, number)
        if is_number(terminal):
            value = f"{rng.randrange(1, 100)}%"
            terminal.send(value)
            terminal.see("Câu trả lời:", "› " + value)
            terminal.send("\r")
        elif rng.random() < 0.04:
            value = "not_applicable"
            terminal.send("k")
            terminal.see("Vì sao không áp dụng?")
            terminal.send("Cơ quan không giữ dữ liệu này\r")
        else:
            key = rng.choice("1234")
            value = OPTIONS[key]
            terminal.send(key)
        if killed((number, value)):
            continue
        terminal.wait(lambda screen: "✓ Đã lưu" in screen.text, f"question {number} saved")
        saved[number] = value
        if rng.random() < 0.06:
            terminal.send("t")
            terminal.see("Tài liệu 1/3")
            terminal.send(f"Quyết định {number}/QĐ-SX\r")
            terminal.see("Tài liệu 2/3")
            terminal.send("\r")
            terminal.see("Tài liệu 3/3")
            terminal.send("2/3/2026\r")
            if not killed():
                terminal.see("✓ Đã lưu tài liệu", f"Tài liệu 1: Quyết định {number}/QĐ-SX, 02/03/2026")
            else:
                continue
        if killed():
            continue
        terminal.send("\r")
        terminal.wait(
            lambda screen: (terminal.question and terminal.question[0] != number) or "câu cuối" in screen.text,
            "the next question")
    check()
    terminal.send("q")
    status = terminal.end()
    if status != 0:
        raise Complaint(f"the end is {status}")
    if terminal.screen.is_alternate or not terminal.screen.shows_cursor:
        raise Complaint("the screen was not given back")
    if "dgov score so-x.yaml --as-of 2026-11-21" not in terminal.screen.text:
        raise Complaint(f"the end does not say how to score:\n{terminal.screen.text}")
    scored = subprocess.run(
        [drive.program, "score", "so-x.yaml", "--as-of", "2026-11-21", "--lang", "en", "--no-improvements"], cwd=folder,
        capture_output=True, text=True)
    if scored.returncode != 0:
        raise Complaint(f"the document does not score: {scored.stderr}")
    if kills != drive.kills:
        raise Complaint(f"killed {kills} times instead of {drive.kills}")
    return f"{len(saved)} questions answered, killed {kills} times"


def modes(drive, folder):
    """Whichever way the program ends, the terminal is as it was."""
    for number in [None, signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT]:
        # A shell outlives the program, so that the modes can be seen.
        terminal = Terminal(["/bin/bash", "--norc", "--noprofile", "-i"], folder,
            environment={"PS1": "$ ", "HOME": str(folder)})
        terminal.see("$")
        terminal.send(f"'{drive.program}' assess so-x.yaml --rubric {RUBRIC} --as-of 2026-11-21 --lang vi; echo ended $?\r")
        ready(terminal)
        within = termios.tcgetattr(terminal.child.child_fd)
        if within[3] & (termios.ICANON | termios.ECHO | termios.ISIG):
            raise Complaint("keys do not come raw")
        if number is None:
            terminal.send("q")
            wanted = 0
        else:
            inner = os.tcgetpgrp(terminal.child.child_fd)
            os.kill(inner, number)
            wanted = 128 + number
        # A shell whose command was interrupted gives up the rest of the line.
        ended = f"ended {wanted}" if number != signal.SIGINT else "\n$"
        terminal.wait(lambda screen: not screen.is_alternate and ended in screen.text, f"the end by {number}")
        if terminal.screen.is_alternate or not terminal.screen.shows_cursor or b"\x1b[?2004l" not in terminal.raw:
            raise Complaint(f"after {number} the screen was not given back")
        # The shell sets its own modes for its prompt; those it gives to programs are seen with stty.
        terminal.send("stty -a | tr ' ' '\\n' | grep -xE -- '-?(icanon|echo|isig|icrnl|ixon)' | tr '\\n' ' '\r")
        terminal.wait(lambda screen: re.search(r"^isig icrnl ixon icanon echo|^icrnl ixon isig icanon echo", screen.text, re.M),
                      f"the usual modes after {number}")
        terminal.send("exit\r")
        terminal.end()
    return "ended in 5 ways"


def suspended(drive, folder):
    """Ctrl-Z gives the terminal back, fg goes on where one was."""
    terminal = Terminal(["/bin/bash", "--norc", "--noprofile", "-i"], folder, environment={"PS1": "$ ", "HOME": str(folder)})
    terminal.see("$")
    terminal.send(f"'{drive.program}' assess so-x.yaml --rubric {RUBRIC} --as-of 2026-11-21 --lang vi\r")
    ready(terminal)
    for _ in range(2):
        terminal.send("/")
        terminal.see("Tìm câu hỏi")
        terminal.send("kho")
        terminal.see("› kho")
        # What the shell said the time before may still be on the screen.
        before = len(terminal.raw)
        terminal.send("\x1a")
        terminal.wait(lambda screen: not screen.is_alternate and b"Stopped" in terminal.raw[before:], "the shell")
        terminal.send("stty -a | tr ' ' '\\n' | grep -xE -- '-?(icanon|echo)' | tr '\\n' ' '\r")
        terminal.wait(lambda _: b"icanon echo" in terminal.raw[before:], "the usual modes")
        terminal.send("fg\r")
        terminal.wait(lambda screen: screen.is_alternate and "› kho" in screen.text, "what was being typed")
        terminal.send("\x1b")
        ready(terminal)
    inner = os.tcgetpgrp(terminal.child.child_fd)
    before = len(terminal.raw)
    os.kill(inner, signal.SIGTSTP)
    terminal.wait(lambda screen: not screen.is_alternate and b"Stopped" in terminal.raw[before:], "the shell after SIGTSTP")
    terminal.send("fg\r")
    terminal.wait(lambda screen: screen.is_alternate, "the screen again")
    ready(terminal)
    terminal.send("3")
    terminal.see("✓ Đã lưu: Thực hiện phần lớn")
    terminal.send("q")
    terminal.see("dgov score")
    terminal.send("exit\r")
    terminal.end()
    if Answers(folder / "so-x.yaml").value(1) != "mostly":
        raise Complaint("the answer after a suspension is not in the document")
    return "suspended 3 times"


def resized(drive, folder):
    """In every size the status line is there, and nothing is wider than the window."""
    terminal = opened(drive, folder)
    ready(terminal)
    sizes = [(12, 40), (8, 30), (5, 20), (3, 60), (1, 10), (50, 200), (24, 80)]
    for keys in ["", "l", "\x1b", "/", "chu", "\x1b", "?", "\x1b"]:
        terminal.send(keys)
        for rows, columns in sizes:
            terminal.read()
            terminal.screen.resize(rows, columns)
            terminal.child.setwinsize(rows, columns)
            terminal.wait(lambda screen: "Cấp độ"[:columns - 2] in screen.text, f"the status line in {columns} × {rows}")
        ready(terminal) if keys == "" else None
    terminal.send("3")
    terminal.see("✓ Đã lưu")
    terminal.send("q")
    if terminal.end() != 0:
        raise Complaint("the end after resizing is not 0")
    return f"{len(sizes)} sizes in 8 states"


def plainly_coloured(drive, folder):
    """Colours only where they are wanted; without them marks say the same."""
    for environment, options, wanted in [
            ({}, [], True), ({"NO_COLOR": "1"}, [], False), ({}, ["--color", "never"], False),
            ({"NO_COLOR": "1"}, ["--color", "always"], True)]:
        terminal = opened(drive, folder, *options, environment=environment)
        ready(terminal)
        terminal.send("3")
        terminal.see("✓ Đã lưu: Thực hiện phần lớn", "● 3", "○ 1")
        terminal.send("l")
        terminal.see("▸")
        terminal.send("\x1bq")
        terminal.end()
        if (terminal.screen.colors > 0) != wanted:
            raise Complaint(f"colours with {environment} {options}: {terminal.screen.colors}")
    return "4 ways"


def plain(drive, folder):
    """Line by line on a terminal that can do no more: nothing moves the cursor, a mistake is told and does not matter."""
    for environment, options in [({"TERM": "dumb"}, []), ({}, ["--plain"])]:
        terminal = opened(drive, folder, *options, environment=environment)
        terminal.see("Gõ câu trả lời rồi Enter", "Câu 1/")
        terminal.wait(lambda screen: screen.lines[screen.row] == ">", "the prompt")
        terminal.send("bảy\n")
        terminal.see("không có lựa chọn 'bảy'")
        terminal.send("ghi chú: đã hỏi\n")
        terminal.see("Đã lưu ghi chú")
        terminal.send("phan lon\n")
        terminal.wait(lambda screen: "không có lựa chọn 'phan lon'" in screen.text, "no option by its middle")
        terminal.send("Thực hiện phần lớn\n")
        terminal.see("Đã lưu: Thực hiện phần lớn", "Câu 2/")
        terminal.send("\x04")
        if terminal.end() != 0:
            raise Complaint("the end of input is not 0")
        if b"\x1b" in terminal.raw:
            raise Complaint("escape sequences in plain mode")
        os.remove(folder / "so-x.yaml")
    return "2 ways"


def shared(drive, folder):
    """Somebody else changes the file meanwhile: both answers stay; the same answer is decided; a file that is gone is made anew."""
    path = folder / "so-x.yaml"
    terminal = opened(drive, folder)
    ready(terminal, 1)

    def change(number, value):
        answers = Answers(path)
        name = answers.entries[number - 1][0]
        text = re.sub(rf"^  {re.escape(name)}:.*$", f"  {name}: {value}", answers.text, flags=re.MULTILINE)
        path.write_text(text, encoding="utf-8")

    change(3, "partial")
    terminal.send("4")
    terminal.see("Có người vừa sửa tệp này: 1 câu trả lời thay đổi")
    if (Answers(path).value(1), Answers(path).value(3)) != ("full", "partial"):
        raise Complaint("an answer of one of the two is lost")
    for answer, key, kept in [("3", "1", "mostly"), ("2", "2", "none")]:
        change(1, "none")
        terminal.send(answer)
        mine = "Thực hiện phần lớn" if answer == "3" else "Thực hiện một phần"
        terminal.see("Có người khác vừa sửa cùng câu trả lời", f"1 Của tôi: {mine}", "2 Của họ: Chưa thực hiện")
        if Answers(path).value(1) != "none":
            raise Complaint("their answer is lost before it is decided")
        terminal.send(key)
        terminal.see("✓ Đã giữ")
        if Answers(path).value(1) != kept:
            raise Complaint(f"'{kept}' was kept, the document has {Answers(path).value(1)!r}")
    # The answer that was on the screen, and is not in the file any more.
    change(1, "full")
    terminal.send("1")
    terminal.see("Có người khác vừa sửa cùng câu trả lời", "1 Của tôi: Chưa thực hiện", "2 Của họ: Thực hiện đầy đủ")
    if Answers(path).value(1) != "full":
        raise Complaint("their answer is overwritten")
    terminal.send("2")
    terminal.see("✓ Đã giữ", "● 4")
    # An answer of somebody else to a question that is only looked at.
    change(2, "partial")
    terminal.send("2")
    terminal.see("Có người vừa sửa tệp này: 1 câu trả lời thay đổi")
    if (Answers(path).value(1), Answers(path).value(2)) != ("partial", "partial"):
        raise Complaint("an answer is lost")
    # Gone, and made anew.
    path.rename(folder / "away.yaml")
    terminal.send("3")
    terminal.see("CHƯA LƯU")
    terminal.send("\r")
    terminal.see("✓ Đã lưu được")
    if Answers(path).value(1) != "mostly":
        raise Complaint("the answer is not in the new file")
    # Broken by somebody else, and repaired.
    good = path.read_text(encoding="utf-8")
    path.write_text(good.replace("subject:", "subjetc:"), encoding="utf-8")
    terminal.send("4")
    terminal.see("CHƯA LƯU", "không dùng được")
    path.write_text(good, encoding="utf-8")
    terminal.send("\r")
    terminal.see("✓ Đã lưu được")
    if Answers(path).value(1) != "full":
        raise Complaint("the answer is not in the repaired file")
    terminal.send("q")
    if terminal.end() != 0:
        raise Complaint("the end is not 0")
    return "7 meetings"


def full_disk(drive, folder):
    """A file that may not grow stands for a full disk: what was saved stays, what was answered is kept and saved later."""
    path = folder / "so-x.yaml"
    terminal = opened(drive, folder)
    ready(terminal, 1)
    terminal.send("3")
    terminal.see("✓ Đã lưu")
    size = path.stat().st_size
    unlimited = resource.prlimit(terminal.child.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(terminal.child.pid, resource.RLIMIT_FSIZE, (size, unlimited[1]))
    terminal.send("g")
    terminal.see("Ghi chú")
    terminal.send("Ghi chú dài " * 5 + "\r")
    terminal.see("CHƯA LƯU", "tệp quá lớn", "Enter thử lưu lại")
    if path.stat().st_size != size or Answers(path).value(1) != "mostly":
        raise Complaint("the file was touched")
    if sorted(os.listdir(folder)) != ["so-x.yaml"]:
        raise Complaint(f"left behind: {os.listdir(folder)}")
    resource.prlimit(terminal.child.pid, resource.RLIMIT_FSIZE, unlimited)
    terminal.send("\x1b")
    terminal.see("CHƯA LƯU · Cấp độ", "q thoát")
    terminal.send("x")
    terminal.see("✓ Đã xóa câu trả lời")
    terminal.send("u")
    terminal.see("✓ Đã hoàn tác")
    if "Ghi chú dài" not in Answers(path).entry(1):
        raise Complaint("what was kept is not in the file")
    terminal.send("q")
    if terminal.end() != 0:
        raise Complaint("the end is not 0")
    # At the end it is still full: said, with a status of its own.
    terminal = opened(drive, folder)
    ready(terminal)
    resource.prlimit(terminal.child.pid, resource.RLIMIT_FSIZE, (100, unlimited[1]))
    terminal.send("4")
    terminal.see("CHƯA LƯU")
    terminal.send("q")
    if terminal.end() != 3:
        raise Complaint("an answer that could not be saved is no failure")
    if "CHƯA lưu được" not in terminal.screen.text:
        raise Complaint(f"the end does not say what is not saved:\n{terminal.screen.text}")
    return "full twice"


def typed(drive, folder):
    """Vietnamese in any form, pastes with anything in them, mistakes that are corrected."""
    path = folder / "so-x.yaml"
    terminal = opened(drive, folder)
    ready(terminal, 1)
    note = "Đã hỏi phòng Công nghệ thông tin ngày 20/11"
    terminal.send("g")
    terminal.see("Ghi chú")
    terminal.send(unicodedata.normalize("NFD", note))
    terminal.see("› " + note)
    terminal.send("\r")
    terminal.see("✓ Đã lưu ghi chú")
    if note not in Answers(path).entry(1):
        raise Complaint("the note is not in form C in the document")
    terminal.send("g")
    terminal.see("› " + note)
    terminal.send("\x15")
    terminal.send("\x1b[200~một\r\nhai\x1b[31mq\x07\u202e{x: y}\x1b[201~")
    terminal.see("› một hai[31mq{x: y}")
    terminal.send("\r")
    terminal.see("✓ Đã lưu ghi chú")
    if "một hai[31mq{x: y}" not in Answers(path).entry(1):
        raise Complaint("the paste is not in the document as text")
    terminal.send("u")
    terminal.see("✓ Đã hoàn tác")
    if note not in Answers(path).entry(1):
        raise Complaint("the note before is not back")
    terminal.send("\x1b[200~q3q\x1b[201~")
    terminal.see("Phím này không dùng ở đây")
    if any(Answers(path).value(number) == "mostly" for number in (1, 2)):
        raise Complaint("a paste was taken for keys")
    terminal.send("\x1b[99;99X\xff\xfe")
    terminal.see("Phím này không dùng ở đây")
    terminal.send("/")
    terminal.see("Tìm câu hỏi")
    terminal.send("dong chay\r")
    terminal.see("Tìm thấy")
    terminal.send("\r")
    terminal.wait(lambda _: terminal.question and terminal.question[0] > 1, "what was found")
    terminal.send("b")
    ready(terminal, 1)
    terminal.send("\x03")
    if terminal.end() != 0:
        raise Complaint("Ctrl-C is not the end")
    return "typed and pasted"


def hung_up(drive, folder):
    """The terminal goes away: the program ends, what was saved is there."""
    path = folder / "so-x.yaml"
    terminal = opened(drive, folder)
    ready(terminal, 1)
    terminal.send("4")
    terminal.see("✓ Đã lưu")
    terminal.child.ptyproc.fileobj.close()
    terminal.child.closed = True
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        done, _ = os.waitpid(terminal.child.pid, os.WNOHANG)
        if done:
            break
        time.sleep(0.02)
    else:
        os.kill(terminal.child.pid, signal.SIGKILL)
        raise Complaint("the program stays when its terminal is gone")
    if Answers(path).value(1) != "full":
        raise Complaint("the answer is lost")
    # A reader of plain lines that goes away.
    line = f"yes 4 | head -20 | '{drive.program}' assess so-x.yaml --as-of 2026-11-21 | head -1 > first"
    subprocess.run(["/bin/sh", "-c", line], cwd=folder, check=False, stderr=subprocess.PIPE, timeout=PATIENCE)
    if Answers(path).value(1) != "full" or "answers:" not in Answers(path).text:
        raise Complaint("a closed pipe damaged the file")
    return "hung up"


SCENARIOS = [whole, modes, suspended, resized, plainly_coloured, plain, shared, full_disk, typed, hung_up]


class Drive:
    def __init__(self, program, seed, kills):
        self.program = program
        self.seed = seed
        self.kills = kills

    def run(self, scenario):
        self.random = random.Random(f"{self.seed} {scenario.__name__}")
        folder = pathlib.Path(tempfile.mkdtemp(prefix="dgov-assess-"))
        start = time.monotonic()
        try:
            figures = scenario(self, folder)
            print(f"{scenario.__name__}: {figures}, {time.monotonic() - start:.1f} s")
            return True
        except Complaint as complaint:
            print(f"{scenario.__name__} (seed {self.seed}): {complaint}", file=sys.stderr)
        except pexpect.ExceptionPexpect as error:
            print(f"{scenario.__name__} (seed {self.seed}): {type(error).__name__}: {error}", file=sys.stderr)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    drive = Drive(arguments.program, arguments.seed, arguments.kills)
    chosen = [scenario for scenario in SCENARIOS if not arguments.names or scenario.__name__ in arguments.names]
    done = [drive.run(scenario) for scenario in chosen]
    sys.exit(0 if all(done) else 1)


if __name__ == "__main__":
    main()
