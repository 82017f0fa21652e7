// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The one script of a page. Without it everything is there to read; with it tables sort by a column, a link unfolds what it
/// leads to, and what is folded is printed for those who want it.
enum ReportScript {
    /// The script. Its fingerprint is part of the page, so it must be the same in every page.
    static let text = #"""
        (() => {
          "use strict";
          const unfold = (part) => {
            for (; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
          };
          const follow = () => {
            let part = null;
            try { part = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch {}
            if (part) { unfold(part); part.scrollIntoView(); }
          };
          addEventListener("hashchange", follow);
          follow();

          let folded = [];
          addEventListener("beforeprint", () => {
            const whole = document.getElementById("_whole");
            folded = whole && whole.checked ? [...document.querySelectorAll("details:not([open])")] : [];
            for (const part of folded) part.open = true;
          });
          addEventListener("afterprint", () => {
            for (const part of folded) part.open = false;
            folded = [];
          });

          const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
          const value = (row, column) => {
            const cell = row.cells[column];
            if (!cell) return { text: "" };
            return cell.dataset.n === undefined ? { text: cell.textContent } : { number: Number(cell.dataset.n) };
          };
          const compare = (left, right) => {
            if (left.number !== undefined && right.number !== undefined) return left.number - right.number;
            if (left.number !== undefined) return -1;
            if (right.number !== undefined) return 1;
            return order.compare(left.text, right.text);
          };
          for (const table of document.querySelectorAll("table.sortable")) {
            const body = table.tBodies[0];
            const rows = [...body.rows];
            const heads = [...table.tHead.rows[0].cells];
            heads.forEach((head, column) => {
              const button = head.querySelector("button");
              if (!button) return;
              button.hidden = false;
              head.setAttribute("aria-sort", "none");
              button.addEventListener("click", () => {
                const turn = { none: "ascending", ascending: "descending", descending: "none" };
                const next = turn[head.getAttribute("aria-sort")];
                for (const other of heads) if (other.hasAttribute("aria-sort")) other.setAttribute("aria-sort", "none");
                head.setAttribute("aria-sort", next);
                const sorted = [...rows];
                if (next !== "none") {
                  const sign = next === "ascending" ? 1 : -1;
                  sorted.sort((left, right) => sign * compare(value(left, column), value(right, column)));
                }
                body.append(...sorted);
              });
            });
          }
        })();
        """#

    /// SHA-256 in Base64, as content security policies name scripts (CSP Level 3, section 2.3.1).
    static var fingerprint: String { Base64Text.of(SHA256Digest.of(Array(text.utf8)).bytes) }
}
