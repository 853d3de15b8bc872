//go:build tools

// Package main is filled with nogo's own sources by the test.
package main

import (
	_ "github.com/aymanbagabas/go-udiff"
	_ "github.com/bazelbuild/rules_go/go/tools/bazel"
	_ "golang.org/x/tools/go/gcexportdata"

	_ "golang.org/x/tools/nogohost/lint"
)
