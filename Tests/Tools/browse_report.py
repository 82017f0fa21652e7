#!/usr/bin/env python3
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
"""Opens HTML reports in a real browser and says what is wrong with them.

    browse_report.py [--chromium /usr/bin/chromium] [--pictures FOLDER] FILE.html...

For each file: no error on the console, no request beyond the file itself, no violation that axe finds (desktop, and
what may differ on a phone and on a dark screen), no page wider than its window from 320 pixels on, sorting and unfolding
by keyboard, every text there to read without scripts, and A4 PDFs, short and with what is folded, that hold every heading
and no blank page. With --pictures, screenshots and the PDF are left in the folder.

Needs chromium and poppler-utils of the system, and the Python packages playwright and axe-playwright-python.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

VIEWS = {
    "phone": dict(viewport=dict(width=360, height=740), device_scale_factor=2, is_mobile=True, has_touch=True),
    "desktop": dict(viewport=dict(width=1280, height=900)),
    "dark": dict(viewport=dict(width=1280, height=900), color_scheme="dark"),
    "phone-dark": dict(viewport=dict(width=360, height=740), color_scheme="dark"),
    "without-scripts": dict(viewport=dict(width=1280, height=900), java_script_enabled=False),
}
# Chromium draws at most this many pixels in one picture.
TALLEST = 16000
# Everything is asked once, and of the other views what may differ in them.
AXE = {
    "desktop": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "dark": ["color-contrast"],
    "phone": ["target-size", "scrollable-region-focusable"],
}


class Reader:
    """One file, and what was found wrong with it."""

    def __init__(self, browser, axe, path, pictures):
        self.browser, self.axe, self.path, self.pictures = browser, axe, path, pictures
        self.address = path.resolve().as_uri()
        self.faults = []

    def fault(self, view, text):
        self.faults.append(f"{self.path.name} ({view}): {text}")

    def page(self, view, **options):
        context = self.browser.new_context(**options)
        page = context.new_page()
        page.on("console", lambda message: self.fault(view, f"console: {message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.fault(view, f"error: {error}"))
        page.on("dialog", lambda dialog: self.fault(view, f"a dialog opens: {dialog.message}"))
        page.on("request", lambda request: self.request(view, request.url))
        page.goto(self.address)
        return context, page

    def request(self, view, url):
        if url.split("#")[0] != self.address and not url.startswith("data:"):
            self.fault(view, f"request: {url[:200]}")

    def look(self):
        for view, options in VIEWS.items():
            context, page = self.page(view, **options)
            if view in AXE:
                self.check_axe(view, page)
            if options.get("java_script_enabled", True):
                self.check_width(view, page)
            else:
                self.check_unscripted(view, page)
            if self.pictures:
                height = min(page.locator("html").bounding_box()["height"], TALLEST)
                clip = dict(x=0, y=0, width=options["viewport"]["width"], height=height)
                page.screenshot(path=self.picture(view), full_page=True, clip=clip)
            context.close()
        self.check_narrow()
        self.check_keyboard()
        self.check_structure()
        self.check_print()

    def picture(self, view):
        return self.pictures / f"{self.path.stem}.{view}.png"

    # What is folded is looked at as well.
    def check_axe(self, view, page):
        page.evaluate("""window.folded = [...document.querySelectorAll('details:not([open])')];
            for (const part of window.folded) part.open = true""")
        for violation in self.axe.run(page, options={"runOnly": AXE[view]}).response["violations"]:
            for node in violation["nodes"][:5]:
                self.fault(view, f"axe: {violation['id']}: {violation['help']}: {node['html'][:300]}: "
                                 f"{node.get('failureSummary', '')[:300]}")
        page.evaluate("for (const part of window.folded) part.open = false")

    def check_width(self, view, page):
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            self.fault(view, f"the page is {wide} pixels wider than its window")

    # What is folded opens by itself when its summary is pressed; nothing else may keep a text from the reader. The arrows
    # of buttons that sort are no text.
    def check_unscripted(self, view, page):
        folded = page.locator("details:not([open]) > summary")
        if folded.count():
            folded.first.click()
            if not page.locator("details").first.get_attribute("open") == "":
                self.fault(view, "a press does not unfold")
        lost = page.evaluate("""() => {
            for (const part of document.querySelectorAll('details')) part.open = true;
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const lost = [];
            let count = 0;
            while (walk.nextNode()) {
                const text = walk.currentNode.data.trim();
                const part = walk.currentNode.parentElement;
                if (!text || part.closest('script, style, svg title, svg desc, table.sortable thead button')) continue;
                count += 1;
                const range = document.createRange();
                range.selectNodeContents(walk.currentNode);
                if (!part.checkVisibility({opacityProperty: true, visibilityProperty: true})
                    || range.getClientRects().length === 0) lost.push(part.outerHTML.slice(0, 120));
            }
            return count === 0 ? ['no text at all'] : lost;
        }""")
        for part in lost[:5]:
            self.fault(view, f"cannot be read: {part}")

    # WCAG 2.2, 1.4.10: no scrolling in two directions at 320 pixels; text twice as large as well (1.4.4).
    def check_narrow(self):
        context, page = self.page("narrow", viewport=dict(width=320, height=640))
        self.check_width("narrow", page)
        page.add_style_tag(content="html{font-size:200%!important}")
        self.check_width("narrow, large text", page)
        context.close()

    def check_keyboard(self):
        context, page = self.page("keyboard", viewport=dict(width=1280, height=900))
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('href')") != "#_main":
            self.fault("keyboard", "the first stop is not the link to the content")
        page.keyboard.press("Enter")
        if page.evaluate("document.activeElement.id") != "_main":
            self.fault("keyboard", "the link to the content does not lead there")
        small = page.evaluate("""[...document.querySelectorAll('button, summary, nav a')].filter((part) => {
            const box = part.getBoundingClientRect();
            return box.width > 0 && (box.width < 24 || box.height < 24);
        }).map((part) => part.outerHTML.slice(0, 120))""")
        for part in small:
            self.fault("keyboard", f"smaller than 24 pixels: {part}")
        self.check_sorting(page)
        for target in page.evaluate("[...document.querySelectorAll('details[id]')].slice(0, 3).map((part) => part.id)"):
            page.evaluate("(id) => { location.hash = '#' + id; }", target)
            page.wait_for_timeout(50)
            if not page.evaluate("(id) => document.getElementById(id).open", target):
                self.fault("keyboard", f"a link does not unfold {target}")
        context.close()

    def check_sorting(self, page):
        for index in range(page.locator("table.sortable").count()):
            table = page.locator("table.sortable").nth(index)
            if not table.is_visible():
                continue
            before = table.locator("tbody tr").all_text_contents()
            for column in range(table.locator("thead button").count()):
                button = table.locator("thead button").nth(column)
                states = []
                for _ in range(3):
                    button.focus()
                    page.keyboard.press("Enter")
                    states.append(table.locator("thead th[aria-sort]").nth(column).get_attribute("aria-sort"))
                if states != ["ascending", "descending", "none"]:
                    self.fault("keyboard", f"sorting goes {states}")
                if table.locator("tbody tr").all_text_contents() != before:
                    self.fault("keyboard", "the third press does not bring the order back")

    # What axe does not ask for.
    def check_structure(self):
        context, page = self.page("structure", viewport=dict(width=1280, height=900))
        facts = page.evaluate("""() => ({
            h1: document.querySelectorAll('h1').length,
            levels: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((part) => Number(part.tagName[1])),
            uncaptioned: [...document.querySelectorAll('table')].filter((table) => !table.caption).length,
            unscoped: document.querySelectorAll('th:not([scope])').length,
            ids: [...document.querySelectorAll('[id]')].map((part) => part.id),
            dead: [...document.querySelectorAll('a[href^="#"]')].map((part) => part.hash.slice(1))
                .filter((id) => !document.getElementById(decodeURIComponent(id))),
            scripts: document.scripts.length,
            unnamed: [...document.querySelectorAll('figure.chart svg[role=img]')].filter((svg) =>
                !(svg.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean)
                    .every((id) => (document.getElementById(id) || {}).textContent) ||
                !svg.getAttribute('aria-labelledby')).length,
            untold: [...document.querySelectorAll('figure.chart')].filter((chart) => !chart.querySelector('table')).length,
        })""")
        if facts["h1"] != 1:
            self.fault("structure", f"{facts['h1']} h1")
        for before, after in zip(facts["levels"], facts["levels"][1:]):
            if after > before + 1:
                self.fault("structure", f"a heading of level {after} below one of level {before}")
        for name in ("uncaptioned", "unscoped", "unnamed", "untold"):
            if facts[name]:
                self.fault("structure", f"{facts[name]} {name}")
        if len(set(facts["ids"])) != len(facts["ids"]):
            self.fault("structure", "an id stands twice")
        if facts["dead"]:
            self.fault("structure", f"links lead nowhere: {facts['dead'][:5]}")
        if facts["scripts"] != 1:
            self.fault("structure", f"{facts['scripts']} scripts")
        context.close()

    # MARK: Print

    # As it is first, then with what is folded.
    def check_print(self):
        context, page = self.page("print", viewport=dict(width=1280, height=900), color_scheme="dark")
        page.emulate_media(media="print")
        shown = page.evaluate("""[...document.querySelectorAll('h1, main h2, main h3')]
            .filter((part) => part.checkVisibility()).map((part) => part.textContent)""")
        folded = page.locator("main summary").all_text_contents()
        with tempfile.TemporaryDirectory() as folder:
            pdf = (self.pictures or pathlib.Path(folder)) / f"{self.path.stem}.pdf"
            self.print(page, pdf)
            pages = self.check_pdf("print", pdf, shown, [])
            if self.pictures:
                for old in self.pictures.glob(f"{self.path.stem}.print-*.png"):
                    old.unlink()
                subprocess.run(
                    ["pdftoppm", "-r", "70", "-png", pdf, self.pictures / f"{self.path.stem}.print"], check=True)
            if folded:
                page.locator("#_whole").evaluate("(box) => { box.checked = true; }")
                whole = pathlib.Path(folder) / "whole.pdf"
                self.print(page, whole)
                headings = page.locator("h1, main h2, main h3").all_text_contents()
                if self.check_pdf("whole print", whole, headings, folded) < pages:
                    self.fault("print", "with what is folded there are fewer pages")
        context.close()

    def print(self, page, pdf):
        page.pdf(path=pdf, prefer_css_page_size=True, print_background=True, tagged=True, outline=True)

    def check_pdf(self, view, pdf, headings, folded):
        sizes = subprocess.run(["pdfinfo", "-f", "1", "-l", "9999", pdf], check=True, capture_output=True, text=True)
        for width, height in re.findall(r"size: +([0-9.]+) x ([0-9.]+)", sizes.stdout):
            if sorted([round(float(width)), round(float(height))]) != [595, 842]:
                self.fault(view, f"a page of {width} × {height} points is not A4")
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
        pages = text.split("\f")[:-1]
        for number, content in enumerate(pages, 1):
            # Nothing but the running title, which the first page has not, and the number of the page.
            if len([line for line in content.splitlines() if line.strip()]) < (3 if number > 1 else 2):
                self.fault(view, f"page {number} of {len(pages)} is blank")
        whole = squeezed(text)
        for heading in headings:
            if squeezed(heading)[:200] not in whole:
                self.fault(view, f"the heading is missing: {heading[:200]}")
        for summary in folded:
            if squeezed(summary)[:200] not in whole:
                self.fault(view, f"what is folded is missing: {summary[:200]}")
        return len(pages)


def squeezed(text):
    """The letters alone: a PDF breaks lines where it likes."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--pictures", type=pathlib.Path)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])
        axe = Axe()
        for path in options.files:
            reader = Reader(browser, axe, path, options.pictures)
            reader.look()
            faults += reader.faults
            print(f"{path}: {len(reader.faults) or 'no'} faults")
        browser.close()
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
