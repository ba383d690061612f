package register

// Place is where data are: a data centre, an office.
type Place struct {
	Head
	Name           Text                `key:"name"`
	City           Text                `key:"city"`
	Country        Country             `key:"country"`
	Operator       Ref[Organisation]   `key:"operator"`
	Certifications List[Certification] `key:"certifications"`
}

var placeType = Type{Name: "place", Title: Pair{"place", "lieu"}, Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"city", "ville"}, Kind: KindText, Readers: Everyone, Label: Pair{"Town", "Ville"}},
	{Key: Pair{"country", "pays"}, Kind: KindCountry, Askable: true, Readers: Everyone, Label: Pair{"Country", "Pays"}},
	{Key: Pair{"operator", "exploitant"}, Kind: KindRef, To: "organisations", Readers: Everyone, Label: Pair{"Operator", "Exploitant"}},
	{Key: Pair{"certifications", "certifications"}, Kind: KindObject, Shape: Many, Of: "certification", Readers: Everyone, Label: Pair{"Certifications", "Certifications"}},
}}

// System is an application or an infrastructure.
type System struct {
	Head
	Name           Text                 `key:"name"`
	Description    Text                 `key:"description"`
	Agreements     List[Ref[Agreement]] `key:"agreements"`
	ManagedBy      Text                 `key:"managed_by"`
	Places         Map[Location]        `key:"places"`
	Backups        Map[Backup]          `key:"backups"`
	Commitments    Commitments          `key:"commitments"`
	Measures       List[Ref[Measure]]   `key:"measures"`
	Certifications List[Certification]  `key:"certifications"`
	Visibility     Enum                 `key:"visibility"`
	Note           Text                 `key:"note"`
}

