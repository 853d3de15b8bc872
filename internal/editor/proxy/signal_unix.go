//go:build unix

package proxy

import (
	"os"
	"syscall"
)

// signalCode is 128 and the signal that killed a process, as shells have it.
func signalCode(s *os.ProcessState) int {
	if status, ok := s.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		return 128 + int(status.Signal())
	}
	return 1
}
