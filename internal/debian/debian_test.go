package debian

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestInstalled(t *testing.T) {
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
	want := []string{"libperl5.36", "libc6", "gawk", "libdbi-perl", "libaio1", "mariadb-server-core", "mariadb-server"}
	if diff := cmp.Diff(want, installed([]byte(plan))); diff != "" {
		t.Errorf("packages (-want +got):\n%s", diff)
	}
}

func TestMirrorOf(t *testing.T) {
	const bookworm = "ID=debian\nVERSION_CODENAME=bookworm\n"
	const targets = `http://security.example/debian-security/ bookworm-security main
http://other.example/ stable contrib
http://mirror.example/debian/ bookworm main
http://mirror.example/debian/ bookworm-updates main
`
	for _, tt := range []struct{ name, release, targets, want string }{
		{"its own release", bookworm, targets, "http://mirror.example/debian/"},
		{"another system", "ID=\"ubuntu\"\nVERSION_CODENAME=noble\n", "http://u.example/ noble main\n", ""},
		{"updates alone", bookworm, "http://mirror.example/debian/ bookworm-updates main\n", ""},
		{"no sources", bookworm, "", ""},
		{"sid", "ID=debian\n", "http://mirror.example/debian/ sid main\n", "http://mirror.example/debian/"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := mirrorOf(tt.release, tt.targets)
			if got != tt.want || (err != nil) != (tt.want == "") {
				t.Errorf("mirrorOf = %q, %v; want %q", got, err, tt.want)
			}
		})
	}
}