var systemType = Type{Name: "system", Title: Pair{"system", "système"}, Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"description", "description"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Description", "Description"}},
	{Key: Pair{"agreements", "accords"}, Kind: KindRef, Shape: Many, To: "agreements", Askable: true, Readers: Everyone, Label: Pair{"Provided by", "Fourni par"}},
	{Key: Pair{"managed_by", "infogerance"}, Kind: KindText, Readers: Everyone, Label: Pair{"Managed by", "Infogérance"}},
	{Key: Pair{"places", "lieux"}, Kind: KindObject, Shape: ByID, Of: "location", Askable: true, Readers: Everyone, Label: Pair{"Places", "Lieux"}},
	{Key: Pair{"backups", "sauvegardes"}, Kind: KindObject, Shape: ByID, Of: "backup", Askable: true, Law: "GDPR 32(1)(c)", Readers: Everyone, Label: Pair{"Backups", "Sauvegardes"}},
	{Key: Pair{"commitments", "engagements"}, Kind: KindObject, Of: "commitments", Readers: Everyone, Label: Pair{"Commitments", "Engagements"}},
	{Key: Pair{"measures", "mesures"}, Kind: KindRef, Shape: Many, To: "measures", Law: "GDPR 32(1)", Readers: Everyone, Label: Pair{"Security measures", "Mesures de sécurité"}},
	{Key: Pair{"certifications", "certifications"}, Kind: KindObject, Shape: Many, Of: "certification", Readers: Everyone, Label: Pair{"Certifications", "Certifications"}},
	{Key: Pair{"visibility", "visibilite"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Visibility", "Visibilité"}, Values: audiences},
	{Key: Pair{"note", "remarque"}, Kind: KindProse, Readers: Internal, Label: Pair{"Internal note", "Remarque interne"}},
}}

// Backup is one backup of a system, for a part of its data.
type Backup struct {
	Head
	Scope     Text       `key:"scope"`
	Place     Ref[Place] `key:"place"`
	Where     Text       `key:"where"`
	Frequency Text       `key:"frequency"`
	Encrypted Bool       `key:"encrypted"`
	Duration  Duration   `key:"duration"`
	Recovery  Text       `key:"recovery"`
}

var backupType = Type{Name: "backup", Title: Pair{"backup", "sauvegarde"}, Fields: []Field{
	{Key: Pair{"scope", "perimetre"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"What is backed up", "Ce qui est sauvegardé"}},
	{Key: Pair{"place", "lieu"}, Kind: KindRef, To: "places", Readers: Everyone, Label: Pair{"Place", "Lieu"}},
	{Key: Pair{"where", "ou"}, Kind: KindText, Readers: Everyone, Label: Pair{"Where", "Où"}},
	{Key: Pair{"frequency", "frequence"}, Kind: KindText, Readers: Everyone, Label: Pair{"How often", "Fréquence"}},
	{Key: Pair{"encrypted", "chiffree"}, Kind: KindBool, Readers: Everyone, Label: Pair{"Encrypted", "Chiffrée"}},
	{Key: Pair{"duration", "duree"}, Kind: KindDuration, Askable: true, Law: "GDPR 5(1)(e)", Readers: Everyone, Label: Pair{"Kept for", "Conservée"}},
	{Key: Pair{"recovery", "reprise"}, Kind: KindText, Readers: Everyone, Label: Pair{"Recovery", "Reprise"}},
}}

// Commitments are promises made about a system; StayIn can be contradicted by
// its places.
type Commitments struct {
	Meta
	StayIn        List[Country] `key:"stay_in"`
	RestoreWithin Duration      `key:"restore_within"`
	Availability  Text          `key:"availability"`
	Others        List[Text]    `key:"others"`
}

var commitmentsType = Type{Name: "commitments", Title: Pair{"commitments", "engagements"}, ShortList: "others", Fields: []Field{
	{Key: Pair{"stay_in", "rester_en"}, Kind: KindCountry, Shape: Many, Law: "GDPR 5(1)(a)", Readers: Everyone, Label: Pair{"Data stay in", "Les données restent en"}},
	{Key: Pair{"restore_within", "retablissement"}, Kind: KindDuration, Law: "GDPR 32(1)(c)", Readers: Everyone, Label: Pair{"Service restored within", "Rétablissement sous"}},
	{Key: Pair{"availability", "disponibilite"}, Kind: KindText, Readers: Everyone, Label: Pair{"Availability", "Disponibilité"}},
	{Key: Pair{"others", "autres"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"Other commitments", "Autres engagements"}},
}}

// Measure is a security measure (GDPR 32). PublicText is what outsiders read.
type Measure struct {
	Head
	Name       Text `key:"name"`
	Family     Enum `key:"family"`
	Text       Text `key:"text"`
	PublicText Text `key:"public_text"`
	Visibility Enum `key:"visibility"`
}

var measureType = Type{Name: "measure", Title: Pair{"security measure", "mesure de sécurité"}, Short: "text", Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Parties, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"family", "famille"}, Kind: KindEnum, Law: "GDPR 32(1)", Readers: Everyone, Label: Pair{"Family", "Famille"}, Values: measureFamilies},
	{Key: Pair{"text", "texte"}, Kind: KindProse, Law: "GDPR 30(1)(g)", Readers: Parties, Label: Pair{"Measure", "Mesure"}},
	{Key: Pair{"public_text", "texte_public"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Measure", "Mesure"}},
	{Key: Pair{"visibility", "visibilite"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Visibility", "Visibilité"}, Values: audiences},
}}

var measureFamilies = []Value{
	{Key: Pair{"access-control", "controle-d-acces"}, Label: Pair{"Access control", "Contrôle d'accès des utilisateurs"}},
	{Key: Pair{"traceability", "tracabilite"}, Label: Pair{"Traceability", "Mesures de traçabilité"}},
	{Key: Pair{"software-protection", "protection-des-logiciels"}, Label: Pair{"Software protection", "Mesures de protection des logiciels"}},
	{Key: Pair{"backup", "sauvegarde"}, Label: Pair{"Backup of data", "Sauvegarde des données"}},
	{Key: Pair{"encryption", "chiffrement"}, Label: Pair{"Encryption of data", "Chiffrement des données"}},
	{Key: Pair{"processors", "sous-traitants"}, Label: Pair{"Supervision of processors", "Contrôle des sous-traitants"}},
	{Key: Pair{"physical", "physique"}, Label: Pair{"Physical protection", "Protection physique"}},
	{Key: Pair{"organisation", "organisation"}, Label: Pair{"Organisation", "Organisation"}},
	{Key: Pair{"other", "autre"}, Label: Pair{"Other measures", "Autres mesures"}},
}

// PersonCategory is a category of data subjects.
type PersonCategory struct {
	Head
	Name  Text       `key:"name"`
	Kinds List[Enum] `key:"kinds"`
}

var personCategoryType = Type{Name: "person category", Title: Pair{"category of people", "catégorie de personnes"}, Short: "name", Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"kinds", "nature"}, Kind: KindEnum, Shape: Many, Readers: Everyone, Label: Pair{"Nature", "Nature"}, Values: personKinds},
}}

