package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSelectPackages(t *testing.T) {
	plan := []string{"libperl5.36", "libc6", "gawk", "libdbi-perl", "libaio1", "mariadb-server-core", "mariadb-server"}
	want := []string{"libaio1", "mariadb-server-core", "mariadb-server"}
	if diff := cmp.Diff(want, selectPackages(plan)); diff != "" {
		t.Errorf("packages (-want +got):\n%s", diff)
	}
}

func TestHowToInstallAlwaysAnswers(t *testing.T) {
	for _, goos := range []string{"darwin", "linux", "windows"} {
		if howToInstall(goos) == "" {
			t.Errorf("no advice for %s", goos)
		}
	}
}
