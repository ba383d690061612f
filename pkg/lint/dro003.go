package lint

import (
	"strings"

	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro003() Rule {
	return Rule{ID: "DRO003", Name: "automated-decision-unexplained", Severity: diag.Error, Since: "0.1",
		Law: law.Refs("GDPR 13(2)(f)", "GDPR 14(2)(g)", "GDPR 22"), Check: checkDRO003}
}

// checkDRO003 finds the automated decisions whose logic or consequences are not
// told, those that leave people no way to a human being, and those that a
// purpose or the description announces and the sheet does not declare.
func checkDRO003(p *Pass) {
	for _, a := range p.activities {
		d := &a.AutomatedDecision
		if !d.IsGiven() || d.ProfilesOnly() {
			p.announced(a)
			continue
		}
		var missing diag.Values
		if !d.Logic.IsGiven() {
			missing = append(missing, p.key("automated decision", "logic").Value)
		}
		if !d.Consequences.IsGiven() {
			missing = append(missing, p.key("automated decision", "consequences").Value)
		}
		if len(missing) > 0 {
			p.ReportAs(p.inNotice(a), d.Key, a.Path, words("activity", a.Name), diag.Arg{Name: "keys", Value: missing})
		}
		if p.nobody(d.Human) && !d.Exception.Is("law") { // GDPR 22(3) leaves that case to the law
			p.ReportAs(diag.Warning, d.Human.At, a.Path, words("activity", a.Name), words("human", d.Human))
		}
	}
}

// announced reports the first purpose that tells an automated decision, else
// the first sentence of the description, where the sheet declares none.
func (p *Pass) announced(a *register.Activity) {
	for _, u := range a.Purposes.Items {
		if p.decides(a, u.Text.Text, u.Text.At, u.Path) {
			return
		}
	}
	for sentence := range strings.SplitSeq(a.Description.Text, ". ") {
		if p.decides(a, sentence, a.Description.At, a.Path) {
			return
		}
	}
}

// decides reports a text in which a machine decides about people. Words may
// mislead: a person must judge.
func (p *Pass) decides(a *register.Activity, text string, at diag.Place, path []string) bool {
	word := p.named(text, machineDecides[:], notPeople[:])
	if scored := p.named(text, scores[:], notPeople[:]); word == "" && scored != "" && p.named(text, refuses[:], people[:]) != "" {
		word = scored
	}
	if graded := p.named(text, grades[:], notPeople[:]); word == "" && graded != "" && p.named(text, turnsAway[:], people[:]) != "" {
		word = graded
	}
	if cancelled := p.named(text, cancels[:], notPeople[:]); word == "" && cancelled != "" && p.named(text, cancellable[:], lockouts[:]) != "" {
		word = cancelled
	}
	if word == "" {
		return false
	}
	p.ReportAs(diag.Warning, at, path, words("activity", a.Name), phrase(word), p.key("activity", "automated_decision"))
	p.relate("answer", a.AutomatedDecision.Key)
	return true
}

// nobody tells a text that gives people no way to a human being: it opens with
// a plain no, or says that the decision is final.
func (p *Pass) nobody(t register.Text) bool {
	clause, rest := t.Text, ""
	if i := strings.IndexAny(clause, ",;:.(–—"); i >= 0 {
		clause, rest = clause[:i], clause[i:]
	}
	switch p.plain(clause) {
	case " aucune ", " aucun ", " non ", " none ", " no ":
		return p.named(rest, reviews[:], noReviewer[:]) == ""
	}
	return says(p.plain(t.Text), noRecourse[:]) != ""
}

var (
	machineDecides = [...]string{"refuser automatiquement", "refuse automatiquement", "refus automatique", "refus automatiques", "rejeter automatiquement", "rejet automatique", "rejets automatiques", "ecarter automatiquement", "exclure automatiquement", "exclusion automatique",
		"eliminer automatiquement", "accorder automatiquement", "octroyer automatiquement", "octroi automatique", "decider automatiquement", "decision automatique", "decisions automatiques", "decision automatisee", "decisions automatisees", "decision entierement automatisee",
		"automatically refuse*", "automatically reject*", "automatically exclude*", "automatically grant*", "automatically decide*", "automatic refusal*", "automatic rejection*", "automated decision*"}
	scores  = [...]string{"score", "scores", "scoring", "notation automatique", "note automatique"}
	refuses = [...]string{"refus*", "rejet*", "ecarter", "exclure", "eliminer", "reject*", "exclude*", "deny", "denied"}
	// grades are the marks that people give too; turnsAway, what nobody then does.
	grades    = [...]string{"note chaque", "note les", "note tous les", "note toutes les", "notes chaque", "classe chaque", "classe les", "algorithme", "algorithmes", "grades each", "grades every", "ranks", "algorithm"}
	turnsAway = [...]string{"ecarte d office", "ecartes d office", "ecartee d office", "ecartees d office", "rejette d office", "rejete d office", "rejetes d office", "refuse d office", "refuses d office", "elimine d office", "elimines d office", "exclut d office", "exclus d office",
		"ecarte automatiquement", "ecartes automatiquement", "rejette automatiquement", "rejetes automatiquement", "refuses automatiquement", "elimine automatiquement", "elimines automatiquement", "exclut automatiquement", "exclus automatiquement", "sans intervention humaine", "sans examen humain", "without human intervention"}
	// cancels stop something, which is a decision about somebody where it is their
	// account or their exam: cancellable. The lock of an account after wrong
	// passwords protects it.
	cancels = [...]string{"annuler automatiquement", "annule automatiquement", "annuler d office", "annule d office", "annulees d office", "suspendre automatiquement", "suspend automatiquement", "suspendre d office", "suspend d office", "bloquer automatiquement", "bloque automatiquement", "bloquer d office", "bloque d office",
		"automatically cancel*", "automatically suspend*", "automatically block*"}
	cancellable = [...]string{"copie", "copies", "epreuve", "epreuves", "candidat*", "compte", "comptes", "client", "clients", "abonne", "abonnes", "allocataire*", "beneficiaire*", "aide", "aides", "allocation*", "prestation", "prestations", "utilisateur*", "exam", "exams", "account", "accounts", "applica*", "customer*", "benefit*", "user", "users"}
	lockouts    = [...]string{"attaque*", "tentative*", "essais", "echec*", "inacti*", "expire*", "mot de passe", "mots de passe", "depart", "sauvegarde*", "carte", "cartes", "fictif*", "attack*", "attempt*", "password*", "failed", "fake"}
	// notPeople are what a machine may turn away without deciding about anyone.
	notPeople = [...]string{"courrier indesirable", "courriers indesirables", "courriels indesirables", "messages indesirables", "spam", "cookies", "traceurs", "virus", "fichiers", "requetes", "paquets", "doublons", "connexions", "rejet automatique de prelevement*", "rejets automatiques de prelevement*", "rejet automatique du prelevement", "rejet automatique d un prelevement", "rejets automatiques des prelevements", "robots", "pieces jointes", "unwanted mail", "junk mail", "files", "requests for access", "packets", "duplicates", "connections", "logins", "sign ins", "rejections of direct debits", "rejection of a direct debit", "bots", "attachments"}
	// people decide where a score only helps them.
	people = [...]string{"conseiller*", "analyste*", "gestionnaire*", "recruteur*", "commission", "comite", "humain*", "manuel*", "adviser*", "advisor*", "officer*", "recruiter*", "committee", "human", "manual*"}
	// reviews are the words of somebody who looks, and noReviewer those of nobody.
	reviews    = [...]string{"relit", "relisent", "reexamine", "reexaminent", "verifie", "verifient", "revoit", "revoient", "examine", "examinent", "valide", "valident", "reviews", "review", "checks", "examines"}
	noReviewer = [...]string{"personne ne", "nul ne", "nobody", "no one"}
	// noRecourse are the ways to say that nobody looks again.
	noRecourse = [...]string{"aucune intervention", "pas d intervention", "sans intervention", "note est definitive", "decision est definitive", "aucun recours", "sans recours", "sans appel", "aucun reexamen", "pas de reexamen",
		"no human intervention", "decision is final", "score is final", "no review", "no appeal"}
)
