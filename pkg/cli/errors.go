package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
)

// failure is an error with its sentence in the user's language, and a line that
// shows the way out, which may be empty.
type failure struct{ message, hint string }

func (f *failure) Error() string { return f.message }

// fail makes a failure from the keys "error.NAME" and, if there is one,
// "error.NAME-hint".
func (a *app) fail(name string, args ...diag.Arg) error {
	f := &failure{message: a.fill("error."+name, args...)}
	if a.words.Has("cli.error." + name + "-hint") {
		// A hint holds a command to copy: a shell would run what is between backticks.
		f.hint = strings.ReplaceAll(a.fill("error."+name+"-hint", args...), "`", "")
	}
	return f
}

// complain prints why the job could not be done.
func (a *app) complain(err error) {
	message, hint := a.cause(err), ""
	var f *failure
	if errors.As(err, &f) {
		message, hint = f.message, f.hint
	}
	fmt.Fprintln(a.stderr, a.word("error.prefix")+" "+message)
	if hint != "" {
		fmt.Fprintln(a.stderr, "  "+hint)
	}
}

// cause says an error of the disk in the user's language.
func (a *app) cause(err error) string {
	var p *fs.PathError
	if !errors.As(err, &p) {
		return err.Error()
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return a.fill("error.absent", code("path", p.Path))
	case errors.Is(err, fs.ErrPermission):
		return a.fill("error.permission", code("path", p.Path))
	case errors.Is(err, build.ErrUnrepaired):
		return a.fill("error.unrepaired", code("path", p.Path))
	case errors.Is(err, syscall.EISDIR):
		return a.fill("error.is-folder", code("path", p.Path))
	case strings.Contains(p.Err.Error(), "escapes from parent"): // os.Root names no error of its own
		return a.fill("error.outside", code("path", p.Path))
	}
	return a.fill("error.disk", code("path", p.Path), text("detail", p.Err.Error()))
}

// flagError says in our words what is wrong with the flags.
func (a *app) flagError(cmd *cobra.Command, err error) error {
	// `registre lnt --fail-on error`: the command is what was mistyped.
	if name := firstArgument(a.args); cmd.Parent() == nil && name != "" {
		return a.unknownCommand(cmd, name)
	}
	var (
		unknown *pflag.NotExistError
		novalue *pflag.ValueRequiredError
		invalid *pflag.InvalidValueError
	)
	command := code("command", cmd.CommandPath())
	switch {
	case errors.As(err, &unknown):
		flag := dashed(unknown.GetSpecifiedName())
		near, _ := i18n.Nearest(unknown.GetSpecifiedName(), flagNames(cmd))
		if near != "" {
			near = dashed(near)
		}
		return a.fail("unknown-flag", code("flag", flag), code("near", near), command)
	case errors.As(err, &novalue):
		return a.fail("flag-value", code("flag", dashed(novalue.GetSpecifiedName())), command)
	case errors.As(err, &invalid):
		return a.fail("flag-invalid", code("flag", dashed(invalid.GetFlag().Name)), code("value", invalid.GetValue()), command)
	}
	return a.fail("flags", text("detail", err.Error()), command)
}

func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

func flagNames(cmd *cobra.Command) []string {
	var out []string
	add := func(f *pflag.Flag) { out = append(out, f.Name) }
	cmd.LocalFlags().VisitAll(add)
	cmd.InheritedFlags().VisitAll(add)
	return out
}

// firstArgument is the first word of a command line that is neither a flag nor
// the value of a global one.
func firstArgument(args []string) string {
	for i, arg := range args {
		if strings.HasPrefix(arg, "-") || i > 0 && slices.Contains([]string{"--lang", "--color"}, args[i-1]) {
			continue
		}
		return arg
	}
	return ""
}

func (a *app) unknownCommand(root *cobra.Command, name string) error {
	var known []string
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() {
			known = append(known, c.Name())
		}
	}
	near, _ := i18n.Nearest(name, known)
	return a.fail("unknown-command", code("name", name), code("near", near))
}

// atMost refuses more than n arguments.
func (a *app) atMost(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > n {
			return a.fail("arguments", code("value", args[n]), code("command", cmd.CommandPath()))
		}
		return nil
	}
}

// choose checks a value against the words that a flag accepts.
func (a *app) choose(flag, value string, known []string) error {
	if slices.Contains(known, value) {
		return nil
	}
	near, _ := i18n.Nearest(value, known)
	return a.fail("choice", code("flag", "--"+flag), code("value", value), code("near", near), codes("known", known))
}
