package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
)

func bas021() Rule {
	return Rule{ID: "BAS021", Name: "withdrawal-harder-than-consent", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 7(3)", "EDPB-05/2020"), Check: checkBAS021}
}

// checkBAS021 finds the consents given online that only a letter withdraws, and
// those of a box on paper that only a registered letter, or a proof of identity,
// does.
func checkBAS021(p *Pass) {
	p.eachBasis(func(b basis) {
		given, w := p.plain(b.Consent.Collected.Text), b.Consent.Withdrawal
		if !b.Basis.Is("consent") || saysAny(p.plain(w.Text), simpleWays[:]) {
			return
		}
		if word := p.harder(given, w.Text); word != "" {
			p.Report(w.At, b.purpose.Path, append(b.args(), phrase(word))...)
			p.relate("collected", b.Consent.Collected.At)
		}
	})
}

// harder gives the words of a withdrawal that asks for more than a tick or a click.
// A simple letter is no more than a form on paper, but a registered one is.
func (p *Pass) harder(given, withdrawal string) string {
	switch {
	case says(given, onlineWays[:]) == "" || says(given, heavyWays[:]) != "":
		return ""
	case says(given, paperWays[:]) == "":
		return p.spot(withdrawal, byPost[:])
	case says(p.plain(withdrawal), otherWays[:]) != "":
		return ""
	}
	return p.spot(withdrawal, heavyWays[:])
}

var (
	otherWays  = [...]string{"ou", "or"}
	onlineWays = [...]string{"en ligne", "site", "clic", "clics", "cliqu*", "case", "cases", "bandeau", "formulaire web", "application", "courriel", "sms", "online", "website", "click*", "box", "boxes", "banner", "web form", "app", "e mail"}
	// heavyWays are more than any form asks for, even on paper.
	heavyWays = [...]string{"courrier recommande", "lettre recommandee", "en recommande", "par recommande", "avec copie de la carte d identite", "avec copie de la piece d identite", "avec copie d une piece d identite", "avec copie de votre piece d identite", "avec copie de votre carte d identite",
		"registered letter", "registered mail", "registered post", "with a copy of an identity document", "with a copy of your identity document", "with a copy of your identity card"}
	// paperWays are those of a consent that a simple letter may well withdraw.
	paperWays  = [...]string{"papier", "bulletin*", "guichet", "accueil", "sign*", "courrier postal", "par courrier", "ecrit", "ecrite", "dossier", "imprime*", "paper", "desk", "reception", "by post", "written", "printed"}
	byPost     = [...]string{"courrier recommande", "lettre recommandee", "en recommande", "par recommande", "courrier postal", "courrier au", "courrier a", "courrier simple", "par courrier", "par voie postale", "par la poste", "registered letter", "registered mail", "registered post", "by post", "by letter", "by mail to"}
	simpleWays = [...]string{"courriel*", "courrier electronique", "courriers electroniques", "mel", "lien*", "compte", "espace", "en ligne", "formulaire*", "site", "clic*", "cliqu*", "desabon*", "desinscri*", "reglages", "parametres", "bouton", "stop", "telephone*", "sms", "application", "bandeau",
		"e mail*", "email*", "link*", "account", "online", "form", "website", "unsubscribe*", "settings", "button", "phone*", "text", "app", "banner"}
)
