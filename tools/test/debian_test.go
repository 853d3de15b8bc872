package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSelectPackages(t *testing.T) {
	const plan = `NOTE: This is only a simulation!
The following NEW packages will be installed:
  mariadb-server mysql-common
Inst libperl5.36 [5.36.0-7+deb12u2] (5.36.0-7+deb12u4 Debian-Security:12 [amd64]) [perl:amd64 ]
Inst libc6 [2.36-9] (2.36-10 Debian:12.15 [amd64])
Inst gawk (1:5.2.1-2 Debian:12.15 [amd64])
Inst libdbi-perl (1.643-4 Debian:12.15 [amd64])
Inst libaio1 (0.3.113-4 Debian:12.15 [amd64])
Inst mariadb-server-core (1:10.11.19-0+deb12u1 Debian-Security:12 [amd64])
Inst mariadb-server (1:10.11.19-0+deb12u1 Debian-Security:12 [amd64])
Conf libaio1 (0.3.113-4 Debian:12.15 [amd64])
`
	want := []string{"libaio1", "mariadb-server-core", "mariadb-server"}
	if diff := cmp.Diff(want, selectPackages([]byte(plan))); diff != "" {
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
