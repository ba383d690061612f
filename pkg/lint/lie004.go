package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func lie004() Rule {
	return Rule{ID: "LIE004", Name: "place-promised-in-words", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(a)", "GDPR 12(1)", "GDPR 13(1)(f)"), Check: checkLIE004}
}

// checkLIE004 finds the sentences that say data stay in France or in the Union,
// where the register shows them elsewhere.
func checkLIE004(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		promised, ok := s.promises(p)
		for j := 0; ok && j < len(p.moves); j++ {
			if m := p.moves[j]; s.about(m) && p.reportBroken(s, promised, m) {
				break
			}
		}
	}
	for _, m := range p.moves {
		if s, promised, ok := p.promisedByReason(m); ok {
			p.reportBroken(&s, promised, m)
		}
	}
}

func (p *Pass) reportBroken(s *statement, promised promise, m *movement) bool {
	f, ok := p.broken(promised, m)
	if ok {
		p.ReportAs(sure(diag.Error, flat(s.plain) && says(s.plain, exceptions[:]) == ""), s.at, s.path, s.quote(), words("activity", m.Name), country(f.Country))
		p.relate("place", f.Country.At)
	}
	return ok
}

// promisedByReason reads the reason of the answer "none" about transfers as a
// sentence, where TRA008 finds no fault with the answer itself.
func (p *Pass) promisedByReason(m *movement) (statement, promise, bool) {
	if !m.SaysNoTransfer() || len(m.undeclared) > 0 || m.Transfers.Reason.Text == "" {
		return statement{}, promise{}, false
	}
	s := statement{raw: m.Transfers.Reason.Text, plain: p.plain(m.Transfers.Reason.Text), at: m.Transfers.At, path: m.Head.Path}
	promised, ok := s.promises(p)
	return s, promised, ok
}

// promise is what a sentence says of where data are.
type promise struct {
	plain  string
	abroad func(register.Country) bool // the countries that it leaves out
	kept   bool                        // it is about where data are kept, not about who reaches them
	part   string                      // the data that it is about, when not all
}

var (
	staying   = [...]string{"restent", "reste", "heberge*", "stocke*", "conserve*", "localise*", "donnees sont situees", "demeure", "demeurent", "est traitee", "sont traitees", "remain*", "is processed", "are processed", "transfer*", "stay", "stored", "hosted", "kept", "data are located", "data is located"}
	standing  = [...]string{"situe*", "implante*", "se trouvent", "located"} // of servers; of people otherwise
	leaving   = [...]string{"quitt*", "sort", "sortent", "sortir", "sortira", "sortiront", "leave", "leaves"}
	ofData    = [...]string{"donnees", "donnee", "data", "les transferer", "les heberge*"}
	ofServers = [...]string{"nos serveurs", "les serveurs", "base de donnees", "bases de donnees", "centre de donnees", "centres de donnees", "our servers", "all servers", "database", "data centre*", "data center*"}
	ofTime    = [...]string{"ans", "annees", "mois", "jours", "duree", "la loi", "droit", "applicable*", "en vigueur", "years", "months", "days", "the law"} // how long, not where
	inFrance  = [...]string{"en france", "territoire francais", "territoire national", "sol francais", "french soil", "in france"}
	inUnion   = [...]string{"en europe", "dans l union europeenne", "au sein de l union europeenne", "dans l ue", "pays de l union", "pays de l ue", "etat membre", "etats membres", "espace economique europeen", "dans l eee", "in the european union", "within the eu", "in the eu", "in europe", "european economic area", "within the eea"}
	notBeyond = [...]string{"hors de l union", "hors de l ue", "hors ue", "en dehors de l union", "hors de france", "outside the eu", "outside the european union"}
	ofFrance  = [...]string{"la france", "de france", "le territoire francais", "du territoire francais", "le territoire national", "du territoire national", "leave france", "leaves france"}
	ofUnion   = [...]string{"l union europeenne", "l ue", "l europe", "l eee", "l espace economique europeen", "the eu", "the european union", "leave europe", "the eea"}
	denials   = [...]string{"pas", "ne sont plus", "n est plus", "ne restent plus", "ne reste plus", "n y sont plus", "n hebergeons plus", "ne stockons plus", "ne conservons plus", "no longer"}
	limited   = [...]string{"sauf", "hormis", "a l exception", "excepte", "principalement", "majoritairement", "essentiellement", "notamment", "en priorite", "de preference", "si possible", "en principe", "a l etranger",
		"une partie", "certaines", "une copie", "copies", "etait", "etaient", "ont ete", "jusqu en", "a copy", "were", "until", "except", "apart from", "mainly", "mostly", "primarily", "peuvent", "peut", "may", "some", "sans garantie*", "garantie*", "safeguard*",
		"clause*", "adequat*", "en l absence", "avant", "mis a part", "mise a part", "a terme", "usa", "preferons", "privilegi*", "unless", "otherwise", "before", "prefer*"}
	// exceptions are the openings of what a promise leaves out: a place is none.
	exceptions = [...]string{"hors l envoi*", "hors les envois", "hors l expedition*", "hors l acces", "hors les acces", "hors le support", "hors le cas", "hors cas", "hors support", "hors envoi*", "hors maintenance", "hors la maintenance", "hors l assistance", "en dehors de l envoi*", "en dehors des envois", "en dehors du support", "en dehors de la maintenance", "other than", "aside from"}
	keys       = [...]string{"cle", "cles", "key", "keys"} // kept at home while the data are not (EDPB 01/2020, use case 1)
	backups    = [...]string{"sauvegarde", "sauvegardes", "backup", "backups"}
	andBackups = [...]string{"sauvegardes comprises", "sauvegardes incluses", "sauvegarde comprise", "sauvegarde incluse", "y compris les sauvegardes", "y compris leurs sauvegardes", "et les sauvegardes", "et leurs sauvegardes", "et leur sauvegarde",
		"comme les sauvegardes", "backups included", "including backups", "and backups", "and their backups"}
	dataIn = [...]string{" donnees en france ", " vos donnees en france ", " toutes les donnees en france ", " donnees en europe ", " data in france ", " all data in france "}
)

