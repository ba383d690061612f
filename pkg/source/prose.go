package source

import (
	"regexp"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
)

// checkSplitEntry sees a comma that cut a sentence inside braces:
// `{texte: Nom, prénom}` is read as two keys, the second without a value.
func (p *parser) checkSplitEntry(n *Node) {
	for i, e := range n.Entries {
		if i == 0 || e.Value.Kind != Null || e.Value.Text != "" {
			continue
		}
		prev := n.Entries[i-1]
		if prev.Value.Kind != Scalar || prev.Value.Style != Plain {
			continue
		}
		p.reportSplit(e.Key.Place, prev.Value.Text, e.Key.Text)
	}
}

// checkSplitItem sees a comma inside parentheses that cut an item of a list
// between brackets: `[adresse (rue, ville), nom]`.
func (p *parser) checkSplitItem(n *Node) {
	for i := 0; i+1 < len(n.Items); i++ {
		a, b := n.Items[i], n.Items[i+1]
		if a.Style != Plain || b.Style != Plain || a.Kind != Scalar || b.Kind != Scalar {
			continue
		}
		if strings.Count(a.Text, "(") > strings.Count(a.Text, ")") && strings.Contains(b.Text, ")") {
			p.reportSplit(b.Place, a.Text, b.Text)
		}
	}
}

// reportSplit says that the words before and after a comma belong together.
func (p *parser) reportSplit(at diag.Place, before, after string) {
	line := p.line(at.Line)
	joined := regexp.MustCompile(regexp.QuoteMeta(before) + `\s*,\s*` + regexp.QuoteMeta(after))
	repaired := joined.ReplaceAllLiteralString(line, Quote(before+", "+after))
	p.report(diag.Finding{ID: "YML011", Severity: diag.Error, Place: at,
		Args: []diag.Arg{{Name: "repaired", Value: diag.Code(strings.TrimSpace(repaired))}}})
}

// The plain scalars that some YAML reader takes for something else than the
// text. Canonical integers, decimals, dates, true and false are left out:
// every reader prints them back as they were written.
var (
	oddBool   = regexp.MustCompile(`^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|True|TRUE|False|FALSE)$`)
	oddNumber = regexp.MustCompile(`^(?:[-+]?0[0-9_]+|\+[0-9][0-9_.]*|0[xob][0-9a-fA-F_]+|[0-9]+(?:_[0-9]+)+|` +
		`[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)[eE][-+]?[0-9]+|[-+]?[0-9]+\.[0-9]*0|[-+]?[0-9]+\.|\.[0-9]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|` +
		`[0-9]+(?::[0-5]?[0-9])+)$`)
)

// Misread tells whether another YAML reader would give this scalar another
// value than its text, and what: a term of the catalogue.
func (n *Node) Misread() (diag.Term, bool) {
	switch {
	case n.Style != Plain || n.Kind == List || n.Kind == Map:
		return "", false
	case n.Kind == Null && n.Text != "":
		return "misread.null", true
	case oddBool.MatchString(n.Text):
		return "misread.bool", true
	case oddNumber.MatchString(n.Text):
		return "misread.number", true
	}
	return "", false
}
