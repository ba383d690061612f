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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"Name of the data centre or office: `\"Lille data centre\"`. It may be printed in public documents.", "Nom du centre de données ou du bureau : `\"Centre de données de Lille\"`. Il peut figurer dans des documents publics."}},
	{Key: Pair{"city", "ville"}, Kind: KindText, Readers: Everyone, Label: Pair{"Town", "Ville"},
		Help: Pair{"The town where the place is: `\"Lille\"`.", "La ville où se trouve le lieu : `\"Lille\"`."}},
	{Key: Pair{"country", "pays"}, Kind: KindCountry, Askable: true, Readers: Everyone, Label: Pair{"Country", "Pays"},
		Help: Pair{"The country where the place is, as a two-letter code: `FR`. It is the country of the place, not of its operator.", "Le pays où se trouve le lieu, en code à deux lettres : `FR`. C'est le pays du lieu, et non celui de son exploitant."}},
	{Key: Pair{"operator", "exploitant"}, Kind: KindRef, To: "organisations", Readers: Everyone, Label: Pair{"Operator", "Exploitant"},
		Help: Pair{"Who runs the place: the identifier of an entry of `organisations`.", "Qui exploite le lieu : l'identifiant d'une entrée de `organismes`."}},
	{Key: Pair{"certifications", "certifications"}, Kind: KindObject, Shape: Many, Of: "certification", Readers: Everyone, Label: Pair{"Certifications", "Certifications"},
		Help: Pair{"The certifications that cover this place, with a reference that somebody can check.", "Les certifications qui couvrent ce lieu, avec une référence que chacun peut vérifier."}},
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"Name of the application or infrastructure: `\"Customer portal\"`.", "Nom de l'application ou de l'infrastructure : `\"Espace client\"`."}},
	{Key: Pair{"description", "description"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Description", "Description"},
		Help: Pair{"What the system does, in a few words for any reader. No detail that would help an attacker.", "Ce que fait le système, en quelques mots pour tout lecteur. Aucun détail qui aiderait un attaquant."}},
	{Key: Pair{"agreements", "accords"}, Kind: KindRef, Shape: Many, To: "agreements", Askable: true, Readers: Everyone, Label: Pair{"Provided by", "Fourni par"},
		Help: Pair{"The relations through which the system is provided or hosted: identifiers of entries of `agreements`. `none` if you run it alone.", "Les relations par lesquelles le système est fourni ou hébergé : identifiants d'entrées de `accords`. `aucun` si vous l'exploitez seul."}},
	{Key: Pair{"managed_by", "infogerance"}, Kind: KindText, Readers: Everyone, Label: Pair{"Managed by", "Infogérance"},
		Help: Pair{"Who runs the system day to day, in your words: `\"our infrastructure team\"`. Never a person's name.", "Qui exploite le système au quotidien, dans vos mots : `\"notre équipe infrastructure\"`. Jamais le nom d'une personne."}},
	{Key: Pair{"places", "lieux"}, Kind: KindObject, Shape: ByID, Of: "location", Askable: true, Readers: Everyone, Label: Pair{"Places", "Lieux"},
		Help: Pair{"Where the system and its data are, each place under an identifier: `production: {place: lille}`.", "Où sont le système et ses données, chaque lieu sous un identifiant : `production: {lieu: lille}`."}},
	{Key: Pair{"backups", "sauvegardes"}, Kind: KindObject, Shape: ByID, Of: "backup", Askable: true, Law: "GDPR 32(1)(c)", Readers: Everyone, Label: Pair{"Backups", "Sauvegardes"},
		Help: Pair{"The backups of the system, each under an identifier: what, where, how often, for how long. `none` if there are none.", "Les sauvegardes du système, chacune sous un identifiant : quoi, où, à quel rythme, pour combien de temps. `aucun` s'il n'y en a pas."}},
	{Key: Pair{"commitments", "engagements"}, Kind: KindObject, Of: "commitments", Readers: Everyone, Label: Pair{"Commitments", "Engagements"},
		Help: Pair{"What you promise about this system to those who use it. It may be compared with what the register says elsewhere.", "Ce que vous promettez de ce système à ceux qui l'emploient. Cela peut être comparé à ce que le registre dit ailleurs."}},
	{Key: Pair{"measures", "mesures"}, Kind: KindRef, Shape: Many, To: "measures", Law: "GDPR 32(1)", Readers: Everyone, Label: Pair{"Security measures", "Mesures de sécurité"},
		Help: Pair{"The security measures of this system: identifiers of entries of `measures`.", "Les mesures de sécurité de ce système : identifiants d'entrées de `mesures`."}},
	{Key: Pair{"certifications", "certifications"}, Kind: KindObject, Shape: Many, Of: "certification", Readers: Everyone, Label: Pair{"Certifications", "Certifications"},
		Help: Pair{"The certifications that cover this system, with a reference that somebody can check.", "Les certifications qui couvrent ce système, avec une référence que chacun peut vérifier."}},
	{Key: Pair{"visibility", "visibilite"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Visibility", "Visibilité"}, Values: audiences,
		Help: Pair{"The widest audience that may read about this system: `client`. It narrows what is published, it never widens it.", "Le public le plus large qui peut lire ce qui touche à ce système : `client`. Cela restreint ce qui est publié, sans jamais l'élargir."}},
	{Key: Pair{"note", "remarque"}, Kind: KindProse, Readers: Internal, Label: Pair{"Internal note", "Remarque interne"},
		Help: Pair{"A remark on the system for your own use. It leaves the organisation in no document.", "Une remarque sur le système pour votre propre usage. Elle ne sort de l'organisme dans aucun document."}},
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
	{Key: Pair{"scope", "perimetre"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"What is backed up", "Ce qui est sauvegardé"},
		Help: Pair{"What is backed up: `\"the database and the attachments\"`.", "Ce qui est sauvegardé : `\"la base de données et les pièces jointes\"`."}},
	{Key: Pair{"place", "lieu"}, Kind: KindRef, To: "places", Readers: Everyone, Label: Pair{"Place", "Lieu"},
		Help: Pair{"Where the backup is: the identifier of an entry of `places`.", "Où se trouve la sauvegarde : l'identifiant d'une entrée de `lieux`."}},
	{Key: Pair{"where", "ou"}, Kind: KindText, Readers: Everyone, Label: Pair{"Where", "Où"},
		Help: Pair{"Where the backup is, in your words, when `place` is not enough: `\"another room of the same site\"`.", "Où se trouve la sauvegarde, dans vos mots, quand `lieu` ne suffit pas : `\"une autre salle du même site\"`."}},
	{Key: Pair{"frequency", "frequence"}, Kind: KindText, Readers: Everyone, Label: Pair{"How often", "Fréquence"},
		Help: Pair{"How often it is made, in your words: `\"every night\"`.", "À quel rythme elle est faite, dans vos mots : `\"chaque nuit\"`."}},
	{Key: Pair{"encrypted", "chiffree"}, Kind: KindBool, Readers: Everyone, Label: Pair{"Encrypted", "Chiffrée"},
		Help: Pair{"`yes` or `no`: is the backup encrypted? Never write a key or a password here.", "`oui` ou `non` : la sauvegarde est-elle chiffrée ? N'écrivez jamais ici de clé ni de mot de passe."}},
	{Key: Pair{"duration", "duree"}, Kind: KindDuration, Askable: true, Law: "GDPR 5(1)(e)", Readers: Everyone, Label: Pair{"Kept for", "Conservée"},
		Help: Pair{"How long a backup is kept: `7 days`, `1 month`, or ISO 8601 (`P7D`).", "Combien de temps une sauvegarde est gardée : `7 jours`, `1 mois`, ou ISO 8601 (`P7D`)."}},
	{Key: Pair{"recovery", "reprise"}, Kind: KindText, Readers: Everyone, Label: Pair{"Recovery", "Reprise"},
		Help: Pair{"How data are restored, and when that was last tried: `\"restoration tested each quarter\"`.", "Comment les données sont restaurées, et quand cela a été essayé : `\"restauration testée chaque trimestre\"`."}},
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
	{Key: Pair{"stay_in", "rester_en"}, Kind: KindCountry, Shape: Many, Law: "GDPR 5(1)(a)", Readers: Everyone, Label: Pair{"Data stay in", "Les données restent en"},
		Help: Pair{"The countries that the data do not leave, as two-letter codes: `[FR]`. The places and accesses that you declare can contradict it.", "Les pays que les données ne quittent pas, en codes à deux lettres : `[FR]`. Les lieux et les accès que vous déclarez peuvent le contredire."}},
	{Key: Pair{"restore_within", "retablissement"}, Kind: KindDuration, Law: "GDPR 32(1)(c)", Readers: Everyone, Label: Pair{"Service restored within", "Rétablissement sous"},
		Help: Pair{"How long you give yourself to restore the service: `24 hours`, or ISO 8601 (`PT24H`).", "Le temps que vous vous donnez pour rétablir le service : `24 heures`, ou ISO 8601 (`PT24H`)."}},
	{Key: Pair{"availability", "disponibilite"}, Kind: KindText, Readers: Everyone, Label: Pair{"Availability", "Disponibilité"},
		Help: Pair{"The availability that you promise, in your words: `\"99.5% each month\"`.", "La disponibilité que vous promettez, dans vos mots : `\"99,5 % chaque mois\"`."}},
	{Key: Pair{"others", "autres"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"Other commitments", "Autres engagements"},
		Help: Pair{"Your other promises, one by one, as readers will see them.", "Vos autres promesses, une à une, telles que les lecteurs les verront."}},
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Parties, Label: Pair{"Name", "Nom"},
		Help: Pair{"A short name for the measure: `\"Encryption at rest\"`.", "Un nom court pour la mesure : `\"Chiffrement au repos\"`."}},
	{Key: Pair{"family", "famille"}, Kind: KindEnum, Law: "GDPR 32(1)", Readers: Everyone, Label: Pair{"Family", "Famille"}, Values: measureFamilies,
		Help: Pair{"The heading under which the measure is printed: `access-control`, `traceability`, `encryption`, `backup`.", "La rubrique sous laquelle la mesure est imprimée : `controle-d-acces`, `tracabilite`, `chiffrement`, `sauvegarde`."}},
	{Key: Pair{"text", "texte"}, Kind: KindProse, Law: "GDPR 30(1)(g)", Readers: Parties, Label: Pair{"Measure", "Mesure"},
		Help: Pair{"What is done, in general terms. The public does not read it: see `public_text`. Never write a secret here.", "Ce qui est fait, en termes généraux. Le public ne le lit pas : voir `texte_public`. N'écrivez jamais de secret ici."}},
	{Key: Pair{"public_text", "texte_public"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Measure", "Mesure"},
		Help: Pair{"The wording that outsiders read, without any detail that would help an attacker.", "La formulation que lisent les tiers, sans aucun détail qui aiderait un attaquant."}},
	{Key: Pair{"visibility", "visibilite"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Visibility", "Visibilité"}, Values: audiences,
		Help: Pair{"The widest audience that may read about this measure: `authority`. It narrows what is published, it never widens it.", "Le public le plus large qui peut lire cette mesure : `autorite`. Cela restreint ce qui est publié, sans jamais l'élargir."}},
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"The category, in the plural: `\"Applicants\"`. Printed in the register. Never a named person.", "La catégorie, au pluriel : `\"Candidats\"`. Imprimée dans le registre. Jamais une personne nommée."}},
	{Key: Pair{"kinds", "nature"}, Kind: KindEnum, Shape: Many, Readers: Everyone, Label: Pair{"Nature", "Nature"}, Values: personKinds,
		Help: Pair{"What these people are, for the checks that depend on it: `[staff]`, `[minor, public-user]`.", "Ce que sont ces personnes, pour les contrôles qui en dépendent : `[personnel]`, `[mineur, usager]`."}},
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"The category, in plain words: `\"Professional life\"`. Printed in the register and in notices.", "La catégorie, en mots simples : `\"Vie professionnelle\"`. Imprimée dans le registre et dans les mentions d'information."}},
	{Key: Pair{"family", "famille"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Family", "Famille"}, Values: dataFamilies,
		Help: Pair{"The heading of the model sheet under which the category is printed: `identity`, `professional-life`, `financial`.", "La rubrique de la fiche modèle sous laquelle la catégorie est imprimée : `etat-civil`, `vie-professionnelle`, `economique-et-financier`."}},
	{Key: Pair{"regime", "regime"}, Kind: KindEnum, Law: "GDPR 9(1); GDPR 10; LIL 30", Readers: Everyone, Label: Pair{"Regime", "Régime"}, Values: dataRegimes,
		Help: Pair{"Whether the law treats these data apart: `ordinary`, `article-9` (health, opinions), `article-10` (offences), `nir` (social security number), `highly-personal`.", "La loi traite-t-elle ces données à part : `ordinaire`, `article-9` (santé, opinions), `article-10` (infractions), `nir` (numéro de sécurité sociale), `hautement-personnel`."}},
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
	{Key: Pair{"from", "a_compter_de"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"From", "À compter de"},
		Help: Pair{"The event as a starting point, ready to follow a period: `\"from the departure of the employee\"`.", "L'évènement comme point de départ, prêt à suivre une durée : `\"à compter du départ du salarié\"`."}},
	{Key: Pair{"until", "jusqu_a"}, Kind: KindText, Readers: Everyone, Label: Pair{"Until", "Jusqu'à"},
		Help: Pair{"The same event as an end: `\"until the employee leaves\"`.", "Le même évènement comme terme : `\"jusqu'au départ du salarié\"`."}},
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
	{Key: Pair{"event", "evenement"}, Kind: KindRef, To: "triggers", Readers: Everyone, Label: Pair{"Event", "Évènement"},
		Help: Pair{"One event: the identifier of an entry of `triggers`.", "Un seul évènement : l'identifiant d'une entrée de `declencheurs`."}},
	{Key: Pair{"or", "ou"}, Kind: KindRef, Shape: Many, To: "triggers", Readers: Everyone, Label: Pair{"One or the other of", "L'un ou l'autre de"},
		Help: Pair{"One or the other of these events, depending on the case: `[end-of-contract, last-contact]`.", "L'un ou l'autre de ces évènements, selon le cas : `[fin-de-contrat, dernier-contact]`."}},
	{Key: Pair{"first_of", "premier_de"}, Kind: KindRef, Shape: Many, To: "triggers", Readers: Everyone, Label: Pair{"The first of", "Le premier de"},
		Help: Pair{"The earliest of these events: `[end-of-contract, last-contact]`.", "Le premier de ces évènements à survenir : `[fin-de-contrat, dernier-contact]`."}},
	{Key: Pair{"last_of", "dernier_de"}, Kind: KindRef, Shape: Many, To: "triggers", Readers: Everyone, Label: Pair{"The last of", "Le dernier de"},
		Help: Pair{"The latest of these events: `[end-of-contract, payment]`.", "Le dernier de ces évènements à survenir : `[fin-de-contrat, paiement]`."}},
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
	{Key: Pair{"duration", "duree"}, Kind: KindDuration, Askable: true, Law: "GDPR 30(1)(f); GDPR 13(2)(a)", Readers: Everyone, Label: Pair{"Period", "Durée"},
		Help: Pair{"How long, in your words: `3 years`, `24 hours`, `1 month`, or ISO 8601 (`P3Y`). People are told of it in notices.", "Combien de temps, dans vos mots : `3 ans`, `24 heures`, `1 mois`, ou ISO 8601 (`P3Y`). Les mentions d'information l'indiquent."}},
	{Key: Pair{"from", "a_compter_de"}, Kind: KindObject, Of: "moment", Readers: Everyone, Label: Pair{"From", "À compter de"},
		Help: Pair{"The event from which the period runs: the identifier of an entry of `triggers`, such as `last-contact`, or `{first_of: [departure, last-contact]}`.", "L'évènement qui fait courir la durée : l'identifiant d'une entrée de `declencheurs`, comme `dernier-contact`, ou `{premier_de: [depart, dernier-contact]}`."}},
	{Key: Pair{"until", "jusqu_a"}, Kind: KindObject, Of: "moment", Readers: Everyone, Label: Pair{"Until", "Jusqu'à"},
		Help: Pair{"The event until which the data are kept, when there is no figure: `departure`.", "L'évènement jusqu'auquel les données sont gardées, quand il n'y a pas de chiffre : `depart`."}},
	{Key: Pair{"criterion", "critere"}, Kind: KindText, Law: "GDPR 13(2)(a)", Readers: Everyone, Label: Pair{"Criterion", "Critère"},
		Help: Pair{"What determines the period, when neither a figure nor an event can: `\"as long as the account is in use\"`. Printed in notices.", "Ce qui détermine la durée, quand ni un chiffre ni un évènement ne le peuvent : `\"tant que le compte est utilisé\"`. Imprimé dans les mentions d'information."}},
	{Key: Pair{"rolling", "glissant"}, Kind: KindBool, Readers: Everyone, Label: Pair{"Rolling window", "Fenêtre glissante"},
		Help: Pair{"`yes` if the oldest data go as new ones arrive: only the last months are ever kept.", "`oui` si les données les plus anciennes partent à mesure que de nouvelles arrivent : seuls les derniers mois sont gardés."}},
	{Key: Pair{"fixed_by", "fixe_par"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Set by", "Fixée par"}, Values: fixers,
		Help: Pair{"Who sets the period, when it is not you: `customer`, `person` or `law`. Bound it with `at_most`.", "Qui fixe la durée, quand ce n'est pas vous : `client`, `personne` ou `loi`. Bornez-la avec `au_plus`."}},
	{Key: Pair{"at_most", "au_plus"}, Kind: KindObject, Of: "ceiling", Readers: Everyone, Label: Pair{"At most", "Au plus"},
		Help: Pair{"The upper limit, when somebody else sets the period: `3 years`.", "La limite haute, quand quelqu'un d'autre fixe la durée : `3 ans`."}},
	{Key: Pair{"archive", "archive"}, Kind: KindObject, Of: "archive", Askable: true, Readers: Everyone, Label: Pair{"Intermediate archive", "Archivage intermédiaire"},
		Help: Pair{"A second phase, with restricted access, once the data are no longer in current use: `{duration: 5 years, why: \"evidence in a dispute\"}`. `none` if there is no such phase.", "Une seconde phase, à accès restreint, quand les données ne servent plus au quotidien : `{duree: 5 ans, pourquoi: \"preuve en cas de litige\"}`. `aucun` s'il n'y en a pas."}},
	{Key: Pair{"then", "puis"}, Kind: KindEnum, Askable: true, Law: "GDPR 5(1)(e)", Readers: Everyone, Label: Pair{"Then", "Sort final"}, Values: fates,
		Help: Pair{"What becomes of the data at the end: `deletion`, `anonymisation`, `archiving`, `return`, `sorting` or `transfer-to-archives`.", "Ce que deviennent les données à la fin : `suppression`, `anonymisation`, `archivage`, `restitution`, `tri` ou `versement`."}},
	{Key: Pair{"extension", "prolongation"}, Kind: KindText, Readers: Everyone, Label: Pair{"May be extended", "Prolongation possible"},
		Help: Pair{"The case in which the data may be kept longer: `\"until the end of a pending dispute\"`.", "Le cas dans lequel les données peuvent être gardées plus longtemps : `\"jusqu'à la fin d'un litige en cours\"`."}},
	{Key: Pair{"reference", "reference"}, Kind: KindFact, Readers: Official, Label: Pair{"Reference", "Référence"},
		Help: Pair{"A retention reference that registre knows, to compare yours with: its identifier in `registre facts`. It sets no period for you.", "Une durée de référence que registre connaît, pour y comparer la vôtre : son identifiant dans `registre facts`. Elle ne fixe aucune durée à votre place."}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Why", "Pourquoi"},
		Help: Pair{"Why this long, in plain words: `\"time needed to answer complaints\"`.", "Pourquoi cette durée, en mots simples : `\"temps utile pour répondre aux réclamations\"`."}},
	{Key: Pair{"law", "loi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Legal text", "Texte"},
		Help: Pair{"The text that sets or explains the period: `\"French Commercial Code, Art. L123-22\"`.", "Le texte qui fixe ou explique la durée : `\"C. com. art. L123-22\"`."}},
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
	{Key: Pair{"return", "restitution"}, Label: Pair{"return", "restitution"}},
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
	{Key: Pair{"duration", "duree"}, Kind: KindDuration, Readers: Everyone, Label: Pair{"Period", "Durée"},
		Help: Pair{"The longest that the period can be: `3 years`, or ISO 8601 (`P3Y`).", "La plus longue durée possible : `3 ans`, ou ISO 8601 (`P3Y`)."}},
	{Key: Pair{"until", "jusqu_a"}, Kind: KindObject, Of: "moment", Readers: Everyone, Label: Pair{"Until", "Jusqu'à"},
		Help: Pair{"The event after which the data are no longer kept, whatever the period chosen: `end-of-contract`.", "L'évènement après lequel les données ne sont plus gardées, quelle que soit la durée choisie : `fin-de-contrat`."}},
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
	{Key: Pair{"duration", "duree"}, Kind: KindDuration, Askable: true, Readers: Everyone, Label: Pair{"Period", "Durée"},
		Help: Pair{"How long the second phase lasts: `5 years`, or ISO 8601 (`P5Y`). It comes after the current use.", "Combien de temps dure la seconde phase : `5 ans`, ou ISO 8601 (`P5Y`). Elle vient après l'usage courant."}},
	{Key: Pair{"from", "a_compter_de"}, Kind: KindObject, Of: "moment", Readers: Everyone, Label: Pair{"From", "À compter de"},
		Help: Pair{"The event from which the second phase runs: the identifier of an entry of `triggers`.", "L'évènement qui fait courir la seconde phase : l'identifiant d'une entrée de `declencheurs`."}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Why", "Pourquoi"},
		Help: Pair{"Why the data are still kept: `\"evidence in a dispute\"`.", "Pourquoi les données sont encore gardées : `\"preuve en cas de litige\"`."}},
	{Key: Pair{"law", "loi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Legal text", "Texte"},
		Help: Pair{"The text that the second phase rests on: `\"French Labour Code, Art. L1134-5\"`.", "Le texte sur lequel s'appuie la seconde phase : `\"C. trav. art. L1134-5\"`."}},
	{Key: Pair{"where", "ou"}, Kind: KindText, Readers: Everyone, Label: Pair{"Where", "Où"},
		Help: Pair{"Where the archive is and who may open it: `\"separate archive, legal department only\"`.", "Où se trouve l'archive et qui peut l'ouvrir : `\"archive séparée, service juridique seulement\"`."}},
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
	{Key: Pair{"data", "donnees"}, Kind: KindRef, Shape: Many, To: "activity.data", Readers: Everyone, Label: Pair{"Data", "Données"},
		Help: Pair{"The groups of data that the rule covers, when not all: identifiers of entries of `data` of this sheet.", "Les groupes de données que la règle couvre, si ce ne sont pas tous : identifiants d'entrées de `donnees` de cette fiche."}},
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Readers: Everyone, Label: Pair{"People concerned", "Personnes concernées"},
		Help: Pair{"The people that the rule covers, when not all: identifiers of entries of `person_categories`.", "Les personnes que la règle couvre, si ce ne sont pas toutes : identifiants d'entrées de `categories_de_personnes`."}},
	{Key: Pair{"purposes", "finalites"}, Kind: KindRef, Shape: Many, To: "activity.purposes", Readers: Everyone, Label: Pair{"Purposes", "Finalités"},
		Help: Pair{"The purposes that the rule covers, when not all: identifiers of entries of `purposes` of this sheet.", "Les finalités que la règle couvre, si ce ne sont pas toutes : identifiants d'entrées de `finalites` de cette fiche."}},
	{Key: Pair{"what", "quoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"What", "Ce qui est conservé"},
		Help: Pair{"What is kept, in your words: `\"the application file\"`.", "Ce qui est conservé, dans vos mots : `\"le dossier de candidature\"`."}},
	{Key: Pair{"outcome", "issue"}, Kind: KindText, Readers: Everyone, Label: Pair{"When", "Cas"},
		Help: Pair{"The outcome to which the rule applies: `\"application not accepted\"`.", "L'issue à laquelle la règle s'applique : `\"candidature non retenue\"`."}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"},
		Help: Pair{"A condition for the rule to apply: `\"the applicant agrees to be contacted again\"`.", "Une condition pour que la règle s'applique : `\"le candidat accepte d'être recontacté\"`."}},
	{Key: Pair{"channel", "canal"}, Kind: KindText, Readers: Everyone, Label: Pair{"Channel", "Canal"},
		Help: Pair{"The channel through which the data came, if the rule depends on it: `\"telephone\"`.", "Le canal par lequel les données sont venues, si la règle en dépend : `\"téléphone\"`."}},
	{Key: Pair{"recipient", "destinataire"}, Kind: KindRef, To: "organisations", Readers: Everyone, Label: Pair{"At", "Chez"},
		Help: Pair{"The organisation that keeps these data, if the rule is about its copy: the identifier of an entry of `organisations`.", "L'organisme qui garde ces données, si la règle vise sa copie : l'identifiant d'une entrée de `organismes`."}},
	{Key: Pair{"rule", "duree_type"}, Kind: KindRef, To: "retention_rules", Readers: Everyone, Label: Pair{"Shared rule", "Durée type"},
		Help: Pair{"A rule shared by several sheets: the identifier of an entry of `retention_rules`. What you write beside it here is only the scope.", "Une règle commune à plusieurs fiches : l'identifiant d'une entrée de `durees_types`. Ce que vous écrivez ici à côté n'est que le périmètre."}},
}}