// promises tells what a sentence promises of a place, if anything.
func (s *statement) promises(p *Pass) (promise, bool) {
	out := promise{plain: s.plain, kept: says(s.plain, ofServers[:]) != ""}
	if !out.kept && says(strings.ReplaceAll(s.plain, " protection des donnees ", " "), ofData[:]) == "" || says(s.plain, keys[:]) != "" {
		return out, false
	}
	out.abroad = p.excluded(s.plain, out.kept)
	if out.abroad == nil || out.kept && out.servesAPart() || says(s.plain, limited[:]) != "" || says(s.plain, ofTime[:]) != "" {
		return out, false
	}
	if says(s.plain, backups[:]) != "" && says(s.plain, andBackups[:]) == "" {
		return out, false // of the backups alone
	}
	out.part = partOf(s.plain)
	return out, true
}

// servesAPart tells servers of one kind: "our mail servers".
func (x promise) servesAPart() bool {
	_, rest, _ := cut(x.plain, "serveurs")
	return strings.HasPrefix(rest, " de ") || strings.HasPrefix(rest, " d ")
}

// excluded gives the countries that a sentence about data excludes; nil when it
// excludes none.
func (p *Pass) excluded(plain string, kept bool) func(register.Country) bool {
	if says(plain, leaving[:]) != "" && says(plain, notBeyond[:]) == "" {
		switch france := says(plain, ofFrance[:]) != ""; {
		case !france && says(plain, ofUnion[:]) == "" || !hasDenial(plain):
			return nil
		case france:
			return p.notInFrance
		}
		return p.Outside
	}
	if says(plain, staying[:]) == "" && !(kept && says(plain, standing[:]) != "") && !slices.ContainsFunc(dataIn[:], func(d string) bool { return strings.HasPrefix(plain, d) }) {
		return nil
	}
	union, france := says(plain, inUnion[:]), says(plain, inFrance[:])
	switch {
	case says(plain, notBeyond[:]) != "":
		if hasDenial(plain) {
			return p.Outside
		}
	case union != "":
		if before, _, _ := cut(plain, union); !hasDenial(before) {
			return p.Outside
		}
	case france != "":
		if before, after, _ := cut(plain, france); !hasDenial(before) && !qualifies(before, after) {
			return p.notInFrance
		}
	}
	return nil
}

// qualifies tells, by what stands on both sides of it, a place that says which
// data or people are meant, not where they are: the verb comes after it ("les
// données collectées en France sont…").
func qualifies(before, after string) bool {
	return says(before, verbs[:]) == "" && says(after, verbs[:]) != ""
}