var personKinds = []Value{
	{Key: Pair{"staff", "personnel"}, Label: Pair{"staff", "personnel"}},
	{Key: Pair{"applicant", "candidat"}, Label: Pair{"applicants", "candidats"}},
	{Key: Pair{"minor", "mineur"}, Label: Pair{"minors", "mineurs"}},
	{Key: Pair{"vulnerable", "vulnerable"}, Label: Pair{"vulnerable people", "personnes vulnérables"}},
	{Key: Pair{"professional", "professionnel"}, Label: Pair{"people acting for a company", "interlocuteurs professionnels"}},
	{Key: Pair{"consumer", "particulier"}, Label: Pair{"consumers", "particuliers"}},
	{Key: Pair{"public-user", "usager"}, Label: Pair{"users of a public service", "usagers d'un service public"}},
}

// DataCategory is a category of personal data. Regime tells the data that the
// law treats apart.
type DataCategory struct {
	Head
	Name   Text `key:"name"`
	Family Enum `key:"family"`
	Regime Enum `key:"regime"`
}

var dataCategoryType = Type{Name: "data category", Title: Pair{"category of data", "catégorie de données"}, Short: "name", Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"family", "famille"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Family", "Famille"}, Values: dataFamilies},
	{Key: Pair{"regime", "regime"}, Kind: KindEnum, Law: "GDPR 9(1); GDPR 10; LIL 30", Readers: Everyone, Label: Pair{"Regime", "Régime"}, Values: dataRegimes},
}}

// dataFamilies are the headings of the supervisory authority's model sheet.
var dataFamilies = []Value{
	{Key: Pair{"identity", "etat-civil"}, Label: Pair{"Civil status, identity, identification data, images", "État civil, identité, données d'identification, images"}},
	{Key: Pair{"personal-life", "vie-personnelle"}, Label: Pair{"Personal life", "Vie personnelle"}},
	{Key: Pair{"professional-life", "vie-professionnelle"}, Label: Pair{"Professional life", "Vie professionnelle"}},
	{Key: Pair{"financial", "economique-et-financier"}, Label: Pair{"Economic and financial information", "Informations d'ordre économique et financier"}},
	{Key: Pair{"connection", "connexion"}, Label: Pair{"Connection data", "Données de connexion"}},
	{Key: Pair{"location", "localisation"}, Label: Pair{"Location data", "Données de localisation"}},
	{Key: Pair{"internet", "internet"}, Label: Pair{"Internet", "Internet"}},
	{Key: Pair{"sensitive", "sensible"}, Label: Pair{"Sensitive data", "Données sensibles"}},
	{Key: Pair{"other", "autre"}, Label: Pair{"Other categories", "Autres catégories"}},
}

var dataRegimes = []Value{
	{Key: Pair{"ordinary", "ordinaire"}, Label: Pair{"no particular regime", "aucun régime particulier"}},
	{Key: Pair{"article-9", "article-9"}, Label: Pair{"special category", "catégorie particulière"}, Law: "GDPR 9(1)"},
	{Key: Pair{"article-10", "article-10"}, Label: Pair{"offences and convictions", "infractions et condamnations"}, Law: "GDPR 10"},
	{Key: Pair{"nir", "nir"}, Label: Pair{"social security number", "numéro de sécurité sociale (NIR)"}, Law: "LIL 30"},
	{Key: Pair{"highly-personal", "hautement-personnel"}, Label: Pair{"highly personal", "caractère hautement personnel"}, Law: "WP248"},
}

// Trigger is an event that starts or ends a period, in both turns of phrase.
type Trigger struct {
	Head
	From  Text `key:"from"`
	Until Text `key:"until"`
}

var triggerType = Type{Name: "trigger", Title: Pair{"event", "évènement"}, Fields: []Field{
	{Key: Pair{"from", "a_compter_de"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"From", "À compter de"}},
	{Key: Pair{"until", "jusqu_a"}, Kind: KindText, Readers: Everyone, Label: Pair{"Until", "Jusqu'à"}},
}}

