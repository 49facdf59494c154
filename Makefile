# `make site` builds the report into site/; `make test` runs every check. Both set themselves up.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# The share of planted faults, in per cent, that the check must catch: README tells the figure.
CAUGHT := 94
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help
help: ## list what can be made
	@sed -n 's/^\([a-z][a-z-]*\):.*## /make \1  /p' Makefile

.PHONY: site
site: $(VENV)/site.ok ## check the ledger and build the site into site/
	$(BIN)/claimledger build

.PHONY: pdf
pdf: $(VENV)/pdf.ok ## build the site with the report as a PDF in site/data/report.pdf
	$(BIN)/claimledger build --pdf

.PHONY: serve
serve: $(VENV)/site.ok ## show the site at a local address and rebuild on every change
	$(BIN)/claimledger serve

.PHONY: check
check: $(VENV)/site.ok ## check claims, citations and pages, and build nothing
	$(BIN)/claimledger check

.PHONY: test
test: $(VENV)/test.ok $(VENV)/html.ok ## run every check and test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/claimledger check --strict
	$(BIN)/pytest

.PHONY: mutate
mutate: $(VENV)/site.ok ## plant faults in a copy of the report, and fail if fewer are caught than before
	$(BIN)/claimledger mutate --at-least $(CAUGHT)

.PHONY: lock
lock: $(VENV)/test.ok ## renew the pinned versions in requirements/ from the .in files
	for name in site pdf test; do \
	  $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-annotate --no-header --upgrade \
	    requirements/$$name.in --output-file requirements/$$name.txt || exit 1; \
	done

.PHONY: clean
clean: ## delete what was made
	rm -rf $(VENV) site build tests/html/node_modules

$(VENV)/made.ok:
	@command -v git >/dev/null || { echo "make: git is missing; install git" >&2; exit 2; }
	@command -v $(PYTHON) >/dev/null || { \
	  echo "make: '$(PYTHON)' is missing; install Python 3.11 or newer, or name one: make PYTHON=python3.12" >&2; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "make: $(PYTHON) is too old; Python 3.11 or newer is needed: make PYTHON=python3.12" >&2; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "make: this Python can't make environments; install its venv module (Debian: python3-venv)" >&2; exit 2; }
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/site.ok: requirements/site.txt pyproject.toml $(VENV)/made.ok
	$(BIN)/pip install --quiet --require-hashes --requirement requirements/site.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/pdf.ok: requirements/pdf.txt $(VENV)/site.ok
	$(BIN)/pip install --quiet --require-hashes --requirement requirements/pdf.txt
	@touch $@

$(VENV)/test.ok: requirements/test.txt $(VENV)/site.ok
	$(BIN)/pip install --quiet --require-hashes --requirement requirements/test.txt
	@touch $@

# The HTML checker is a Java program that comes from npm. Without them its test is skipped, with a word.
$(VENV)/html.ok: tests/html/package-lock.json $(VENV)/made.ok
	if command -v npm >/dev/null && command -v java >/dev/null; then \
	  npm ci --prefix tests/html --ignore-scripts --no-audit --no-fund --silent && touch $@; \
	fi
