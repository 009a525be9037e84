# Two commands set everything up: `make demo` shows the main job, `make test` proves it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8080
# Tests run side by side; those of one server stay together.
PYTEST := $(BIN)/python -m pytest -n auto --dist loadgroup

.PHONY: help install demo tools test test-random proof keycloak lint bench hapi golden docs profiles clean

help:
	@echo "make demo     push the case report to an embedded FHIR server and show what arrived"
	@echo "make test     every proof (needs a JDK, Maven and Node.js; says so)"
	@echo "make proof    the same proofs at full size, figures in docs/proof.md"
	@echo "make keycloak SMART Backend Services against Keycloak (177 MB, two minutes)"
	@echo "make lint     ruff and mypy          make bench   timings"
	@echo "make profiles compile the FHIR profiles with SUSHI and pack them (needs Node.js as well)"
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

# One process and random order show that no test needs another. SEED=N repeats an order, TESTS=DIR takes less.
test-random: tools $(VENV)/.test
	$(BIN)/python -m pytest -n 0 -p randomly $(if $(SEED),--randomly-seed $(SEED)) $(TESTS)

proof: tools $(VENV)/.test
	DNFHIR_PROOF=full $(PYTEST) -m proof --timeout 3600 --proof-report docs/proof.md

keycloak: tools $(VENV)/.test
	$(BIN)/python -m pytest tests/transport/auth/proof_keycloak.py --timeout 600

bench: $(VENV)/.test
	$(BIN)/python benchmarks/mapping.py

golden: $(VENV)/.test
	$(BIN)/python -m tests.golden

docs: $(VENV)/.test
	$(BIN)/python -m tests.reference

# CANONICAL=URL sets the base of all canonical addresses first, and maps the examples again.
profiles: tools $(VENV)/.test
	@$(if $(CANONICAL),$(BIN)/python -m profiles.canonical $(CANONICAL) && $(BIN)/python -m tests.golden)
	@$(BIN)/python -m profiles.build

hapi: tools $(VENV)/.test
	@$(BIN)/python -m tests.servers.hapi_server --port $(PORT)

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
