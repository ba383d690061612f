package lint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func sec002() Rule {
	return Rule{ID: "SEC002", Name: "weak-password-rule", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 32(1)"), Check: checkSEC002}
}

// checkSEC002 finds the password rules below the recommendation of the CNIL
// (deliberation 2022-100): twelve characters with symbols, fourteen without,
// eight with a further protection.
func checkSEC002(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		if says(s.plain, passwordWords[:]) == "" || says(s.plain, secondFactor[:]) != "" {
			continue
		}
		if n := characters(s.plain); n > 0 && n < 12 {
			p.Report(s.at, s.path, s.quote(), diag.Arg{Name: "number", Value: diag.Number(n)})
		}
	}
}

var (
	passwordWords = [...]string{"mot de passe", "mots de passe", "password", "passwords"}
	secondFactor  = [...]string{"bloque*", "blocage", "verrouill*", "tentatives", "double authentification", "second facteur", "captcha", "code a usage unique", "locked", "lockout", "attempts", "two factor", "second factor"}
	lengths       = [...]string{"", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"}
	englishLength = [...]string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
)

// characters is the length that a plain sentence asks of a password, 0 when it
// asks none.
func characters(plain string) int {
	before, _, ok := strings.Cut(plain, " caractere")
	if !ok {
		if before, _, ok = strings.Cut(plain, " character"); !ok {
			return 0
		}
	}
	word := before[strings.LastIndexByte(before, ' ')+1:]
	if n, err := strconv.Atoi(word); err == nil {
		return n
	}
	return max(slices.Index(lengths[:], word), slices.Index(englishLength[:], word), 0)
}
