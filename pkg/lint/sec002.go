package lint

import (
	"slices"
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
	secondFactor  = [...]string{"bloque*", "blocage", "verrouill*", "tentatives", "double authentification", "second facteur", "captcha", "usage unique", "mfa", "2fa", "otp", "totp", "multifacteur*", "multi facteur*", "double facteur", "deux facteurs", "authentification forte", "temporisation", "locked", "lockout", "attempts", "two factor", "second factor", "multifactor", "multi factor", "strong authentication", "one time"}
	// lengthOf are the beginnings of what follows a number of characters: "moins de
	// 8 caractères est refusé, 12 exigés".
	lengthOf = [...]string{"caractere", "character", "signes", "signs", "exige", "requis", "demande", "required"}
	// tooShort are the words before a length that is turned away.
	tooShort = [...]string{"moins de", "less than", "fewer than", "shorter than"}
	turned   = [...]string{"refus*", "rejet*", "interdit*", "reject*", "forbidden", "not accepted"}
)

// characters is the length that a plain sentence asks of a password, 0 when it
// asks none: the largest number of characters or signs that it gives, for "dont
// un caractère spécial" is a part of it.
func characters(plain string) int {
	fields := strings.Fields(plain)
	longest := 0
	for i := range fields[:max(len(fields)-1, 0)] {
		if !slices.ContainsFunc(lengthOf[:], func(prefix string) bool { return strings.HasPrefix(fields[i+1], prefix) }) {
			continue
		}
		n, _ := countAt(fields, i)
		if i > 1 && slices.Contains(tooShort[:], fields[i-2]+" "+fields[i-1]) && says(plain, turned[:]) != "" {
			continue
		}
		longest = max(longest, n)
	}
	return longest
}