// Moment is an event, or the first or last of several.
type Moment struct {
	Meta
	Event   Ref[Trigger]       `key:"event"`
	Or      List[Ref[Trigger]] `key:"or"`
	FirstOf List[Ref[Trigger]] `key:"first_of"`
	LastOf  List[Ref[Trigger]] `key:"last_of"`
}

var momentType = Type{Name: "moment", Title: Pair{"starting or ending event", "évènement de départ ou de fin"}, Short: "event", Fields: []Field{
	{Key: Pair{"event", "evenement"}, Kind: KindRef, To: "triggers", Readers: Everyone, Label: Pair{"Event", "Évènement"}},
	{Key: Pair{"or", "ou"}, Kind: KindRef, Shape: Many, To: "triggers", Readers: Everyone, Label: Pair{"One or the other of", "L'un ou l'autre de"}},
	{Key: Pair{"first_of", "premier_de"}, Kind: KindRef, Shape: Many, To: "triggers", Readers: Everyone, Label: Pair{"The first of", "Le premier de"}},
	{Key: Pair{"last_of", "dernier_de"}, Kind: KindRef, Shape: Many, To: "triggers", Readers: Everyone, Label: Pair{"The last of", "Le dernier de"}},
}}

// Terms are how long data are kept and what becomes of them.
type Terms struct {
	Duration  Duration `key:"duration"`
	From      Moment   `key:"from"`
	Until     Moment   `key:"until"`
	Criterion Text     `key:"criterion"`
	Rolling   Bool     `key:"rolling"`
	FixedBy   Enum     `key:"fixed_by"`
	AtMost    Ceiling  `key:"at_most"`
	Archive   Archive  `key:"archive"`
	Then      Enum     `key:"then"`
	Extension Text     `key:"extension"`
	Reference Code     `key:"reference"`
	Why       Text     `key:"why"`
	Law       Text     `key:"law"`
}

