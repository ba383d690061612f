# A shorthand for the commands worth remembering; none is needed to build or to
# test: `go run ./cmd/registre` and `go test ./...` do.

.DEFAULT_GOAL := help
.PHONY: help build test lint fmt gen golden cover fuzz mutate bench docs man pictures ci clean

GO      ?= go
BIN     ?= registre
FUZZ    ?= 30s
# Packages whose tests compare with golden files.
GOLDEN  = $(sort $(dir $(shell grep -rlE 'internal/golden"|flag.Bool."update"' --include='*_test.go' cmd pkg)))

help: ## show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  %-9s %s\n", $$1, $$2}'

build: ## compile the program to ./registre
	CGO_ENABLED=0 $(GO) build -trimpath -o $(BIN) ./cmd/registre

test: ## run every test
	$(GO) test ./...

lint: ## vet, gofmt and the module file
	$(GO) vet ./...
	@test -z "$$(gofmt -l cmd pkg schema templates)" || { gofmt -d cmd pkg schema templates; exit 1; }
	$(GO) mod tidy -diff

fmt: ## format the Go files
	gofmt -w cmd pkg schema templates

gen: ## rewrite what comes from the tables: facts, schemas, language reference, handbook
	$(GO) generate ./pkg/facts
	$(GO) test ./pkg/register -run 'Editions|Reference' -update
	$(GO) test ./pkg/build -run 'ConfigSchema|Handbook' -update

golden: ## rewrite every golden file; read the diff like code
	$(GO) test $(addprefix ./,$(GOLDEN)) -update
	git diff --stat

cover: ## measure what the tests run, to coverage.html
	$(GO) test -coverpkg=./... -coverprofile=coverage.out ./...
	$(GO) tool cover -html=coverage.out -o coverage.html
	$(GO) tool cover -func=coverage.out | tail -n 1

fuzz: ## fuzz every target for FUZZ each (30s)
	.ci/fuzz $(FUZZ)

mutate: ## turn each condition of the rules around: an example must fail
	$(GO) test ./pkg/lint -run TestMutants -mutate -v -timeout 20m

bench: ## run the benchmarks
	$(GO) test -run '^$$' -bench . -benchmem ./...

docs: ## compile the examples to out/
	for e in examples/*/; do $(GO) run ./cmd/registre build $$e --out out/$$(basename $$e) || exit 1; done

man: ## write the manual pages and the completions to out/
	$(GO) run ./pkg/internal/manpages out

pictures: ## take the pictures of the README again (chromium, poppler-utils)
	.ci/pictures

ci: ## run all that a merge must pass
	.ci/run

clean: ## remove what the targets above wrote
	rm -rf out $(BIN) coverage.out coverage.html
