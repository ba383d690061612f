package facts

import (
	"strconv"
	"strings"

	"github.com/registre-rgpd/registre/pkg/law"
)

// column is one column of a printed table: its heading and its cell.
type column[T any] struct {
	head Words
	cell func(t *Tables, row *T, lang string) string
}

// view prints one table.
type view struct {
	name, nameFr string
	print        func(t *Tables, lang string) (head []string, rows [][]string)
}

// Names lists the tables that Rows prints, by their names in a language, in
// reading order.
func (t *Tables) Names(lang string) []string {
	var out []string
	for _, v := range views() {
		out = append(out, Words{Fr: v.nameFr, En: v.name}.In(lang))
	}
	return out
}

// Rows prints a table, by its English or French name, in a language. The first
// column is the id in that language; the last four are the date, the
// confidence ("to be confirmed" included), the sources, and where a row of an
// organisation's own was written. An unknown table gives nil.
func (t *Tables) Rows(table, lang string) (head []string, rows [][]string) {
	for _, v := range views() {
		if v.name == table || v.nameFr == table {
			return v.print(t, lang)
		}
	}
	return nil, nil
}

// RowsOf prints the rows of a table that carry an English or French id: one, or
// one per basis for a right.
func (t *Tables) RowsOf(table, id, lang string) (head []string, rows [][]string) {
	head, all := t.Rows(table, lang)
	for _, l := range []string{"fr", "en"} {
		_, other := t.Rows(table, l)
		for i, r := range other {
			if r[0] == id {
				rows = append(rows, all[i])
			}
		}
		if rows != nil {
			break
		}
	}
	return head, rows
}

// views is a function, not a variable: building it at start-up would cost every run.
func views() []view {
	return []view{
		{"countries", "pays", countryView},
		{"territories", "territoires", territoryView},
		{"adequacy", "adequation", adequacyView},
		{"dead-instruments", "instruments-caducs", instrumentView},
		{"safeguards", "garanties", safeguardView},
		{"derogations", "derogations", derogationView},
		{"clause-modules", "modules", moduleView},
		{"retention", "conservation", retentionView},
		{"triggers", "declencheurs", triggerView},
		{"dpia-criteria", "aipd-criteres", criterionView},
		{"dpia-cases", "aipd-cas", caseView},
		{"dpia-required", "aipd-requise", requiredView},
		{"dpia-exempt", "aipd-dispensee", exemptView},
		{"highly-personal-data", "donnees-hautement-personnelles", personalView},
		{"bases", "bases", basisView},
		{"rights", "droits", rightView},
		{"notice-items", "mentions", noticeView},
		{"vendors", "fournisseurs", vendorView},
	}
}

// show prints rows through columns, then the origin of each.
func show[T any](t *Tables, lang string, list []T, from func(*T) *Origin, columns ...column[T]) (head []string, rows [][]string) {
	for _, c := range columns {
		head = append(head, c.head.In(lang))
	}
	if from != nil {
		head = append(head, Words{"au", "as of"}.In(lang), Words{"confiance", "confidence"}.In(lang), Words{"sources", "sources"}.In(lang), Words{"écrit dans", "written in"}.In(lang))
	}
	for i := range list {
		var row []string
		for _, c := range columns {
			row = append(row, c.cell(t, &list[i], lang))
		}
		if from != nil {
			row = append(row, originCells(t, from(&list[i]), lang)...)
		}
		rows = append(rows, row)
	}
	return head, rows
}

func originCells(t *Tables, o *Origin, lang string) []string {
	confidence := t.Say("confidence", string(o.Confidence), lang)
	if !o.Confirmed {
		confidence += Words{" (à confirmer)", " (to be confirmed)"}.In(lang)
	}
	var urls []string
	written := ""
	if o.At.Known() {
		written = o.At.File + ":" + strconv.Itoa(o.At.Line)
	}
	for _, s := range o.Sources {
		if s.URL != "" {
			urls = append(urls, s.URL)
		}
	}
	return []string{o.AsOf, confidence, strings.Join(urls, " "), written}
}

// col makes a column from a cell that needs the language only.
func col[T any](fr, en string, cell func(row *T, lang string) string) column[T] {
	return column[T]{Words{fr, en}, func(_ *Tables, row *T, lang string) string { return cell(row, lang) }}
}

// coded makes a column from a code that the table of words translates.
func coded[T any](fr, en, table string, code func(row *T) string) column[T] {
	return column[T]{Words{fr, en}, func(t *Tables, row *T, lang string) string { return t.Say(table, code(row), lang) }}
}

// id makes the first column.
func id[T any](ids func(row *T) (en, fr string)) column[T] {
	return col("id", "id", func(row *T, lang string) string {
		en, fr := ids(row)
		return Words{fr, en}.In(lang)
	})
}

func titles(refs []law.Ref, lang string) string {
	var out []string
	for _, r := range refs {
		out = append(out, r.Title(lang))
	}
	return strings.Join(out, ", ")
}

// yesNo prints a fact that holds or not.
func yesNo(b bool, lang string) string {
	if b {
		return Words{"oui", "yes"}.In(lang)
	}
	return Words{"non", "no"}.In(lang)
}

// period prints the figures of a retention reference, ISO 8601.
func period(r *Retention) string {
	switch r.Bound {
	case Range:
		return r.Minimum + "/" + r.Maximum
	case Min, Recommended:
		return r.Minimum
	case Limitation:
		return r.JustifiedUpTo
	}
	return r.Maximum
}

func number(n int) string { return strconv.Itoa(n) }
