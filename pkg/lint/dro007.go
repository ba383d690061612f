package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func dro007() Rule {
	return Rule{ID: "DRO007", Name: "identity-copy-for-all", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 12(6)", "GDPR 12(2)"), Check: checkDRO007}
}

// checkDRO007 finds the procedures that ask everyone for a copy of an identity
// document.
func checkDRO007(p *Pass) {
	for _, r := range p.Register.RightsProcedures.Items {
		for _, t := range []register.Text{r.Identity, r.Channels} {
			if word := p.spot(t.Text, identityCopy[:]); t.IsGiven() && word != "" && p.spot(t.Text, onDoubt[:]) == "" && p.spot(t.Text, civilRecords[:]) == "" {
				p.Report(t.At, r.Path, phrase(word))
			}
		}
	}
}

var (
	identityCopy = [...]string{"photocopie", "copie d un titre d identite", "copie d une piece d identite", "copie de votre piece d identite", "copie de la piece d identite",
		"copie de votre carte d identite", "titre d identite", "piece d identite", "justificatif d identite", "carte d identite", "copy of an identity document", "copy of your identity", "identity document", "proof of identity"}
	onDoubt = [...]string{"doute*", "si necessaire", "si besoin", "si nous ne pouvons", "sauf si", "jamais", "ne demandons pas", "ne vous demandons pas", "n est pas demandee", "n est pas exigee", "aucune",
		"sans piece", "sans copie", "doubt*", "if needed", "only if", "unless", "never", "do not ask", "no copy"}
	// civilRecords are what other texts hand over to some people only.
	civilRecords = [...]string{"copie d acte", "copies d acte", "copie d un acte", "acte de naissance", "actes de naissance", "acte d etat civil", "actes d etat civil", "extrait d acte", "extraits d acte", "birth certificate*", "civil status record*", "civil record*"}
)
