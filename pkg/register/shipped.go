package register

import "slices"

// shippedEntry is an entry that every register may refer to without declaring
// it; a register that declares the same identifier replaces it.
type shippedEntry struct {
	collection string
	id, words  Pair
	until      Pair   // triggers: the other turn of phrase
	family     string // data categories
	regime     string // data categories
	kinds      []string
}

// shippedEntries is read-only.
var shippedEntries = [...]shippedEntry{
	{collection: "person_categories", id: Pair{"employees", "salaries"}, words: Pair{"employees", "salariés"}, kinds: []string{"staff", "vulnerable"}},
	{collection: "person_categories", id: Pair{"former-employees", "anciens-salaries"}, words: Pair{"former employees", "anciens salariés"}, kinds: []string{"staff"}},
	{collection: "person_categories", id: Pair{"applicants", "candidats"}, words: Pair{"applicants", "candidats"}, kinds: []string{"applicant", "vulnerable"}},
	{collection: "person_categories", id: Pair{"trainees", "stagiaires"}, words: Pair{"trainees", "stagiaires"}, kinds: []string{"staff", "vulnerable"}},
	{collection: "person_categories", id: Pair{"public-agents", "agents-publics"}, words: Pair{"public agents", "agents publics"}, kinds: []string{"staff", "vulnerable"}},
	{collection: "person_categories", id: Pair{"customers", "clients"}, words: Pair{"customers", "clients"}},
	{collection: "person_categories", id: Pair{"prospects", "prospects"}, words: Pair{"prospects", "prospects"}},
	{collection: "person_categories", id: Pair{"suppliers", "fournisseurs"}, words: Pair{"suppliers", "fournisseurs"}, kinds: []string{"professional"}},
	{collection: "person_categories", id: Pair{"users", "utilisateurs"}, words: Pair{"users", "utilisateurs"}},
	{collection: "person_categories", id: Pair{"visitors", "visiteurs"}, words: Pair{"visitors", "visiteurs"}},
	{collection: "person_categories", id: Pair{"website-visitors", "visiteurs-du-site"}, words: Pair{"visitors of the website", "visiteurs du site internet"}},
	{collection: "person_categories", id: Pair{"members", "adherents"}, words: Pair{"members", "adhérents"}},
	{collection: "person_categories", id: Pair{"donors", "donateurs"}, words: Pair{"donors", "donateurs"}},
	{collection: "person_categories", id: Pair{"patients", "patients"}, words: Pair{"patients", "patients"}, kinds: []string{"vulnerable"}},
	{collection: "person_categories", id: Pair{"pupils", "eleves"}, words: Pair{"pupils", "élèves"}, kinds: []string{"minor", "vulnerable"}},
	{collection: "person_categories", id: Pair{"public-service-users", "usagers"}, words: Pair{"users of the public service", "usagers"}, kinds: []string{"public-user"}},
	{collection: "person_categories", id: Pair{"partners", "partenaires"}, words: Pair{"partners", "partenaires"}, kinds: []string{"professional"}},

	{collection: "data_categories", id: Pair{"identity", "etat-civil"}, words: Pair{"civil status, identity, identification data", "état civil, identité, données d'identification"}, family: "identity"},
	{collection: "data_categories", id: Pair{"contact-details", "coordonnees"}, words: Pair{"contact details", "coordonnées"}, family: "identity"},
	{collection: "data_categories", id: Pair{"images", "images"}, words: Pair{"images", "images"}, family: "identity"},
	{collection: "data_categories", id: Pair{"personal-life", "vie-personnelle"}, words: Pair{"personal life", "vie personnelle"}, family: "personal-life"},
	{collection: "data_categories", id: Pair{"professional-life", "vie-professionnelle"}, words: Pair{"professional life", "vie professionnelle"}, family: "professional-life"},
	{collection: "data_categories", id: Pair{"financial", "economique-et-financier"}, words: Pair{"economic and financial information", "informations d'ordre économique et financier"}, family: "financial"},
	{collection: "data_categories", id: Pair{"bank-details", "donnees-bancaires"}, words: Pair{"bank details", "données bancaires"}, family: "financial", regime: "highly-personal"},
	{collection: "data_categories", id: Pair{"connection", "connexion"}, words: Pair{"connection data", "données de connexion"}, family: "connection"},
	{collection: "data_categories", id: Pair{"location", "localisation"}, words: Pair{"location data", "données de localisation"}, family: "location", regime: "highly-personal"},
	{collection: "data_categories", id: Pair{"internet", "internet"}, words: Pair{"internet use", "navigation internet"}, family: "internet"},
	{collection: "data_categories", id: Pair{"racial-origin", "origine-raciale-ou-ethnique"}, words: Pair{"racial or ethnic origin", "origine raciale ou ethnique"}, family: "sensitive", regime: "article-9"},
	{collection: "data_categories", id: Pair{"political-opinions", "opinions-politiques"}, words: Pair{"political opinions", "opinions politiques"}, family: "sensitive", regime: "article-9"},
	{collection: "data_categories", id: Pair{"beliefs", "convictions-religieuses-ou-philosophiques"}, words: Pair{"religious or philosophical beliefs", "convictions religieuses ou philosophiques"}, family: "sensitive", regime: "article-9"},
	{collection: "data_categories", id: Pair{"trade-union-membership", "appartenance-syndicale"}, words: Pair{"trade union membership", "appartenance syndicale"}, family: "sensitive", regime: "article-9"},
	{collection: "data_categories", id: Pair{"genetic", "donnees-genetiques"}, words: Pair{"genetic data", "données génétiques"}, family: "sensitive", regime: "article-9"},
	{collection: "data_categories", id: Pair{"biometric", "donnees-biometriques"}, words: Pair{"biometric data for identification", "données biométriques d'identification"}, family: "sensitive", regime: "article-9"},
	{collection: "data_categories", id: Pair{"health", "sante"}, words: Pair{"health data", "données de santé"}, family: "sensitive", regime: "article-9"},
	{collection: "data_categories", id: Pair{"sex-life", "vie-sexuelle"}, words: Pair{"sex life or sexual orientation", "vie sexuelle ou orientation sexuelle"}, family: "sensitive", regime: "article-9"},
	{collection: "data_categories", id: Pair{"offences", "infractions"}, words: Pair{"offences and convictions", "infractions et condamnations"}, family: "sensitive", regime: "article-10"},
	{collection: "data_categories", id: Pair{"social-security-number", "nir"}, words: Pair{"social security number", "numéro de sécurité sociale (NIR)"}, family: "sensitive", regime: "nir"},

	{collection: "triggers", id: Pair{"collection", "collecte"}, words: Pair{"from collection", "à compter de la collecte"}, until: Pair{"until collection", "jusqu'à la collecte"}},
	{collection: "triggers", id: Pair{"last-contact", "dernier-contact"}, words: Pair{"from the last contact initiated by the person", "à compter du dernier contact émanant de la personne"}, until: Pair{"until the last contact", "jusqu'au dernier contact"}},
	{collection: "triggers", id: Pair{"end-of-contract", "fin-de-contrat"}, words: Pair{"from the end of the contract", "à compter de la fin du contrat"}, until: Pair{"for the duration of the contract", "pendant la durée du contrat"}},
	{collection: "triggers", id: Pair{"end-of-relationship", "fin-de-relation"}, words: Pair{"from the end of the business relationship", "à compter de la fin de la relation commerciale"}, until: Pair{"until the end of the business relationship", "jusqu'à la fin de la relation commerciale"}},
	{collection: "triggers", id: Pair{"end-of-subscription", "fin-d-abonnement"}, words: Pair{"from the end of the subscription", "à compter de la fin de l'abonnement"}, until: Pair{"for the duration of the subscription", "pendant la durée de l'abonnement"}},
	{collection: "triggers", id: Pair{"departure", "depart"}, words: Pair{"from departure", "à compter du départ"}, until: Pair{"until departure", "jusqu'au départ"}},
	{collection: "triggers", id: Pair{"decision", "decision"}, words: Pair{"from the decision", "à compter de la décision"}, until: Pair{"until the decision", "jusqu'à la décision"}},
	{collection: "triggers", id: Pair{"recording", "enregistrement"}, words: Pair{"from recording", "à compter de l'enregistrement"}, until: Pair{"until recording", "jusqu'à l'enregistrement"}},
	{collection: "triggers", id: Pair{"event", "evenement"}, words: Pair{"from the event", "à compter de l'évènement"}, until: Pair{"until the event", "jusqu'à l'évènement"}},
	{collection: "triggers", id: Pair{"case-closed", "cloture-du-dossier"}, words: Pair{"from the closing of the file", "à compter de la clôture du dossier"}, until: Pair{"until the file is closed", "jusqu'à la clôture du dossier"}},
	{collection: "triggers", id: Pair{"account-closed", "cloture-du-compte"}, words: Pair{"from the closing of the account", "à compter de la clôture du compte"}, until: Pair{"until the account is closed", "jusqu'à la clôture du compte"}},
	{collection: "triggers", id: Pair{"financial-year-end", "cloture-de-l-exercice"}, words: Pair{"from the end of the financial year", "à compter de la clôture de l'exercice"}, until: Pair{"until the end of the financial year", "jusqu'à la clôture de l'exercice"}},
	{collection: "triggers", id: Pair{"consent", "consentement"}, words: Pair{"from consent", "à compter du consentement"}, until: Pair{"until consent is withdrawn", "jusqu'au retrait du consentement"}},
	{collection: "triggers", id: Pair{"payment", "paiement"}, words: Pair{"from payment", "à compter du paiement"}, until: Pair{"until payment", "jusqu'au paiement"}},
	{collection: "triggers", id: Pair{"acceptance", "reception-des-travaux"}, words: Pair{"from acceptance of the works", "à compter de la réception des travaux"}, until: Pair{"until acceptance of the works", "jusqu'à la réception des travaux"}},
	{collection: "triggers", id: Pair{"birth", "naissance"}, words: Pair{"from birth", "à compter de la naissance"}, until: Pair{"until birth", "jusqu'à la naissance"}},
	{collection: "triggers", id: Pair{"child-leaves", "depart-de-l-enfant"}, words: Pair{"from the child's departure", "à compter du départ de l'enfant"}, until: Pair{"until the child's departure", "jusqu'au départ de l'enfant"}},
	{collection: "triggers", id: Pair{"choice", "choix"}, words: Pair{"from the choice", "à compter du choix"}, until: Pair{"until the choice", "jusqu'au choix"}},
	{collection: "triggers", id: Pair{"collection-or-last-contact", "collecte-ou-dernier-contact"}, words: Pair{"from collection, or from the last contact initiated by the person", "à compter de la collecte ou du dernier contact émanant de la personne"}, until: Pair{"until collection, or until the last contact", "jusqu'à la collecte ou au dernier contact"}},
	{collection: "triggers", id: Pair{"connection", "connexion"}, words: Pair{"from the connection", "à compter de la connexion"}, until: Pair{"until the connection", "jusqu'à la connexion"}},
	{collection: "triggers", id: Pair{"consolidation", "consolidation"}, words: Pair{"from the consolidation of the damage", "à compter de la consolidation du dommage"}, until: Pair{"until the consolidation of the damage", "jusqu'à la consolidation du dommage"}},
	{collection: "triggers", id: Pair{"contract-conclusion-or-delivery", "conclusion-ou-livraison"}, words: Pair{"from conclusion of the contract, or from delivery where deferred", "à compter de la conclusion du contrat, ou de la livraison si elle est différée"}, until: Pair{"until conclusion of the contract, or delivery where deferred", "jusqu'à la conclusion du contrat, ou à la livraison si elle est différée"}},
	{collection: "triggers", id: Pair{"contract-validity-end", "fin-de-validite-du-contrat"}, words: Pair{"from the end of validity of the contract", "à compter de la fin de validité du contrat"}, until: Pair{"for as long as the contract is valid", "pendant la validité du contrat"}},
	{collection: "triggers", id: Pair{"debit-date", "debit"}, words: Pair{"from the debit date", "à compter de la date de débit"}, until: Pair{"until the debit date", "jusqu'à la date de débit"}},
	{collection: "triggers", id: Pair{"default-date", "impaye"}, words: Pair{"from the unpaid debt", "à compter de l'impayé"}, until: Pair{"until the unpaid debt", "jusqu'à l'impayé"}},
	{collection: "triggers", id: Pair{"delivery", "delivrance"}, words: Pair{"from delivery", "à compter de la délivrance"}, until: Pair{"until delivery", "jusqu'à la délivrance"}},
	{collection: "triggers", id: Pair{"deposit", "depot-du-traceur"}, words: Pair{"from the setting of the tracker", "à compter du dépôt du traceur"}, until: Pair{"until the setting of the tracker", "jusqu'au dépôt du traceur"}},
	{collection: "triggers", id: Pair{"document-date", "date-du-document"}, words: Pair{"from the date of the document", "à compter de la date du document"}, until: Pair{"until the date of the document", "jusqu'à la date du document"}},
	{collection: "triggers", id: Pair{"establishment", "etablissement"}, words: Pair{"from when the document is drawn up or received", "à compter de l'établissement ou de la réception du document"}, until: Pair{"until the document is drawn up or received", "jusqu'à l'établissement ou à la réception du document"}},
	{collection: "triggers", id: Pair{"establishment-guest", "etablissement-de-la-fiche"}, words: Pair{"from the drawing up of the form", "à compter de l'établissement de la fiche"}, until: Pair{"until the form is drawn up", "jusqu'à l'établissement de la fiche"}},
	{collection: "triggers", id: Pair{"exercise-of-right", "exercice-du-droit"}, words: Pair{"from the exercise of the right", "à compter de l'exercice du droit"}, until: Pair{"until the exercise of the right", "jusqu'à l'exercice du droit"}},
	{collection: "triggers", id: Pair{"issue", "remise"}, words: Pair{"from issue or payment", "à compter de la remise ou du versement"}, until: Pair{"until issue or payment", "jusqu'à la remise ou au versement"}},
	{collection: "triggers", id: Pair{"knowledge-of-facts", "connaissance-des-faits"}, words: Pair{"from the day the facts were known, or should have been", "à compter du jour où les faits ont été connus, ou auraient dû l'être"}, until: Pair{"until the facts are known", "jusqu'à la connaissance des faits"}},
	{collection: "triggers", id: Pair{"last-activity", "derniere-activite"}, words: Pair{"from the person's last activity", "à compter de la dernière activité de la personne"}, until: Pair{"until the person's last activity", "jusqu'à la dernière activité de la personne"}},
	{collection: "triggers", id: Pair{"last-intervention", "derniere-intervention"}, words: Pair{"from the last intervention on the file", "à compter de la dernière intervention sur le dossier"}, until: Pair{"until the last intervention on the file", "jusqu'à la dernière intervention sur le dossier"}},
	{collection: "triggers", id: Pair{"last-stay", "dernier-sejour"}, words: Pair{"from the last stay or last outpatient consultation", "à compter du dernier séjour ou de la dernière consultation externe"}, until: Pair{"until the last stay or last outpatient consultation", "jusqu'au dernier séjour ou à la dernière consultation externe"}},
	{collection: "triggers", id: Pair{"market-end", "fin-du-marche"}, words: Pair{"from the end of performance of the public contract", "à compter de la fin de l'exécution du marché"}, until: Pair{"until the end of performance of the public contract", "jusqu'à la fin de l'exécution du marché"}},
	{collection: "triggers", id: Pair{"market-signature", "signature-du-marche"}, words: Pair{"from signature of the public contract", "à compter de la signature du marché"}, until: Pair{"until signature of the public contract", "jusqu'à la signature du marché"}},
	{collection: "triggers", id: Pair{"publication", "publication"}, words: Pair{"from publication", "à compter de la publication"}, until: Pair{"until publication", "jusqu'à la publication"}},
	{collection: "triggers", id: Pair{"refusal-or-request", "depot-de-la-demande"}, words: Pair{"from the filing of the request", "à compter du dépôt de la demande"}, until: Pair{"until the filing of the request", "jusqu'au dépôt de la demande"}},
	{collection: "triggers", id: Pair{"registration-end", "fin-d-inscription"}, words: Pair{"from the end of the registration period", "à compter de l'expiration de la période d'inscription"}, until: Pair{"for the registration period", "pendant la période d'inscription"}},
	{collection: "triggers", id: Pair{"sanction", "sanction"}, words: Pair{"from the sanction", "à compter de la sanction"}, until: Pair{"until the sanction", "jusqu'à la sanction"}},
	{collection: "triggers", id: Pair{"signature", "signature"}, words: Pair{"from signature", "à compter de la signature"}, until: Pair{"until signature", "jusqu'à la signature"}},
	{collection: "triggers", id: Pair{"verification-closed", "cloture-des-verifications"}, words: Pair{"from the closing of the verifications", "à compter de la clôture des vérifications"}, until: Pair{"until the verifications are closed", "jusqu'à la clôture des vérifications"}},
}

