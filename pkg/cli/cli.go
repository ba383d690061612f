// Package cli is the command line: commands, flags, exit codes, help in French
// and English. It is the only room that touches the disk, the environment, the
// terminal and the clock; everything it does is asked of package build.
//
// Each command is a constructor, a struct of options and a function that runs
// it, in a file of its own. Reports go to the standard output, everything else
// to the standard error. It never decides what a finding says, nor whether a
// register is in order.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/templates"
)

// The exit codes. They are published, and frozen by the stories of
// testdata/script.
const (
	exitClean       = 0   // nothing at or above --fail-on
	exitFindings    = 1   // findings, or a document refused
	exitFailure     = 2   // the job could not be done
	exitInterrupted = 130 // by the user
)

// Main runs the program on the process's own disk and environment, and gives
// its exit code. args leaves out the program's name.
func Main(args []string, stdout, stderr *os.File) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second Ctrl-C does not wait
	defer stop()
	// `registre build 2>&1 | head`: the job is finished, not killed half-way.
	signal.Ignore(syscall.SIGPIPE)
	dir, err := os.Getwd()
	if err != nil {
		dir = "."
	}
	e := env{args: args, stdout: stdout, stderr: stderr, getenv: os.Getenv, now: time.Now, dir: dir,
		terminal: isatty.IsTerminal(stdout.Fd()) || isatty.IsCygwinTerminal(stdout.Fd())}
	a := newApp(e)
	// A double click on Windows: say what to do, and wait for Enter.
	cobra.MousetrapHelpText = a.word("mousetrap") + "\n"
	cobra.MousetrapDisplayDuration = 0
	cobra.EnableCommandSorting = false // the order of a day of work
	return a.run(ctx)
}

// env is all that the program sees of the world, save the disk.
type env struct {
	args           []string
	stdout, stderr io.Writer
	getenv         func(string) string
	now            func() time.Time
	dir            string // where paths start from
	terminal       bool   // stdout is one
}

// path makes a user's path absolute.
func (e env) path(name string) string {
	if filepath.IsAbs(name) {
		return filepath.Clean(name)
	}
	return filepath.Join(e.dir, name)
}

// app is one run of the program.
type app struct {
	env
	lang  i18n.Lang       // of help and errors
	words *i18n.Catalogue // in lang
	flags globalFlags
}

func newApp(e env) *app {
	lang := helpLang(e)
	return &app{env: e, lang: lang, words: i18n.Open(templates.FS, lang)}
}

// errFindings tells that the job was done and that what was found fails it.
var errFindings = errors.New("findings")

func (a *app) run(ctx context.Context) int {
	root := a.rootCommand()
	root.SetArgs(a.args)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	err := root.ExecuteContext(ctx)
	switch {
	case ctx.Err() != nil:
		a.say("interrupted")
		return exitInterrupted
	case err == nil:
		return exitClean
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, syscall.EPIPE): // whoever read us has seen enough
		return exitFailure
	}
	a.complain(err)
	return exitFailure
}

// say writes a sentence of the catalogue for the person at the terminal.
func (a *app) say(key string, args ...diag.Arg) {
	fmt.Fprintln(a.stderr, a.fill(key, args...))
}

// did says what was done to a file: the path is left bare, to be clicked.
func (a *app) did(key, path string) {
	fmt.Fprintln(a.stderr, a.word(key)+" "+path)
}

func (a *app) word(key string) string { return a.words.Word("cli." + key) }

func (a *app) fill(key string, args ...diag.Arg) string {
	return a.words.Fill(a.word(key), args)
}

// code, text and codes are arguments of a sentence.
func code(name, value string) diag.Arg { return diag.Arg{Name: name, Value: diag.Code(value)} }

func text(name, value string) diag.Arg { return diag.Arg{Name: name, Value: diag.Text(value)} }

func codes(name string, values []string) diag.Arg {
	var list diag.Values
	for _, v := range values {
		list = append(list, diag.Code(v))
	}
	return diag.Arg{Name: name, Value: list}
}
