#!/usr/bin/env python3
# This file is part of swift-data-governance.
# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of the sample reports that the READMEs show: picture_reports.py, in the root of the package.

Needs what setup_browser.sh makes; the pictures go to Examples/reports/pictures.
"""

import pathlib

from playwright.sync_api import sync_playwright

SAMPLES = pathlib.Path("Examples/reports")
# name, page, width, height, where the picture begins, pixels a point, dark
PICTURES = [
    ("xa-tan-lap", "xa-tan-lap.html", 1280, 1500, None, 1, False),
    ("tien-do-minh-ha", "tien-do-minh-ha.html", 1280, 1100, None, 1, False),
    ("toan-canh-minh-ha-dark", "toan-canh-minh-ha.html", 960, 1000, "figure.chart >> nth=1", 1, True),
    ("dan-cu-phone.en", "dan-cu.en.html", 390, 1000, "main", 1.5, False),
]


def main():
    target = SAMPLES / "pictures"
    target.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        for name, page_name, width, height, start, scale, is_dark in PICTURES:
            context = browser.new_context(
                viewport=dict(width=width, height=height), device_scale_factor=scale,
                color_scheme="dark" if is_dark else "light")
            page = context.new_page()
            page.goto((SAMPLES / page_name).resolve().as_uri())
            top = page.locator(start).bounding_box()["y"] - 8 if start else 0
            page.screenshot(
                path=target / f"{name}.png", full_page=True, clip=dict(x=0, y=max(top, 0), width=width, height=height))
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