// shippedIDs lists the identifiers of a collection in a language.
func shippedIDs(collection, lang string) []string {
	var out []string
	for i := range shippedEntries {
		if e := &shippedEntries[i]; e.collection == collection {
			out = append(out, e.id.In(lang))
		}
	}
	return out
}

// shipped makes the entry of an identifier, once per register.
func (d *decoder) shipped(collection, id string) (entry, bool) {
	i := slices.IndexFunc(shippedEntries[:], func(e shippedEntry) bool { return e.collection == collection && e.id.In(d.lang) == id })
	if i < 0 {
		return entry{}, false
	}
	s := &shippedEntries[i]
	head := Head{Meta: Meta{State: Given}, ID: id, Path: []string{collection, id}}
	e := entry{head: &head, typ: TypeByName(map[string]string{"person_categories": "person category", "data_categories": "data category", "triggers": "trigger"}[collection])}
	switch collection {
	case "person_categories":
		p := &PersonCategory{Head: head, Name: shippedText(s.words, d.lang)}
		for _, k := range s.kinds {
			p.Kinds.Items = append(p.Kinds.Items, Enum{Meta: Meta{State: Given}, V: k})
		}
		e.value = p
	case "data_categories":
		e.value = &DataCategory{Head: head, Name: shippedText(s.words, d.lang), Family: shippedEnum(s.family), Regime: shippedEnum(s.regime)}
	case "triggers":
		e.value = &Trigger{Head: head, From: shippedText(s.words, d.lang), Until: shippedText(s.until, d.lang)}
	}
	return e, true
}

func shippedText(p Pair, lang string) Text {
	return Text{Meta: Meta{State: Given}, Words: Words{Text: p.In(lang), Alt: map[string]string{"fr": p.Fr, "en": p.En}}}
}

func shippedEnum(v string) Enum {
	return Enum{Meta: Meta{State: givenIf(v != "")}, V: v}
}
