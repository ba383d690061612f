package build

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/lint"
)

// Check is a way to look at a register: what it finds, and which findings it
// could have made, so that those of the other checks are not missed.
type Check struct {
	Find   func(*Project) []Judged
	Covers func(id string) bool
}

// Validation is the check of Validate.
func Validation() Check { return Check{(*Project).Validate, ofValidate} }

// Linting is the check of Lint: all but what depends on today.
func Linting() Check {
	return Check{(*Project).Lint, func(id string) bool { return !ofAudit(id) }}
}

// Auditing is the check of Audit, given what it finds.
func Auditing(find func(*Project) []Judged) Check {
	return Check{find, func(id string) bool { return ofAudit(id) || strings.HasPrefix(id, "YML") }}
}

// ofValidate tells a finding about the files that is no rule's.
func ofValidate(id string) bool {
	return (strings.HasPrefix(id, "YML") || ofLanguage(id)) &&
		!slices.ContainsFunc(lint.Rules(), func(r lint.Rule) bool { return r.ID == id })
}

// ofAudit tells a finding that falls due.
func ofAudit(id string) bool { return strings.HasPrefix(id, "ECH") }
