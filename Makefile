# Every target is `python3 packaging/dev.py <target>`; Windows: `py packaging/dev.py <target>`.
PYTHON ?= python3
ARGS ?=

.PHONY: help run test check assets screenshots translations bench clean

help:
	@$(PYTHON) packaging/dev.py || true

run test check assets screenshots translations bench clean:
	@$(PYTHON) packaging/dev.py $@ $(ARGS)