var termsType = Type{Name: "terms", Title: Pair{"retention terms", "termes de la conservation"}, Fields: []Field{
	{Key: Pair{"duration", "duree"}, Kind: KindDuration, Askable: true, Law: "GDPR 30(1)(f); GDPR 13(2)(a)", Readers: Everyone, Label: Pair{"Period", "Durée"}},
	{Key: Pair{"from", "a_compter_de"}, Kind: KindObject, Of: "moment", Readers: Everyone, Label: Pair{"From", "À compter de"}},
	{Key: Pair{"until", "jusqu_a"}, Kind: KindObject, Of: "moment", Readers: Everyone, Label: Pair{"Until", "Jusqu'à"}},
	{Key: Pair{"criterion", "critere"}, Kind: KindText, Law: "GDPR 13(2)(a)", Readers: Everyone, Label: Pair{"Criterion", "Critère"}},
	{Key: Pair{"rolling", "glissant"}, Kind: KindBool, Readers: Everyone, Label: Pair{"Rolling window", "Fenêtre glissante"}},
	{Key: Pair{"fixed_by", "fixe_par"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Set by", "Fixée par"}, Values: fixers},
	{Key: Pair{"at_most", "au_plus"}, Kind: KindObject, Of: "ceiling", Readers: Everyone, Label: Pair{"At most", "Au plus"}},
	{Key: Pair{"archive", "archive"}, Kind: KindObject, Of: "archive", Askable: true, Readers: Everyone, Label: Pair{"Intermediate archive", "Archivage intermédiaire"}},
	{Key: Pair{"then", "puis"}, Kind: KindEnum, Askable: true, Law: "GDPR 5(1)(e)", Readers: Everyone, Label: Pair{"Then", "Sort final"}, Values: fates},
	{Key: Pair{"extension", "prolongation"}, Kind: KindText, Readers: Everyone, Label: Pair{"May be extended", "Prolongation possible"}},
	{Key: Pair{"reference", "reference"}, Kind: KindFact, Readers: Official, Label: Pair{"Reference", "Référence"}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Why", "Pourquoi"}},
	{Key: Pair{"law", "loi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Legal text", "Texte"}},
}}

var fixers = []Value{
	{Key: Pair{"customer", "client"}, Label: Pair{"the customer", "le client"}},
	{Key: Pair{"person", "personne"}, Label: Pair{"the person", "la personne"}},
	{Key: Pair{"law", "loi"}, Label: Pair{"the law", "la loi"}},
}

var fates = []Value{
	{Key: Pair{"deletion", "suppression"}, Label: Pair{"deletion", "suppression"}},
	{Key: Pair{"anonymisation", "anonymisation"}, Label: Pair{"anonymisation", "anonymisation"}},
	{Key: Pair{"archiving", "archivage"}, Label: Pair{"archiving", "archivage"}},
	{Key: Pair{"return", "restitution"}, Label: Pair{"return to the customer", "restitution au client"}},
	{Key: Pair{"sorting", "tri"}, Label: Pair{"sorting by the archives service", "tri par le service d'archives"}},
	{Key: Pair{"transfer-to-archives", "versement"}, Label: Pair{"transfer to the archives service", "versement au service d'archives"}},
}

// Ceiling bounds a period that somebody else sets.
type Ceiling struct {
	Meta
	Duration Duration `key:"duration"`
	Until    Moment   `key:"until"`
}

var ceilingType = Type{Name: "ceiling", Title: Pair{"upper limit", "limite haute"}, Short: "duration", Fields: []Field{
	{Key: Pair{"duration", "duree"}, Kind: KindDuration, Readers: Everyone, Label: Pair{"Period", "Durée"}},
	{Key: Pair{"until", "jusqu_a"}, Kind: KindObject, Of: "moment", Readers: Everyone, Label: Pair{"Until", "Jusqu'à"}},
}}

// Archive is the second phase: restricted access, for another reason.
type Archive struct {
	Meta
	Duration Duration `key:"duration"`
	From     Moment   `key:"from"`
	Why      Text     `key:"why"`
	Law      Text     `key:"law"`
	Where    Text     `key:"where"`
}

var archiveType = Type{Name: "archive", Title: Pair{"intermediate archive", "archivage intermédiaire"}, Short: "duration", Fields: []Field{
	{Key: Pair{"duration", "duree"}, Kind: KindDuration, Askable: true, Readers: Everyone, Label: Pair{"Period", "Durée"}},
	{Key: Pair{"from", "a_compter_de"}, Kind: KindObject, Of: "moment", Readers: Everyone, Label: Pair{"From", "À compter de"}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Why", "Pourquoi"}},
	{Key: Pair{"law", "loi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Legal text", "Texte"}},
	{Key: Pair{"where", "ou"}, Kind: KindText, Readers: Everyone, Label: Pair{"Where", "Où"}},
}}

// Retention is a rule of an activity: a scope, then terms or a shared rule.
type Retention struct {
	Head
	Data      List[Ref[DataEntry]]      `key:"data"`
	Persons   List[Ref[PersonCategory]] `key:"persons"`
	Purposes  List[Ref[Purpose]]        `key:"purposes"`
	What      Text                      `key:"what"`
	Outcome   Text                      `key:"outcome"`
	OnlyIf    Text                      `key:"only_if"`
	Channel   Text                      `key:"channel"`
	Recipient Ref[Organisation]         `key:"recipient"`
	Rule      Ref[RetentionRule]        `key:"rule"`
	Terms
}

var retentionType = Type{Name: "retention", Title: Pair{"retention period", "durée de conservation"}, Short: "duration", Include: []string{"terms"}, Fields: []Field{
	{Key: Pair{"data", "donnees"}, Kind: KindRef, Shape: Many, To: "activity.data", Readers: Everyone, Label: Pair{"Data", "Données"}},
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Readers: Everyone, Label: Pair{"People concerned", "Personnes concernées"}},
	{Key: Pair{"purposes", "finalites"}, Kind: KindRef, Shape: Many, To: "activity.purposes", Readers: Everyone, Label: Pair{"Purposes", "Finalités"}},
	{Key: Pair{"what", "quoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"What", "Ce qui est conservé"}},
	{Key: Pair{"outcome", "issue"}, Kind: KindText, Readers: Everyone, Label: Pair{"When", "Cas"}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"}},
	{Key: Pair{"channel", "canal"}, Kind: KindText, Readers: Everyone, Label: Pair{"Channel", "Canal"}},
	{Key: Pair{"recipient", "destinataire"}, Kind: KindRef, To: "organisations", Readers: Everyone, Label: Pair{"At", "Chez"}},
	{Key: Pair{"rule", "duree_type"}, Kind: KindRef, To: "retention_rules", Readers: Everyone, Label: Pair{"Shared rule", "Durée type"}},
}}

// RetentionRule is a rule shared by several activities.
type RetentionRule struct {
	Head
	Name Text `key:"name"`
	Terms
}

var retentionRuleType = Type{Name: "retention rule", Title: Pair{"shared retention rule", "durée type"}, Short: "duration", Include: []string{"terms"}, Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name", "Nom"}},
}}

// RightsProcedure says how people exercise their rights (GDPR 12, 15 to 22).
type RightsProcedure struct {
	Head
	Name     Text          `key:"name"`
	Contact  Ref[Contact]  `key:"contact"`
	Channels Text          `key:"channels"`
	Identity Text          `key:"identity"`
	Deadline Duration      `key:"deadline"`
	After    Text          `key:"after"`
	Requests List[Request] `key:"requests"`
	Text     Text          `key:"text"`
}

var rightsProcedureType = Type{Name: "rights procedure", Title: Pair{"exercise of rights", "exercice des droits"}, Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"contact", "contact"}, Kind: KindRef, To: "contacts", Law: "GDPR 12(2)", Readers: Everyone, Label: Pair{"Contact", "Contact"}},
	{Key: Pair{"channels", "comment"}, Kind: KindText, Readers: Everyone, Label: Pair{"How", "Comment"}},
	{Key: Pair{"identity", "identite"}, Kind: KindText, Law: "GDPR 12(6)", Readers: Everyone, Label: Pair{"Proof of identity", "Vérification de l'identité"}},
	{Key: Pair{"deadline", "delai"}, Kind: KindDuration, Law: "GDPR 12(3)", Readers: Everyone, Label: Pair{"Answer within", "Délai de réponse"}},
	{Key: Pair{"after", "apres"}, Kind: KindText, Readers: Everyone, Label: Pair{"Counted from", "À compter de"}},
	{Key: Pair{"requests", "demandes"}, Kind: KindObject, Shape: Many, Of: "request", Readers: Everyone, Label: Pair{"Requests", "Demandes"}},
	{Key: Pair{"text", "texte"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Detail", "Précision"}},
}}

// Request is what is particular to one right.
type Request struct {
	Meta
	Right    Enum         `key:"right"`
	Deadline Duration     `key:"deadline"`
	After    Text         `key:"after"`
	How      Text         `key:"how"`
	Exports  List[Export] `key:"exports"`
	Limits   Text         `key:"limits"`
}

var requestType = Type{Name: "request", Title: Pair{"request", "demande"}, Fields: []Field{
	{Key: Pair{"right", "droit"}, Kind: KindEnum, Required: true, Readers: Everyone, Label: Pair{"Right", "Droit"}, Values: rights},
	{Key: Pair{"deadline", "delai"}, Kind: KindDuration, Law: "GDPR 12(3)", Readers: Everyone, Label: Pair{"Answer within", "Délai"}},
	{Key: Pair{"after", "apres"}, Kind: KindText, Readers: Everyone, Label: Pair{"Counted from", "À compter de"}},
	{Key: Pair{"how", "comment"}, Kind: KindText, Readers: Everyone, Label: Pair{"How", "Comment"}},
	{Key: Pair{"exports", "exports"}, Kind: KindObject, Shape: Many, Of: "export", Law: "GDPR 20(1)", Readers: Everyone, Label: Pair{"Exports", "Exports"}},
	{Key: Pair{"limits", "limites"}, Kind: KindText, Readers: Everyone, Label: Pair{"Limits", "Limites"}},
}}

var rights = []Value{
	{Key: Pair{"access", "acces"}, Label: Pair{"access", "accès"}, Law: "GDPR 15"},
	{Key: Pair{"rectification", "rectification"}, Label: Pair{"rectification", "rectification"}, Law: "GDPR 16"},
	{Key: Pair{"erasure", "effacement"}, Label: Pair{"erasure", "effacement"}, Law: "GDPR 17"},
	{Key: Pair{"restriction", "limitation"}, Label: Pair{"restriction", "limitation"}, Law: "GDPR 18"},
	{Key: Pair{"portability", "portabilite"}, Label: Pair{"portability", "portabilité"}, Law: "GDPR 20"},
	{Key: Pair{"objection", "opposition"}, Label: Pair{"objection", "opposition"}, Law: "GDPR 21"},
	{Key: Pair{"withdrawal", "retrait-du-consentement"}, Label: Pair{"withdrawal of consent", "retrait du consentement"}, Law: "GDPR 7(3)"},
	{Key: Pair{"human-intervention", "intervention-humaine"}, Label: Pair{"human intervention", "intervention humaine"}, Law: "GDPR 22(3)"},
	{Key: Pair{"post-mortem", "directives-apres-deces"}, Label: Pair{"directives after death", "directives après le décès"}, Law: "LIL 85"},
}

// Export is something that can be taken away, and its formats.
type Export struct {
	Meta
	What    Text       `key:"what"`
	Formats List[Text] `key:"formats"`
	Limits  Text       `key:"limits"`
}

var exportType = Type{Name: "export", Title: Pair{"export", "export"}, Short: "what", Fields: []Field{
	{Key: Pair{"what", "quoi"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"What", "Quoi"}},
	{Key: Pair{"formats", "formats"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"Formats", "Formats"}},
	{Key: Pair{"limits", "limites"}, Kind: KindText, Readers: Everyone, Label: Pair{"Limits", "Limites"}},
}}

// Tracker is a cookie or another tracker (LIL 82). It is not an activity.
type Tracker struct {
	Head
	Name      Text              `key:"name"`
	Pattern   Text              `key:"pattern"`
	Provider  Ref[Organisation] `key:"provider"`
	Purpose   Text              `key:"purpose"`
	Kind      Enum              `key:"kind"`
	Lifetime  Duration          `key:"lifetime"`
	Session   Bool              `key:"session"`
	Retention Duration          `key:"data_retention"`
	Consent   Consent           `key:"consent"`
	Exemption Text              `key:"exemption"`
	Control   Text              `key:"control"`
	Site      Code              `key:"site"`
}

var trackerType = Type{Name: "tracker", Title: Pair{"tracker", "traceur"}, Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"pattern", "motif"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name of the cookie", "Nom du cookie"}},
	{Key: Pair{"provider", "fournisseur"}, Kind: KindRef, To: "organisations", Askable: true, Readers: Everyone, Label: Pair{"Provider", "Fournisseur"}},
	{Key: Pair{"purpose", "finalite"}, Kind: KindText, Law: "LIL 82", Readers: Everyone, Label: Pair{"Purpose", "Finalité"}},
	{Key: Pair{"kind", "categorie"}, Kind: KindEnum, Askable: true, Law: "LIL 82", Readers: Everyone, Label: Pair{"Category", "Catégorie"}, Values: trackerKinds},
	{Key: Pair{"lifetime", "duree"}, Kind: KindDuration, Askable: true, Readers: Everyone, Label: Pair{"Lifetime", "Durée de vie"}},
	{Key: Pair{"session", "session"}, Kind: KindBool, Readers: Everyone, Label: Pair{"Until the browser or tab is closed", "Jusqu'à la fermeture du navigateur ou de l'onglet"}},
	{Key: Pair{"data_retention", "conservation"}, Kind: KindDuration, Readers: Everyone, Label: Pair{"Data kept for", "Données conservées"}},
	{Key: Pair{"consent", "consentement"}, Kind: KindObject, Of: "consent", Askable: true, Law: "LIL 82", Readers: Everyone, Label: Pair{"Consent", "Consentement"}},
	{Key: Pair{"exemption", "exemption"}, Kind: KindText, Law: "LIL 82", Readers: Everyone, Label: Pair{"Why no consent is asked", "Pourquoi le consentement n'est pas demandé"}},
	{Key: Pair{"control", "gestion"}, Kind: KindText, Readers: Everyone, Label: Pair{"How to manage it", "Comment le gérer"}},
	{Key: Pair{"site", "site"}, Kind: KindURL, Readers: Everyone, Label: Pair{"Site", "Site"}},
}}

var trackerKinds = []Value{
	{Key: Pair{"necessary", "necessaire"}, Label: Pair{"strictly necessary", "strictement nécessaire"}},
	{Key: Pair{"functional", "confort"}, Label: Pair{"comfort", "confort d'utilisation"}},
	{Key: Pair{"audience", "mesure-d-audience"}, Label: Pair{"audience measurement", "mesure d'audience"}},
	{Key: Pair{"advertising", "publicite"}, Label: Pair{"advertising", "publicité"}},
	{Key: Pair{"social", "reseaux-sociaux"}, Label: Pair{"social networks", "réseaux sociaux"}},
}
