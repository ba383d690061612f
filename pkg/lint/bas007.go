package lint

import (
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func bas007() Rule {
	return Rule{ID: "BAS007", Name: "withdrawal-missing", Severity: diag.Error, Since: "0.1", Decidable: true,
		Law: law.Refs("GDPR 7(3)", "GDPR 13(2)(c)"), Check: checkBAS007}
}

// checkBAS007 finds the consents that cannot be withdrawn, as far as the
// register says.
func checkBAS007(p *Pass) {
	p.eachBasis(func(b basis) {
		w := b.Consent.Withdrawal
		denied := p.affirmed(w.Text, noWithdrawal[:])
		closed := w.IsNone() || denied != "" && says(p.plain(w.Text), waysOut[:]) == ""
		if !b.Basis.Is("consent") || !closed && (w.IsGiven() || toldAmongRights(b.activity)) {
			return
		}
		args, at := append(b.args(), p.key("consent", "withdrawal")), b.place()
		if closed {
			at, args = w.At, append(args, code("basis", register.KeyName("basis", "basis", p.Register.Lang)), words("said", w))
		}
		p.lack(p.inNotice(b.activity), w.Meta, at, b.purpose.Path, args...)
	})
}

// toldAmongRights tells that the procedure a sheet follows for the rights says
// how consent is withdrawn.
func toldAmongRights(a *register.Activity) bool {
	r := a.Rights.To
	if r == nil {
		return false
	}
	for i := range r.Requests.Items {
		if q := &r.Requests.Items[i]; q.Right.Is("withdrawal") && q.How.IsGiven() {
			return true
		}
	}
	return false
}

var (
	noWithdrawal = [...]string{"non prevu", "pas prevu", "n est pas possible", "pas possible", "impossible", "irrevocable", "definitif", "sans objet", "non applicable", "ne peut etre retire", "ne peut pas etre retire", "aucun retrait", "pas de retrait",
		"not provided for", "not planned", "not possible", "not applicable", "cannot be withdrawn", "no withdrawal"}
	// waysOut are the words of a way to withdraw, which another one may close.
	waysOut = [...]string{"par", "lien*", "courri*", "lettre", "compte", "formulaire", "bouton", "case", "demande*", "ecri*", "telephone*", "accueil", "guichet", "sur place", "en ligne", "reglages", "parametres", "a tout moment",
		"by", "link*", "e mail*", "account", "form", "button", "box", "request", "write", "writing", "phone", "desk", "online", "settings", "at any time"}
)
