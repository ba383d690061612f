package build

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// find lists the files of the register: all of its folder but dot paths, the
// folders to skip, and those that hold another register. Main comes first, the
// rest is sorted. What its author may believe to be read is found beside.
func find(fsys fs.FS, skip []string) (out []string, found []diag.Finding, err error) {
	if _, err := fs.Stat(fsys, Main); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil, ErrNoRegister
		}
		return nil, nil, err
	}
	out = []string{Main}
	err = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name == "." || name == Main:
		case strings.HasPrefix(d.Name(), "."):
			return leaveOut(d)
		case d.IsDir():
			if slices.Contains(skip, name) {
				return fs.SkipDir
			}
			if holdsRegister(fsys, name) {
				found = append(found, notOurs("YML018", diag.Info, path.Join(name, Main), name))
				return fs.SkipDir
			}
		case isYAML(name):
			out = append(out, name)
		case isLink(fsys, name, d):
			found = append(found, notOurs("YML019", diag.Warning, name, name))
		}
		return nil
	})
	if err != nil {
		return nil, nil, fmt.Errorf("reading the folder: %w", err)
	}
	return out, found, nil
}

func notOurs(id string, s diag.Severity, file, folder string) diag.Finding {
	return diag.Finding{ID: id, Severity: s, Place: diag.Place{File: file}, Args: []diag.Arg{{Name: "folder", Value: diag.Code(folder)}}}
}

// isLink tells a link to a folder, or out of the register by a name that looks
// like one.
func isLink(fsys fs.FS, name string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return false
	}
	info, err := fs.Stat(fsys, name)
	return err != nil && path.Ext(name) == "" || err == nil && info.IsDir()
}

func leaveOut(d fs.DirEntry) error {
	if d.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// LangOf gives the language of a register by its main file, "" when the file
// does not say.
func LangOf(main []byte) i18n.Lang {
	file, _ := source.Parse(Main, main)
	return i18n.Lang(register.LangOf(file))
}

func holdsRegister(fsys fs.FS, dir string) bool {
	_, err := fs.Stat(fsys, path.Join(dir, Main))
	return err == nil
}

func isYAML(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	return ext == ".yaml" || ext == ".yml"
}

// parsed is what one file gave.
type parsed struct {
	file  *source.File
	found []diag.Finding
	err   error
}

// parse reads the files, several at a time; what comes out does not depend on
// which was first.
func parse(fsys fs.FS, names []string) (register.Files, []diag.Finding, error) {
	results := make([]parsed, len(names))
	work := make(chan int)
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(names)) {
		wg.Go(func() {
			for i := range work {
				results[i] = parseOne(fsys, names[i])
			}
		})
	}
	for i := range names {
		work <- i
	}
	close(work)
	wg.Wait()

	var files register.Files
	var found []diag.Finding
	for _, r := range results {
		if r.err != nil {
			return files, nil, r.err
		}
		files.All = append(files.All, r.file)
		found = append(found, r.found...)
		if r.file.Root == nil && len(bytes.TrimSpace(r.file.Data)) > 0 {
			files.Broken = true
		}
	}
	files.Lang = register.LangOf(files.All[0])
	return files, found, nil
}

func parseOne(fsys fs.FS, name string) parsed {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return parsed{err: err}
	}
	file, found := source.Parse(name, data)
	return parsed{file: file, found: found}
}

// firstKey is the place of the first key of a file, or of what stands there
// instead.
func firstKey(f *source.File) diag.Place {
	switch {
	case f.Root == nil:
		return diag.Place{File: f.Name}
	case len(f.Root.Entries) > 0:
		return f.Root.Entries[0].Key.Place
	}
	return f.Root.Place
}
