package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/build"
	"github.com/registre-rgpd/registre/pkg/i18n"
)

// helpLang chooses the language of help and errors, before any flag is read:
// --lang, else the locale, else that of the register at hand, else French, that
// of our users.
func helpLang(e env) i18n.Lang {
	if lang, ok := i18n.ParseLang(flagValue(e.args, "--lang")); ok {
		return lang
	}
	if lang, ok := locale(e); ok {
		return lang
	}
	return atHand(e)
}

// locale reads the variables of POSIX in their order of precedence. "C", which
// machines of CI have, and languages that registre does not write say nothing.
func locale(e env) (i18n.Lang, bool) {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := e.getenv(name); v != "" {
			return i18n.ParseLang(v)
		}
	}
	return "", false
}

// atHand is the language of the register named by the arguments, else of the one
// around the current folder.
func atHand(e env) i18n.Lang {
	dirs := []string{around(e.dir)}
	for _, arg := range e.args {
		if !strings.HasPrefix(arg, "-") {
			dirs = append(dirs, e.path(arg))
		}
	}
	for _, dir := range slices.Backward(dirs) {
		data, err := os.ReadFile(filepath.Join(dir, build.Main))
		if err != nil {
			continue
		}
		if lang := build.LangOf(data); lang != "" {
			return lang
		}
	}
	return i18n.FR
}

// flagValue finds the value of a flag in arguments not yet parsed.
func flagValue(args []string, flag string) string {
	for i, arg := range args {
		if v, ok := strings.CutPrefix(arg, flag+"="); ok {
			return v
		}
		if arg == flag && i+1 < len(args) {
			return args[i+1]
		}
		if arg == "--" {
			break
		}
	}
	return ""
}

// messageLang chooses the language of the messages about a register: --lang,
// else the register's own, else the locale.
func (a *app) messageLang(register i18n.Lang) i18n.Lang {
	if a.flags.lang == "" && register != "" {
		return register
	}
	return a.lang
}
