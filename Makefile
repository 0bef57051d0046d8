# Everything a developer does, one target each. `make help` lists them.
#
#   PYTHON=python3.12   the Python to build .venv with (3.11 or newer)
#   ARGS="…"            passed on to the program, to pytest, to the benchmarks
#   ARTICLES=DIR        the articles to take pictures of
#   DATA=DIR            texts in KIND's format, to measure the detection of actors on
#   MAKER=PATH          a script that makes articles to measure with: PATH COUNT OUT.jsonl
#   TRAIN=DIR           KIND's training file for the pipeline beside ours, if it is not in DATA

PYTHON ?= python3
ARGS ?=
ARTICLES ?= corpus
export MAKER ?=

BIN := .venv/bin
PICTURE := build/window.png
# What goes through every package of the core, from a file to an export; the rest is the same without Qt.
CORE_TESTS := tests/cli tests/jobs tests/library tests/test_offline.py tests/packaging/test_wheel.py
# More than eight workers cost more to start than they save.
PYTEST_FLAGS := -n auto --maxprocesses 8

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help setup setup-core run test check bench bench-large bench-actors screenshots soak clean

## help         list these targets
help:
	@sed -n 's/^## //p' Makefile

## setup        install what is missing, in .venv and, where allowed, on the system
setup:
	@$(PYTHON) packaging/setup_checkout.py .venv

# The environment without Qt proves that only reader/ui needs it.
setup-core: setup
	@$(PYTHON) packaging/setup_checkout.py .venv-core

# Without a display Qt aborts with a misleading message, so make looks first.
ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
## run          open the window, with the sample corpus ready to read
run: setup
	$(BIN)/corpus-reader $(ARGS)
else
run: export QT_QPA_PLATFORM := offscreen
run: setup
	@echo "There is no display (DISPLAY and WAYLAND_DISPLAY are empty): starting offscreen."
	@mkdir -p $(dir $(PICTURE))
	$(BIN)/corpus-reader $(ARGS) screenshot $(PICTURE)
	@echo "A picture of the window is in $(CURDIR)/$(PICTURE)"
endif

## check        formatting, lint, types, who may import whom, desktop metadata
check: export MYPYPATH := packaging
check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy reader tests packaging
	$(BIN)/lint-imports
	$(BIN)/python packaging/check_metadata.py

## test         check, every test, and the whole way through the core without Qt
test: export QT_QPA_PLATFORM := offscreen
test: check setup-core
	@$(PYTHON) packaging/system_packages.py --for-tests
	$(BIN)/python -m pytest $(PYTEST_FLAGS) tests $(ARGS)
	.venv-core/bin/python -m pytest $(PYTEST_FLAGS) -m "not window" $(CORE_TESTS) $(ARGS)

## soak         every test, with thousands of cases, power cuts and crashes where one is made of them; hours
soak: export QT_QPA_PLATFORM := offscreen
soak: export CORPUS_READER_SOAK := 1
soak: setup
	$(BIN)/python -m pytest $(PYTEST_FLAGS) --timeout 0 tests $(ARGS)

## bench        import, index and search beside Recoll, SQLite FTS5 and bare tantivy (MAKER=PATH)
bench: setup
	$(BIN)/python -m tests.benchmarks $(ARGS)

## bench-large  the same with 100,000 articles too; takes most of an hour
bench-large: setup
	$(BIN)/python -m tests.benchmarks --large $(ARGS)

## bench-actors how well actors are found in KIND's texts (DATA=DIR), how fast, at what cost
bench-actors: setup
	$(BIN)/python -m tests.benchmarks.actors $(DATA) $(if $(TRAIN),--train $(TRAIN)) $(ARGS)

## screenshots  pictures of the window into build/pictures, light and dark, two sizes
screenshots: export QT_QPA_PLATFORM := offscreen
screenshots: setup
	$(BIN)/python packaging/screenshots.py $(ARTICLES) $(ARGS)

## clean        remove all that these targets made, except docs/pictures
clean:
	rm -rf .venv .venv-core build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
