// Command registre checks a register of processing activities kept as YAML, and
// compiles the documents that follow from it.
package main

import (
	"os"

	"github.com/registre-rgpd/registre/pkg/cli"
)

func main() { os.Exit(cli.Main(os.Args[1:], os.Stdout, os.Stderr)) }
