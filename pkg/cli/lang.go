package cli

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/i18n"
)

// helpLang chooses the language of help and errors, before any flag is read:
// --lang, else the locale, else French.
func helpLang(e env) i18n.Lang {
	if lang, ok := i18n.ParseLang(flagValue(e.args, "--lang")); ok {
		return lang
	}
	return locale(e)
}

// locale reads the variables of POSIX in their order of precedence. "C" and
// languages that registre does not write give French, that of its users.
func locale(e env) i18n.Lang {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := e.getenv(name); v != "" {
			if lang, ok := i18n.ParseLang(v); ok {
				return lang
			}
			return i18n.FR
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
