// Package law names legal texts. It parses references such as "GDPR 30(1)(f)",
// prints them in French or English and gives their public address.
//
// It never says what a text means, nor whether a register respects it.
package law

import (
	"fmt"
	"strings"
)

// Ref points to one provision: a text of the table and a place inside it, in
// the notation of that text ("30(1)(f)" for the GDPR, "L1134-5" for a code).
// The zero Ref points to nothing.
type Ref struct {
	Text    string // key of the table, e.g. "GDPR"
	Article string // may be empty: the whole text
}

// text is one row of the table of known legal texts.
type text struct {
	fr, en  string
	url     string // page of the text; may hold %s, replaced by the article number
	recital bool   // the "article" is a recital
}

// texts is read-only. The addresses are those of the official publishers.
var texts = map[string]text{
	"GDPR":              {fr: "RGPD", en: "GDPR", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"},
	"GDPR-recital":      {fr: "RGPD", en: "GDPR", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj", recital: true},
	"LIL":               {fr: "loi Informatique et Libertés", en: "French Data Protection Act", url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460"},
	"CPCE":              {fr: "code des postes et des communications électroniques", en: "French Post and Electronic Communications Code"},
	"CSP":               {fr: "code de la santé publique", en: "French Public Health Code"},
	"CT":                {fr: "code du travail", en: "French Labour Code"},
	"CCOM":              {fr: "code de commerce", en: "French Commercial Code"},
	"CPAT":              {fr: "code du patrimoine", en: "French Heritage Code"},
	"D2019-341":         {fr: "décret n° 2019-341", en: "Decree No 2019-341", url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000038396526"},
	"2016/1250":         {fr: "décision (UE) 2016/1250", en: "Decision (EU) 2016/1250", url: "https://eur-lex.europa.eu/eli/dec_impl/2016/1250/oj"},
	"2021/914":          {fr: "décision (UE) 2021/914", en: "Decision (EU) 2021/914", url: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"},
	"2021/915":          {fr: "décision (UE) 2021/915", en: "Decision (EU) 2021/915", url: "https://eur-lex.europa.eu/eli/dec_impl/2021/915/oj"},
	"2023/1795":         {fr: "décision (UE) 2023/1795", en: "Decision (EU) 2023/1795", url: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj"},
	"C-311/18":          {fr: "CJUE, affaire C-311/18", en: "CJEU, case C-311/18"},
	"C-362/14":          {fr: "CJUE, affaire C-362/14", en: "CJEU, case C-362/14"},
	"C-673/17":          {fr: "CJUE, affaire C-673/17", en: "CJEU, case C-673/17"},
	"EDPB-01/2020":      {fr: "CEPD, recommandations 01/2020", en: "EDPB, Recommendations 01/2020"},
	"EDPB-02/2018":      {fr: "CEPD, lignes directrices 2/2018", en: "EDPB, Guidelines 2/2018"},
	"EDPB-05/2020":      {fr: "CEPD, lignes directrices 05/2020", en: "EDPB, Guidelines 05/2020"},
	"EDPB-05/2021":      {fr: "CEPD, lignes directrices 05/2021", en: "EDPB, Guidelines 05/2021"},
	"WP248":             {fr: "lignes directrices WP248", en: "Guidelines WP248"},
	"CNIL":              {fr: "CNIL", en: "CNIL"},
	"CCIV":              {fr: "code civil", en: "French Civil Code"},
	"CCONS":             {fr: "code de la consommation", en: "French Consumer Code"},
	"CMF":               {fr: "code monétaire et financier", en: "French Monetary and Financial Code"},
	"LPF":               {fr: "livre des procédures fiscales", en: "French Tax Procedure Code"},
	"CSS":               {fr: "code de la sécurité sociale", en: "French Social Security Code"},
	"CASS":              {fr: "code des assurances", en: "French Insurance Code"},
	"CSI":               {fr: "code de la sécurité intérieure", en: "French Internal Security Code"},
	"CESEDA":            {fr: "code de l'entrée et du séjour des étrangers et du droit d'asile", en: "French Code on Entry and Residence of Foreigners"},
	"CPEN":              {fr: "code pénal", en: "French Criminal Code"},
	"CPP":               {fr: "code de procédure pénale", en: "French Code of Criminal Procedure"},
	"CGFP":              {fr: "code général de la fonction publique", en: "French Civil Service Code"},
	"CCP":               {fr: "code de la commande publique", en: "French Public Procurement Code"},
	"CRPA":              {fr: "code des relations entre le public et l'administration", en: "French Code of Relations between the Public and the Administration"},
	"CELEC":             {fr: "code électoral", en: "French Electoral Code"},
	"CROUTE":            {fr: "code de la route", en: "French Highway Code"},
	"CCH":               {fr: "code de la construction et de l'habitation", en: "French Construction and Housing Code"},
	"LCEN":              {fr: "loi pour la confiance dans l'économie numérique", en: "French Digital Economy Act"},
	"L89-462":           {fr: "loi n° 89-462", en: "Act No 89-462"},
	"D2021-1362":        {fr: "décret n° 2021-1362", en: "Decree No 2021-1362"},
	"CNIL-2013-358":     {fr: "CNIL, délibération n° 2013-358", en: "CNIL, Deliberation No 2013-358"},
	"CNIL-2013-378":     {fr: "CNIL, délibération n° 2013-378", en: "CNIL, Deliberation No 2013-378"},
	"CNIL-2014-474":     {fr: "CNIL, délibération n° 2014-474", en: "CNIL, Deliberation No 2014-474"},
	"CNIL-2015-165":     {fr: "CNIL, délibération n° 2015-165", en: "CNIL, Deliberation No 2015-165"},
	"CNIL-2015-433":     {fr: "CNIL, délibération n° 2015-433", en: "CNIL, Deliberation No 2015-433"},
	"CNIL-2016-264":     {fr: "CNIL, délibération n° 2016-264", en: "CNIL, Deliberation No 2016-264"},
	"CNIL-2018-303":     {fr: "CNIL, délibération n° 2018-303", en: "CNIL, Deliberation No 2018-303"},
	"CNIL-2018-327":     {fr: "CNIL, délibération n° 2018-327", en: "CNIL, Deliberation No 2018-327"},
	"CNIL-2019-001":     {fr: "CNIL, délibération n° 2019-001", en: "CNIL, Deliberation No 2019-001"},
	"CNIL-2019-118":     {fr: "CNIL, délibération n° 2019-118", en: "CNIL, Deliberation No 2019-118"},
	"CNIL-2019-139":     {fr: "CNIL, délibération n° 2019-139", en: "CNIL, Deliberation No 2019-139"},
	"CNIL-2019-160":     {fr: "CNIL, délibération n° 2019-160", en: "CNIL, Deliberation No 2019-160"},
	"CNIL-2020-077":     {fr: "CNIL, délibération n° 2020-077", en: "CNIL, Deliberation No 2020-077"},
	"CNIL-2020-091":     {fr: "CNIL, délibération n° 2020-091", en: "CNIL, Deliberation No 2020-091"},
	"CNIL-2020-092":     {fr: "CNIL, délibération n° 2020-092", en: "CNIL, Deliberation No 2020-092"},
	"CNIL-2021-028":     {fr: "CNIL, délibération n° 2021-028", en: "CNIL, Deliberation No 2021-028"},
	"CNIL-2021-057":     {fr: "CNIL, délibération n° 2021-057", en: "CNIL, Deliberation No 2021-057"},
	"CNIL-2021-122":     {fr: "CNIL, délibération n° 2021-122", en: "CNIL, Deliberation No 2021-122"},
	"CNIL-2021-130":     {fr: "CNIL, délibération n° 2021-130", en: "CNIL, Deliberation No 2021-130"},
	"CNIL-2021-131":     {fr: "CNIL, délibération n° 2021-131", en: "CNIL, Deliberation No 2021-131"},
	"CNIL-2023-064":     {fr: "CNIL, délibération n° 2023-064", en: "CNIL, Deliberation No 2023-064"},
	"CNIL-2023-095":     {fr: "CNIL, délibération n° 2023-095", en: "CNIL, Deliberation No 2023-095"},
	"CNIL-SAN-2020-008": {fr: "CNIL, délibération n° SAN-2020-008", en: "CNIL, Deliberation No SAN-2020-008"},
	"CNIL-SAN-2022-020": {fr: "CNIL, délibération n° SAN-2022-020", en: "CNIL, Deliberation No SAN-2022-020"},
}

// Parse reads "TEXT ARTICLE" ("GDPR 30(1)(f)") or "TEXT" alone. It errors on a
// text that the table does not hold, because a reference nobody can print is
// worse than none.
func Parse(s string) (Ref, error) {
	name, article, _ := strings.Cut(strings.TrimSpace(s), " ")
	if name == "GDPR" && strings.HasPrefix(article, "recital ") {
		name, article = "GDPR-recital", strings.TrimPrefix(article, "recital ")
	}
	if _, ok := texts[name]; !ok {
		return Ref{}, fmt.Errorf("unknown legal text %q", name)
	}
	return Ref{Text: name, Article: article}, nil
}

// Refs parses a list written in our own sources and panics on a mistake there.
func Refs(list ...string) []Ref {
	out := make([]Ref, len(list))
	for i, s := range list {
		r, err := Parse(s)
		if err != nil {
			panic("law: " + err.Error())
		}
		out[i] = r
	}
	return out
}

// String prints the notation that Parse reads.
func (r Ref) String() string {
	if r.Text == "GDPR-recital" {
		return "GDPR recital " + r.Article
	}
	return strings.TrimSpace(r.Text + " " + r.Article)
}

// Title prints the reference for a reader: "RGPD art. 30 §1 f)" in French,
// "GDPR Art. 30(1)(f)" in English. lang is "fr" or "en".
func (r Ref) Title(lang string) string {
	t := texts[r.Text]
	switch {
	case lang == "fr" && t.recital:
		return t.fr + " considérant " + r.Article
	case t.recital:
		return t.en + " recital " + r.Article
	case lang == "fr" && r.Article == "":
		return t.fr
	case r.Article == "":
		return t.en
	case lang == "fr" && r.Text == "GDPR":
		return t.fr + " art. " + frenchArticle(r.Article)
	case lang == "fr":
		return t.fr + " art. " + r.Article
	}
	return t.en + " Art. " + r.Article
}

// URL gives the address of the text, or "" when the table holds none.
func (r Ref) URL() string { return texts[r.Text].url }

// frenchArticle turns "30(1)(f)" into "30 §1 f)", and "4(7)" into "4, point 7)":
// the definitions are points, not paragraphs.
func frenchArticle(a string) string {
	number, rest, _ := strings.Cut(a, "(")
	if number == "4" && rest != "" {
		return number + ", point " + rest
	}
	var b strings.Builder
	b.WriteString(number)
	for _, part := range strings.Split(rest, "(") {
		part = strings.TrimSuffix(part, ")")
		switch {
		case part == "":
		case part[0] >= '0' && part[0] <= '9':
			b.WriteString(" §" + part)
		default:
			b.WriteString(" " + part + ")")
		}
	}
	return b.String()
}
