# Two commands do everything: `make run` serves the demo line, `make test` proves the house in order.
PYTHON ?= python3
BIN = .venv/bin
CLOCK ?= 2026-11-21T11:00+01:00
PORT ?= 8080
DEMO_PORT ?= 8081

.PHONY: run test install format lint types floors clean

run: install
	@rm -f demo.db demo.db-wal demo.db-shm; \
	$(BIN)/voicebot demo --port $(DEMO_PORT) --clock $(CLOCK) & demo=$$!; \
	LUMEN_BACKEND=http://127.0.0.1:$(DEMO_PORT) $(BIN)/voicebot serve --bot scenarios/lumen \
		--store sqlite:///demo.db --port $(PORT) --auth none --clock $(CLOCK) & serve=$$!; \
	trap 'kill $$demo $$serve 2>/dev/null' EXIT INT TERM; \
	wait $$serve

test: install lint types floors
	$(BIN)/python -m pytest -n 2 --dist loadscope

install: .venv/installed

.venv/installed: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing into .venv ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

lint:
	$(BIN)/ruff format --check voicebot tests benchmarks
	$(BIN)/ruff check voicebot tests benchmarks

types:
	$(BIN)/mypy

floors:
	$(BIN)/lint-imports --no-cache

format:
	$(BIN)/ruff format voicebot tests benchmarks
	$(BIN)/ruff check --fix voicebot tests benchmarks

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