// RetentionRule is a rule shared by several activities.
type RetentionRule struct {
	Head
	Name Text `key:"name"`
	Terms
}

var retentionRuleType = Type{Name: "retention rule", Title: Pair{"shared retention rule", "durée type"}, Short: "duration", Include: []string{"terms"}, Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"A name for the shared rule: `\"Prospects without an answer\"`.", "Un nom pour la règle commune : `\"Prospects sans réponse\"`."}},
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"A name for the procedure, when there are several: `\"Rights of employees\"`.", "Un nom pour la procédure, quand il y en a plusieurs : `\"Droits des salariés\"`."}},
	{Key: Pair{"contact", "contact"}, Kind: KindRef, To: "contacts", Law: "GDPR 12(2)", Readers: Everyone, Label: Pair{"Contact", "Contact"},
		Help: Pair{"Where people send their requests: the identifier of an entry of `contacts`. Printed in notices.", "Où les personnes envoient leurs demandes : l'identifiant d'une entrée de `contacts`. Imprimé dans les mentions d'information."}},
	{Key: Pair{"channels", "comment"}, Kind: KindText, Readers: Everyone, Label: Pair{"How", "Comment"},
		Help: Pair{"How to make a request, in your words: `\"by e-mail, by post, or from the account\"`.", "Comment faire une demande, dans vos mots : `\"par courriel, par courrier, ou depuis le compte\"`."}},
	{Key: Pair{"identity", "identite"}, Kind: KindText, Law: "GDPR 12(6)", Readers: Everyone, Label: Pair{"Proof of identity", "Vérification de l'identité"},
		Help: Pair{"What you ask for if you have reasonable doubts about who is writing: `\"the customer number\"`. Article 12(6) speaks of doubts, not of a standing request.", "Ce que vous demandez en cas de doute raisonnable sur l'identité : `\"le numéro de client\"`. L'article 12 §6 parle d'un doute, non d'une demande systématique."}},
	{Key: Pair{"deadline", "delai"}, Kind: KindDuration, Askable: true, Law: "GDPR 12(3)", Readers: Everyone, Label: Pair{"Answer within", "Délai de réponse"},
		Help: Pair{"How soon you answer: `1 month`, `15 days`, or ISO 8601 (`P1M`). Article 12(3) sets one month, which may be extended in some cases.", "Sous quel délai vous répondez : `1 mois`, `15 jours`, ou ISO 8601 (`P1M`). L'article 12 §3 fixe un mois, qui peut être prolongé dans certains cas."}},
	{Key: Pair{"after", "apres"}, Kind: KindText, Readers: Everyone, Label: Pair{"Counted from", "À compter de"},
		Help: Pair{"The moment from which the answer time counts: `\"receipt of the request\"`.", "Le moment à partir duquel le délai de réponse compte : `\"la réception de la demande\"`."}},
	{Key: Pair{"requests", "demandes"}, Kind: KindObject, Shape: Many, Of: "request", Readers: Everyone, Label: Pair{"Requests", "Demandes"},
		Help: Pair{"What is particular to one right (time, format, limits), right by right.", "Ce qui est propre à un droit (délai, format, limites), droit par droit."}},
	{Key: Pair{"text", "texte"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Detail", "Précision"},
		Help: Pair{"What remains to be said to people about their rights, in plain words. Printed in notices.", "Ce qui reste à dire aux personnes sur leurs droits, en mots simples. Imprimé dans les mentions d'information."}},
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
	{Key: Pair{"right", "droit"}, Kind: KindEnum, Required: true, Readers: Everyone, Label: Pair{"Right", "Droit"}, Values: rights,
		Help: Pair{"The right in question: `access`, `rectification`, `erasure`, `restriction`, `portability`, `objection`, `withdrawal`, `human-intervention` or `post-mortem`.", "Le droit en question : `acces`, `rectification`, `effacement`, `limitation`, `portabilite`, `opposition`, `retrait-du-consentement`, `intervention-humaine` ou `directives-apres-deces`."}},
	{Key: Pair{"deadline", "delai"}, Kind: KindDuration, Askable: true, Law: "GDPR 12(3)", Readers: Everyone, Label: Pair{"Answer within", "Délai"},
		Help: Pair{"How soon you answer for this right, when it differs: `8 days`, or ISO 8601 (`P8D`).", "Sous quel délai vous répondez pour ce droit, s'il diffère : `8 jours`, ou ISO 8601 (`P8D`)."}},
	{Key: Pair{"after", "apres"}, Kind: KindText, Readers: Everyone, Label: Pair{"Counted from", "À compter de"},
		Help: Pair{"The moment from which the time counts for this right: `\"receipt of the request\"`.", "Le moment à partir duquel le délai compte pour ce droit : `\"la réception de la demande\"`."}},
	{Key: Pair{"how", "comment"}, Kind: KindText, Readers: Everyone, Label: Pair{"How", "Comment"},
		Help: Pair{"How this right is exercised: `\"in the account, under Preferences\"`.", "Comment ce droit s'exerce : `\"dans le compte, rubrique Préférences\"`."}},
	{Key: Pair{"exports", "exports"}, Kind: KindObject, Shape: Many, Of: "export", Law: "GDPR 20(1)", Readers: Everyone, Label: Pair{"Exports", "Exports"},
		Help: Pair{"What people can take away, and in which formats: `[{what: \"contacts\", formats: [CSV]}]`.", "Ce que les personnes peuvent emporter, et dans quels formats : `[{quoi: \"contacts\", formats: [CSV]}]`."}},
	{Key: Pair{"limits", "limites"}, Kind: KindText, Readers: Everyone, Label: Pair{"Limits", "Limites"},
		Help: Pair{"In which cases the right is limited, and why: `\"invoices that the law tells us to keep\"`.", "Dans quels cas le droit est limité, et pourquoi : `\"factures que la loi nous oblige à garder\"`."}},
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
	{Key: Pair{"what", "quoi"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"What", "Quoi"},
		Help: Pair{"What can be taken away: `\"contacts and messages\"`.", "Ce qui peut être emporté : `\"contacts et messages\"`."}},
	{Key: Pair{"formats", "formats"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"Formats", "Formats"},
		Help: Pair{"The formats of the export: `[CSV, JSON]`.", "Les formats de l'export : `[CSV, JSON]`."}},
	{Key: Pair{"limits", "limites"}, Kind: KindText, Readers: Everyone, Label: Pair{"Limits", "Limites"},
		Help: Pair{"What the export does not hold: `\"without attachments\"`.", "Ce que l'export ne contient pas : `\"sans les pièces jointes\"`."}},
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"A name that readers understand: `\"Memory of your choice\"`.", "Un nom que les lecteurs comprennent : `\"Mémoire de votre choix\"`."}},
	{Key: Pair{"pattern", "motif"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name of the cookie", "Nom du cookie"},
		Help: Pair{"The technical name of the cookie, between quotes, with `*` for what varies: `\"_session_*\"`.", "Le nom technique du cookie, entre guillemets, avec `*` pour ce qui varie : `\"_session_*\"`."}},
	{Key: Pair{"provider", "fournisseur"}, Kind: KindRef, To: "organisations", Askable: true, Readers: Everyone, Label: Pair{"Provider", "Fournisseur"},
		Help: Pair{"The organisation that provides the tracker: the identifier of an entry of `organisations`. `none` if it is your own.", "L'organisme qui fournit le traceur : l'identifiant d'une entrée de `organismes`. `aucun` si c'est le vôtre."}},
	{Key: Pair{"purpose", "finalite"}, Kind: KindText, Law: "LIL 82", Readers: Everyone, Label: Pair{"Purpose", "Finalité"},
		Help: Pair{"What the tracker serves for, in plain words: `\"remembers the language chosen\"`. Visitors read it.", "À quoi sert le traceur, en mots simples : `\"retient la langue choisie\"`. Les visiteurs le lisent."}},
	{Key: Pair{"kind", "categorie"}, Kind: KindEnum, Askable: true, Law: "LIL 82", Readers: Everyone, Label: Pair{"Category", "Catégorie"}, Values: trackerKinds,
		Help: Pair{"Its category: `necessary`, `functional`, `audience`, `advertising` or `social`. The category alone exempts nothing from consent.", "Sa catégorie : `necessaire`, `confort`, `mesure-d-audience`, `publicite` ou `reseaux-sociaux`. La catégorie seule ne dispense pas de consentement."}},
	{Key: Pair{"lifetime", "duree"}, Kind: KindDuration, Askable: true, Readers: Everyone, Label: Pair{"Lifetime", "Durée de vie"},
		Help: Pair{"How long the tracker stays on the device: `6 months`, `1 day`, or ISO 8601 (`P6M`).", "Combien de temps le traceur reste sur le terminal : `6 mois`, `1 jour`, ou ISO 8601 (`P6M`)."}},
	{Key: Pair{"session", "session"}, Kind: KindBool, Readers: Everyone, Label: Pair{"Until the browser or tab is closed", "Jusqu'à la fermeture du navigateur ou de l'onglet"},
		Help: Pair{"`yes` if the tracker goes when the browser or tab is closed. It then needs no `lifetime`.", "`oui` si le traceur disparaît à la fermeture du navigateur ou de l'onglet. Il n'a alors pas besoin de `duree`."}},
	{Key: Pair{"data_retention", "conservation"}, Kind: KindDuration, Readers: Everyone, Label: Pair{"Data kept for", "Données conservées"},
		Help: Pair{"How long the data collected by the tracker are kept: `25 months`. It is not the life of the tracker itself.", "Combien de temps les données recueillies par le traceur sont gardées : `25 mois`. Ce n'est pas la durée de vie du traceur lui-même."}},
	{Key: Pair{"consent", "consentement"}, Kind: KindObject, Of: "consent", Askable: true, Law: "LIL 82", Readers: Everyone, Label: Pair{"Consent", "Consentement"},
		Help: Pair{"How consent is asked before the tracker is placed, and how it is withdrawn. `none` if no consent is asked: say why in `exemption`.", "Comment le consentement est demandé avant le dépôt du traceur, et comment il se retire. `aucun` s'il n'est pas demandé : dites pourquoi dans `exemption`."}},
	{Key: Pair{"exemption", "exemption"}, Kind: KindText, Law: "LIL 82", Readers: Everyone, Label: Pair{"Why no consent is asked", "Pourquoi le consentement n'est pas demandé"},
		Help: Pair{"Why no consent is asked: `\"needed for the basket that the visitor asked for\"`.", "Pourquoi le consentement n'est pas demandé : `\"nécessaire au panier demandé par le visiteur\"`."}},
	{Key: Pair{"control", "gestion"}, Kind: KindText, Readers: Everyone, Label: Pair{"How to manage it", "Comment le gérer"},
		Help: Pair{"How visitors accept, refuse or change their mind: `\"link Cookies at the foot of each page\"`.", "Comment les visiteurs acceptent, refusent ou changent d'avis : `\"lien Cookies au bas de chaque page\"`."}},
	{Key: Pair{"site", "site"}, Kind: KindURL, Readers: Everyone, Label: Pair{"Site", "Site"},
		Help: Pair{"Address of the site that places the tracker: `https://www.organisation.example`.", "Adresse du site qui dépose le traceur : `https://www.organisme.example`."}},
}}

var trackerKinds = []Value{
	{Key: Pair{"necessary", "necessaire"}, Label: Pair{"strictly necessary", "strictement nécessaire"}},
	{Key: Pair{"functional", "confort"}, Label: Pair{"comfort", "confort d'utilisation"}},
	{Key: Pair{"audience", "mesure-d-audience"}, Label: Pair{"audience measurement", "mesure d'audience"}},
	{Key: Pair{"advertising", "publicite"}, Label: Pair{"advertising", "publicité"}},
	{Key: Pair{"social", "reseaux-sociaux"}, Label: Pair{"social networks", "réseaux sociaux"}},
}
