package register

// Register is what all the files of a folder declare together.
type Register struct {
	Lang    string // "fr" or "en": the language of the keys
	orphans []Orphan
	open    int // answers still to be given
	said    []Said

	Header              Header                 `key:"register"`
	Organisations       Map[Organisation]      `key:"organisations"`
	Contacts            Map[Contact]           `key:"contacts"`
	Services            Map[Service]           `key:"services"`
	Agreements          Map[Agreement]         `key:"agreements"`
	Places              Map[Place]             `key:"places"`
	Systems             Map[System]            `key:"systems"`
	Measures            Map[Measure]           `key:"measures"`
	PersonCategories    Map[PersonCategory]    `key:"person_categories"`
	DataCategories      Map[DataCategory]      `key:"data_categories"`
	RetentionRules      Map[RetentionRule]     `key:"retention_rules"`
	Triggers            Map[Trigger]           `key:"triggers"`
	RightsProcedures    Map[RightsProcedure]   `key:"rights_procedures"`
	Trackers            Map[Tracker]           `key:"trackers"`
	Activities          Map[Activity]          `key:"activities"`
	ProcessorActivities Map[ProcessorActivity] `key:"processor_activities"`
	Definitions         Map[Definition]        `key:"definitions"`
	Decisions           Map[Decision]          `key:"decisions"`
	Documents           Map[Document]          `key:"documents"`
}