var verbs = [...]string{"sont", "est", "restent", "reste", "demeurent", "demeure", "hebergeons", "stockons", "conservons", "sera", "seront", "are", "is", "stay", "stays", "remain", "remains", "store", "host", "keep"}

// notInFrance tells a country that is neither France nor one of its territories.
func (p *Pass) notInFrance(c register.Country) bool {
	t, _ := p.Facts.Territory(c.V)
	return c.IsGiven() && c.V != "FR" && t.Of != "FR"
}

func hasDenial(plain string) bool {
	return saysAny(plain, negations[:], denials[:])
}

// partOf names the data that a sentence is about when it says which, by kind:
// "données de paie", "bank data". Those of people are all of them.
func partOf(plain string) string {
	if _, rest, ok := cut(plain, "donnees"); ok {
		next := strings.Fields(rest)
		for len(next) > 1 && slices.Contains(linking[:], next[0]) {
			next = next[1:]
			if !slices.Contains(linking[:], next[0]) && says(" "+next[0]+" ", everyone[:]) == "" {
				return next[0]
			}
		}
		if len(next) > 0 && slices.Contains(kinds[:], next[0]) {
			return next[0]
		}
		return ""
	}
	if i := strings.Index(plain, " data "); i > 0 {
		if last := plain[strings.LastIndexByte(plain[:i], ' ')+1 : i]; !slices.Contains(anyData[:], last) {
			return last
		}
	}
	return ""
}

var (
	linking  = [...]string{"de", "d", "des", "du", "l", "la", "le", "les", "nos", "vos", "ces"}
	everyone = [...]string{"client*", "utilisat*", "personne*", "usager*", "abonne*", "adherent*", "membre*", "visiteur*", "internaute*", "candidat*", "salarie*", "agent*", "patient*", "eleve*", "administre*", "citoyen*", "beneficiaire*", "registre*", "activite*", "traitement*"}
	kinds    = [...]string{"bancaires", "sensibles", "medicales", "comptables", "financieres", "techniques", "statistiques", "anonymes", "anonymisees", "agregees", "sociales", "fiscales", "biometriques"}
	anyData  = [...]string{"", "your", "the", "all", "personal", "our", "customer", "customers", "user", "users", "any", "no", "these", "this", "of", "s", "and", "their", "its", "that", "client", "employee", "candidate", "such"}
)

// concerns tells that a promise about some data is one about a processing: it
// is when the name of the processing speaks of them.
func (x promise) concerns(p *Pass, m *movement) bool {
	return x.part == "" || strings.Contains(p.plain(m.Name.Text), " "+strings.TrimRight(x.part, "sx"))
}

// broken finds a flow, or a place, of a processing that a promise leaves out. A
// country that the sentence names is no broken promise.
func (p *Pass) broken(x promise, m *movement) (derive.Flow, bool) {
	if !x.concerns(p, m) {
		return derive.Flow{}, false
	}
	for _, f := range slices.Concat(m.flows, m.keptIn()) {
		if x.abroad(f.Country) && !(x.kept && f.Cause != derive.Location) && !p.namesCountry(x.plain, f.Country) {
			return f, true
		}
	}
	return derive.Flow{}, false
}

func (p *Pass) breaks(x promise, m *movement) bool { _, ok := p.broken(x, m); return ok }

// keptIn lists the places where a processing keeps its data, within the EEA or
// not: those of its systems, of their backups and of its agreements.
func (m *movement) keptIn() []derive.Flow {
	var out []derive.Flow
	add := func(c register.Country, h *register.Head) {
		out = append(out, derive.Flow{Cause: derive.Location, Country: c, Where: h})
	}
	for i := range m.Systems {
		if s := m.Systems[i].To; s != nil {
			for _, l := range s.Places.Items {
				add(derive.CountryOf(l), &l.Head)
			}
			for _, b := range s.Backups.Items {
				if b.Place.To != nil {
					add(b.Place.To.Country, &b.Head)
				}
			}
		}
	}
	for _, a := range m.Agreements() {
		for _, l := range a.Places.Items {
			add(derive.CountryOf(l), &l.Head)
		}
	}
	return out
}

// namesCountry tells that a plain text names a country, in either language.
func (p *Pass) namesCountry(plain string, c register.Country) bool {
	for _, lang := range []i18n.Lang{i18n.FR, i18n.EN} {
		if name, ok := i18n.Country(c.V, lang); ok && strings.Contains(plain, p.plain(name)) {
			return true
		}
	}
	return false
}
