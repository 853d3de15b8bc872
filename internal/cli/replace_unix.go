//go:build unix

package cli

import "syscall"

// replace makes another program of the process; it returns only where that fails.
func replace() func(path string, args, vars []string) error { return syscall.Exec }
