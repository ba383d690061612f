package cli

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// staging is files that stand ready beside their destinations, to be put in
// place once all of them are: what can be foreseen to fail fails before any.
type staging struct{ files []staged }

// staged is one file to write.
type staged struct {
	name string // as the user knows it
	way  way
	data []byte
	to   string // where the links lead
	temp string // its new bytes, beside
}

// way is how the bytes get to a destination.
type way uint8

const (
	moved    way = iota // a new file takes the place of the old one, whole
	kept                // the bytes are there already
	straight            // a device, a pipe, a link to what does not exist yet: nothing may take its place
)

// add makes a file ready. Links are followed, and a file keeps its rights.
func (s *staging) add(name string, data []byte) error {
	f := staged{name: name, data: data, to: name}
	rights := fs.FileMode(0o644)
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist) && isLink(name):
		f.way = straight
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case info.IsDir():
		return &fs.PathError{Op: "write", Path: name, Err: syscall.EISDIR}
	case !info.Mode().IsRegular():
		f.way = straight
	case same(name, data):
		f.way = kept
	default:
		rights = info.Mode().Perm()
		if f.to, err = filepath.EvalSymlinks(name); err != nil {
			return err
		}
	}
	if f.way == moved {
		if f.temp, err = stage(f.to, data, rights); err != nil {
			return err
		}
	}
	s.files = append(s.files, f)
	return nil
}

// commit puts the files in place, and tells of each whether it changed.
func (s *staging) commit(done func(name string, changed bool)) error {
	for i := range s.files {
		f := &s.files[i]
		var err error
		switch f.way {
		case moved:
			err = aimed(os.Rename(f.temp, f.to), f.name)
		case straight:
			err = pour(f.name, f.data)
		}
		if err != nil {
			return err
		}
		f.temp = ""
		done(f.name, f.way != kept)
	}
	return nil
}

// drop removes what was not put in place.
func (s *staging) drop() {
	for _, f := range s.files {
		if f.temp != "" {
			_ = os.Remove(f.temp)
		}
	}
}

// replace writes a file whole or not at all, and leaves one alone that already
// holds the same bytes.
func replace(name string, data []byte) error {
	var s staging
	defer s.drop()
	if err := s.add(name, data); err != nil {
		return err
	}
	return s.commit(func(string, bool) {})
}

// stage writes data beside its destination, under a name of its own.
func stage(name string, data []byte, rights fs.FileMode) (temp string, err error) {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return "", err
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".registre-*")
	if err != nil {
		return "", aimed(err, name)
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(rights), f.Close())
	if err != nil {
		_ = os.Remove(f.Name())
		return "", aimed(err, name)
	}
	return f.Name(), nil
}

// pour writes into what stands at a place.
func pour(name string, data []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
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

// same tells that a file holds the bytes. A pipe would wait for them.
func same(name string, data []byte) bool {
	if !isFile(name) {
		return false
	}
	old, err := os.ReadFile(name)
	return err == nil && bytes.Equal(old, data)
}

// isLink tells a link, whatever it leads to.
func isLink(name string) bool {
	info, err := os.Lstat(name)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// leadsOut tells that links take a name out of a folder. What does not exist
// yet leads nowhere: its nearest folder counts.
func leadsOut(dir, name string) bool {
	root, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return !errors.Is(err, fs.ErrNotExist) // a folder to be made holds no link
	}
	for {
		if _, err := os.Lstat(name); err == nil {
			break
		}
		name = filepath.Dir(name)
	}
	real, err := filepath.EvalSymlinks(name)
	return err != nil || real != root && inside(root, real) == ""
}
