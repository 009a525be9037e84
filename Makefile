# Two commands set everything up: `make demo` shows the main job, `make test` proves it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8080
# Tests run side by side; those of one server stay together.
PYTEST := $(BIN)/python -m pytest -n auto --dist loadgroup

.PHONY: help install demo tools test proof lint bench hapi golden docs clean

help:
	@echo "make demo     push the case report to an embedded FHIR server and show what arrived"
	@echo "make test     every proof (needs a JDK and Maven; says so)"
	@echo "make proof    the same proofs at full size, figures in docs/proof.md"
	@echo "make lint     ruff and mypy          make bench   timings"
	@echo "make install  .venv for development  make hapi PORT=N   an empty HAPI FHIR server"

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.sandbox: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[sandbox]'
	@touch $@

$(VENV)/.test: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[sandbox,test]'
	@touch $@ $(VENV)/.sandbox

install: $(VENV)/.test

demo: $(VENV)/.sandbox
	@$(BIN)/python examples/demo.py

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

tools:
	@$(PYTHON) -m tests.servers.tools

test: tools $(VENV)/.test
	@$(MAKE) --no-print-directory lint
	$(PYTEST)

proof: tools $(VENV)/.test
	DNFHIR_PROOF=full $(PYTEST) --proof-report docs/proof.md

bench: $(VENV)/.test
	$(BIN)/python benchmarks/mapping.py

golden: $(VENV)/.test
	$(BIN)/python -m tests.golden

docs: $(VENV)/.test
	$(BIN)/python -m tests.reference

hapi: tools $(VENV)/.test
	@$(BIN)/python -m tests.servers.hapi_server --port $(PORT)

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
