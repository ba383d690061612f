package build

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/schema"
	"github.com/registre-rgpd/registre/pkg/source"
	schemas "github.com/registre-rgpd/registre/schema"
	"github.com/registre-rgpd/registre/templates"
)

// SettingsError is a file of .registre that cannot be followed. It is an error
// and no finding of the register: nothing is checked by rules half understood.
type SettingsError struct {
	Found []Judged
	files []*source.File
}

func (e *SettingsError) Error() string {
	f := e.Found[0]
	return fmt.Sprintf("%s:%d:%d: %s", f.Place.File, f.Place.Line, f.Place.Col, f.ID)
}

// Source gives the bytes of a file, to show its lines, or nil.
func (e *SettingsError) Source(name string) []byte { return dataOf(e.files, name) }

func dataOf(files []*source.File, name string) []byte {
	if i := slices.IndexFunc(files, func(f *source.File) bool { return f.Name == name }); i >= 0 {
		return files[i].Data
	}
	return nil
}

func refuse(found []diag.Finding, files ...*source.File) *SettingsError {
	diag.Sort(found)
	return &SettingsError{Found: Undecided(found), files: files}
}

// notRead tells of a file whose name is not the one that is read.
func notRead(name, wanted string) diag.Finding {
	return diag.Finding{ID: "CFG004", Severity: diag.Error, Place: diag.Place{File: name}, Args: []diag.Arg{{Name: "path", Value: diag.Code(wanted)}}}
}

// english knows keys that are the same in every register: they are English.
func english() schema.Vocabulary {
	return schema.Vocabulary{
		Fold:    func(key string) string { return key },
		Foreign: func(string) (string, bool) { return "", false },
		Near:    i18n.Nearest,
	}
}

// OwnFacts is the folder of the facts that an organisation adds to ours.
const OwnFacts = ".registre/facts"

const ownSchema = "facts.schema.json"

// ownFacts adds the rows of OwnFacts, at any depth, to the tables of an edition.
// Its error is a *SettingsError, or the disk's.
func ownFacts(fsys fs.FS, tables *facts.Tables) (*facts.Tables, []*source.File, error) {
	for _, name := range []string{OwnFacts + ".yaml", OwnFacts + ".yml"} {
		if exists(fsys, name) {
			return nil, nil, refuse([]diag.Finding{notRead(name, OwnFacts+"/"+name[len(".registre/"):])})
		}
	}
	files, found, err := readSettings(fsys, OwnFacts)
	if err != nil || len(files) == 0 && len(found) == 0 {
		return tables, nil, err
	}
	if len(found) == 0 {
		if found, err = checkOwnFacts(files); err != nil {
			return nil, nil, err
		}
	}
	if len(found) == 0 {
		tables, found = tables.With(files, i18n.Nearest)
	}
	if len(found) > 0 {
		return nil, nil, refuse(found, files...)
	}
	return tables, files, nil
}

// UserTemplates is the folder of a register whose files take the place of ours;
// its words complete ours.
const UserTemplates = ".registre/templates"

// IsSetting tells of a path below the folder of a register whether registre
// reads its settings from there.
func IsSetting(name string) bool {
	return name == ConfigFile || strings.HasPrefix(name, OwnFacts+"/") || strings.HasPrefix(name, UserTemplates+"/") ||
		path.Dir(name) == ".registre" && strings.HasSuffix(name, ".schema.json")
}

// TemplateNames lists the files that a register may have of its own, by their
// paths below UserTemplates: "html/style.css", "words/fr.yaml".
func TemplateNames() []string {
	var out []string
	for _, pattern := range []string{"html/*", "words/*"} {
		names, err := fs.Glob(templates.FS, pattern)
		if err != nil {
			panic("unreachable: " + err.Error())
		}
		out = append(out, names...)
	}
	return out
}

// CheckTemplates finds the files of UserTemplates that nothing would read. Its
// error is a *SettingsError, or the disk's.
func CheckTemplates(fsys fs.FS) error {
	var found []diag.Finding
	err := fs.WalkDir(fsys, UserTemplates, func(name string, d fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist) && name == UserTemplates:
			return nil
		case err != nil:
			return err
		case d.IsDir() || strings.HasPrefix(d.Name(), "."):
			return nil
		}
		if short := strings.TrimPrefix(name, UserTemplates+"/"); !slices.Contains(TemplateNames(), short) {
			args := []diag.Arg{{Name: "path", Value: diag.Code(short)}}
			if near, ok := i18n.Nearest(short, TemplateNames()); ok {
				args = append(args, diag.Arg{Name: "near", Value: diag.Code(near)})
			}
			found = append(found, diag.Finding{ID: "TPL005", Severity: diag.Error, Place: diag.Place{File: name}, Args: args})
		}
		return nil
	})
	if err != nil || len(found) == 0 {
		return err
	}
	return refuse(found)
}

// ReadWords gives our words in a language, with those that the register at the
// root of fsys has of its own in their place. Its error is a *SettingsError, or
// the disk's.
func ReadWords(fsys fs.FS, lang i18n.Lang) (*i18n.Catalogue, error) {
	cat := i18n.Open(templates.FS, lang)
	name := UserTemplates + "/words/" + string(lang) + ".yaml"
	data, err := fs.ReadFile(fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return cat, nil
	}
	if err != nil {
		return nil, err
	}
	file, found := source.Parse(name, data)
	if found = slices.DeleteFunc(found, commentsOnly); len(found) == 0 {
		cat, found = cat.With(file)
	}
	if len(found) > 0 {
		return nil, refuse(found, file)
	}
	return cat, nil
}

func exists(fsys fs.FS, name string) bool {
	_, err := fs.Stat(fsys, name)
	return err == nil
}

// readSettings parses the YAML files of a folder; one that holds nothing but
// comments is left out.
func readSettings(fsys fs.FS, dir string) ([]*source.File, []diag.Finding, error) {
	var files []*source.File
	var found []diag.Finding
	err := fs.WalkDir(fsys, dir, func(name string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && name == dir {
			return nil
		}
		if err != nil || d.IsDir() || !isYAML(name) {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		file, faults := source.Parse(name, data)
		faults = slices.DeleteFunc(faults, commentsOnly)
		found = append(found, faults...)
		if file.Root != nil || len(faults) > 0 {
			files = append(files, file)
		}
		return nil
	})
	return files, found, err
}

// commentsOnly tells the finding of a file that holds nothing: a setting that is
// taken out for a while is no fault.
func commentsOnly(f diag.Finding) bool { return f.ID == "YML014" }

func checkOwnFacts(files []*source.File) ([]diag.Finding, error) {
	s, err := embedded(ownSchema)
	if err != nil {
		return nil, err
	}
	var found []diag.Finding
	for _, f := range files {
		found = append(found, s.Check(f, schema.Plain(f.Root), english())...)
	}
	return found, nil
}

// embedded compiles a schema of ours.
func embedded(name string) (*schema.Schema, error) {
	text, err := schemas.Files.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("embedded schema: %w", err)
	}
	return schema.Compile(name, text)
}

// OwnSchema writes the JSON Schema of the files of OwnFacts.
func OwnSchema() []byte { return facts.Current().OwnSchema(i18n.CountryCodes()) }