var rootType = Type{Name: "root", Title: Pair{"register file", "fichier du registre"}, Fields: []Field{
	{Key: Pair{"register", "registre"}, Kind: KindObject, Of: "header", Readers: Everyone, Label: Pair{"Register", "Registre"},
		Help: Pair{"Opens `registre.yaml`, the first file of the register: its title, its organisation, the version of the language.", "Ouvre `registre.yaml`, le premier fichier du registre : son titre, son organisme, la version du langage."}},
	{Key: Pair{"organisations", "organismes"}, Kind: KindObject, Shape: ByID, Of: "organisation", Readers: Everyone, Label: Pair{"Organisations", "Organismes"},
		Help: Pair{"Your organisation and those you deal with, each under an identifier: `editor: {name: \"HR Editor\", country: IE}`. What they do for you is said in `agreements`.", "Votre organisme et ceux avec qui vous travaillez, chacun sous un identifiant : `editeur: {nom: \"Éditeur RH\", pays: IE}`. Ce qu'ils font pour vous se dit dans `accords`."}},
	{Key: Pair{"contacts", "contacts"}, Kind: KindObject, Shape: ByID, Of: "contact", Readers: Everyone, Label: Pair{"Contacts", "Contacts"},
		Help: Pair{"The functions that answer (data protection officer, customer service), each under an identifier. Functions, never named people.", "Les fonctions qui répondent (délégué à la protection des données, service client), chacune sous un identifiant. Des fonctions, jamais des personnes nommées."}},
	{Key: Pair{"services", "services"}, Kind: KindObject, Shape: ByID, Of: "service", Readers: Everyone, Label: Pair{"Departments", "Services"},
		Help: Pair{"The departments of the organisation, each under an identifier: `hr: \"Human resources\"`. A department may say once what its sheets share.", "Les services de l'organisme, chacun sous un identifiant : `rh: \"Ressources humaines\"`. Un service peut dire une seule fois ce que ses fiches ont en commun."}},
	{Key: Pair{"agreements", "accords"}, Kind: KindObject, Shape: ByID, Of: "agreement", Readers: Everyone, Label: Pair{"Agreements", "Accords"},
		Help: Pair{"Your relations with other organisations, each under an identifier: who, in which role, for what, where. Sheets refer to them under `recipients`.", "Vos relations avec d'autres organismes, chacune sous un identifiant : avec qui, dans quel rôle, pour quoi, où. Les fiches y renvoient dans `destinataires`."}},
	{Key: Pair{"places", "lieux"}, Kind: KindObject, Shape: ByID, Of: "place", Readers: Everyone, Label: Pair{"Places", "Lieux"},
		Help: Pair{"The data centres and offices where data are, each under an identifier. Systems and agreements refer to them.", "Les centres de données et les bureaux où se trouvent les données, chacun sous un identifiant. Les systèmes et les accords y renvoient."}},
	{Key: Pair{"systems", "systemes"}, Kind: KindObject, Shape: ByID, Of: "system", Readers: Everyone, Label: Pair{"Systems", "Systèmes"},
		Help: Pair{"The applications and infrastructures that hold data, each under an identifier: where they are, how they are backed up.", "Les applications et les infrastructures qui contiennent des données, chacune sous un identifiant : où elles sont, comment elles sont sauvegardées."}},
	{Key: Pair{"measures", "mesures"}, Kind: KindObject, Shape: ByID, Of: "measure", Readers: Everyone, Label: Pair{"Security measures", "Mesures de sécurité"},
		Help: Pair{"The security measures, described once, each under an identifier: `encryption-at-rest: \"Disks are encrypted\"`. Sheets and systems refer to them.", "Les mesures de sécurité, décrites une seule fois, chacune sous un identifiant : `chiffrement-au-repos: \"Les disques sont chiffrés\"`. Les fiches et les systèmes y renvoient."}},
	{Key: Pair{"person_categories", "categories_de_personnes"}, Kind: KindObject, Shape: ByID, Of: "person category", Readers: Everyone, Label: Pair{"Categories of data subjects", "Catégories de personnes"},
		Help: Pair{"The kinds of people whose data are processed, each under an identifier: `volunteers: \"Volunteers\"`. The usual ones (`employees`, `customers`) are there already.", "Les catégories de personnes dont les données sont traitées, chacune sous un identifiant : `benevoles: \"Bénévoles\"`. Les plus courantes (`salaries`, `clients`) existent déjà."}},
	{Key: Pair{"data_categories", "categories_de_donnees"}, Kind: KindObject, Shape: ByID, Of: "data category", Readers: Everyone, Label: Pair{"Categories of personal data", "Catégories de données"},
		Help: Pair{"The categories of personal data, each under an identifier, with their family and any particular regime. The usual ones (`identity`, `health`) are there already.", "Les catégories de données personnelles, chacune sous un identifiant, avec leur famille et leur éventuel régime particulier. Les plus courantes (`etat-civil`, `sante`) existent déjà."}},
	{Key: Pair{"retention_rules", "durees_types"}, Kind: KindObject, Shape: ByID, Of: "retention rule", Readers: Everyone, Label: Pair{"Retention rules", "Règles de conservation"},
		Help: Pair{"Retention rules shared by several sheets, each under an identifier: a sheet refers to one with `rule`.", "Les règles de conservation communes à plusieurs fiches, chacune sous un identifiant : une fiche y renvoie par `duree_type`."}},
	{Key: Pair{"triggers", "declencheurs"}, Kind: KindObject, Shape: ByID, Of: "trigger", Readers: Everyone, Label: Pair{"Events", "Évènements"},
		Help: Pair{"The events that start or end a period, in both turns of phrase: `move: {from: \"from the move\", until: \"until the move\"}`. The usual ones (`departure`, `last-contact`) are there already.", "Les évènements qui font courir ou finir une durée, dans leurs deux tournures : `demenagement: {a_compter_de: \"à compter du déménagement\", jusqu_a: \"jusqu'au déménagement\"}`. Les plus courants (`depart`, `dernier-contact`) existent déjà."}},
	{Key: Pair{"rights_procedures", "droits"}, Kind: KindObject, Shape: ByID, Of: "rights procedure", Readers: Everyone, Label: Pair{"Exercise of rights", "Exercice des droits"},
		Help: Pair{"How people exercise their rights, each procedure under an identifier; sheets refer to it with `rights`.", "La façon dont les personnes exercent leurs droits, chaque procédure sous un identifiant ; les fiches y renvoient par `droits`."}},
	{Key: Pair{"trackers", "traceurs"}, Kind: KindObject, Shape: ByID, Of: "tracker", Readers: Everyone, Label: Pair{"Cookies and trackers", "Cookies et traceurs"},
		Help: Pair{"The cookies and other trackers of your sites and applications, each under an identifier. A tracker is not a processing activity.", "Les cookies et autres traceurs de vos sites et applications, chacun sous un identifiant. Un traceur n'est pas une activité de traitement."}},
	{Key: Pair{"activities", "activites"}, Kind: KindObject, Shape: ByID, Of: "activity", Readers: Everyone, Law: "GDPR 30(1)", Label: Pair{"Processing activities", "Activités de traitement"},
		Help: Pair{"The sheets of the register that you keep as a controller, each under an identifier: `recruitment`, `payroll`.", "Les fiches du registre que vous tenez comme responsable du traitement, chacune sous un identifiant : `recrutement`, `paie`."}},
	{Key: Pair{"processor_activities", "activites_sous_traitant"}, Kind: KindObject, Shape: ByID, Of: "processor activity", Readers: Everyone, Law: "GDPR 30(2)", Label: Pair{"Activities as a processor", "Activités de sous-traitant"},
		Help: Pair{"The sheets of the register that you keep as a processor, for what you do on behalf of customers. They have their own questions.", "Les fiches du registre que vous tenez comme sous-traitant, pour ce que vous faites pour le compte de clients. Elles ont leurs propres questions."}},
	{Key: Pair{"definitions", "definitions"}, Kind: KindObject, Shape: ByID, Of: "definition", Readers: Everyone, Label: Pair{"Definitions", "Définitions"},
		Help: Pair{"The terms that documents explain to their readers, each under an identifier.", "Les termes que les documents expliquent à leurs lecteurs, chacun sous un identifiant."}},
	{Key: Pair{"decisions", "decisions"}, Kind: KindObject, Shape: ByID, Of: "decision", Readers: Internal, Label: Pair{"Decisions", "Décisions"},
		Help: Pair{"Findings that you accept, for a stated reason and until a date, each under an identifier. They stay internal and do not correct what was found.", "Les constats que vous acceptez, pour une raison écrite et jusqu'à une date, chacun sous un identifiant. Ils restent internes et ne corrigent pas ce qui a été constaté."}},
	{Key: Pair{"documents", "documents"}, Kind: KindObject, Shape: ByID, Of: "document", Readers: Everyone, Label: Pair{"Documents", "Documents"},
		Help: Pair{"The documents to publish (privacy policy, notice, register), each under an identifier, with their audience and their outline.", "Les documents à publier (politique de confidentialité, mention d'information, registre), chacun sous un identifiant, avec leur public et leur plan."}},
}}

