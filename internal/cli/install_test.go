package cli

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/server/locate"
)

// TestNoServer: where the machine has no server the message says what to
// install, and how to name one.
func TestNoServer(t *testing.T) {
	err := withInstall(fmt.Errorf("look: %w", locate.ErrNotFound))
	for _, want := range []string{"needs a mariadbd or mysqld", "apt-get install mariadb-server-core", "--server PATH"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not say %q", err, want)
		}
	}
	other := errors.New("broken")
	if got := withInstall(other); got != other {
		t.Errorf("another error became %v", got)
	}
	if withInstall(nil) != nil {
		t.Error("no error became one")
	}
}
