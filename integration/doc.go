// Package integration holds the tests against the real hosts of the analyzers and
// the real gopls, at pinned versions from the module proxy. Building a host takes
// minutes at first, so they have a command of their own:
//
//	make integration     # go test -tags integration ./integration/...
//
// The suite of every day checks the same plugins without their hosts, in
// plugin/.
package integration
