# make run: everything from nothing to a demonstration in the browser.  make help: the rest.
SHELL := /bin/bash
PY := .venv/bin/python

.PHONY: run demo-life read test install lint format samples quality quality-printed quality-stamps quality-web bench adversarial fuzz lifecycle papers screens lock help install-dev

run: install  ## set up, then run the demonstration at 127.0.0.1:8000 (data stay in var/demo; ARGS="--bind …")
	@exec .venv/bin/sauro serve --demo $(ARGS)

demo-life: install  ## the same after a month: April 2026 played with KH 2233 (data stay in var/demo-life; ARGS="--clock 11/05/2026")
	@exec .venv/bin/sauro serve --life $(ARGS)

read: install  ## set up, then read the two sample directives at the terminal
	@.venv/bin/sauro demo

test:  ## set up with what tests need, then run them (ARGS="-k word" chooses)
	@scripts/debian_packages.sh test
	@scripts/environment.sh dev
	@scripts/test.sh $(ARGS)

install:  ## build .venv with the command .venv/bin/sauro
	@scripts/environment.sh run

install-dev:
	@scripts/environment.sh dev

lint: install-dev  ## ruff, mypy, import-linter, the house rules
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(PY) scripts/house_rules.py

lifecycle: install-dev  ## draw docs/lifecycle.md from the tables of steps
	@PYTHONPATH=. $(PY) scripts/draw_lifecycle.py

papers: install-dev  ## draw the papers of docs/screens as LibreOffice prints them
	@PYTHONPATH=. $(PY) scripts/draw_papers.py

screens: install-dev samples  ## photograph the pages of docs/screens, of the demonstration after its month
	@PYTHONPATH=. $(PY) scripts/draw_screens.py

format: install-dev  ## put the code into shape
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

samples: install  ## write the samples as DOCX, PDF, scans and photocopy into var/samples
	@$(PY) scripts/make_samples.py

quality: install-dev  ## measure the reader, write docs/quality.md
	@$(PY) bench/quality.py $(ARGS)

quality-web: install-dev  ## measure the pages over a province of full size, write docs/quality-web.md
	@$(PY) bench/web.py $(ARGS)

quality-printed: install-dev  ## the same from paper: print, scan, copy, read; write docs/quality-printed.md
	@$(PY) bench/printed.py $(ARGS)

quality-stamps: install-dev  ## stamps of secrecy and others, pressed on pages and read; write docs/quality-stamps.md
	@$(PY) bench/stamps.py $(ARGS)

bench: install-dev  ## measure speed and memory
	@$(PY) bench/speed.py $(ARGS)

adversarial: install-dev  ## try each rule and the reader on text made to slow them down
	@$(PY) bench/adversarial.py $(ARGS)

fuzz: install-dev  ## open spoilt files of all kinds (ARGS="--count 1000 --seed 2"); 10,000 take half an hour
	@$(PY) bench/fuzz.py $(ARGS)

lock: install-dev  ## lock newer packages within the ranges of pyproject.toml
	@scripts/lock.sh

help:  ## this list
	@awk -F ':.*## *' '/^[a-z-]+:.*##/ {printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
