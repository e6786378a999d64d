# Every target is `python3 packaging/dev.py <target>`; Windows: `py packaging/dev.py <target>`.
PYTHON ?= python3
ARGS ?=
# of test-long: make test-long SEEDS=1-5000
SEEDS ?=

.PHONY: help run test test-sync test-hub test-long check assets screenshots translations bench clean

help:
	@$(PYTHON) packaging/dev.py || true

run test test-sync test-hub test-long check assets screenshots translations bench clean:
	@$(PYTHON) packaging/dev.py $@ $(SEEDS) $(ARGS)
