package register

// Activity is a processing activity of the controller (GDPR 30(1)).
type Activity struct {
	Head
	Name              Text                      `key:"name"`
	PublicName        Text                      `key:"public_name"`
	Service           Ref[Service]              `key:"service"`
	Status            Enum                      `key:"status"`
	CreatedOn         Date                      `key:"created_on"`
	UpdatedOn         Date                      `key:"updated_on"`
	ReviewedOn        Date                      `key:"reviewed_on"`
	Description       Text                      `key:"description"`
	PublicText        Text                      `key:"public_text"`
	Visibility        Enum                      `key:"visibility"`
	Regime            Enum                      `key:"regime"`
	Controller        Ref[Organisation]         `key:"controller"`
	JointControllers  List[Ref[Agreement]]      `key:"joint_controllers"`
	Software          List[Text]                `key:"software"`
	Purposes          Map[Purpose]              `key:"purposes"`
	Limits            List[Text]                `key:"limits"`
	Persons           List[Ref[PersonCategory]] `key:"persons"`
	Minors            Minors                    `key:"minors"`
	Channels          List[Text]                `key:"channels"`
	Data              Map[DataEntry]            `key:"data"`
	SpecialCategories Bool                      `key:"special_categories"`
	Retention         Map[Retention]            `key:"retention"`
	Recipients        Recipients                `key:"recipients"`
	Transfers         Map[Transfer]             `key:"transfers"`
	Systems           List[Ref[System]]         `key:"systems"`
	Measures          List[Ref[Measure]]        `key:"measures"`
	Trackers          List[Ref[Tracker]]        `key:"trackers"`
	AutomatedDecision AutomatedDecision         `key:"automated_decision"`
	DPIA              DPIA                      `key:"dpia"`
	Rights            Ref[RightsProcedure]      `key:"rights"`
	Information       Text                      `key:"information"`
	Scale             Text                      `key:"scale"`
	Note              Text                      `key:"note"`
}

