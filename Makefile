# The targets are short names for go commands; see CONTRIBUTING.md.

.PHONY: test truth

# Every test that needs nothing but a MariaDB server, which is got if need be.
test:
	go run ./tools/test

# The engines are started, those that the machine lacks are got first (packages,
# and TiDB is built: a quarter of an hour, once). The simulator and the reader of
# DDL are held against each; docs/engines.md is written.
truth:
	cd enginetruth && go run ./cmd/truth
