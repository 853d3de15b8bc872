//go:build !unix

package proxy

import "os"

func signalCode(*os.ProcessState) int { return 1 }
