package cli

import (
	"bytes"
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

// replace writes a file whole or not at all, and leaves one alone that already
// holds the same bytes.
func replace(name string, data []byte) error {
	if same(name, data) {
		return nil
	}
	temp, err := stage(name, data)
	if err != nil {
		return err
	}
	return commit(temp, name)
}

// aimed names in an error of the disk the file that the user knows, not the
// temporary one.
func aimed(err error, name string) error {
	var (
		at   *fs.PathError
		move *os.LinkError
	)
	switch {
	case errors.As(err, &at):
		return &fs.PathError{Op: at.Op, Path: name, Err: at.Err}
	case errors.As(err, &move):
		return &fs.PathError{Op: move.Op, Path: name, Err: move.Err}
	}
	return err
}

func same(name string, data []byte) bool {
	old, err := os.ReadFile(name)
	return err == nil && bytes.Equal(old, data)
}

// stage writes data beside its destination, under a name of its own.
func stage(name string, data []byte) (temp string, err error) {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return "", err
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".registre-*")
	if err != nil {
		return "", aimed(err, name)
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Close())
	if err != nil {
		_ = os.Remove(f.Name())
		return "", aimed(err, name)
	}
	return f.Name(), nil
}

func commit(temp, name string) error {
	if err := os.Rename(temp, name); err != nil {
		_ = os.Remove(temp)
		return aimed(err, name)
	}
	return nil
}
