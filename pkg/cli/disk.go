package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/registre-rgpd/registre/pkg/build"
)

// nearest gives the nearest folder upwards that holds a register.
func (a *app) nearest() (string, error) {
	if dir := around(a.dir); dir != "" {
		return dir, nil
	}
	return "", a.fail("no-register", code("path", a.dir))
}

// around gives the nearest folder that holds a register, from dir upwards, ""
// when there is none.
func around(dir string) string {
	for ; !isFile(filepath.Join(dir, build.Main)); dir = filepath.Dir(dir) {
		if dir == filepath.Dir(dir) {
			return ""
		}
	}
	return dir
}

// folder gives the folder of a register that the user names, by the folder or
// by its main file.
func (a *app) folder(name string) (string, error) {
	dir := a.path(name)
	if isFile(dir) && filepath.Base(dir) == build.Main {
		return filepath.Dir(dir), nil
	}
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", a.fail("no-folder", code("path", name))
	case err != nil:
		return "", err
	case !info.IsDir():
		return "", a.fail("not-folder", code("path", name))
	case !isFile(filepath.Join(dir, build.Main)):
		return "", a.fail("not-register", code("path", name))
	}
	return dir, nil
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// openFolder gives a folder as a file system that links cannot lead out of. It
// stays open for the rest of the run: templates are read from it late.
func openFolder(dir string) (fs.FS, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	return root.FS(), nil
}

// relative gives a path as seen from where the user stands, slash-separated;
// "" is the place itself.
func (a *app) relative(dir string) string {
	rel, err := filepath.Rel(a.dir, dir)
	if err != nil {
		return filepath.ToSlash(dir)
	}
	if rel == "." {
		return ""
	}
	return filepath.ToSlash(rel)
}

// inside gives the slash-separated path of name in dir, "" when it is not below.
func inside(dir, name string) string {
	rel, err := filepath.Rel(dir, name)
	if err != nil || rel == "." || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return ""
	}
	return filepath.ToSlash(rel)
}

// repository gives the path of the current folder from the root of its git
// repository, "" when there is none: platforms name files from there.
func (a *app) repository() string {
	for dir := a.dir; ; dir = filepath.Dir(dir) {
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return inside(dir, a.dir)
		}
		if dir == filepath.Dir(dir) {
			return ""
		}
	}
}

// appendTo adds to a file that others write too.
func appendTo(name string, data []byte) error {
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}
