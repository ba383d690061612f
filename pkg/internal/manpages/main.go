// Command manpages writes the manual pages, in French and in English, and the
// completions, for the packages of a release. It is no part of the program.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/registre-rgpd/registre/pkg/cli"
	"github.com/registre-rgpd/registre/pkg/i18n"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: manpages FOLDER")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// write fills man/fr, man/en and completions below a folder.
func write(dir string) error {
	var errs []error
	for _, lang := range []i18n.Lang{i18n.FR, i18n.EN} {
		for name, page := range cli.Manual(lang) {
			errs = append(errs, put(filepath.Join(dir, "man", string(lang), name), page))
		}
	}
	for shell, ext := range map[string]string{"bash": "bash", "zsh": "zsh", "fish": "fish", "powershell": "ps1"} {
		text, err := cli.Completion(shell)
		errs = append(errs, err, put(filepath.Join(dir, "completions", "registre."+ext), text))
	}
	return errors.Join(errs...)
}

func put(name string, data []byte) error {
	return errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, data, 0o644))
}
