package overlay_test

import (
	"errors"
	"io/fs"
	"testing"
	"testing/fstest"

	"github.com/registre-rgpd/registre/pkg/internal/overlay"
)

func TestUpperFileWins(t *testing.T) {
	upper := fstest.MapFS{"a/b.txt": {Data: []byte("upper")}}
	lower := fstest.MapFS{"a/b.txt": {Data: []byte("lower")}, "a/c.txt": {Data: []byte("lower c")}}
	both := overlay.New(upper, lower)
	for name, want := range map[string]string{"a/b.txt": "upper", "a/c.txt": "lower c"} {
		if got, err := fs.ReadFile(both, name); err != nil || string(got) != want {
			t.Errorf("%s: %q %v, want %q", name, got, err, want)
		}
	}
	if _, err := fs.ReadFile(both, "d.txt"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("error %v", err)
	}
}
