package lint

import (
	"slices"

	"github.com/registre-rgpd/registre/pkg/derive"
	"github.com/registre-rgpd/registre/pkg/diag"
	"github.com/registre-rgpd/registre/pkg/law"
	"github.com/registre-rgpd/registre/pkg/register"
)

func bas014() Rule {
	return Rule{ID: "BAS014", Name: "marketing-without-consent", Severity: diag.Warning, Since: "0.1", Decidable: true,
		Law: law.Refs("CPCE L34-5", "CCONS L223-1"), Check: checkBAS014}
}

// checkBAS014 finds the e-mails, messages and calls to consumers that rest
// neither on consent nor on an exception: existing customers for messages, a
// contract in progress for calls, which need consent since 11 August 2026. A
// purpose may show them by its words alone.
func checkBAS014(p *Pass) {
	for _, a := range p.activities {
		for _, u := range a.Purposes.Items {
			if areKind(personsOf(a, u), "professional") || !slices.ContainsFunc(derive.Bases(u), notConsent) {
				continue
			}
			if u.Marketing.IsGiven() {
				p.declaredSale(a, u)
			} else if channel := p.saidSale(a, u); channel != "" && p.needsConsent(u, channel) {
				p.unasked(a, u, u.Text.At, []string{channel}, diag.Arg{Name: "undeclared", Value: p.key("purpose", "marketing").Value})
			}
		}
	}
}

func notConsent(b register.LegalBasis) bool { return b.Basis.IsGiven() && !b.Basis.Is("consent") }

// declaredSale reports the channels of a marketing purpose that want consent.
func (p *Pass) declaredSale(a *register.Activity, u *register.Purpose) {
	var channels []string
	var at diag.Place
	for i := range u.Marketing.Channels.Items {
		if c := &u.Marketing.Channels.Items[i]; p.needsConsent(u, c.V) {
			if channels = append(channels, c.V); len(channels) == 1 {
				at = c.At
			}
		}
	}
	if len(channels) > 0 {
		p.unasked(a, u, at, channels)
	}
}

// saidSale is the channel that the words of a purpose show, or "". Contact
// persons of companies are no consumers.
func (p *Pass) saidSale(a *register.Activity, u *register.Purpose) string {
	if p.named(u.Text.Text, selling[:], notSelling[:]) == "" || slices.ContainsFunc(a.Data.Items, func(d *register.DataEntry) bool { return p.worksFor(d) != "" }) {
		return ""
	}
	for _, c := range saidChannels {
		if says(p.plain(u.Text.Text), c.words[:]) != "" {
			return c.channel
		}
	}
	return ""
}

// unasked reports the channels of a purpose, with the exceptions that may hold
// for them. Calls to existing customers may be about a contract in progress: a
// person must judge.
func (p *Pass) unasked(a *register.Activity, u *register.Purpose, at diag.Place, channels []string, more ...diag.Arg) {
	var labels diag.Values
	for _, c := range channels {
		label, _ := register.ValueLabel("marketing", "channels", c, p.Register.Lang)
		labels = append(labels, diag.Text(label))
	}
	args, s := append(more, words("activity", a.Name), words("purpose", u.Text), diag.Arg{Name: "channel", Value: labels}), diag.Warning
	if channels[0] != "phone" || len(channels) > 1 {
		args = append(args, p.key("marketing", "existing_customers"))
	} else if u.Marketing.ExistingCustomers.V {
		s = diag.Info
	}
	if slices.Contains(channels, "phone") {
		args = append(args, diag.Arg{Name: "article", Value: diag.Text("L223-1")})
	}
	p.ReportAs(s, at, u.Path, args...)
}

// needsConsent tells a channel that wants consent, unless an exception holds.
func (p *Pass) needsConsent(u *register.Purpose, channel string) bool {
	if channel == "phone" {
		return p.AsOf >= "2026-08-11" && p.spot(u.Text.Text, inProgress[:]) == "" && p.spot(u.Detail.Text, inProgress[:]) == ""
	}
	return (channel == "email" || channel == "sms") && !u.Marketing.ExistingCustomers.V
}

var (
	inProgress = [...]string{"contrat en cours", "contrats en cours", "contract in progress", "contracts in progress", "ongoing contract*", "current contract*"}
	// selling are the words of marketing, which a channel completes.
	selling = [...]string{"prospection", "prospecter", "demarchage", "demarcher", "offres par", "envoyer nos offres", "envoi de nos offres", "adresser nos offres", "offres commerciales par", "offres promotionnelles", "offres speciales", "offres personnalisees par", "offres et actualites", "messages commerciaux", "messages promotionnels", "messages publicitaires",
		"sms commerciaux", "sms promotionnels", "sms publicitaires", "courriels commerciaux", "courriels promotionnels", "courriels publicitaires", "appels commerciaux", "telemarketing", "direct marketing", "marketing messages", "marketing e mails", "marketing emails", "marketing calls", "cold calls", "promotional e mails", "promotional emails", "promotional messages", "offers by"}
	// notSelling are those that are addressed to companies or to one's own
	// customers, and offers of something else.
	notSelling = [...]string{"professionnel*", "entreprise*", "fournisseur*", "b2b", "btob", "emploi", "emplois", "appel d offres", "appels d offres", "nos clients", "clients existants", "propres clients", "opposition*", "oppos*", "liste d exclusion", "business*", "compan*", "supplier*", "tender*", "job offers", "our customers", "existing customers"}
)

// saidChannels are the words of the channels that want consent.
var saidChannels = [...]struct {
	channel string
	words   [12]string
}{
	{"phone", [12]string{"telephone", "telephonique", "telephoniques", "appels", "telemarketing", "phone", "calls"}},
	{"sms", [12]string{"sms", "textos", "mms", "text message", "text messages"}},
	{"email", [12]string{"courriel", "courriels", "e mail", "e mails", "email", "emails", "mail", "mails", "courrier electronique", "courriers electroniques", "voie electronique", "messagerie"}},
}
