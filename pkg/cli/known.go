package cli

import (
	"context"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/build"
)

// knownOptions say which findings are left out because they were there before.
type knownOptions struct {
	since         string // a revision of git
	baseline      string
	writeBaseline string
}

func (o *knownOptions) bind(a *app, cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.since, "changed-since", "", a.word("flag.changed-since"))
	cmd.Flags().StringVar(&o.baseline, "baseline", "", a.word("flag.baseline"))
	cmd.Flags().StringVar(&o.writeBaseline, "write-baseline", "", a.word("flag.write-baseline"))
}

// sifted is what is left to report, and what was left out.
type sifted struct {
	found    [][]build.Judged // by register
	stale    []build.Judged   // entries of the baseline that match nothing
	known    int
	baseline []byte // the file that holds the stale entries, or nil
}

// sift finds, and sets apart what a baseline or an older revision knows.
func (a *app) sift(ctx context.Context, registers []*opened, o checkOptions, what build.Check) (sifted, error) {
	out := sifted{found: make([][]build.Judged, len(registers))}
	for i, reg := range registers {
		out.found[i] = what.Find(reg.Project)
	}
	if err := a.applyBaseline(&out, registers, o.knownOptions, what.Covers); err != nil {
		return out, err
	}
	if o.since == "" {
		return out, nil
	}
	for i, reg := range registers {
		before, err := a.revision(ctx, reg, o)
		if err != nil {
			return out, err
		}
		var known int
		out.found[i], known = build.Introduced(listed(before, what.Find), out.found[i])
		out.known += known
	}
	return out, nil
}

// listed gives the findings of a register that may not have existed.
func listed(p *build.Project, find func(*build.Project) []build.Judged) []build.Judged {
	if p == nil {
		return nil
	}
	return find(p)
}

// applyBaseline reads a baseline, writes one, or both: then the new one keeps
// only what the former accepts and what is still found. Nothing is said of the
// rules that this check does not cover.
func (a *app) applyBaseline(out *sifted, registers []*opened, o knownOptions, covers func(rule string) bool) error {
	switch {
	case o.writeBaseline != "":
		return a.renewBaseline(out, registers, o, covers)
	case o.baseline != "":
		base, data, err := a.readBaseline(o.baseline)
		if err != nil {
			return err
		}
		for i, entries := range out.leaveOut(base, a.path(o.baseline), registers) {
			stale := build.Stale(a.relative(a.path(o.baseline)), data, entries.Of(covers))
			out.stale = append(out.stale, registers[i].Graded(stale)...)
		}
		out.baseline = data
	}
	return nil
}

func (a *app) renewBaseline(out *sifted, registers []*opened, o knownOptions, covers func(rule string) bool) error {
	name := a.path(o.writeBaseline)
	if err := a.spare(name, registers); err != nil {
		return err
	}
	if err := a.spareOther(name); err != nil {
		return err
	}
	accepted, base, err := a.stillAccepted(out.found, registers, o, covers)
	if err != nil {
		return err
	}
	for i, reg := range registers {
		base = append(base, reg.Baseline(folderFrom(name, reg), accepted[i])...)
	}
	if err := replace(name, base.Bytes()); err != nil {
		return err
	}
	a.did("baseline.written", a.relative(name))
	out.leaveOut(base, name, registers)
	return nil
}

// stillAccepted gives the findings that a new baseline may accept: all of them,
// or those of the former one; and the former's entries that this check does not
// cover.
func (a *app) stillAccepted(found [][]build.Judged, registers []*opened, o knownOptions, covers func(rule string) bool) ([][]build.Judged, build.Baseline, error) {
	if o.baseline == "" {
		return found, nil, nil
	}
	former, _, err := a.readBaseline(o.baseline)
	if err != nil {
		return nil, nil, err
	}
	accepted := make([][]build.Judged, len(registers))
	var others build.Baseline
	for i, reg := range registers {
		var left build.Baseline
		_, accepted[i], left = former.Apply(folderFrom(a.path(o.baseline), reg), found[i])
		for _, k := range left.Of(func(rule string) bool { return !covers(rule) }) {
			k.Register = folderFrom(a.path(o.writeBaseline), reg)
			others = append(others, k)
		}
	}
	return accepted, others, nil
}

// spareOther refuses to write a baseline over a file that is not one.
func (a *app) spareOther(name string) error {
	if !isFile(name) {
		return nil // nothing to lose, or nothing that may be read: a device, a pipe
	}
	data, err := os.ReadFile(name)
	if err != nil || len(data) == 0 {
		return nil // writing says what is wrong with the place
	}
	if _, err := build.ReadBaseline(data); err != nil {
		return a.fail("baseline-over", code("path", a.relative(name)))
	}
	return nil
}

// leaveOut takes out the findings that a baseline knows, and gives the entries
// left over of each register.
func (out *sifted) leaveOut(base build.Baseline, name string, registers []*opened) []build.Baseline {
	var left []build.Baseline
	for i, reg := range registers {
		open, known, stale := base.Apply(folderFrom(name, reg), out.found[i])
		out.found[i] = open
		out.known += len(known)
		left = append(left, stale)
	}
	return left
}

func (a *app) readBaseline(name string) (build.Baseline, []byte, error) {
	data, err := os.ReadFile(a.path(name))
	if err != nil {
		return nil, nil, err
	}
	base, err := build.ReadBaseline(data)
	if err != nil {
		return nil, nil, a.fail("baseline-broken", code("path", name), text("detail", err.Error()))
	}
	return base, data, nil
}

// folderFrom names the folder of a register from that of its baseline, so that
// both may move together.
func folderFrom(baseline string, reg *opened) string {
	rel, err := filepath.Rel(filepath.Dir(baseline), reg.dir)
	if err != nil {
		return filepath.ToSlash(reg.dir)
	}
	return filepath.ToSlash(rel)
}

// or adds a file to those that a report may show.
func or(source func(string) []byte, name string, data []byte) func(string) []byte {
	return func(file string) []byte {
		if file == name {
			return data
		}
		return source(file)
	}
}
