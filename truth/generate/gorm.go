package main

import "bytes"

func gormFormMatrix(b *bytes.Buffer)    {}
func gormCleanupMatrix(b *bytes.Buffer) {}
