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
	Bases             List[ScopedBasis]         `key:"bases"`
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Law: "GDPR 30(1)", Readers: Everyone, Label: Pair{"Activity", "Activité"},
		Help: Pair{"The name of the sheet, clear to anyone in the organisation: `\"Recruitment\"`. An activity is what you do with data, not a software product.", "Le nom de la fiche, clair pour tous dans l'organisme : `\"Gestion du recrutement\"`. Une activité est ce que vous faites des données, pas un logiciel."}},
	{Key: Pair{"public_name", "nom_public"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name for the public", "Nom pour le public"},
		Help: Pair{"The name that outsiders read in notices, when it differs: `\"Applying for a job with us\"`.", "Le nom que les tiers lisent dans les mentions d'information, s'il diffère : `\"Postuler chez nous\"`."}},
	{Key: Pair{"service", "service"}, Kind: KindRef, To: "services", Readers: Everyone, Label: Pair{"Department", "Service"},
		Help: Pair{"The department in charge of the activity: the identifier of an entry of `services`.", "Le service chargé de l'activité : l'identifiant d'une entrée de `services`."}},
	{Key: Pair{"status", "statut"}, Kind: KindEnum, Readers: Official, Label: Pair{"Status", "Statut"}, Values: statuses,
		Help: Pair{"Where the activity stands: `draft`, `planned`, `active`, `suspended` or `ended`.", "Où en est l'activité : `brouillon`, `prevue`, `active`, `suspendue` ou `arretee`."}},
	{Key: Pair{"created_on", "cree_le"}, Kind: KindDate, Readers: Parties, Label: Pair{"Sheet created on", "Date de création de la fiche"},
		Help: Pair{"Date on which the sheet was written: `2018-02-15`. Not the date on which the activity began.", "Date à laquelle la fiche a été écrite : `2018-02-15`. Ce n'est pas la date de début de l'activité."}},
	{Key: Pair{"updated_on", "mis_a_jour_le"}, Kind: KindDate, Readers: Parties, Label: Pair{"Sheet last updated on", "Date de dernière mise à jour de la fiche"},
		Help: Pair{"Date of the last change of the sheet: `2026-03-01`.", "Date de la dernière modification de la fiche : `2026-03-01`."}},
	{Key: Pair{"reviewed_on", "revu_le"}, Kind: KindDate, Readers: Official, Label: Pair{"Reviewed on", "Revue le"},
		Help: Pair{"Date on which somebody last read the sheet again and found it still true, even if nothing changed: `2026-03-01`.", "Date à laquelle la fiche a été relue et trouvée toujours exacte, même si rien n'a changé : `2026-03-01`."}},
	{Key: Pair{"description", "description"}, Kind: KindProse, Readers: Parties, Label: Pair{"Description", "Description"},
		Help: Pair{"What the activity consists of, in a few lines. The public does not read it: see `public_text`.", "En quoi consiste l'activité, en quelques lignes. Le public ne la lit pas : voir `texte_public`."}},
	{Key: Pair{"public_text", "texte_public"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Description", "Description"},
		Help: Pair{"The description that the people concerned and the public read, in plain words.", "La description que lisent les personnes concernées et le public, en mots simples."}},
	{Key: Pair{"visibility", "visibilite"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Visibility", "Visibilité"}, Values: audiences,
		Help: Pair{"The widest audience that may read this sheet: `internal`. It narrows what is published, it never widens it.", "Le public le plus large qui peut lire cette fiche : `interne`. Cela restreint ce qui est publié, sans jamais l'élargir."}},
	{Key: Pair{"regime", "regime"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Legal regime", "Régime juridique"}, Values: regimes,
		Help: Pair{"The law that the activity is under: `gdpr`, or another where it applies, such as `lil-title-3`.", "Le texte dont relève l'activité : `rgpd`, ou un autre lorsqu'il s'applique, comme `lil-titre-3`."}},
	{Key: Pair{"controller", "responsable"}, Kind: KindRef, To: "organisations", Law: "GDPR 30(1)(a)", Readers: Everyone, Label: Pair{"Controller", "Responsable du traitement"},
		Help: Pair{"Who decides why and how the data are used, when it is not the organisation of the register: the identifier of an entry of `organisations`.", "Qui décide pourquoi et comment les données sont utilisées, quand ce n'est pas l'organisme du registre : l'identifiant d'une entrée de `organismes`."}},
	{Key: Pair{"joint_controllers", "responsables_conjoints"}, Kind: KindRef, Shape: Many, To: "agreements", Askable: true, Law: "GDPR 26; GDPR 30(1)(a)", Readers: Everyone, Label: Pair{"Joint controllers", "Responsables conjoints"},
		Help: Pair{"The arrangements with those who decide with you: identifiers of entries of `agreements`. `none` if you decide alone.", "Les accords avec ceux qui décident avec vous : identifiants d'entrées de `accords`. `aucun` si vous décidez seul."}},
	{Key: Pair{"software", "logiciels"}, Kind: KindText, Shape: Many, Askable: true, Readers: Parties, Label: Pair{"Software", "Logiciel ou application"},
		Help: Pair{"Names of the software or applications used: `[\"Example Recruiter\"]`. Where the data are is said in `systems`.", "Noms des logiciels ou applications utilisés : `[\"Exemple Recrutement\"]`. Où sont les données se dit dans `systemes`."}},
	{Key: Pair{"purposes", "finalites"}, Kind: KindObject, Shape: ByID, Of: "purpose", Askable: true, Law: "GDPR 30(1)(b)", Readers: Everyone, Label: Pair{"Purposes", "Objectifs poursuivis"},
		Help: Pair{"What the data are used for, each purpose under an identifier: `applications: \"Receive and study applications\"`. Each one has its own legal basis.", "À quoi servent les données, chaque finalité sous un identifiant : `candidatures: \"Recevoir et étudier les candidatures\"`. Chacune a sa propre base légale."}},
	{Key: Pair{"bases", "bases"}, Kind: KindObject, Shape: Many, Of: "scoped basis", Law: "GDPR 6(1)", Readers: Everyone, Label: Pair{"Legal bases", "Bases légales"},
		Help: Pair{"The basis of every purpose of the sheet that states none of its own, said once: `[{basis: contract}]`. A purpose that has its own basis keeps it.", "La base de toutes les finalités de la fiche qui n'en disent pas d'autre, dite une fois : `[{base: contrat}]`. Une finalité qui a sa propre base la garde."}},
	{Key: Pair{"limits", "limites"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"What is never done", "Ce qui n'est pas fait"},
		Help: Pair{"What you never do with these data, and are ready to promise: `[\"No data are sold\"]`.", "Ce que vous ne faites jamais de ces données, et que vous êtes prêt à promettre : `[\"Aucune donnée n'est vendue\"]`."}},
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Askable: true, Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Categories of data subjects", "Catégories de personnes concernées"},
		Help: Pair{"Whose data they are: identifiers of entries of `person_categories`, such as `[applicants]`. Categories, never named people.", "De qui sont les données : identifiants d'entrées de `categories_de_personnes`, comme `[candidats]`. Des catégories, jamais des personnes nommées."}},
	{Key: Pair{"minors", "mineurs"}, Kind: KindObject, Of: "minors", Askable: true, Law: "GDPR 8; LIL 45", Readers: Everyone, Label: Pair{"Minors", "Mineurs"},
		Help: Pair{"Whether minors are concerned, and how. `none` if no minor is.", "Des mineurs sont-ils concernés, et comment. `aucun` si aucun mineur ne l'est."}},
	{Key: Pair{"channels", "collecte"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"How the data are collected", "Moyens de collecte"},
		Help: Pair{"How the data reach you: `[\"online form\", \"telephone\"]`.", "Par quels moyens les données vous parviennent : `[\"formulaire en ligne\", \"téléphone\"]`."}},
	{Key: Pair{"data", "donnees"}, Kind: KindObject, Shape: ByID, Of: "data entry", Askable: true, Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Categories of personal data", "Catégories de données collectées"},
		Help: Pair{"The groups of data processed, each under an identifier: category, items, source.", "Les groupes de données traités, chacun sous un identifiant : catégorie, éléments, origine."}},
	{Key: Pair{"special_categories", "donnees_sensibles"}, Kind: KindBool, Askable: true, Law: "GDPR 9(1); GDPR 10", Readers: Everyone, Label: Pair{"Special categories of data", "Données sensibles"},
		Help: Pair{"`yes` or `no`: does the activity use data of article 9 (health, opinions, origin) or of article 10 (offences and convictions)? Say which ones in `data`.", "`oui` ou `non` : l'activité utilise-t-elle des données de l'article 9 (santé, opinions, origine) ou de l'article 10 (infractions et condamnations) ? Dites lesquelles dans `donnees`."}},
	{Key: Pair{"retention", "conservation"}, Kind: KindObject, Shape: ByID, Of: "retention", Askable: true, Law: "GDPR 30(1)(f); GDPR 5(1)(e)", Readers: Everyone, Label: Pair{"Retention periods", "Durées de conservation"},
		Help: Pair{"How long the data are kept, each rule under an identifier: `unsuccessful: {duration: 2 years, from: last-contact, then: deletion}`. Several rules if the data differ.", "Combien de temps les données sont gardées, chaque règle sous un identifiant : `non-retenus: {duree: 2 ans, a_compter_de: dernier-contact, puis: suppression}`. Plusieurs règles si les données diffèrent."}},
	{Key: Pair{"recipients", "destinataires"}, Kind: KindObject, Of: "recipients", Askable: true, Law: "GDPR 30(1)(d)", Readers: Everyone, Label: Pair{"Categories of recipients", "Catégories de destinataires"},
		Help: Pair{"Who receives the data or has access to them: your departments, processors and partners, other recipients. `none` if nobody does.", "Qui reçoit les données ou y a accès : vos services, vos sous-traitants et partenaires, d'autres destinataires. `aucun` si personne n'y a accès."}},
	{Key: Pair{"transfers", "transferts"}, Kind: KindObject, Shape: ByID, Of: "transfer", Askable: true, Law: "GDPR 30(1)(e)", Readers: Everyone, Label: Pair{"Transfers outside the EU", "Transferts hors de l'UE"},
		Help: Pair{"The transfers outside the European Economic Area that are not already in an agreement, each under an identifier, or `none` with the reason.", "Les transferts hors de l'Espace économique européen qui ne figurent pas déjà dans un accord, chacun sous un identifiant, ou `aucun` avec la raison."}},
	{Key: Pair{"systems", "systemes"}, Kind: KindRef, Shape: Many, To: "systems", Askable: true, Readers: Everyone, Label: Pair{"Systems", "Systèmes"},
		Help: Pair{"The applications and infrastructures that hold the data: identifiers of entries of `systems`. `none` for paper alone.", "Les applications et infrastructures qui contiennent les données : identifiants d'entrées de `systemes`. `aucun` pour du papier seulement."}},
	{Key: Pair{"measures", "mesures"}, Kind: KindRef, Shape: Many, To: "measures", Askable: true, Law: "GDPR 30(1)(g); GDPR 32(1)", Readers: Everyone, Label: Pair{"Security measures", "Mesures de sécurité"},
		Help: Pair{"The security measures that protect these data: identifiers of entries of `measures`. The register asks for a general description.", "Les mesures de sécurité qui protègent ces données : identifiants d'entrées de `mesures`. Le registre en demande une description générale."}},
	{Key: Pair{"trackers", "traceurs"}, Kind: KindRef, Shape: Many, To: "trackers", Askable: true, Law: "LIL 82", Readers: Everyone, Label: Pair{"Cookies and trackers", "Cookies et traceurs"},
		Help: Pair{"The cookies and trackers that this activity uses: identifiers of entries of `trackers`, or `none`.", "Les cookies et traceurs que cette activité emploie : identifiants d'entrées de `traceurs`, ou `aucun`."}},
	{Key: Pair{"automated_decision", "decision_automatisee"}, Kind: KindObject, Of: "automated decision", Askable: true, Law: "GDPR 22; GDPR 13(2)(f)", Readers: Everyone, Label: Pair{"Automated decision", "Décision automatisée"},
		Help: Pair{"A decision taken by a machine alone, with legal or similarly significant effects on people. `none` if there is no such decision.", "Une décision prise par une machine seule, avec des effets juridiques ou d'importance comparable pour les personnes. `aucune` s'il n'y en a pas."}},
	{Key: Pair{"dpia", "aipd"}, Kind: KindObject, Of: "dpia", Askable: true, Law: "GDPR 35", Readers: Official, Label: Pair{"Data protection impact assessment", "Analyse d'impact (AIPD)"},
		Help: Pair{"Where the impact assessment stands: status, date, reference. The assessment itself stays in your files.", "Où en est l'analyse d'impact : état, date, référence. L'analyse elle-même reste dans vos dossiers."}},
	{Key: Pair{"rights", "droits"}, Kind: KindRef, To: "rights_procedures", Law: "GDPR 12", Readers: Everyone, Label: Pair{"Exercise of rights", "Exercice des droits"},
		Help: Pair{"How people exercise their rights for this activity: the identifier of an entry of `rights_procedures`.", "Comment les personnes exercent leurs droits pour cette activité : l'identifiant d'une entrée de `droits`."}},
	{Key: Pair{"information", "information"}, Kind: KindText, Askable: true, Law: "GDPR 13; GDPR 14", Readers: Official, Label: Pair{"How people are informed", "Information des personnes"},
		Help: Pair{"How and where people are informed: `\"notice under the form, poster at the reception\"`. A reference to the notice, not its text.", "Comment et où les personnes sont informées : `\"mention sous le formulaire, affiche à l'accueil\"`. Un renvoi à la mention, pas son texte."}},
	{Key: Pair{"scale", "echelle"}, Kind: KindText, Law: "GDPR 35(3)", Readers: Official, Label: Pair{"Scale", "Volume"},
		Help: Pair{"An order of magnitude, in your words: `\"about 2,000 people a year\"`. It helps to judge whether the processing is on a large scale.", "Un ordre de grandeur, dans vos mots : `\"environ 2 000 personnes par an\"`. Il aide à juger si le traitement se fait à grande échelle."}},
	{Key: Pair{"note", "remarque"}, Kind: KindProse, Readers: Internal, Label: Pair{"Internal note", "Remarque interne"},
		Help: Pair{"A remark on the sheet for your own use. It leaves the organisation in no document.", "Une remarque sur la fiche pour votre propre usage. Elle ne sort de l'organisme dans aucun document."}},
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
	{Key: Pair{"basis", "base"}, Kind: KindEnum, Askable: true, Law: "GDPR 6(1); GDPR 13(1)(c)", Readers: Everyone, Label: Pair{"Legal basis", "Base légale"}, Values: bases,
		Help: Pair{"The legal basis of article 6: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` or `legitimate-interests`. People are told of it in notices.", "La base légale de l'article 6 : `consentement`, `contrat`, `obligation-legale`, `interets-vitaux`, `mission-d-interet-public` ou `interet-legitime`. Les mentions d'information l'indiquent."}},
	{Key: Pair{"strand", "volet"}, Kind: KindEnum, Law: "GDPR 6(1)(b)", Readers: Everyone, Label: Pair{"Contract or steps before it", "Contrat ou mesures précontractuelles"}, Values: strands,
		Help: Pair{"For the basis `contract`: a contract with the person (`contract`), or steps at their request before one (`pre-contract`).", "Pour la base `contrat` : un contrat avec la personne (`execution`), ou des mesures prises à sa demande avant un contrat (`mesures-precontractuelles`)."}},
	{Key: Pair{"law", "loi"}, Kind: KindText, Askable: true, Law: "GDPR 6(3)", Readers: Everyone, Label: Pair{"Legal text", "Texte"},
		Help: Pair{"The text that lays down the obligation or the task: `\"French Commercial Code, Art. L123-22\"`.", "Le texte qui fonde l'obligation ou la mission : `\"C. com. art. L123-22\"`."}},
	{Key: Pair{"interest", "interet"}, Kind: KindText, Askable: true, Law: "GDPR 13(1)(d)", Readers: Everyone, Label: Pair{"Interest pursued", "Intérêt poursuivi"},
		Help: Pair{"For legitimate interests: the interest pursued, in plain words, as people will read it: `\"to keep our network safe\"`.", "Pour l'intérêt légitime : l'intérêt poursuivi, en mots simples, tel que les personnes le liront : `\"protéger notre réseau\"`."}},
	{Key: Pair{"balancing", "mise_en_balance"}, Kind: KindObject, Of: "balancing", Askable: true, Law: "GDPR 6(1)(f); GDPR 5(2)", Readers: Official, Label: Pair{"Balancing test", "Mise en balance"},
		Help: Pair{"For legitimate interests: when your interest was weighed against those of the people, and where that is filed. `none` if it was not done.", "Pour l'intérêt légitime : quand votre intérêt a été mis en balance avec ceux des personnes, et où l'analyse est classée. `aucune` si elle n'a pas été faite."}},
	{Key: Pair{"consent", "consentement"}, Kind: KindObject, Of: "consent", Law: "GDPR 7", Readers: Everyone, Label: Pair{"Consent", "Consentement"},
		Help: Pair{"For consent: how it is asked, how it is withdrawn, how it can be shown.", "Pour le consentement : comment il est demandé, comment il se retire, comment il peut être démontré."}},
	{Key: Pair{"outside_public_tasks", "hors_missions_publiques"}, Kind: KindBool, Law: "GDPR 6(1)", Readers: Official, Label: Pair{"Outside public tasks", "Hors des missions publiques"},
		Help: Pair{"For a public body: `yes` if this purpose lies outside its public tasks. Legitimate interests are not a basis for what an authority does in its tasks.", "Pour un organisme public : `oui` si cette finalité est étrangère à ses missions. L'intérêt légitime n'est pas une base pour ce qu'une autorité fait dans ses missions."}},
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

var purposeType = Type{Name: "purpose", Title: Pair{"purpose", "finalité"}, Short: "text", Include: []string{"basis"}, IncludeAt: "bases", Fields: []Field{
	{Key: Pair{"text", "texte"}, Kind: KindText, Required: true, Law: "GDPR 5(1)(b)", Readers: Everyone, Label: Pair{"Purpose", "Finalité"},
		Help: Pair{"What the data are used for, precisely enough for an outsider to understand: `\"Receive and study applications\"`. Printed in the register and in notices.", "À quoi servent les données, assez précisément pour qu'un tiers le comprenne : `\"Recevoir et étudier les candidatures\"`. Imprimé dans le registre et dans les mentions d'information."}},
	{Key: Pair{"detail", "precision"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"},
		Help: Pair{"What helps to understand the purpose: an example, a limit.", "Ce qui aide à comprendre la finalité : un exemple, une limite."}},
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Readers: Everyone, Label: Pair{"People concerned", "Personnes concernées"},
		Help: Pair{"The people that this purpose concerns, when not all those of the sheet: identifiers of entries of `person_categories`.", "Les personnes que cette finalité concerne, si ce ne sont pas toutes celles de la fiche : identifiants d'entrées de `categories_de_personnes`."}},
	{Key: Pair{"bases", "bases"}, Kind: KindObject, Shape: Many, Of: "scoped basis", Law: "GDPR 6(1)", Readers: Everyone, Label: Pair{"Legal bases", "Bases légales"},
		Help: Pair{"The legal bases, when they differ by people: `[{persons: [customers], basis: contract}]`. Otherwise write `basis` alone.", "Les bases légales, quand elles diffèrent selon les personnes : `[{personnes: [clients], base: contrat}]`. Sinon, écrivez seulement `base`."}},
	{Key: Pair{"marketing", "prospection"}, Kind: KindObject, Of: "marketing", Law: "CPCE L34-5; GDPR 21(2)", Readers: Everyone, Label: Pair{"Direct marketing", "Prospection"},
		Help: Pair{"If the purpose is direct marketing: the channels, and how people object: `[email, sms]` in its short form.", "Si la finalité est de la prospection : les canaux, et comment les personnes s'y opposent : `[courriel, sms]` dans sa forme courte."}},
	{Key: Pair{"added_on", "ajoutee_le"}, Kind: KindDate, Law: "GDPR 13(3)", Readers: Official, Label: Pair{"Added on", "Ajoutée le"},
		Help: Pair{"Date on which this purpose was added for data already collected: `2026-03-01`. Article 13(3) asks that people be informed beforehand.", "Date à laquelle cette finalité a été ajoutée pour des données déjà collectées : `2026-03-01`. L'article 13 §3 demande d'informer les personnes au préalable."}},
	{Key: Pair{"compatibility", "compatibilite"}, Kind: KindText, Law: "GDPR 6(4)", Readers: Official, Label: Pair{"Compatibility", "Compatibilité"},
		Help: Pair{"For a purpose added later: why it is compatible with the one for which the data were collected (link, context, nature of the data, consequences, safeguards).", "Pour une finalité ajoutée ensuite : pourquoi elle est compatible avec celle de la collecte (lien, contexte, nature des données, conséquences, garanties)."}},
}}

// ScopedBasis is a basis for some of the people concerned.
type ScopedBasis struct {
	Meta
	Persons List[Ref[PersonCategory]] `key:"persons"`
	OnlyIf  Text                      `key:"only_if"`
	LegalBasis
}

var scopedBasisType = Type{Name: "scoped basis", Title: Pair{"legal basis for some people", "base légale pour certaines personnes"}, Include: []string{"basis"}, Fields: []Field{
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Readers: Everyone, Label: Pair{"People concerned", "Personnes concernées"},
		Help: Pair{"The people for whom this basis holds: identifiers of entries of `person_categories`.", "Les personnes pour qui cette base vaut : identifiants d'entrées de `categories_de_personnes`."}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"},
		Help: Pair{"The case in which this basis holds, in your words: `\"the customer has an account\"`.", "Le cas dans lequel cette base vaut, dans vos mots : `\"le client a un compte\"`."}},
}}

// Balancing records that legitimate interests were weighed (GDPR 6(1)(f)).
type Balancing struct {
	Meta
	DoneOn   Date `key:"done_on"`
	Evidence Text `key:"evidence"`
	Summary  Text `key:"summary"`
}

var balancingType = Type{Name: "balancing", Title: Pair{"balancing test", "mise en balance"}, Short: "evidence", Fields: []Field{
	{Key: Pair{"done_on", "fait_le"}, Kind: KindDate, Readers: Official, Label: Pair{"Done on", "Faite le"},
		Help: Pair{"Date on which the interests were weighed: `2025-11-03`.", "Date à laquelle les intérêts ont été mis en balance : `2025-11-03`."}},
	{Key: Pair{"evidence", "preuve"}, Kind: KindText, Readers: Official, Label: Pair{"Evidence", "Preuve"},
		Help: Pair{"Where the analysis is filed: `dms-4720`. A reference, never the analysis itself.", "Où l'analyse est classée : `ged-4720`. Une référence, jamais l'analyse elle-même."}},
	{Key: Pair{"summary", "resume"}, Kind: KindText, Readers: Official, Label: Pair{"Summary", "Résumé"},
		Help: Pair{"The outcome in a few lines: what was weighed, what was decided.", "Le résultat en quelques lignes : ce qui a été pesé, ce qui a été décidé."}},
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
	{Key: Pair{"collected", "recueil"}, Kind: KindText, Readers: Everyone, Label: Pair{"How it is asked", "Recueil"},
		Help: Pair{"How consent is asked: `\"unticked box under the form\"`.", "Comment le consentement est demandé : `\"case non cochée sous le formulaire\"`."}},
	{Key: Pair{"withdrawal", "retrait"}, Kind: KindText, Askable: true, Law: "GDPR 7(3); GDPR 13(2)(c)", Readers: Everyone, Label: Pair{"How to withdraw it", "Retrait"},
		Help: Pair{"How people withdraw their consent: `\"link at the foot of each message\"`. Printed in notices. Withdrawing is to be as easy as giving.", "Comment les personnes retirent leur consentement : `\"lien au bas de chaque message\"`. Imprimé dans les mentions d'information. Le retrait doit être aussi simple que l'accord."}},
	{Key: Pair{"proof", "preuve"}, Kind: KindText, Law: "GDPR 7(1)", Readers: Official, Label: Pair{"Proof", "Preuve"},
		Help: Pair{"What lets you show that consent was given: `\"date and wording kept with the account\"`. Describe the proof, do not put it here.", "Ce qui vous permet de démontrer le consentement : `\"date et texte gardés avec le compte\"`. Décrivez la preuve, ne la mettez pas ici."}},
	{Key: Pair{"explicit", "explicite"}, Kind: KindBool, Law: "GDPR 9(2)(a)", Readers: Everyone, Label: Pair{"Explicit", "Explicite"},
		Help: Pair{"`yes` if consent is explicit, as article 9(2)(a) asks for special categories of data.", "`oui` si le consentement est explicite, comme l'article 9 §2 a) le demande pour les données sensibles."}},
	{Key: Pair{"parental", "parental"}, Kind: KindText, Law: "GDPR 8; LIL 45", Readers: Everyone, Label: Pair{"Consent of a parent", "Accord d'un parent"},
		Help: Pair{"For children: how the agreement of a parent is obtained and checked.", "Pour les enfants : comment l'accord d'un parent est obtenu et vérifié."}},
	{Key: Pair{"refusal", "refus"}, Kind: KindText, Law: "GDPR recital 43", Readers: Everyone, Label: Pair{"If the person refuses", "En cas de refus"},
		Help: Pair{"What happens if the person says no: `\"the service stays the same, without suggestions\"`.", "Ce qui se passe si la personne refuse : `\"le service reste le même, sans suggestions\"`."}},
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
	{Key: Pair{"channels", "canaux"}, Kind: KindEnum, Shape: Many, Readers: Everyone, Label: Pair{"Channels", "Canaux"}, Values: marketingChannels,
		Help: Pair{"How people are contacted: `email`, `sms`, `phone`, `post` or `online`.", "Par quels moyens les personnes sont contactées : `courriel`, `sms`, `telephone`, `courrier-postal` ou `en-ligne`."}},
	{Key: Pair{"existing_customers", "clients_existants"}, Kind: KindBool, Law: "CPCE L34-5", Readers: Everyone, Label: Pair{"Own customers, similar products", "Propres clients, produits analogues"},
		Help: Pair{"`yes` if only your own customers are contacted, for products or services similar to those that they bought from you.", "`oui` si seuls vos propres clients sont contactés, pour des produits ou services analogues à ceux qu'ils vous ont achetés."}},
	{Key: Pair{"opt_out", "opposition"}, Kind: KindText, Askable: true, Law: "GDPR 21(2)", Readers: Everyone, Label: Pair{"How to object", "Comment s'y opposer"},
		Help: Pair{"How people object to direct marketing: `\"link at the foot of each message\"`. Printed in notices.", "Comment les personnes s'opposent à la prospection : `\"lien au bas de chaque message\"`. Imprimé dans les mentions d'information."}},
	{Key: Pair{"frequency", "frequence"}, Kind: KindText, Readers: Everyone, Label: Pair{"Frequency", "Fréquence"},
		Help: Pair{"How often messages are sent, in your words: `\"once a month at most\"`.", "À quel rythme les messages partent, dans vos mots : `\"une fois par mois au plus\"`."}},
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
	{Key: Pair{"under_15", "moins_de_15_ans"}, Kind: KindBool, Law: "LIL 45", Readers: Everyone, Label: Pair{"Under 15", "Moins de 15 ans"},
		Help: Pair{"`yes` or `no`: are people under 15 concerned? French law looks at this age for consent.", "`oui` ou `non` : des personnes de moins de 15 ans sont-elles concernées ? La loi française retient cet âge pour le consentement."}},
	{Key: Pair{"online_service", "service_en_ligne"}, Kind: KindBool, Law: "GDPR 8", Readers: Everyone, Label: Pair{"Online service offered to them", "Service en ligne qui leur est proposé"},
		Help: Pair{"`yes` if an online service is offered directly to them.", "`oui` si un service en ligne leur est proposé directement."}},
	{Key: Pair{"text", "texte"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"},
		Help: Pair{"Which minors, and in what situation: `\"pupils aged 11 to 15, registered by their parents\"`.", "Quels mineurs, et dans quelle situation : `\"élèves de 11 à 15 ans, inscrits par leurs parents\"`."}},
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
	{Key: Pair{"category", "categorie"}, Kind: KindRef, To: "data_categories", Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Category", "Catégorie"},
		Help: Pair{"The category that these data belong to: the identifier of an entry of `data_categories`.", "La catégorie dont relèvent ces données : l'identifiant d'une entrée de `categories_de_donnees`."}},
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"A title for the group, when the name of the category is not enough: `\"Documents provided\"`.", "Un titre pour le groupe, quand le nom de la catégorie ne suffit pas : `\"Pièces fournies\"`."}},
	{Key: Pair{"items", "elements"}, Kind: KindObject, Shape: Many, Of: "item", Askable: true, Law: "GDPR 30(1)(c)", Readers: Everyone, Label: Pair{"Data", "Données"},
		Help: Pair{"The data, one by one: `[\"surname\", \"first name\", \"e-mail address\"]`. Kinds of data, never anybody's actual data.", "Les données, une à une : `[\"nom\", \"prénom\", \"adresse électronique\"]`. Des sortes de données, jamais les données réelles de quelqu'un."}},
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Readers: Everyone, Label: Pair{"People concerned", "Personnes concernées"},
		Help: Pair{"The people that these data concern, when not all those of the sheet: identifiers of entries of `person_categories`.", "Les personnes que ces données concernent, si ce ne sont pas toutes celles de la fiche : identifiants d'entrées de `categories_de_personnes`."}},
	{Key: Pair{"source", "source"}, Kind: KindObject, Of: "data source", Askable: true, Law: "GDPR 14(2)(f)", Readers: Everyone, Label: Pair{"Source", "Origine"},
		Help: Pair{"Where the data come from: `person` if people give them, otherwise who provides them. Printed in notices when the data do not come from the person.", "D'où viennent les données : `personne` si les personnes les donnent, sinon qui les fournit. Imprimé dans les mentions d'information quand elles ne viennent pas de la personne."}},
	{Key: Pair{"mandatory", "obligatoire"}, Kind: KindText, Askable: true, Law: "GDPR 13(2)(e)", Readers: Everyone, Label: Pair{"Whether they must be provided", "Caractère obligatoire"},
		Help: Pair{"Whether people have to provide these data, and what happens otherwise: `\"without them, the application cannot be studied\"`. `none` if they are optional. Printed in notices.", "Les personnes doivent-elles fournir ces données, et que se passe-t-il sinon : `\"sans elles, la candidature ne peut pas être étudiée\"`. `aucun` si elles sont facultatives. Imprimé dans les mentions d'information."}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"},
		Help: Pair{"The case in which these data are collected: `\"the applicant asks for an adapted interview\"`.", "Le cas dans lequel ces données sont collectées : `\"le candidat demande un entretien aménagé\"`."}},
	{Key: Pair{"article_9_condition", "condition_article_9"}, Kind: KindEnum, Askable: true, Law: "GDPR 9(2)", Readers: Everyone, Label: Pair{"Condition of article 9", "Condition de l'article 9"}, Values: conditions,
		Help: Pair{"For special categories of data, the condition of article 9(2) relied upon: `explicit-consent`, `employment-law`. It is not the legal basis of article 6.", "Pour des données sensibles, la condition de l'article 9 §2 sur laquelle vous vous fondez : `consentement-explicite`, `droit-du-travail`. Ce n'est pas la base légale de l'article 6."}},
	{Key: Pair{"law", "loi"}, Kind: KindText, Askable: true, Law: "GDPR 9(2); GDPR 10; LIL 30", Readers: Everyone, Label: Pair{"Legal text", "Texte"},
		Help: Pair{"The text that allows these data to be used: for a condition of article 9 that rests on a law, for offences, for the social security number.", "Le texte qui permet d'utiliser ces données : pour une condition de l'article 9 qui repose sur une loi, pour les infractions, pour le numéro de sécurité sociale."}},
	{Key: Pair{"systems", "systemes"}, Kind: KindRef, Shape: Many, To: "systems", Readers: Parties, Label: Pair{"Systems", "Systèmes"},
		Help: Pair{"The systems that hold these data, when not all those of the sheet: identifiers of entries of `systems`.", "Les systèmes qui contiennent ces données, si ce ne sont pas tous ceux de la fiche : identifiants d'entrées de `systemes`."}},
	{Key: Pair{"detail", "precision"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"},
		Help: Pair{"What helps to understand the group: a format, a limit, an exception.", "Ce qui aide à comprendre le groupe : un format, une limite, une exception."}},
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
	{Key: Pair{"text", "texte"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Datum", "Donnée"},
		Help: Pair{"One kind of datum, in plain words: `\"e-mail address\"`.", "Une sorte de donnée, en mots simples : `\"adresse électronique\"`."}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"},
		Help: Pair{"The case in which this datum is collected: `\"payment by transfer\"`.", "Le cas dans lequel cette donnée est collectée : `\"paiement par virement\"`."}},
	{Key: Pair{"detail", "precision"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"},
		Help: Pair{"What makes the datum clear: `\"last four digits only\"`.", "Ce qui rend la donnée plus claire : `\"quatre derniers chiffres seulement\"`."}},
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
	{Key: Pair{"from", "de"}, Kind: KindEnum, Shape: Many, Readers: Everyone, Label: Pair{"From", "Fournies par"}, Values: sourceKinds,
		Help: Pair{"Who or what provides the data: `person`, `device`, `service`, `observation`, `customer`, `employer`, `third-party` or `internal`.", "Qui ou quoi fournit les données : `personne`, `terminal`, `usage-du-service`, `observation`, `client`, `employeur`, `tiers` ou `interne`."}},
	{Key: Pair{"bodies", "aupres_de"}, Kind: KindRef, Shape: Many, To: "organisations", Readers: Everyone, Label: Pair{"From", "Auprès de"},
		Help: Pair{"The organisations that provide the data: identifiers of entries of `organisations`.", "Les organismes qui fournissent les données : identifiants d'entrées de `organismes`."}},
	{Key: Pair{"text", "texte"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"},
		Help: Pair{"The source in your words, when a list is not enough: `\"address book of the person who invites\"`.", "L'origine dans vos mots, quand une liste ne suffit pas : `\"carnet d'adresses de la personne qui invite\"`."}},
	{Key: Pair{"public", "accessible_au_public"}, Kind: KindBool, Law: "GDPR 14(2)(f)", Readers: Everyone, Label: Pair{"Publicly accessible source", "Source accessible au public"},
		Help: Pair{"`yes` if the data come from a source open to the public. People are told of it in notices.", "`oui` si les données viennent d'une source accessible au public. Les mentions d'information l'indiquent."}},
}}

var sourceKinds = []Value{
	{Key: Pair{"person", "personne"}, Label: Pair{"the person", "la personne elle-même"}},
	{Key: Pair{"device", "terminal"}, Label: Pair{"the device of the person, automatically", "le terminal de la personne, automatiquement"}},
	{Key: Pair{"service", "usage-du-service"}, Label: Pair{"the use of the service", "l'utilisation du service"}},
	{Key: Pair{"observation", "observation"}, Label: Pair{"direct observation (camera, badge reader, sensor)", "l'observation directe (caméra, lecteur de badges, capteur)"}},
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
	{Key: Pair{"services", "services"}, Kind: KindObject, Shape: Many, Of: "access", Askable: true, Readers: Everyone, Label: Pair{"Inside the organisation", "Destinataires internes"},
		Help: Pair{"Your own departments that have access: `[human-resources, management]`. Functions and departments, never named people.", "Vos propres services qui ont accès aux données : `[ressources-humaines, direction]`. Des fonctions et des services, jamais des personnes nommées."}},
	{Key: Pair{"agreements", "accords"}, Kind: KindObject, Shape: Many, Of: "agreement use", Askable: true, Law: "GDPR 28", Readers: Everyone, Label: Pair{"Processors and partners", "Sous-traitants et partenaires"},
		Help: Pair{"The processors and partners that receive the data: identifiers of entries of `agreements`, or `none`.", "Les sous-traitants et partenaires qui reçoivent les données : identifiants d'entrées de `accords`, ou `aucun`."}},
	{Key: Pair{"others", "autres"}, Kind: KindObject, Shape: ByID, Of: "recipient", Askable: true, Readers: Everyone, Label: Pair{"Other recipients", "Autres destinataires"},
		Help: Pair{"Those who receive the data without an agreement, each under an identifier: `bank: \"The bank of the employee\"`.", "Ceux qui reçoivent les données sans accord, chacun sous un identifiant : `banque: \"La banque du salarié\"`."}},
	{Key: Pair{"authorised_third_parties", "tiers_autorises"}, Kind: KindText, Shape: Many, Askable: true, Law: "GDPR 4(9)", Readers: Everyone, Label: Pair{"Authorities entitled by law", "Tiers autorisés"},
		Help: Pair{"Authorities that may ask for data in a particular inquiry, under a law: `[\"tax authorities\"]`. Article 4(9) sets them apart from recipients.", "Les autorités qui peuvent demander des données pour une enquête particulière, en vertu d'un texte : `[\"administration fiscale\"]`. L'article 4 9) les distingue des destinataires."}},
	{Key: Pair{"text", "texte"}, Kind: KindText, Readers: Everyone, Label: Pair{"Detail", "Précision"},
		Help: Pair{"What remains to be said about recipients: `\"nobody else receives the data\"`.", "Ce qui reste à dire des destinataires : `\"personne d'autre ne reçoit les données\"`."}},
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
	{Key: Pair{"service", "service"}, Kind: KindRef, To: "services", Required: true, Readers: Everyone, Label: Pair{"Department", "Service"},
		Help: Pair{"The department that has access: the identifier of an entry of `services`.", "Le service qui a accès aux données : l'identifiant d'une entrée de `services`."}},
	{Key: Pair{"who", "qui"}, Kind: KindText, Readers: Everyone, Label: Pair{"Who", "Qui"},
		Help: Pair{"Who in the department, by function: `\"the two payroll officers\"`. Never a person's name.", "Qui dans le service, par fonction : `\"les deux gestionnaires de paie\"`. Jamais le nom d'une personne."}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Why", "Pourquoi"},
		Help: Pair{"Why they need access: `\"to arrange interviews\"`.", "Pourquoi l'accès est nécessaire : `\"organiser les entretiens\"`."}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"},
		Help: Pair{"The case in which they have access: `\"a dispute with the employee\"`.", "Le cas dans lequel l'accès a lieu : `\"litige avec le salarié\"`."}},
}}

// AgreementUse is the use of an agreement by an activity.
type AgreementUse struct {
	Meta
	Agreement Ref[Agreement] `key:"agreement"`
	Why       Text           `key:"why"`
	OnlyIf    Text           `key:"only_if"`
}

var agreementUseType = Type{Name: "agreement use", Title: Pair{"use of an agreement", "recours à un accord"}, Short: "agreement", Fields: []Field{
	{Key: Pair{"agreement", "accord"}, Kind: KindRef, To: "agreements", Required: true, Readers: Everyone, Label: Pair{"Agreement", "Accord"},
		Help: Pair{"The relation that this activity makes use of: the identifier of an entry of `agreements`.", "La relation à laquelle cette activité a recours : l'identifiant d'une entrée de `accords`."}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Why", "Pourquoi"},
		Help: Pair{"What it does for this activity: `\"sends the reminders\"`.", "Ce qu'il fait pour cette activité : `\"envoie les relances\"`."}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"},
		Help: Pair{"The case in which it receives the data: `\"the person pays by card\"`.", "Le cas dans lequel il reçoit les données : `\"la personne paie par carte\"`."}},
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"Who receives the data, as readers will see it: `\"The other members of the forum\"`. Never a named person.", "Qui reçoit les données, tel que les lecteurs le verront : `\"Les autres membres du forum\"`. Jamais une personne nommée."}},
	{Key: Pair{"organisation", "organisme"}, Kind: KindRef, To: "organisations", Readers: Everyone, Label: Pair{"Organisation", "Organisme"},
		Help: Pair{"If it is an organisation of the register, its identifier in `organisations`.", "Si c'est un organisme du registre, son identifiant dans `organismes`."}},
	{Key: Pair{"role", "role"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Role", "Rôle"}, Values: roles,
		Help: Pair{"What this recipient is: most often `recipient` or `controller`. A processor needs an entry of `agreements` instead.", "Ce qu'est ce destinataire : le plus souvent `destinataire` ou `responsable-distinct`. Un sous-traitant s'indique plutôt dans `accords`."}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Why", "Pourquoi"},
		Help: Pair{"Why this recipient receives the data: `\"to pay the wages\"`.", "Pourquoi ce destinataire reçoit les données : `\"verser les salaires\"`."}},
	{Key: Pair{"only_if", "seulement_si"}, Kind: KindText, Readers: Everyone, Label: Pair{"Only if", "Seulement si"},
		Help: Pair{"The case in which this recipient receives the data: `\"the person publishes a message\"`.", "Le cas dans lequel ce destinataire reçoit les données : `\"la personne publie un message\"`."}},
	{Key: Pair{"visibility", "visibilite"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Visibility", "Visibilité"}, Values: audiences,
		Help: Pair{"The widest audience that may read this line: `authority`. It narrows what is published, it never widens it.", "Le public le plus large qui peut lire cette ligne : `autorite`. Cela restreint ce qui est publié, sans jamais l'élargir."}},
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

// ProfilesOnly tells that aspects of people are evaluated and no more: a decision
// of GDPR 22 has consequences, an exception that permits it, and a way to a
// human being.
func (d *AutomatedDecision) ProfilesOnly() bool {
	return d.IsGiven() && d.Profiling.V && !d.Consequences.IsGiven() && !d.Exception.IsGiven() && !d.Human.IsGiven()
}

var automatedDecisionType = Type{Name: "automated decision", Title: Pair{"automated decision", "décision automatisée"}, Fields: []Field{
	{Key: Pair{"logic", "logique"}, Kind: KindText, Law: "GDPR 13(2)(f)", Readers: Everyone, Label: Pair{"Logic involved", "Logique sous-jacente"},
		Help: Pair{"How the decision is reached, in words for the people concerned: which data count, and how. Printed in notices.", "Comment la décision est obtenue, en mots destinés aux personnes concernées : quelles données comptent, et comment. Imprimé dans les mentions d'information."}},
	{Key: Pair{"consequences", "consequences"}, Kind: KindText, Law: "GDPR 13(2)(f)", Readers: Everyone, Label: Pair{"Consequences", "Conséquences"},
		Help: Pair{"What the decision may change for people: `\"the credit may be refused\"`. Printed in notices.", "Ce que la décision peut changer pour les personnes : `\"le crédit peut être refusé\"`. Imprimé dans les mentions d'information."}},
	{Key: Pair{"exception", "exception"}, Kind: KindEnum, Askable: true, Law: "GDPR 22(2)", Readers: Everyone, Label: Pair{"Permitted by", "Permise par"}, Values: decisionExceptions,
		Help: Pair{"The case of article 22(2) relied upon: `contract`, `law` or `explicit-consent`.", "Le cas de l'article 22 §2 sur lequel vous vous fondez : `contrat`, `loi` ou `consentement-explicite`."}},
	{Key: Pair{"human_intervention", "intervention_humaine"}, Kind: KindText, Law: "GDPR 22(3)", Readers: Everyone, Label: Pair{"Human intervention", "Intervention humaine"},
		Help: Pair{"How people reach a human being, give their view and contest the decision: `\"on request to the customer service\"`.", "Comment les personnes obtiennent l'intervention d'un être humain, donnent leur avis et contestent la décision : `\"sur demande au service client\"`."}},
	{Key: Pair{"profiling", "profilage"}, Kind: KindBool, Law: "GDPR 4(4)", Readers: Everyone, Label: Pair{"Profiling", "Profilage"},
		Help: Pair{"`yes` if personal aspects are evaluated automatically: behaviour, interests, reliability.", "`oui` si des aspects personnels sont évalués automatiquement : comportement, centres d'intérêt, fiabilité."}},
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
	{Key: Pair{"status", "etat"}, Kind: KindEnum, Law: "GDPR 35(1)", Readers: Official, Label: Pair{"Status", "État"}, Values: dpiaStatuses,
		Help: Pair{"Where the assessment stands: `done`, `in-progress` or `not-carried-out`. This records what you say: whether one is due is for you to judge.", "Où en est l'analyse : `faite`, `en-cours` ou `non-menee`. Cela consigne ce que vous dites : c'est à vous de juger si elle est due."}},
	{Key: Pair{"done_on", "faite_le"}, Kind: KindDate, Readers: Official, Label: Pair{"Done on", "Faite le"},
		Help: Pair{"Date on which the assessment was completed: `2025-09-15`.", "Date à laquelle l'analyse a été achevée : `2025-09-15`."}},
	{Key: Pair{"review_by", "a_revoir_le"}, Kind: KindDate, Law: "GDPR 35(11)", Readers: Official, Label: Pair{"To be reviewed by", "À revoir le"},
		Help: Pair{"Date by which you plan to review the assessment: `2028-09-15`.", "Date à laquelle vous prévoyez de revoir l'analyse : `2028-09-15`."}},
	{Key: Pair{"evidence", "preuve"}, Kind: KindText, Readers: Official, Label: Pair{"Evidence", "Preuve"},
		Help: Pair{"Where the assessment is filed: `dms-4730`. A reference, never the assessment itself.", "Où l'analyse est classée : `ged-4730`. Une référence, jamais l'analyse elle-même."}},
	{Key: Pair{"why", "pourquoi"}, Kind: KindText, Readers: Official, Label: Pair{"Why", "Pourquoi"},
		Help: Pair{"Your reasons, above all if no assessment was carried out: the criteria considered, the advice of the data protection officer.", "Vos raisons, surtout si aucune analyse n'a été menée : les critères examinés, l'avis du délégué à la protection des données."}},
}}

var dpiaStatuses = []Value{
	{Key: Pair{"done", "faite"}, Label: Pair{"done", "faite"}},
	{Key: Pair{"in-progress", "en-cours"}, Label: Pair{"in progress", "en cours"}},
	{Key: Pair{"not-carried-out", "non-menee"}, Label: Pair{"not carried out", "non menée"}},
}