var activityType = Type{Name: "activity", Title: Pair{"processing activity", "activité de traitement"}, Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Law: "GDPR 30(1)", Readers: Everyone, Label: Pair{"Activity", "Activité"}},
	{Key: Pair{"public_name", "nom_public"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name for the public", "Nom pour le public"}},
	{Key: Pair{"service", "service"}, Kind: KindRef, To: "services", Readers: Everyone, Label: Pair{"Department", "Service"}},
	{Key: Pair{"status", "statut"}, Kind: KindEnum, Readers: Official, Label: Pair{"Status", "Statut"}, Values: statuses},
	{Key: Pair{"created_on", "cree_le"}, Kind: KindDate, Readers: Parties, Label: Pair{"Sheet created on", "Date de création de la fiche"}},
	{Key: Pair{"updated_on", "mis_a_jour_le"}, Kind: KindDate, Readers: Parties, Label: Pair{"Sheet last updated on", "Date de dernière mise à jour de la fiche"}},
	{Key: Pair{"reviewed_on", "revu_le"}, Kind: KindDate, Readers: Official, Label: Pair{"Reviewed on", "Revue le"}},
	{Key: Pair{"description", "description"}, Kind: KindProse, Readers: Parties, Label: Pair{"Description", "Description"}},
	{Key: Pair{"public_text", "texte_public"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Description", "Description"}},
	{Key: Pair{"visibility", "visibilite"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Visibility", "Visibilité"}, Values: audiences},
	{Key: Pair{"regime", "regime"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Legal regime", "Régime juridique"}, Values: regimes},
	{Key: Pair{"controller", "responsable"}, Kind: KindRef, To: "organisations", Law: "GDPR 30(1)(a)", Readers: Everyone, Label: Pair{"Controller", "Responsable du traitement"}},
	{Key: Pair{"joint_controllers", "responsables_conjoints"}, Kind: KindRef, Shape: Many, To: "agreements", Askable: true, Law: "GDPR 26; GDPR 30(1)(a)", Readers: Everyone, Label: Pair{"Joint controllers", "Responsables conjoints"}},
	{Key: Pair{"software", "logiciels"}, Kind: KindText, Shape: Many, Askable: true, Readers: Parties, Label: Pair{"Software", "Logiciel ou application"}},
	{Key: Pair{"purposes", "finalites"}, Kind: KindObject, Shape: ByID, Of: "purpose", Askable: true, Law: "GDPR 30(1)(b)", Readers: Everyone, Label: Pair{"Purposes", "Objectifs poursuivis"}},
	{Key: Pair{"limits", "limites"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"What is never done", "Ce qui n'est pas fait"}},
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Askable: true, Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Categories of data subjects", "Catégories de personnes concernées"}},
	{Key: Pair{"minors", "mineurs"}, Kind: KindObject, Of: "minors", Askable: true, Law: "GDPR 8; LIL 45", Readers: Everyone, Label: Pair{"Minors", "Mineurs"}},
	{Key: Pair{"channels", "collecte"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"How the data are collected", "Moyens de collecte"}},
	{Key: Pair{"data", "donnees"}, Kind: KindObject, Shape: ByID, Of: "data entry", Askable: true, Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Categories of personal data", "Catégories de données collectées"}},
	{Key: Pair{"special_categories", "donnees_sensibles"}, Kind: KindBool, Askable: true, Law: "GDPR 9(1); GDPR 10", Readers: Everyone, Label: Pair{"Special categories of data", "Données sensibles"}},
	{Key: Pair{"retention", "conservation"}, Kind: KindObject, Shape: ByID, Of: "retention", Askable: true, Law: "GDPR 30(1)(f); GDPR 5(1)(e)", Readers: Everyone, Label: Pair{"Retention periods", "Durées de conservation"}},
	{Key: Pair{"recipients", "destinataires"}, Kind: KindObject, Of: "recipients", Askable: true, Law: "GDPR 30(1)(d)", Readers: Everyone, Label: Pair{"Categories of recipients", "Catégories de destinataires"}},
	{Key: Pair{"transfers", "transferts"}, Kind: KindObject, Shape: ByID, Of: "transfer", Askable: true, Law: "GDPR 30(1)(e)", Readers: Everyone, Label: Pair{"Transfers outside the EU", "Transferts hors de l'UE"}},
	{Key: Pair{"systems", "systemes"}, Kind: KindRef, Shape: Many, To: "systems", Askable: true, Readers: Everyone, Label: Pair{"Systems", "Systèmes"}},
	{Key: Pair{"measures", "mesures"}, Kind: KindRef, Shape: Many, To: "measures", Askable: true, Law: "GDPR 30(1)(g); GDPR 32(1)", Readers: Everyone, Label: Pair{"Security measures", "Mesures de sécurité"}},
	{Key: Pair{"trackers", "traceurs"}, Kind: KindRef, Shape: Many, To: "trackers", Askable: true, Law: "LIL 82", Readers: Everyone, Label: Pair{"Cookies and trackers", "Cookies et traceurs"}},
	{Key: Pair{"automated_decision", "decision_automatisee"}, Kind: KindObject, Of: "automated decision", Askable: true, Law: "GDPR 22; GDPR 13(2)(f)", Readers: Everyone, Label: Pair{"Automated decision", "Décision automatisée"}},
	{Key: Pair{"dpia", "aipd"}, Kind: KindObject, Of: "dpia", Askable: true, Law: "GDPR 35", Readers: Official, Label: Pair{"Data protection impact assessment", "Analyse d'impact (AIPD)"}},
	{Key: Pair{"rights", "droits"}, Kind: KindRef, To: "rights_procedures", Law: "GDPR 12", Readers: Everyone, Label: Pair{"Exercise of rights", "Exercice des droits"}},
	{Key: Pair{"information", "information"}, Kind: KindText, Askable: true, Law: "GDPR 13; GDPR 14", Readers: Official, Label: Pair{"How people are informed", "Information des personnes"}},
	{Key: Pair{"scale", "echelle"}, Kind: KindText, Law: "GDPR 35(3)", Readers: Official, Label: Pair{"Scale", "Volume"}},
	{Key: Pair{"note", "remarque"}, Kind: KindProse, Readers: Internal, Label: Pair{"Internal note", "Remarque interne"}},
}}

var statuses = []Value{
	{Key: Pair{"draft", "brouillon"}, Label: Pair{"draft", "brouillon"}},
	{Key: Pair{"planned", "prevue"}, Label: Pair{"planned", "prévue"}},
	{Key: Pair{"active", "active"}, Label: Pair{"active", "active"}},
	{Key: Pair{"suspended", "suspendue"}, Label: Pair{"suspended", "suspendue"}},
	{Key: Pair{"ended", "arretee"}, Label: Pair{"ended", "arrêtée"}},
}

var regimes = []Value{
	{Key: Pair{"gdpr", "rgpd"}, Label: Pair{"General Data Protection Regulation", "règlement général sur la protection des données"}, Law: "GDPR"},
	{Key: Pair{"lil-title-3", "lil-titre-3"}, Label: Pair{"Title III of the French Data Protection Act (directive 2016/680)", "titre III de la loi Informatique et Libertés (directive 2016/680)"}, Law: "LIL 87"},
	{Key: Pair{"eu-institutions", "institutions-ue"}, Label: Pair{"Regulation (EU) 2018/1725", "règlement (UE) 2018/1725"}},
}

// LegalBasis is a legal basis and what the law asks to say with it (GDPR 6).
type LegalBasis struct {
	Basis        Enum      `key:"basis"`
	Strand       Enum      `key:"strand"`
	Law          Text      `key:"law"`
	Interest     Text      `key:"interest"`
	Balancing    Balancing `key:"balancing"`
	Consent      Consent   `key:"consent"`
	OutsideTasks Bool      `key:"outside_public_tasks"`
}

var basisType = Type{Name: "basis", Title: Pair{"legal basis", "base légale"}, Fields: []Field{
	{Key: Pair{"basis", "base"}, Kind: KindEnum, Askable: true, Law: "GDPR 6(1); GDPR 13(1)(c)", Readers: Everyone, Label: Pair{"Legal basis", "Base légale"}, Values: bases},
	{Key: Pair{"strand", "volet"}, Kind: KindEnum, Law: "GDPR 6(1)(b)", Readers: Everyone, Label: Pair{"Contract or steps before it", "Contrat ou mesures précontractuelles"}, Values: strands},
	{Key: Pair{"law", "loi"}, Kind: KindText, Law: "GDPR 6(3)", Readers: Everyone, Label: Pair{"Legal text", "Texte"}},
	{Key: Pair{"interest", "interet"}, Kind: KindText, Law: "GDPR 13(1)(d)", Readers: Everyone, Label: Pair{"Interest pursued", "Intérêt poursuivi"}},
	{Key: Pair{"balancing", "mise_en_balance"}, Kind: KindObject, Of: "balancing", Askable: true, Law: "GDPR 6(1)(f); GDPR 5(2)", Readers: Official, Label: Pair{"Balancing test", "Mise en balance"}},
	{Key: Pair{"consent", "consentement"}, Kind: KindObject, Of: "consent", Law: "GDPR 7", Readers: Everyone, Label: Pair{"Consent", "Consentement"}},
	{Key: Pair{"outside_public_tasks", "hors_missions_publiques"}, Kind: KindBool, Law: "GDPR 6(1)", Readers: Official, Label: Pair{"Outside public tasks", "Hors des missions publiques"}},
}}

var bases = []Value{
	{Key: Pair{"consent", "consentement"}, Label: Pair{"consent", "consentement"}, Law: "GDPR 6(1)(a)"},
	{Key: Pair{"contract", "contrat"}, Label: Pair{"contract", "contrat"}, Law: "GDPR 6(1)(b)"},
	{Key: Pair{"legal-obligation", "obligation-legale"}, Label: Pair{"legal obligation", "obligation légale"}, Law: "GDPR 6(1)(c)"},
	{Key: Pair{"vital-interests", "interets-vitaux"}, Label: Pair{"vital interests", "sauvegarde des intérêts vitaux"}, Law: "GDPR 6(1)(d)"},
	{Key: Pair{"public-task", "mission-d-interet-public"}, Label: Pair{"task in the public interest", "mission d'intérêt public"}, Law: "GDPR 6(1)(e)"},
	{Key: Pair{"legitimate-interests", "interet-legitime"}, Label: Pair{"legitimate interests", "intérêt légitime"}, Law: "GDPR 6(1)(f)"},
}

var strands = []Value{
	{Key: Pair{"contract", "execution"}, Label: Pair{"performance of the contract", "exécution du contrat"}},
	{Key: Pair{"pre-contract", "mesures-precontractuelles"}, Label: Pair{"steps at the request of the person before a contract", "mesures précontractuelles prises à la demande de la personne"}},
}

// Purpose is one purpose and its basis, or its bases by people concerned.
type Purpose struct {
	Head
	Text    Text                      `key:"text"`
	Detail  Text                      `key:"detail"`
	Persons List[Ref[PersonCategory]] `key:"persons"`
	LegalBasis
	Bases         List[ScopedBasis] `key:"bases"`
	Marketing     Marketing         `key:"marketing"`
	AddedOn       Date              `key:"added_on"`
	Compatibility Text              `key:"compatibility"`
}

var purposeType = Type{Name: "purpose", Title: Pair{"purpose", "finalité"}, Short: "text", Include: []string{"basis"}, Fields: []Field{
	{Key: Pair{"text", "texte"}, Kind: KindText, Required: true, Law: "GDPR 5(1)(b)", Readers: Everyone, Label: Pair{"Purpose", "Finalité"}},
	{Key: Pair{"detail", "precision"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"}},
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Readers: Everyone, Label: Pair{"People concerned", "Personnes concernées"}},
	{Key: Pair{"bases", "bases"}, Kind: KindObject, Shape: Many, Of: "scoped basis", Law: "GDPR 6(1)", Readers: Everyone, Label: Pair{"Legal bases", "Bases légales"}},
	{Key: Pair{"marketing", "prospection"}, Kind: KindObject, Of: "marketing", Law: "CPCE L34-5; GDPR 21(2)", Readers: Everyone, Label: Pair{"Direct marketing", "Prospection"}},
	{Key: Pair{"added_on", "ajoutee_le"}, Kind: KindDate, Law: "GDPR 13(3)", Readers: Official, Label: Pair{"Added on", "Ajoutée le"}},
	{Key: Pair{"compatibility", "compatibilite"}, Kind: KindText, Law: "GDPR 6(4)", Readers: Official, Label: Pair{"Compatibility", "Compatibilité"}},
}}

// ScopedBasis is a basis for some of the people concerned.
type ScopedBasis struct {
	Meta
	Persons List[Ref[PersonCategory]] `key:"persons"`
	OnlyIf  Text                      `key:"only_if"`
	LegalBasis
}

var scopedBasisType = Type{Name: "scoped basis", Title: Pair{"legal basis for some people", "base légale pour certaines personnes"}, Include: []string{"basis"}, Fields: []Field{
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Readers: Everyone, Label: Pair{"People concerned", "Personnes concernées"}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"}},
}}

// Balancing records that legitimate interests were weighed (GDPR 6(1)(f)).
type Balancing struct {
	Meta
	DoneOn   Date `key:"done_on"`
	Evidence Text `key:"evidence"`
	Summary  Text `key:"summary"`
}

var balancingType = Type{Name: "balancing", Title: Pair{"balancing test", "mise en balance"}, Short: "evidence", Fields: []Field{
	{Key: Pair{"done_on", "fait_le"}, Kind: KindDate, Readers: Official, Label: Pair{"Done on", "Faite le"}},
	{Key: Pair{"evidence", "preuve"}, Kind: KindText, Readers: Official, Label: Pair{"Evidence", "Preuve"}},
	{Key: Pair{"summary", "resume"}, Kind: KindText, Readers: Official, Label: Pair{"Summary", "Résumé"}},
}}

// Consent says how consent is asked, proved and withdrawn (GDPR 7, 8).
type Consent struct {
	Meta
	Collected  Text `key:"collected"`
	Withdrawal Text `key:"withdrawal"`
	Proof      Text `key:"proof"`
	Explicit   Bool `key:"explicit"`
	Parental   Text `key:"parental"`
	Refusal    Text `key:"refusal"`
}

var consentType = Type{Name: "consent", Title: Pair{"consent", "consentement"}, Fields: []Field{
	{Key: Pair{"collected", "recueil"}, Kind: KindText, Readers: Everyone, Label: Pair{"How it is asked", "Recueil"}},
	{Key: Pair{"withdrawal", "retrait"}, Kind: KindText, Askable: true, Law: "GDPR 7(3); GDPR 13(2)(c)", Readers: Everyone, Label: Pair{"How to withdraw it", "Retrait"}},
	{Key: Pair{"proof", "preuve"}, Kind: KindText, Law: "GDPR 7(1)", Readers: Official, Label: Pair{"Proof", "Preuve"}},
	{Key: Pair{"explicit", "explicite"}, Kind: KindBool, Law: "GDPR 9(2)(a)", Readers: Everyone, Label: Pair{"Explicit", "Explicite"}},
	{Key: Pair{"parental", "parental"}, Kind: KindText, Law: "GDPR 8; LIL 45", Readers: Everyone, Label: Pair{"Consent of a parent", "Accord d'un parent"}},
	{Key: Pair{"refusal", "refus"}, Kind: KindText, Law: "GDPR recital 43", Readers: Everyone, Label: Pair{"If the person refuses", "En cas de refus"}},
}}

// Marketing describes direct marketing (CPCE L34-5, GDPR 21(2)-(3)).
type Marketing struct {
	Meta
	Channels          List[Enum] `key:"channels"`
	ExistingCustomers Bool       `key:"existing_customers"`
	OptOut            Text       `key:"opt_out"`
	Frequency         Text       `key:"frequency"`
}

var marketingType = Type{Name: "marketing", Title: Pair{"direct marketing", "prospection"}, ShortList: "channels", Fields: []Field{
	{Key: Pair{"channels", "canaux"}, Kind: KindEnum, Shape: Many, Readers: Everyone, Label: Pair{"Channels", "Canaux"}, Values: marketingChannels},
	{Key: Pair{"existing_customers", "clients_existants"}, Kind: KindBool, Law: "CPCE L34-5", Readers: Everyone, Label: Pair{"Own customers, similar products", "Propres clients, produits analogues"}},
	{Key: Pair{"opt_out", "opposition"}, Kind: KindText, Law: "GDPR 21(2)", Readers: Everyone, Label: Pair{"How to object", "Comment s'y opposer"}},
	{Key: Pair{"frequency", "frequence"}, Kind: KindText, Readers: Everyone, Label: Pair{"Frequency", "Fréquence"}},
}}

var marketingChannels = []Value{
	{Key: Pair{"email", "courriel"}, Label: Pair{"e-mail", "courriel"}},
	{Key: Pair{"sms", "sms"}, Label: Pair{"text message", "SMS"}},
	{Key: Pair{"phone", "telephone"}, Label: Pair{"telephone", "téléphone"}},
	{Key: Pair{"post", "courrier-postal"}, Label: Pair{"post", "courrier postal"}},
	{Key: Pair{"online", "en-ligne"}, Label: Pair{"online advertising", "publicité en ligne"}},
}

// Minors says whether people under 15 are concerned, and how.
type Minors struct {
	Meta
	Under15       Bool `key:"under_15"`
	OnlineService Bool `key:"online_service"`
	Note          Text `key:"text"`
}

var minorsType = Type{Name: "minors", Title: Pair{"minors", "mineurs"}, Short: "text", Fields: []Field{
	{Key: Pair{"under_15", "moins_de_15_ans"}, Kind: KindBool, Law: "LIL 45", Readers: Everyone, Label: Pair{"Under 15", "Moins de 15 ans"}},
	{Key: Pair{"online_service", "service_en_ligne"}, Kind: KindBool, Law: "GDPR 8", Readers: Everyone, Label: Pair{"Online service offered to them", "Service en ligne qui leur est proposé"}},
	{Key: Pair{"text", "texte"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"}},
}}

// DataEntry is a group of data processed together.
type DataEntry struct {
	Head
	Category  Ref[DataCategory]         `key:"category"`
	Name      Text                      `key:"name"`
	Items     List[Item]                `key:"items"`
	Persons   List[Ref[PersonCategory]] `key:"persons"`
	Source    DataSource                `key:"source"`
	Mandatory Text                      `key:"mandatory"`
	OnlyIf    Text                      `key:"only_if"`
	Exception Enum                      `key:"article_9_condition"`
	Law       Text                      `key:"law"`
	Systems   List[Ref[System]]         `key:"systems"`
	Note      Text                      `key:"detail"`
}

var dataEntryType = Type{Name: "data entry", Title: Pair{"group of data", "groupe de données"}, Fields: []Field{
	{Key: Pair{"category", "categorie"}, Kind: KindRef, To: "data_categories", Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Category", "Catégorie"}},
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"items", "elements"}, Kind: KindObject, Shape: Many, Of: "item", Askable: true, Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Data", "Données"}},
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Readers: Everyone, Label: Pair{"People concerned", "Personnes concernées"}},
	{Key: Pair{"source", "source"}, Kind: KindObject, Of: "data source", Askable: true, Law: "GDPR 14(2)(f)", Readers: Everyone, Label: Pair{"Source", "Origine"}},
	{Key: Pair{"mandatory", "obligatoire"}, Kind: KindText, Askable: true, Law: "GDPR 13(2)(e)", Readers: Everyone, Label: Pair{"Whether they must be provided", "Caractère obligatoire"}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"}},
	{Key: Pair{"article_9_condition", "condition_article_9"}, Kind: KindEnum, Askable: true, Law: "GDPR 9(2)", Readers: Everyone, Label: Pair{"Condition of article 9", "Condition de l'article 9"}, Values: conditions},
	{Key: Pair{"law", "loi"}, Kind: KindText, Law: "GDPR 9(2); GDPR 10; LIL 30", Readers: Everyone, Label: Pair{"Legal text", "Texte"}},
	{Key: Pair{"systems", "systemes"}, Kind: KindRef, Shape: Many, To: "systems", Readers: Parties, Label: Pair{"Systems", "Systèmes"}},
	{Key: Pair{"detail", "precision"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"}},
}}

var conditions = []Value{
	{Key: Pair{"explicit-consent", "consentement-explicite"}, Label: Pair{"explicit consent", "consentement explicite"}, Law: "GDPR 9(2)(a)"},
	{Key: Pair{"employment-law", "droit-du-travail"}, Label: Pair{"employment and social protection law", "droit du travail et protection sociale"}, Law: "GDPR 9(2)(b)"},
	{Key: Pair{"vital-interests", "interets-vitaux"}, Label: Pair{"vital interests", "sauvegarde des intérêts vitaux"}, Law: "GDPR 9(2)(c)"},
	{Key: Pair{"non-profit-body", "organisme-a-but-non-lucratif"}, Label: Pair{"members of a non-profit body", "membres d'un organisme à but non lucratif"}, Law: "GDPR 9(2)(d)"},
	{Key: Pair{"made-public", "rendues-publiques"}, Label: Pair{"data made public by the person", "données rendues publiques par la personne"}, Law: "GDPR 9(2)(e)"},
	{Key: Pair{"legal-claims", "defense-en-justice"}, Label: Pair{"legal claims", "défense de droits en justice"}, Law: "GDPR 9(2)(f)"},
	{Key: Pair{"public-interest", "interet-public-important"}, Label: Pair{"substantial public interest", "motif d'intérêt public important"}, Law: "GDPR 9(2)(g)"},
	{Key: Pair{"health-care", "medecine-et-soins"}, Label: Pair{"preventive or occupational medicine, care", "médecine préventive ou du travail, soins"}, Law: "GDPR 9(2)(h)"},
	{Key: Pair{"public-health", "sante-publique"}, Label: Pair{"public health", "santé publique"}, Law: "GDPR 9(2)(i)"},
	{Key: Pair{"research", "archives-recherche-statistiques"}, Label: Pair{"archives, research, statistics", "archives, recherche, statistiques"}, Law: "GDPR 9(2)(j)"},
}

// Item is one datum.
type Item struct {
	Meta
	Text   Text `key:"text"`
	OnlyIf Text `key:"only_if"`
	Detail Text `key:"detail"`
}

var itemType = Type{Name: "item", Title: Pair{"datum", "donnée"}, Short: "text", Fields: []Field{
	{Key: Pair{"text", "texte"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Datum", "Donnée"}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"}},
	{Key: Pair{"detail", "precision"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"}},
}}

// DataSource is where the data come from (GDPR 14(2)(f)).
type DataSource struct {
	Meta
	From   List[Enum]              `key:"from"`
	Bodies List[Ref[Organisation]] `key:"bodies"`
	Text   Text                    `key:"text"`
	Public Bool                    `key:"public"`
}

var dataSourceType = Type{Name: "data source", Title: Pair{"source of the data", "origine des données"}, Short: "from", ShortList: "from", Fields: []Field{
	{Key: Pair{"from", "de"}, Kind: KindEnum, Shape: Many, Readers: Everyone, Label: Pair{"From", "Fournies par"}, Values: sourceKinds},
	{Key: Pair{"bodies", "aupres_de"}, Kind: KindRef, Shape: Many, To: "organisations", Readers: Everyone, Label: Pair{"From", "Auprès de"}},
	{Key: Pair{"text", "texte"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"}},
	{Key: Pair{"public", "accessible_au_public"}, Kind: KindBool, Law: "GDPR 14(2)(f)", Readers: Everyone, Label: Pair{"Publicly accessible source", "Source accessible au public"}},
}}

var sourceKinds = []Value{
	{Key: Pair{"person", "personne"}, Label: Pair{"the person", "la personne elle-même"}},
	{Key: Pair{"device", "terminal"}, Label: Pair{"the device of the person, automatically", "le terminal de la personne, automatiquement"}},
	{Key: Pair{"service", "usage-du-service"}, Label: Pair{"the use of the service", "l'utilisation du service"}},
	{Key: Pair{"customer", "client"}, Label: Pair{"the customer", "le client"}},
	{Key: Pair{"employer", "employeur"}, Label: Pair{"the employer", "l'employeur"}},
	{Key: Pair{"third-party", "tiers"}, Label: Pair{"a third party", "un tiers"}},
	{Key: Pair{"internal", "interne"}, Label: Pair{"our own departments", "nos services"}},
}

// Recipients are those who receive the data (GDPR 4(9), 30(1)(d)).
type Recipients struct {
	Meta
	Services   List[Access]       `key:"services"`
	Agreements List[AgreementUse] `key:"agreements"`
	Others     Map[Recipient]     `key:"others"`
	Authorised List[Text]         `key:"authorised_third_parties"`
	Text       Text               `key:"text"`
}

var recipientsType = Type{Name: "recipients", Title: Pair{"recipients", "destinataires"}, Fields: []Field{
	{Key: Pair{"services", "services"}, Kind: KindObject, Shape: Many, Of: "access", Askable: true, Readers: Everyone, Label: Pair{"Inside the organisation", "Destinataires internes"}},
	{Key: Pair{"agreements", "accords"}, Kind: KindObject, Shape: Many, Of: "agreement use", Askable: true, Law: "GDPR 28", Readers: Everyone, Label: Pair{"Processors and partners", "Sous-traitants et partenaires"}},
	{Key: Pair{"others", "autres"}, Kind: KindObject, Shape: ByID, Of: "recipient", Askable: true, Readers: Everyone, Label: Pair{"Other recipients", "Autres destinataires"}},
	{Key: Pair{"authorised_third_parties", "tiers_autorises"}, Kind: KindText, Shape: Many, Askable: true, Law: "GDPR 4(9)", Readers: Everyone, Label: Pair{"Authorities entitled by law", "Tiers autorisés"}},
	{Key: Pair{"text", "texte"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"}},
}}

// Access is a department's access to the data.
type Access struct {
	Meta
	Service Ref[Service] `key:"service"`
	Who     Text         `key:"who"`
	Why     Text         `key:"why"`
	OnlyIf  Text         `key:"only_if"`
}

var accessType = Type{Name: "access", Title: Pair{"access of a department", "accès d'un service"}, Short: "service", Fields: []Field{
	{Key: Pair{"service", "service"}, Kind: KindRef, To: "services", Required: true, Readers: Everyone, Label: Pair{"Department", "Service"}},
	{Key: Pair{"who", "qui"}, Kind: KindText, Readers: Everyone, Label: Pair{"Who", "Qui"}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Why", "Pourquoi"}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"}},
}}

// AgreementUse is the use of an agreement by an activity.
type AgreementUse struct {
	Meta
	Agreement Ref[Agreement] `key:"agreement"`
	Why       Text           `key:"why"`
	OnlyIf    Text           `key:"only_if"`
}

var agreementUseType = Type{Name: "agreement use", Title: Pair{"use of an agreement", "recours à un accord"}, Short: "agreement", Fields: []Field{
	{Key: Pair{"agreement", "accord"}, Kind: KindRef, To: "agreements", Required: true, Readers: Everyone, Label: Pair{"Agreement", "Accord"}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Why", "Pourquoi"}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"}},
}}

// Recipient is a recipient without an agreement: users, partners, the public.
type Recipient struct {
	Head
	Name         Text              `key:"name"`
	Organisation Ref[Organisation] `key:"organisation"`
	Role         Enum              `key:"role"`
	Why          Text              `key:"why"`
	OnlyIf       Text              `key:"only_if"`
	Visibility   Enum              `key:"visibility"`
}

var recipientType = Type{Name: "recipient", Title: Pair{"recipient", "destinataire"}, Short: "name", Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"organisation", "organisme"}, Kind: KindRef, To: "organisations", Readers: Everyone, Label: Pair{"Organisation", "Organisme"}},
	{Key: Pair{"role", "role"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Role", "Rôle"}, Values: roles},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Why", "Pourquoi"}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"}},
	{Key: Pair{"visibility", "visibilite"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Visibility", "Visibilité"}, Values: audiences},
}}

// AutomatedDecision is a decision within the meaning of GDPR 22.
type AutomatedDecision struct {
	Meta
	Logic        Text `key:"logic"`
	Consequences Text `key:"consequences"`
	Exception    Enum `key:"exception"`
	Human        Text `key:"human_intervention"`
	Profiling    Bool `key:"profiling"`
}

var automatedDecisionType = Type{Name: "automated decision", Title: Pair{"automated decision", "décision automatisée"}, Fields: []Field{
	{Key: Pair{"logic", "logique"}, Kind: KindText, Law: "GDPR 13(2)(f)", Readers: Everyone, Label: Pair{"Logic involved", "Logique sous-jacente"}},
	{Key: Pair{"consequences", "consequences"}, Kind: KindText, Law: "GDPR 13(2)(f)", Readers: Everyone, Label: Pair{"Consequences", "Conséquences"}},
	{Key: Pair{"exception", "exception"}, Kind: KindEnum, Law: "GDPR 22(2)", Readers: Everyone, Label: Pair{"Permitted by", "Permise par"}, Values: decisionExceptions},
	{Key: Pair{"human_intervention", "intervention_humaine"}, Kind: KindText, Law: "GDPR 22(3)", Readers: Everyone, Label: Pair{"Human intervention", "Intervention humaine"}},
	{Key: Pair{"profiling", "profilage"}, Kind: KindBool, Law: "GDPR 4(4)", Readers: Everyone, Label: Pair{"Profiling", "Profilage"}},
}}

var decisionExceptions = []Value{
	{Key: Pair{"contract", "contrat"}, Label: Pair{"necessary for a contract", "nécessaire à un contrat"}, Law: "GDPR 22(2)(a)"},
	{Key: Pair{"law", "loi"}, Label: Pair{"authorised by law", "autorisée par la loi"}, Law: "GDPR 22(2)(b)"},
	{Key: Pair{"explicit-consent", "consentement-explicite"}, Label: Pair{"explicit consent", "consentement explicite"}, Law: "GDPR 22(2)(c)"},
}

// DPIA is the state of the impact assessment (GDPR 35).
type DPIA struct {
	Meta
	Status   Enum `key:"status"`
	DoneOn   Date `key:"done_on"`
	ReviewBy Date `key:"review_by"`
	Evidence Text `key:"evidence"`
	Why      Text `key:"why"`
}

var dpiaType = Type{Name: "dpia", Title: Pair{"impact assessment", "analyse d'impact"}, Short: "status", Fields: []Field{
	{Key: Pair{"status", "etat"}, Kind: KindEnum, Law: "GDPR 35(1)", Readers: Official, Label: Pair{"Status", "État"}, Values: dpiaStatuses},
	{Key: Pair{"done_on", "faite_le"}, Kind: KindDate, Readers: Official, Label: Pair{"Done on", "Faite le"}},
	{Key: Pair{"review_by", "a_revoir_le"}, Kind: KindDate, Law: "GDPR 35(11)", Readers: Official, Label: Pair{"To be reviewed by", "À revoir le"}},
	{Key: Pair{"evidence", "preuve"}, Kind: KindText, Readers: Official, Label: Pair{"Evidence", "Preuve"}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Official, Label: Pair{"Why", "Pourquoi"}},
}}

var dpiaStatuses = []Value{
	{Key: Pair{"done", "faite"}, Label: Pair{"done", "faite"}},
	{Key: Pair{"in-progress", "en-cours"}, Label: Pair{"in progress", "en cours"}},
	{Key: Pair{"not-carried-out", "non-menee"}, Label: Pair{"not carried out", "non menée"}},
}