// Header is the first key of registre.yaml.
type Header struct {
	Meta
	Format       Int               `key:"format"`
	Law          Date              `key:"law"`
	Title        Text              `key:"title"`
	Organisation Ref[Organisation] `key:"organisation"`
	UpdatedOn    Date              `key:"updated_on"`
	Introduction Text              `key:"introduction"`
}

var headerType = Type{Name: "header", Title: Pair{"header of the register", "en-tête du registre"}, Fields: []Field{
	{Key: Pair{"format", "format"}, Kind: KindInt, Required: true, Readers: Everyone, Label: Pair{"Format", "Format"},
		Help: Pair{"The version of this language: `1`. It tells which keys your files use.", "La version de ce langage : `1`. Elle dit quelles clés vos fichiers emploient."}},
	{Key: Pair{"law", "droit"}, Kind: KindEdition, Required: true, Readers: Everyone, Label: Pair{"Edition of the law", "Édition du droit"},
		Help: Pair{"The edition of the embedded legal tables, as a month: `2026-11`. Checks use that month as their date unless another is given.", "L'édition des tables juridiques embarquées, sous la forme d'un mois : `2026-11`. Les contrôles prennent ce mois pour date, sauf si une autre est donnée."}},
	{Key: Pair{"title", "titre"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Title", "Titre"},
		Help: Pair{"The title printed on the register: `\"Record of processing activities\"`.", "Le titre imprimé sur le registre : `\"Registre des activités de traitement\"`."}},
	{Key: Pair{"organisation", "organisme"}, Kind: KindRef, To: "organisations", Required: true, Law: "GDPR 30(1)(a)", Readers: Everyone, Label: Pair{"Organisation", "Organisme"},
		Help: Pair{"The organisation that keeps this register: the identifier of an entry of `organisations`. Its name and contact details head the register.", "L'organisme qui tient ce registre : l'identifiant d'une entrée de `organismes`. Son nom et ses coordonnées figurent en tête du registre."}},
	{Key: Pair{"updated_on", "mis_a_jour_le"}, Kind: KindDate, Readers: Everyone, Label: Pair{"Last updated", "Dernière mise à jour"},
		Help: Pair{"Date of the last update of the register as a whole: `2026-03-01`. Each sheet has its own dates.", "Date de la dernière mise à jour du registre dans son ensemble : `2026-03-01`. Chaque fiche a ses propres dates."}},
	{Key: Pair{"introduction", "introduction"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Introduction", "Présentation"},
		Help: Pair{"A few lines printed at the beginning of the register, for its readers.", "Quelques lignes imprimées au début du registre, pour ses lecteurs."}},
}}

// Definition explains a term in documents.
type Definition struct {
	Head
	Term   Text `key:"term"`
	Text   Text `key:"text"`
	Source Code `key:"source"`
}

var definitionType = Type{Name: "definition", Title: Pair{"definition", "définition"}, Fields: []Field{
	{Key: Pair{"term", "terme"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Term", "Terme"},
		Help: Pair{"The word or phrase to explain: `\"personal data\"`.", "Le mot ou l'expression à expliquer : `\"donnée personnelle\"`."}},
	{Key: Pair{"text", "texte"}, Kind: KindProse, Required: true, Readers: Everyone, Label: Pair{"Definition", "Définition"},
		Help: Pair{"What the term means, in plain words.", "Ce que le terme veut dire, en mots simples."}},
	{Key: Pair{"source", "source"}, Kind: KindURL, Readers: Everyone, Label: Pair{"Official text", "Texte officiel"},
		Help: Pair{"Address of the official text that the definition comes from.", "Adresse du texte officiel d'où vient la définition."}},
}}

// Decision accepts a finding, for a reason and until a date: it is data, so
// that accountability leaves a trace (GDPR 5(2)).
type Decision struct {
	Head
	Rule   Code `key:"rule"`
	On     Code `key:"on"`
	Reason Text `key:"reason"`
	By     Text `key:"by"`
	Date   Date `key:"date"`
	Until  Date `key:"until"`
}

var decisionType = Type{Name: "decision", Title: Pair{"decision", "décision"}, Fields: []Field{
	{Key: Pair{"rule", "regle"}, Kind: KindFact, Required: true, Readers: Internal, Label: Pair{"Rule", "Règle"},
		Help: Pair{"Identifier of the rule whose finding you accept: `CON001`. Some rules accept no decision.", "Identifiant de la règle dont vous acceptez le constat : `CON001`. Certaines règles n'admettent aucune décision."}},
	{Key: Pair{"on", "sur"}, Kind: KindPath, Required: true, Readers: Internal, Label: Pair{"About", "Objet"},
		Help: Pair{"What the decision is about, as a path of identifiers: `activities/recruitment/retention/unsuccessful`.", "Ce que vise la décision, sous la forme d'un chemin d'identifiants : `activites/recrutement/conservation/non-retenus`."}},
	{Key: Pair{"reason", "raison"}, Kind: KindText, Required: true, Readers: Internal, Label: Pair{"Reason", "Raison"},
		Help: Pair{"Why the finding is accepted, so that somebody else can understand it later.", "Pourquoi le constat est accepté, de façon qu'une autre personne puisse le comprendre plus tard."}},
	{Key: Pair{"by", "par"}, Kind: KindText, Required: true, Readers: Internal, Label: Pair{"Decided by", "Décidé par"},
		Help: Pair{"Who decided: a function, never a person's name: `\"executive board\"`.", "Qui a décidé : une fonction, jamais le nom d'une personne : `\"direction générale\"`."}},
	{Key: Pair{"date", "le"}, Kind: KindDate, Required: true, Readers: Internal, Label: Pair{"Date", "Date"},
		Help: Pair{"Date of the decision: `2026-04-02`.", "Date de la décision : `2026-04-02`."}},
	{Key: Pair{"until", "jusqu_au"}, Kind: KindDate, Required: true, Readers: Internal, Label: Pair{"Until", "Jusqu'au"},
		Help: Pair{"Date until which the decision holds: `2027-04-01`. After it, the decision itself is reported.", "Date jusqu'à laquelle la décision vaut : `2027-04-01`. Passé ce jour, c'est la décision qui est signalée."}},
}}

// Document is a document to publish.
type Document struct {
	Head
	Type                Enum                         `key:"type"`
	Title               Text                         `key:"title"`
	Subtitle            Text                         `key:"subtitle"`
	Audience            Enum                         `key:"audience"`
	Version             Text                         `key:"version"`
	InForceOn           Date                         `key:"in_force_on"`
	Author              Text                         `key:"author"`
	Approved            Approval                     `key:"approved"`
	Activities          List[Ref[Activity]]          `key:"activities"`
	ProcessorActivities List[Ref[ProcessorActivity]] `key:"processor_activities"`
	Contact             Ref[Contact]                 `key:"contact"`
	History             List[Version]                `key:"history"`
	Outline             List[Section]                `key:"outline"`
}

var documentType = Type{Name: "document", Title: Pair{"document", "document"}, Fields: []Field{
	{Key: Pair{"type", "type"}, Kind: KindEnum, Required: true, Readers: Everyone, Label: Pair{"Type", "Type"}, Values: documentTypes,
		Help: Pair{"What the document is: `privacy-policy`, `notice`, `controller-register` or `processor-register`.", "La nature du document : `politique-de-confidentialite`, `mention-d-information`, `registre-du-responsable` ou `registre-du-sous-traitant`."}},
	{Key: Pair{"title", "titre"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Title", "Titre"},
		Help: Pair{"The title printed on the document.", "Le titre imprimé sur le document."}},
	{Key: Pair{"subtitle", "sous_titre"}, Kind: KindText, Readers: Everyone, Label: Pair{"Subtitle", "Sous-titre"},
		Help: Pair{"A line printed under the title: what the document covers, for whom.", "Une ligne imprimée sous le titre : ce que le document couvre, pour qui."}},
	{Key: Pair{"audience", "public"}, Kind: KindEnum, Required: true, Readers: Everyone, Label: Pair{"Audience", "Public"}, Values: audiences,
		Help: Pair{"Who the document is for. It leaves out whatever this audience may not read: `public`, `persons`, `client`, `authority` or `internal`.", "À qui le document s'adresse. Il laisse de côté tout ce que ce public ne peut pas lire : `public`, `personnes`, `client`, `autorite` ou `interne`."}},
	{Key: Pair{"version", "version"}, Kind: KindText, Readers: Everyone, Label: Pair{"Version", "Version"},
		Help: Pair{"The number of this version, between quotes: `\"1.3\"`.", "Le numéro de cette version, entre guillemets : `\"1.3\"`."}},
	{Key: Pair{"in_force_on", "en_vigueur_le"}, Kind: KindDate, Readers: Everyone, Label: Pair{"In force on", "En vigueur le"},
		Help: Pair{"Date from which this version applies: `2026-12-01`.", "Date à partir de laquelle cette version s'applique : `2026-12-01`."}},
	{Key: Pair{"author", "auteur"}, Kind: KindText, Readers: Everyone, Label: Pair{"Author", "Auteur"},
		Help: Pair{"Who wrote the document: a function or a department, never a person's name.", "Qui a rédigé le document : une fonction ou un service, jamais le nom d'une personne."}},
	{Key: Pair{"approved", "approuve"}, Kind: KindObject, Of: "approval", Readers: Everyone, Label: Pair{"Approved", "Approbation"},
		Help: Pair{"Who approved the document, and when: `{by: \"executive board\", on: 2026-11-20}`.", "Qui a approuvé le document, et quand : `{par: \"direction générale\", le: 2026-11-20}`."}},
	{Key: Pair{"activities", "activites"}, Kind: KindRef, Shape: Many, To: "activities", Readers: Everyone, Label: Pair{"Activities", "Activités"},
		Help: Pair{"Identifiers of the activities that the document covers: `[recruitment, payroll]`. A privacy policy takes in only those listed here.", "Identifiants des activités que le document couvre : `[recrutement, paie]`. Une politique de confidentialité ne reprend que celles qui sont listées ici."}},
	{Key: Pair{"processor_activities", "activites_sous_traitant"}, Kind: KindRef, Shape: Many, To: "processor_activities", Readers: Everyone, Label: Pair{"Activities as a processor", "Activités de sous-traitant"},
		Help: Pair{"Identifiers of the activities as a processor that the document covers.", "Identifiants des activités de sous-traitant que le document couvre."}},
	{Key: Pair{"contact", "contact"}, Kind: KindRef, To: "contacts", Readers: Everyone, Label: Pair{"Contact", "Contact"},
		Help: Pair{"The contact printed in the document for questions: the identifier of an entry of `contacts`.", "Le contact imprimé dans le document pour les questions : l'identifiant d'une entrée de `contacts`."}},
	{Key: Pair{"history", "historique"}, Kind: KindObject, Shape: Many, Of: "version", Readers: Everyone, Label: Pair{"Versions", "Versions"},
		Help: Pair{"The earlier versions of the document: number, date, what changed.", "Les versions précédentes du document : numéro, date, ce qui a changé."}},
	{Key: Pair{"outline", "plan"}, Kind: KindObject, Shape: Many, Of: "section", Readers: Everyone, Label: Pair{"Outline", "Plan"},
		Help: Pair{"The sections of the document, in the order of reading: ready-made sections and prose of your own.", "Les sections du document, dans l'ordre de lecture : des sections toutes prêtes et vos propres textes."}},
}}

var documentTypes = []Value{
	{Key: Pair{"privacy-policy", "politique-de-confidentialite"}, Label: Pair{"Privacy policy", "Politique de confidentialité"}, Law: "GDPR 13; GDPR 14"},
	{Key: Pair{"notice", "mention-d-information"}, Label: Pair{"Information notice", "Mention d'information"}, Law: "GDPR 13; GDPR 14"},
	{Key: Pair{"controller-register", "registre-du-responsable"}, Label: Pair{"Record of processing activities", "Registre des activités de traitement"}, Law: "GDPR 30(1)"},
	{Key: Pair{"processor-register", "registre-du-sous-traitant"}, Label: Pair{"Record of processing activities (processor)", "Registre des activités de traitement (sous-traitant)"}, Law: "GDPR 30(2)"},
}

var audiences = []Value{
	{Key: Pair{"public", "public"}, Label: Pair{"Public", "Tout public"}},
	{Key: Pair{"persons", "personnes"}, Label: Pair{"People concerned", "Personnes concernées"}},
	{Key: Pair{"client", "client"}, Label: Pair{"Client", "Client"}},
	{Key: Pair{"authority", "autorite"}, Label: Pair{"Supervisory authority", "Autorité de contrôle"}},
	{Key: Pair{"internal", "interne"}, Label: Pair{"Internal", "Interne"}},
}

// Approval says who approved a document: a function, never a person.
type Approval struct {
	Meta
	By Text `key:"by"`
	On Date `key:"on"`
}

var approvalType = Type{Name: "approval", Title: Pair{"approval", "approbation"}, Short: "by", Fields: []Field{
	{Key: Pair{"by", "par"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"By", "Par"},
		Help: Pair{"Who approved: a function or a body, never a person's name: `\"executive board\"`.", "Qui a approuvé : une fonction ou une instance, jamais le nom d'une personne : `\"direction générale\"`."}},
	{Key: Pair{"on", "le"}, Kind: KindDate, Readers: Everyone, Label: Pair{"On", "Le"},
		Help: Pair{"Date of the approval: `2026-11-20`.", "Date de l'approbation : `2026-11-20`."}},
}}

// Version is a line of a document's history.
type Version struct {
	Meta
	Version Text `key:"version"`
	On      Date `key:"on"`
	Subject Text `key:"subject"`
}

var versionType = Type{Name: "version", Title: Pair{"version", "version"}, Fields: []Field{
	{Key: Pair{"version", "version"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Version", "Version"},
		Help: Pair{"The number of the version, between quotes: `\"1.2\"`.", "Le numéro de la version, entre guillemets : `\"1.2\"`."}},
	{Key: Pair{"on", "le"}, Kind: KindDate, Required: true, Readers: Everyone, Label: Pair{"Date", "Date"},
		Help: Pair{"Date of the version: `2018-05-25`.", "Date de la version : `2018-05-25`."}},
	{Key: Pair{"subject", "objet"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Changes", "Objet des modifications"},
		Help: Pair{"What changed, in a line: `\"First public version\"`.", "Ce qui a changé, en une ligne : `\"Première version publique\"`."}},
}}

// Section is a section of a document's outline: what it is (Section, Prose or
// Text), what it keeps to (services, activities, systems…), and the sections
// inside it, which keep to the same unless they say otherwise.
type Section struct {
	Meta
	Section             Enum                         `key:"section"`
	Title               Text                         `key:"title"`
	Prose               Code                         `key:"prose"`
	Text                Text                         `key:"text"`
	By                  Enum                         `key:"by"`
	Services            List[Ref[Service]]           `key:"services"`
	Activities          List[Ref[Activity]]          `key:"activities"`
	ProcessorActivities List[Ref[ProcessorActivity]] `key:"processor_activities"`
	Systems             List[Ref[System]]            `key:"systems"`
	Rights              List[Ref[RightsProcedure]]   `key:"rights"`
	Trackers            List[Ref[Tracker]]           `key:"trackers"`
	Parts               List[Enum]                   `key:"parts"`
	Sections            List[Section]                `key:"sections"`
}

var sectionType = Type{Name: "section", Title: Pair{"section of a document", "section d'un document"}, Short: "section", Fields: []Field{
	{Key: Pair{"section", "section"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Section", "Section"}, Values: sections,
		Help: Pair{"A ready-made section, filled from the register: `activities`, `rights`, `hosting`.", "Une section toute prête, remplie à partir du registre : `activites`, `droits`, `hebergement`."}},
	{Key: Pair{"title", "titre"}, Kind: KindText, Readers: Everyone, Label: Pair{"Title", "Titre"},
		Help: Pair{"The heading of the section. Without it, a ready-made section has its usual heading.", "Le titre de la section. Sans lui, une section toute prête porte son titre habituel."}},
	{Key: Pair{"prose", "prose"}, Kind: KindFile, Readers: Everyone, Label: Pair{"Prose", "Prose"},
		Help: Pair{"Path of a Markdown file of the register that holds the text of the section: `texts/introduction.md`.", "Chemin d'un fichier Markdown du registre qui contient le texte de la section : `textes/introduction.md`."}},
	{Key: Pair{"text", "texte"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Text", "Texte"},
		Help: Pair{"The text of the section, written here in Markdown. For a long text, prefer `prose`.", "Le texte de la section, écrit ici en Markdown. Pour un texte long, préférez `prose`."}},
	{Key: Pair{"by", "par"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Grouped by", "Regroupé par"}, Values: groupings,
		Help: Pair{"How the activities of the section are grouped: `service` or `activity`.", "La façon de regrouper les activités de la section : `service` ou `activite`."}},
	{Key: Pair{"services", "services"}, Kind: KindRef, Shape: Many, To: "services", Readers: Everyone, Label: Pair{"Departments", "Services"},
		Help: Pair{"Keeps to these departments: identifiers of entries of `services`.", "Restreint la section à ces services : identifiants d'entrées de `services`."}},
	{Key: Pair{"activities", "activites"}, Kind: KindRef, Shape: Many, To: "activities", Readers: Everyone, Label: Pair{"Activities", "Activités"},
		Help: Pair{"Keeps to these activities: identifiers of entries of `activities`.", "Restreint la section à ces activités : identifiants d'entrées de `activites`."}},
	{Key: Pair{"processor_activities", "activites_sous_traitant"}, Kind: KindRef, Shape: Many, To: "processor_activities", Readers: Everyone, Label: Pair{"Activities as a processor", "Activités de sous-traitant"},
		Help: Pair{"Keeps this section to these activities as a processor, among those of the document.", "Limite cette rubrique à ces activités de sous-traitant, parmi celles du document."}},
	{Key: Pair{"systems", "systemes"}, Kind: KindRef, Shape: Many, To: "systems", Readers: Everyone, Label: Pair{"Systems", "Systèmes"},
		Help: Pair{"Keeps to these systems: identifiers of entries of `systems`.", "Restreint la section à ces systèmes : identifiants d'entrées de `systemes`."}},
	{Key: Pair{"rights", "droits"}, Kind: KindRef, Shape: Many, To: "rights_procedures", Readers: Everyone, Label: Pair{"Rights", "Droits"},
		Help: Pair{"Keeps to these procedures: identifiers of entries of `rights_procedures`.", "Restreint la section à ces procédures : identifiants d'entrées de `droits`, à la racine du registre."}},
	{Key: Pair{"trackers", "traceurs"}, Kind: KindRef, Shape: Many, To: "trackers", Readers: Everyone, Label: Pair{"Trackers", "Traceurs"},
		Help: Pair{"Keeps to these trackers: identifiers of entries of `trackers`.", "Restreint la section à ces traceurs : identifiants d'entrées de `traceurs`."}},
	{Key: Pair{"parts", "rubriques"}, Kind: KindEnum, Shape: Many, Readers: Everyone, Label: Pair{"Parts", "Rubriques"}, Values: parts,
		Help: Pair{"What is told of each activity, in this section: `[purposes, data, retention]`.", "Ce qui est dit de chaque activité dans cette section : `[finalites, donnees, conservation]`."}},
	{Key: Pair{"sections", "sections"}, Kind: KindObject, Shape: Many, Of: "section", Readers: Everyone, Label: Pair{"Sections", "Sections"},
		Help: Pair{"Sections inside this one, in the order of reading.", "Les sous-sections de cette section, dans l'ordre de lecture."}},
}}

// sections are what a document can hold beside prose; the label is the default
// title.
var sections = []Value{
	{Key: Pair{"controller", "responsable"}, Label: Pair{"Who is responsible for your data", "Qui est responsable de vos données"}, Law: "GDPR 13(1)(a)"},
	{Key: Pair{"definitions", "definitions"}, Label: Pair{"Definitions", "Définitions"}},
	{Key: Pair{"activities", "activites"}, Label: Pair{"How we use your data", "Ce que nous faisons de vos données"}, Law: "GDPR 13(1)(c)"},
	{Key: Pair{"processor-activities", "activites-sous-traitant"}, Label: Pair{"What we do for our customers", "Ce que nous faisons pour nos clients"}},
	{Key: Pair{"recipients", "destinataires"}, Label: Pair{"Who has access to your data", "Qui a accès à vos données"}, Law: "GDPR 13(1)(e)"},
	{Key: Pair{"transfers", "transferts"}, Label: Pair{"Transfers outside the European Economic Area", "Transferts hors de l'Espace économique européen"}, Law: "GDPR 13(1)(f)"},
	{Key: Pair{"retention", "conservation"}, Label: Pair{"How long we keep your data", "Combien de temps nous conservons vos données"}, Law: "GDPR 13(2)(a)"},
	{Key: Pair{"hosting", "hebergement"}, Label: Pair{"Where your data are hosted", "Hébergement et localisation des données"}},
	{Key: Pair{"backups", "sauvegardes"}, Label: Pair{"Backups", "Sauvegardes"}},
	{Key: Pair{"security", "securite"}, Label: Pair{"How we protect your data", "Sécurité des données"}},
	{Key: Pair{"commitments", "engagements"}, Label: Pair{"Our commitments", "Nos engagements"}},
	{Key: Pair{"trackers", "traceurs"}, Label: Pair{"Cookies and trackers", "Cookies et traceurs"}, Law: "LIL 82"},
	{Key: Pair{"rights", "droits"}, Label: Pair{"Your rights", "Vos droits"}, Law: "GDPR 13(2)(b)"},
	{Key: Pair{"complaint", "reclamation"}, Label: Pair{"Complaint to the supervisory authority", "Réclamation auprès de l'autorité de contrôle"}, Law: "GDPR 13(2)(d)"},
	{Key: Pair{"automated-decisions", "decisions-automatisees"}, Label: Pair{"Automated decisions", "Décisions automatisées"}, Law: "GDPR 13(2)(f)"},
	{Key: Pair{"contact", "contact"}, Label: Pair{"Contact", "Contact"}, Law: "GDPR 13(1)(b)"},
	{Key: Pair{"versions", "versions"}, Label: Pair{"History of this document", "Historique du document"}},
	{Key: Pair{"organisation", "mentions-legales"}, Label: Pair{"About us", "Mentions légales"}},
}

// parts are the parts of an activity inside the section that tells activities.
var parts = []Value{
	{Key: Pair{"purposes", "finalites"}, Label: Pair{"Why we use your data", "Pourquoi utilisons-nous vos données ?"}},
	{Key: Pair{"data", "donnees"}, Label: Pair{"Data concerned", "Données concernées"}},
	{Key: Pair{"retention", "conservation"}, Label: Pair{"How long", "Durée de conservation"}},
	{Key: Pair{"recipients", "destinataires"}, Label: Pair{"Who has access to the data", "Qui a accès aux données ?"}},
	{Key: Pair{"transfers", "transferts"}, Label: Pair{"Transfers outside the European Economic Area", "Transferts hors de l'Espace économique européen"}},
	{Key: Pair{"hosting", "hebergement"}, Label: Pair{"Where the data are", "Localisation des données"}},
	{Key: Pair{"rights", "droits"}, Label: Pair{"Your rights", "Vos droits"}},
	{Key: Pair{"security", "securite"}, Label: Pair{"Security", "Sécurité"}},
}

var groupings = []Value{
	{Key: Pair{"service", "service"}, Label: Pair{"By department", "Par service"}},
	{Key: Pair{"activity", "activite"}, Label: Pair{"By activity", "Par activité"}},
}
