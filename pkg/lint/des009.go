package lint

import (
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func des009() Rule {
	return Rule{ID: "DES009", Name: "access-denied-in-words", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 5(1)(a)", "GDPR 13(1)(e)"), Check: checkDES009}
}

// checkDES009 finds the sentences and the answers that say nobody else has
// access, where the register shows other organisations that hold the data.
func checkDES009(p *Pass) {
	for i := range p.statements {
		s := &p.statements[i]
		to := s.closes()
		if to == fromNobody {
			continue
		}
		for _, m := range p.moves {
			if s.ownActivity(m) {
				if o, ok := p.outsider(m, s, to); ok {
					p.ReportAs(sure(o.sure, flat(s.plain) || s.listed), s.at, s.path, s.quote(), words("activity", m.Name), words("organisation", o.name))
					p.relate("recipient", o.at)
					break
				}
			}
		}
	}
	for _, m := range p.moves {
		p.closedAnswer(m)
	}
}

// keptFrom is whom a sentence says that the data are kept from.
type keptFrom uint8

const (
	fromNobody       keptFrom = iota
	fromAnyone                // everyone outside, processors included
	fromThirdParties          // GDPR 4(10): neither processors nor joint controllers
	fromProviders             // processors
	fromOurs                  // our own people
)

// closedAnswer finds the answer "none" about recipients, or about the agreements
// among them, of an activity whose systems rest on others.
func (p *Pass) closedAnswer(m *movement) {
	none := m.Recipients.Meta
	if m.Recipients.Agreements.IsNone() {
		none = m.Recipients.Agreements.Meta
	}
	if !none.IsNone() {
		return
	}
	if saysAny(p.plain(none.Reason.Text), butThese[:], outsiders[:], aside[:]) {
		return
	}
	for i := range m.Systems {
		if a, ok := p.behind(m, m.Systems[i].To); ok {
			s := diag.Warning
			if a.Role.Is("processor") {
				s = diag.Error
			}
			key := p.key("activity", "recipients")
			if m.Recipients.Agreements.IsNone() {
				key = p.key("recipients", "agreements")
			}
			p.ReportAs(s, none.At, m.Head.Path, p.answered(none), words("activity", m.Name), words("organisation", a.With.To.Name), diag.Arg{Name: "answer", Value: key.Value})
			p.relate("recipient", a.Key)
			return
		}
	}
}

// answered quotes the reason of an answer "none", else the answer itself.
func (p *Pass) answered(none register.Meta) diag.Arg {
	text := "none"
	if p.Register.Lang == "fr" {
		text = "aucun"
	}
	if none.Reason.Text != "" {
		text = short(none.Reason.Text)
	}
	return diag.Arg{Name: "sentence", Value: diag.Text(text)}
}

// behind is an agreement that provides a system, which the activity names
// nowhere else: neither it nor its party.
func (p *Pass) behind(m *movement, s *register.System) (*register.Agreement, bool) {
	for i := 0; s != nil && i < len(s.Agreements.Items); i++ {
		a := s.Agreements.Items[i].To
		if a != nil && a.With.To != nil && !m.names(a) && !slices.ContainsFunc(m.Joint, func(j register.Ref[register.Agreement]) bool { return j.To == a }) &&
			!slices.ContainsFunc(m.Recipients.Others.Items, func(r *register.Recipient) bool { return r.Organisation.To == a.With.To }) {
			return a, true
		}
	}
	return nil, false
}

// closes tells from whom a sentence says that the data are kept, when it says so
// without a condition.
func (s *statement) closes() keptFrom {
	to := s.keptFrom()
	if to == fromNobody || saysAny(s.plain, butThese[:], ofSecurity[:], onlyWhen[:]) ||
		to == fromAnyone && says(s.plain, outsiders[:]) != "" || to != fromProviders && says(s.plain, entitled[:]) != "" {
		return fromNobody
	}
	return to
}

func (s *statement) keptFrom() keptFrom {
	switch {
	case says(s.plain, noProvider[:]) != "" || says(s.plain, ofFiles[:]) != "" && s.sharesNot(toProviders[:]):
		return fromProviders
	case says(s.plain, noneOfOurs[:]) != "" && says(s.plain, reachNot[:]) != "" && says(s.plain, ofFiles[:]) != "":
		return fromOurs
	case says(s.plain, noThirdParty[:]) != "" || s.sharesNot(toThirdParties[:]):
		return fromThirdParties
	case s.keptByOurs():
		return fromAnyone
	case says(s.plain, ofFiles[:]) == "" && !s.listed: // keys, offices, accounts: anything but the data
		return fromNobody
	case says(s.plain, nobodyElse[:]) != "", s.sharesNot(toAnyone[:]), endsWith(s.plain, neverShared[:]), says(s.plain, nobody[:]) != "":
		return fromAnyone
	}
	return fromNobody
}

// keptByOurs tells a sentence that leaves access to the organisation's own
// people.
func (s *statement) keptByOurs() bool {
	return says(s.plain, onlyAccess[:]) != "" && says(s.plain, onlyThem[:]) != "" && says(s.plain, ours[:]) != ""
}

// sharesNot tells a sentence that denies sharing with some: "ne sont transmises
// à", "nous ne transmettons rien à".
func (s *statement) sharesNot(with []string) bool {
	return says(s.plain, weShareNot[:]) != "" && says(s.plain, with) != "" || follows(s.plain, sharing[:], with)
}

// follows tells a text where one of some phrases comes right after one of
// others.
func follows(plain string, heads, tails []string) bool {
	for _, h := range heads {
		_, after, ok := cut(plain, h)
		if ok && opensWith(after, tails) {
			return true
		}
	}
	return false
}

// endsWith tells a text whose last words are one of some phrases.
func endsWith(plain string, phrases []string) bool {
	return slices.ContainsFunc(phrases, func(ph string) bool { _, after, _ := cut(plain, ph); return after == " " })
}

var (
	noProvider = [...]string{"aucun prestataire n a acces", "aucun prestataire n y a acces", "aucun sous traitant n a acces", "aucun sous traitant n y a acces", "no provider has access", "no processor has access", "no contractor has access"}
	noneOfOurs = [...]string{"personne chez", "personne dans nos equipes", "aucun de nos salaries", "aucun de nos agents", "aucun de nos collaborateurs", "aucun de nos employes", "aucune de nos equipes", "aucun salarie", "aucun collaborateur", "aucun membre de notre equipe", "aucun membre de nos equipes",
		"nobody at", "no one at", "nobody in our teams", "none of our staff", "none of our employees", "none of our teams"}
	reachNot   = [...]string{"n accede*", "n y accede*", "n a acces", "n y a acces", "ne peut acceder", "ne peut y acceder", "ne consulte*", "ne lit", "ne voit", "accesses", "has access", "can access", "reads", "sees"}
	weShareNot = [...]string{"nous ne transmettons", "nous ne communiquons", "nous ne partageons", "nous ne divulguons", "nous ne confions", "we do not share", "we never share", "we do not disclose", "we never disclose"}
	ours       = [...]string{"salarie*", "equipe*", "service*", "personnel", "agent*", "employe*", "collaborat*", "team*", "staff", "department*"}
	nobodyElse = [...]string{"personne d autre", "aucune personne exterieure", "aucun intervenant exterieur", "nobody else", "no one else"}
	nobody     = [...]string{"personne n a acces", "personne n y a acces", "nul n a acces", "nul n y a acces", "personne ne peut acceder", "personne ne peut y acceder",
		"vous seul avez acces", "vous seule avez acces", "vous seul y avez acces", "vous seul pouvez acceder", "vous seul pouvez y acceder", "nous seuls avons acces", "nous seuls y avons acces",
		"nobody has access", "no one has access", "nobody can access", "no one can access", "only you have access", "only you can access", "only we have access"}
	ofFiles     = [...]string{"donnees", "informations", "dossier*", "fichier*", "n y a acces", "y acceder", "y avez acces", "y avons acces", "votre adresse", "vos adresses", "vos coordonnees", "data", "information", "your address", "file*", "record*"}
	neverShared = [...]string{"ne sont jamais transmises", "ne seront jamais transmises", "ne sont jamais communiquees", "ne seront jamais communiquees", "ne sont jamais partagees", "ne seront jamais partagees",
		"never shared", "never disclosed"}
	sharing = [...]string{"ne sont jamais transmises", "ne sont pas transmises", "ne seront jamais transmises", "ne seront pas transmises", "ne sont transmises", "ne seront transmises", "n est transmise", "ne sera transmise",
		"ne sont jamais communiquees", "ne sont pas communiquees", "ne seront jamais communiquees", "ne seront pas communiquees", "ne sont communiquees", "ne seront communiquees", "n est communiquee", "ne sera communiquee",
		"ne sont jamais partagees", "ne sont pas partagees", "ne seront jamais partagees", "ne sont partagees", "ne sont jamais divulguees", "ne sont pas divulguees", "ne sont divulguees",
		"n est confiee", "n est jamais confiee", "ne sera confiee", "ne sont confiees", "ne sont jamais confiees", "ne seront confiees", "n est jamais transmise", "n est jamais communiquee",
		"never shared", "not shared", "never disclosed", "not disclosed"}
	toAnyone       = [...]string{"a personne", "avec personne", "avec quiconque", "a quiconque", "a qui que ce soit", "a l exterieur", "a aucun autre organisme", "a d autres organismes", "with anyone", "with anybody", "to anyone", "to anybody", "outside"}
	toProviders    = [...]string{"a aucun prestataire", "a aucun de nos prestataires", "a aucun sous traitant", "with any provider", "with any processor", "to any provider", "to any processor"}
	toThirdParties = [...]string{"a des tiers", "a un tiers", "a aucun tiers", "aux tiers", "avec des tiers", "avec un tiers", "avec aucun tiers", "with third parties", "with any third party", "to third parties", "to any third party"}
	noThirdParty   = [...]string{"aucun tiers n a acces", "aucun tiers n y a acces", "aucune donnee personnelle n est transmise a des tiers", "no third party has access"}
	butThese       = [...]string{"pour leur propre", "hors de", "hors des", "sauf", "hormis", "a part", "en dehors", "que les destinataires", "excepte*", "a l exception", "except", "but the recipients", "other than", "apart from", "for their own",
		"exterieur de l union", "exterieur de l ue", "exterieur de l europe", "exterieur de l espace", "exterieur de la france", "exterieur du territoire", "outside the eu", "outside the eea", "outside the european", "outside europe"}
	// onlyWhen are the words of a sentence that denies one use, not every access.
	onlyWhen = [...]string{"a des fins", "aux fins", "a d autres fins", "dans un but", "a titre", "sans votre", "sans contrat", "sans leur", "sans son", "sans l accord", "sans le consentement", "sans accord", "sans consentement",
		"que sur", "que si", "que lorsqu*", "que dans", "que pour", "qu a votre", "qu avec", "qu en", "qu apres", "en vue", "pour de la", "pour demarchage", "pour demarcher", "contre remuneration", "contre paiement", "avant", "outre", "sinon", "autre que ceux", "autre que celles", "autres que ceux", "autres que celles", "a l exclusion",
		"non mentionne*", "non designe*", "tant que", "a l ensemble", "d un autre", "des autres", "autre client", "autres clients", "sans autorisation", "sans habilitation", "sans motif", "sans raison", "sans necessite", "sans base", "sans que", "sans vous", "sans en", "for marketing", "for commercial", "for advertising", "purposes", "without", "unless", "save", "beyond", "in exchange", "before", "other customer*", "another"}
	ofSecurity = [...]string{"en clair", "mot de passe", "mots de passe", "chiffre*", "bout en bout", "au local", "locaux", "salle*", "baie*", "batiment*",
		"in clear", "unencrypted", "encrypted", "end to end", "password*", "accounts", "credentials", "premises", "server room"} // secrets and walls, not the data
	outsiders  = [...]string{"sous traitant*", "prestataire*", "hebergeur*", "partenaire*", "fournisseur*", "editeur*", "infogerant*", "processor*", "provider*", "contractor*", "supplier*", "partner*", "host", "hosts"}
	entitled   = [...]string{"habilite*", "autorise*", "authorised", "authorized"} // whoever they work for
	onlyAccess = [...]string{"acces", "accessibles", "access", "accessible"}
	onlyThem   = [...]string{"qu a ces salaries", "qu a nos salaries", "strictement limite a", "strictement limites a", "strictement reserve a", "uniquement accessibles", "accessibles uniquement",
		"limite a cette equipe", "seuls nos salaries", "seules nos equipes", "strictly limited to", "only accessible to our", "only to our employees", "only our employees", "only our teams"}
)

// ownActivity tells that a sentence speaks of a processing by name, not merely
// of any.
func (s *statement) ownActivity(m *movement) bool {
	return (len(s.activities) > 0 || len(s.systems) > 0 || s.path[0] == "processor_activities" || s.measure) && s.about(m)
}

// outsider is an organisation outside that holds the data of a processing. Sure
// is warning where its role is not said, and it might be no third party.
type outsider struct {
	name register.Text
	at   diag.Place
	sure diag.Severity
}

// outsider finds one that the sentence does not name. Neither a processor nor a
// joint controller is a third party (GDPR 4(10)); what a list of recipients says
// leaves out those that it lists itself.
func (p *Pass) outsider(m *movement, s *statement, to keptFrom) (outsider, bool) {
	if to == fromOurs {
		return p.insider(m, s)
	}
	named := func(t register.Text) bool { return strings.Contains(s.plain, p.plain(t.Text)) }
	for _, a := range m.Agreements() {
		own := s.listed && slices.ContainsFunc(m.Recipients.Agreements.Items, func(u register.AgreementUse) bool { return u.Agreement.To == a })
		if a.With.To == nil || own || !to.holds(a.Role) || named(a.With.To.Name) {
			continue
		}
		sure := diag.Error
		if to == fromThirdParties && !a.Role.IsGiven() {
			sure = diag.Warning
		}
		return outsider{a.With.To.Name, a.Key, sure}, true
	}
	for _, r := range m.Recipients.Others.Items {
		name := r.Name
		if r.Organisation.To != nil {
			name = r.Organisation.To.Name
		}
		if s.listed || !to.holds(r.Role) || named(name) || r.Organisation.To == nil && !(to == fromThirdParties && p.thirdByName(r)) {
			continue
		}
		return outsider{name, r.Key, diag.Error}, true
	}
	return outsider{}, false
}

// insider is a department that has access to the data of a processing. A
// condition may make the sentence true.
func (p *Pass) insider(m *movement, s *statement) (outsider, bool) {
	if s.measure && len(s.activities) == 0 && m.Head.Path[0] == "activities" {
		return outsider{}, false // no activity takes this measure
	}
	for i := range m.Recipients.Services.Items {
		a := &m.Recipients.Services.Items[i]
		if to := a.Service.To; to != nil && !strings.Contains(s.plain, p.plain(to.Name.Text)) && !a.OnlyIf.IsGiven() {
			return outsider{to.Name, a.At, diag.Error}, true
		}
	}
	return outsider{}, false
}

// holds tells that somebody of a role may be one that the data are kept from.
func (to keptFrom) holds(role register.Enum) bool {
	switch to {
	case fromThirdParties:
		return !role.Is("processor") && !role.Is("joint-controller")
	case fromProviders:
		return role.Is("processor")
	}
	return true
}

// thirdByName tells a recipient known by its name only that is a third party for
// sure: not our own people, nor somebody under a condition.
func (p *Pass) thirdByName(r *register.Recipient) bool {
	return r.Name.IsGiven() && !r.OnlyIf.IsGiven() && says(p.plain(r.Name.Text), ourOwn[:]) == ""
}

var ourOwn = [...]string{"service*", "direction*", "equipe*", "salarie*", "agent*", "elu", "elus", "membre*", "utilisat*", "personne*", "interesse*", "vous", "department*", "team*", "staff", "employee*", "member*", "user*", "person*", "people", "you"}
