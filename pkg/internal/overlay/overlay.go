// Package overlay lays one file system over another: a file of the upper one
// takes the place of the file of the same name below.
//
// It merges no file and lists no folder: who reads names what it wants.
package overlay

import (
	"errors"
	"io/fs"
)

// New gives a file system that opens upper's file, or else lower's.
func New(upper, lower fs.FS) fs.FS { return layers{upper, lower} }

type layers struct{ upper, lower fs.FS }

// Open implements fs.FS.
func (l layers) Open(name string) (fs.File, error) {
	f, err := l.upper.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return l.lower.Open(name)
	}
	return f, err
}
