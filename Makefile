# The targets are short names for go commands; see CONTRIBUTING.md.

.PHONY: test truth integration

# Every test that needs nothing but a MariaDB server, which is got if need be.
test:
	go run ./tools/test

# The engines are started, those that the machine lacks are got first (packages,
# and TiDB is built: a quarter of an hour, once). The simulator and the reader of
# DDL are held against each, and docs/engines.md is written; then the verifier.
# TRUTH passes flags on, such as TRUTH="-seed 7 mysql@9.7".
truth:
	cd enginetruth && go run ./cmd/truth $(TRUTH) && go test -count=1 -tags truth ./verifier

# The analyzers inside their real hosts, at pinned versions: golangci-lint, nogo and
# gopls are built from the module proxy, which takes minutes at first.
integration:
	go test -tags integration -count=1 -timeout 60m ./integration/...
