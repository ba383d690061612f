// Package build runs the whole chain on the files of one folder, and is the page
// to read first:
//
//	files ─ source.Parse ─▶ trees ─ register.Validate, register.Read ─▶ Register
//	Register ─ lint.Run ─▶ findings ─ judge (decisions) ─▶ Items (sentences)
//	Register ─ register.For (audience) ─ compose ─▶ doc.Document ─ render ─▶ bytes
//
// A person's mistake is a finding with a place; an error is the world's (a file
// that cannot be read) or ours. It reads the fs.FS it is given and returns
// bytes: it never writes a file, reads a clock, or looks at the environment.
package build

import (
	"errors"
	"io/fs"
	"slices"
	"sync"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/facts"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/lint"
	"github.com/registre-rgpd/registre/pkg/register"
	"github.com/registre-rgpd/registre/pkg/source"
)

// Main is the file whose folder is a register.
const Main = "registre.yaml"

// ErrNoRegister tells that the folder holds no Main.
var ErrNoRegister = errors.New("no " + Main)

// formatVersion is the version of the language that this program reads.
const formatVersion = 1

// Options say how a register is loaded.
type Options struct {
	AsOf   string   // ISO 8601 date taken for today; "" is that of the pinned edition
	Skip   []string // folders that are none of the register's, such as the output's
	Config          // what ReadConfig read
}

// Project is a register and all that reading it taught. It is not changed once
// loaded.
type Project struct {
	Register *register.Register // what could be read; never nil
	Files    register.Files
	Facts    *facts.Tables // the pinned edition, or the newest when that one is unknown, and the organisation's own rows
	AsOf     string
	OwnFacts []*source.File    // the files of those rows
	Prose    map[string][]byte // the Markdown files that documents name

	config Config
	found  []diag.Finding // of syntax, schema and references
	texts  []text         // the prose files, and whose they are
}

// Load reads the register whose Main stands at the root of fsys. It errors when
// there is none and when a file cannot be read; a *SettingsError tells of facts
// of the organisation's own that cannot be followed.
func Load(fsys fs.FS, o Options) (*Project, error) {
	names, unread, err := find(fsys, o.Skip)
	if err != nil {
		return nil, err
	}
	files, found, err := parse(fsys, names)
	if err != nil {
		return nil, err
	}
	p := &Project{Register: &register.Register{}, Files: files, Facts: facts.Current(), Prose: map[string][]byte{}, config: o.Config, found: append(unread, found...)}
	if err := p.read(fsys); err != nil {
		return nil, err
	}
	if p.Facts, p.OwnFacts, err = ownFacts(fsys, p.Facts); err != nil {
		return nil, err
	}
	if o.AsOf != "" {
		p.AsOf = o.AsOf
	} else {
		p.AsOf = p.Facts.AsOf
	}
	diag.Sort(p.found)
	return p, nil
}

// read makes the register of the parsed files. Without a main file that says
// its language, nothing more than syntax can be told.
func (p *Project) read(fsys fs.FS) error {
	main := p.Files.All[0]
	if p.Files.Lang == "" {
		if !slices.ContainsFunc(p.found, func(f diag.Finding) bool { return f.Place.File == Main && f.Severity == diag.Error }) {
			p.found = append(p.found, diag.Finding{ID: "YML017", Severity: diag.Error, Place: firstKey(main)})
		}
		return nil
	}
	edition, err := embedded(register.SchemaName(p.Files.Lang))
	if err != nil {
		return err
	}
	var invalid, unread []diag.Finding
	var wg sync.WaitGroup
	wg.Go(func() { invalid = register.Validate(p.Files, edition) }) // neither changes the trees
	p.Register, unread = register.Read(p.Files)
	wg.Wait()
	p.found = append(append(p.found, invalid...), unread...)
	p.pin()
	return p.readProse(fsys)
}

// pin takes the version of the language and the edition of the law that the
// register asks for.
func (p *Project) pin() {
	h := &p.Register.Header
	if h.Format.IsGiven() && h.Format.V != formatVersion {
		p.found = append(p.found, diag.Finding{ID: "REF007", Severity: diag.Error, Place: h.Format.At, Subject: []string{"register", "format"},
			Args: []diag.Arg{{Name: "format", Value: diag.Number(h.Format.V)}, {Name: "known", Value: diag.Number(formatVersion)}}})
	}
	if !h.Law.IsGiven() {
		return
	}
	if t, ok := facts.Of(h.Law.V); ok {
		p.Facts = t
		return
	}
	var known diag.Values
	for _, e := range facts.Editions() {
		known = append(known, diag.Code(e))
	}
	p.found = append(p.found, diag.Finding{ID: "REF006", Severity: diag.Error, Place: h.Law.At, Subject: []string{"register", "law"},
		Args: []diag.Arg{{Name: "edition", Value: diag.Code(h.Law.V)}, {Name: "known", Value: known}}})
}

// World is what rules look at: the register whole, at the date of the law.
func (p *Project) World() derive.World {
	return derive.World{Register: p.Register, Facts: p.Facts, AsOf: p.AsOf}
}

// Lang is the language of the register, "" when its main file does not say.
func (p *Project) Lang() i18n.Lang { return i18n.Lang(p.Files.Lang) }

// Activities counts the activities of both kinds.
func (p *Project) Activities() int {
	return len(p.Register.Activities.Items) + len(p.Register.ProcessorActivities.Items)
}

// Open counts the answers that are still to be given.
func (p *Project) Open() int { return p.Register.Open() }

// Source gives the bytes of a file of the register or of its facts, or nil.
func (p *Project) Source(name string) []byte {
	for _, files := range [][]*source.File{p.Files.All, p.OwnFacts} {
		if data := dataOf(files, name); data != nil {
			return data
		}
	}
	return p.Prose[name]
}

// Validate gives the findings of syntax, schema and references. No decision
// accepts any of them.
func (p *Project) Validate() []Judged { return p.Graded(Undecided(p.found)) }

// Lint gives the findings of Validate and those of the rules, each with the
// decision that accepts it.
func (p *Project) Lint() []Judged {
	found := slices.Clone(p.found)
	if p.Files.Lang != "" {
		found = append(found, p.proseFaults()...)
		found = append(found, p.nameFaults()...)
		found = append(found, lint.Run(p.World(), p.Prose)...)
	}
	return p.judge(found)
}
