# make demo    build in release mode, score, audit and track the examples, write the results and pages of them
# make test    everything that must hold: format, build, tests, shipped files, examples, READMEs
# make test-deep   sanitizers and long fuzzing
# make bench   the benchmarks (Examples/Benchmarks)
# make bench-peers   data checks against DuckDB, Polars and a C program, open data against pyshacl (needs python3, gcc;
#              ROWS=5000000 REPS=5 DATASETS=1000)
# make static  one fully static dgov that runs on another machine
# make docs    the documentation as a static site
# make format  bring the sources into the house format

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

SWIFT_SOURCES = Package.swift Sources Tests Examples/Benchmarks/Package.swift Examples/Benchmarks/Sources \
	Examples/EmbedScoring/Package.swift Examples/EmbedScoring/Sources \
	Examples/EmbedQuality/Package.swift Examples/EmbedQuality/Sources
RELEASE = swift build -c release --product dgov
DGOV = $$(swift build -c release --show-bin-path)/dgov
DEMO = .build/demo
OPEN_DATA = Examples/open-data/danh-muc-minh-ha.jsonld --plan Examples/open-data/ke-hoach-minh-ha.yaml \
	--probes Examples/open-data/tham-do-minh-ha.yaml --as-of 2026-11-21

PLAN = Examples/indicators/ke-hoach-minh-ha.yaml --figures Examples/indicators/so-lieu-minh-ha.yaml \
	Examples/indicators/so-lieu-xa.csv --scorecards Examples/indicators/bang-diem \
	--bodies Examples/indicators/co-quan-minh-ha.yaml --as-of 2027-06-30

.PHONY: help deps deps-traits format check-format demo build test unit-test without-traits lint-shipped examples readme test-deep bench bench-peers static docs clean

help:
	@sed -n 's/^# //p' Makefile

# $(call install,PKG-CONFIG NAMES,DEBIAN PACKAGES): installs system libraries that are missing, and pkg-config to find them.
define install
	@if ! { command -v pkg-config >/dev/null && pkg-config --exists $(1); }; then \
	  echo "Installing $(2)"; \
	  run=""; [ "$$(id -u)" = 0 ] || run=sudo; \
	  $$run apt-get update -qq && $$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq pkg-config $(2); \
	fi
endef

# What every build needs: the system libyaml.
deps:
	@command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install" >&2; exit 2; }
	$(call install,yaml-0.1,libyaml-dev)

# What the traits need beside it: libraptor2 for RDF, libcurl for Probe; libxlsxwriter, libzip and libexpat for Spreadsheet.
deps-traits: deps
	$(call install,raptor2 libcurl xlsxwriter libzip expat,libraptor2-dev libcurl4-gnutls-dev libxlsxwriter-dev libzip-dev libexpat1-dev)

format:
	swift format --in-place --recursive --parallel --configuration .swift-format $(SWIFT_SOURCES)

check-format:
	swift format lint --strict --recursive --parallel --configuration .swift-format $(SWIFT_SOURCES)

demo: deps
	$(RELEASE)
	@mkdir -p $(DEMO)
	@$(DGOV) score Examples/evidence/so-xay-dung.yaml
	@$(DGOV) score Examples/evidence/so-xay-dung.yaml --format json --out $(DEMO)/so-xay-dung.scorecard.json
	@echo
	@$(DGOV) audit $(OPEN_DATA) --pack vn-open-data --sample 1
	@$(DGOV) audit $(OPEN_DATA) --format json --out $(DEMO)/minh-ha.audit.json
	@echo
	@$(DGOV) track $(PLAN) --phase 2026-2027
	@$(DGOV) track $(PLAN) --format json --out $(DEMO)/minh-ha.progress.json
	@echo
	@$(DGOV) report $(DEMO)/so-xay-dung.scorecard.json --out $(DEMO)/so-xay-dung.html
	@$(DGOV) report $(DEMO)/minh-ha.audit.json $(DEMO)/minh-ha.progress.json --out $(DEMO)/minh-ha.html
	@echo "Kết quả đầy đủ / full results: so-xay-dung.scorecard.json, minh-ha.audit.json, minh-ha.progress.json ($(DEMO))"
	@echo "Trang báo cáo, mở bằng trình duyệt / pages to open in a browser: so-xay-dung.html, minh-ha.html"

# Warnings are errors for every target of the package (see Package.swift).
build: deps-traits
	swift build --build-tests --enable-all-traits

test: deps-traits check-format unit-test without-traits lint-shipped examples readme docs
	@echo "All checks passed."

# Other programs open what we write: a reader of calendars, a browser, LibreOffice, a driver of terminals.
unit-test: build
	@for reader in calendar_reader browser spreadsheet_reader terminal_driver; do \
	  bash Tests/Tools/setup_$$reader.sh || echo "WARNING: no $$reader here; the tests that need it are left out, and say so" >&2; \
	done
	@bash Tests/Tools/run_tests.sh --skip-build --enable-all-traits

# The same package for users who want none of the traits: no header of theirs is touched.
without-traits: deps
	swift build --build-tests --scratch-path .build-plain
	@bash Tests/Tools/run_tests.sh --skip-build --scratch-path .build-plain --filter TraitTests

lint-shipped: deps
	$(RELEASE)
	$(DGOV) lint --lang en $$(find Rubrics Examples -name '*.yaml' -not -path '*/.build/*' -not -path '*/peers/*' | sort)

examples: deps
	bash Examples/EmbedScoring/check.sh
	bash Examples/EmbedQuality/check.sh
	swift build --package-path Examples/Benchmarks

# The commands and blocks of the READMEs are run by the tests; this runs the one command that is itself a make target.
readme: deps
	@$(MAKE) --no-print-directory demo >/dev/null

# Leaks are not asked for: the test runner itself leaks a little.
test-deep: deps-traits
	DGOV_FUZZ_ROUNDS=100000 swift test -c release -Xswiftc -enable-testing --enable-all-traits --scratch-path .build-fuzz \
	  --filter HostileInputTests
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize address --enable-all-traits --scratch-path .build-address
	swift test --sanitize thread --enable-all-traits --scratch-path .build-thread

bench: deps
	bash Examples/Benchmarks/run.sh

bench-peers: deps
	bash Examples/Benchmarks/peers/run.sh
	bash Examples/Benchmarks/peers/open-data/run.sh

static: deps
	swift build -c release --product dgov --static-swift-stdlib -Xswiftc -static-executable --scratch-path .build-static
	@mkdir -p .build/static
	@cp "$$(swift build -c release --scratch-path .build-static --show-bin-path)/dgov" .build/static/dgov
	@strip .build/static/dgov
	@if ldd .build/static/dgov >/dev/null 2>&1; then echo "the binary is not static" >&2; exit 1; fi
	@ls -l .build/static/dgov

docs: deps
	bash Tests/Tools/build_docs.sh

clean:
	rm -rf .build .build-address .build-docs .build-fuzz .build-plain .build-thread .build-static
