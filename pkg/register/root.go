package register

// Register is what all the files of a folder declare together.
type Register struct {
	Lang    string // "fr" or "en": the language of the keys
	orphans []Orphan

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
	{Key: Pair{"register", "registre"}, Kind: KindObject, Of: "header", Readers: Everyone, Label: Pair{"Register", "Registre"}},
	{Key: Pair{"organisations", "organismes"}, Kind: KindObject, Shape: ByID, Of: "organisation", Readers: Everyone, Label: Pair{"Organisations", "Organismes"}},
	{Key: Pair{"contacts", "contacts"}, Kind: KindObject, Shape: ByID, Of: "contact", Readers: Everyone, Label: Pair{"Contacts", "Contacts"}},
	{Key: Pair{"services", "services"}, Kind: KindObject, Shape: ByID, Of: "service", Readers: Everyone, Label: Pair{"Departments", "Services"}},
	{Key: Pair{"agreements", "accords"}, Kind: KindObject, Shape: ByID, Of: "agreement", Readers: Everyone, Label: Pair{"Agreements", "Accords"}},
	{Key: Pair{"places", "lieux"}, Kind: KindObject, Shape: ByID, Of: "place", Readers: Everyone, Label: Pair{"Places", "Lieux"}},
	{Key: Pair{"systems", "systemes"}, Kind: KindObject, Shape: ByID, Of: "system", Readers: Everyone, Label: Pair{"Systems", "Systèmes"}},
	{Key: Pair{"measures", "mesures"}, Kind: KindObject, Shape: ByID, Of: "measure", Readers: Everyone, Label: Pair{"Security measures", "Mesures de sécurité"}},
	{Key: Pair{"person_categories", "categories_de_personnes"}, Kind: KindObject, Shape: ByID, Of: "person category", Readers: Everyone, Label: Pair{"Categories of data subjects", "Catégories de personnes"}},
	{Key: Pair{"data_categories", "categories_de_donnees"}, Kind: KindObject, Shape: ByID, Of: "data category", Readers: Everyone, Label: Pair{"Categories of personal data", "Catégories de données"}},
	{Key: Pair{"retention_rules", "durees_types"}, Kind: KindObject, Shape: ByID, Of: "retention rule", Readers: Everyone, Label: Pair{"Retention rules", "Règles de conservation"}},
	{Key: Pair{"triggers", "declencheurs"}, Kind: KindObject, Shape: ByID, Of: "trigger", Readers: Everyone, Label: Pair{"Events", "Évènements"}},
	{Key: Pair{"rights_procedures", "droits"}, Kind: KindObject, Shape: ByID, Of: "rights procedure", Readers: Everyone, Label: Pair{"Exercise of rights", "Exercice des droits"}},
	{Key: Pair{"trackers", "traceurs"}, Kind: KindObject, Shape: ByID, Of: "tracker", Readers: Everyone, Label: Pair{"Cookies and trackers", "Cookies et traceurs"}},
	{Key: Pair{"activities", "activites"}, Kind: KindObject, Shape: ByID, Of: "activity", Readers: Everyone, Law: "GDPR 30(1)", Label: Pair{"Processing activities", "Activités de traitement"}},
	{Key: Pair{"processor_activities", "activites_sous_traitant"}, Kind: KindObject, Shape: ByID, Of: "processor activity", Readers: Everyone, Law: "GDPR 30(2)", Label: Pair{"Activities as a processor", "Activités de sous-traitant"}},
	{Key: Pair{"definitions", "definitions"}, Kind: KindObject, Shape: ByID, Of: "definition", Readers: Everyone, Label: Pair{"Definitions", "Définitions"}},
	{Key: Pair{"decisions", "decisions"}, Kind: KindObject, Shape: ByID, Of: "decision", Readers: Internal, Label: Pair{"Decisions", "Décisions"}},
	{Key: Pair{"documents", "documents"}, Kind: KindObject, Shape: ByID, Of: "document", Readers: Everyone, Label: Pair{"Documents", "Documents"}},
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
	{Key: Pair{"format", "format"}, Kind: KindInt, Required: true, Readers: Everyone, Label: Pair{"Format", "Format"}},
	{Key: Pair{"law", "droit"}, Kind: KindEdition, Required: true, Readers: Everyone, Label: Pair{"Edition of the law", "Édition du droit"}},
	{Key: Pair{"title", "titre"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Title", "Titre"}},
	{Key: Pair{"organisation", "organisme"}, Kind: KindRef, To: "organisations", Required: true, Law: "GDPR 30(1)(a)", Readers: Everyone, Label: Pair{"Organisation", "Organisme"}},
	{Key: Pair{"updated_on", "mis_a_jour_le"}, Kind: KindDate, Readers: Everyone, Label: Pair{"Last updated", "Dernière mise à jour"}},
	{Key: Pair{"introduction", "introduction"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Introduction", "Présentation"}},
}}

// Definition explains a term in documents.
type Definition struct {
	Head
	Term   Text `key:"term"`
	Text   Text `key:"text"`
	Source Code `key:"source"`
}

var definitionType = Type{Name: "definition", Title: Pair{"definition", "définition"}, Fields: []Field{
	{Key: Pair{"term", "terme"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Term", "Terme"}},
	{Key: Pair{"text", "texte"}, Kind: KindProse, Required: true, Readers: Everyone, Label: Pair{"Definition", "Définition"}},
	{Key: Pair{"source", "source"}, Kind: KindURL, Readers: Everyone, Label: Pair{"Official text", "Texte officiel"}},
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
	{Key: Pair{"rule", "regle"}, Kind: KindFact, Required: true, Readers: Internal, Label: Pair{"Rule", "Règle"}},
	{Key: Pair{"on", "sur"}, Kind: KindPath, Required: true, Readers: Internal, Label: Pair{"About", "Objet"}},
	{Key: Pair{"reason", "raison"}, Kind: KindText, Required: true, Readers: Internal, Label: Pair{"Reason", "Raison"}},
	{Key: Pair{"by", "par"}, Kind: KindText, Required: true, Readers: Internal, Label: Pair{"Decided by", "Décidé par"}},
	{Key: Pair{"date", "le"}, Kind: KindDate, Required: true, Readers: Internal, Label: Pair{"Date", "Date"}},
	{Key: Pair{"until", "jusqu_au"}, Kind: KindDate, Required: true, Readers: Internal, Label: Pair{"Until", "Jusqu'au"}},
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
	{Key: Pair{"type", "type"}, Kind: KindEnum, Required: true, Readers: Everyone, Label: Pair{"Type", "Type"}, Values: documentTypes},
	{Key: Pair{"title", "titre"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Title", "Titre"}},
	{Key: Pair{"subtitle", "sous_titre"}, Kind: KindText, Readers: Everyone, Label: Pair{"Subtitle", "Sous-titre"}},
	{Key: Pair{"audience", "public"}, Kind: KindEnum, Required: true, Readers: Everyone, Label: Pair{"Audience", "Public"}, Values: audiences},
	{Key: Pair{"version", "version"}, Kind: KindText, Readers: Everyone, Label: Pair{"Version", "Version"}},
	{Key: Pair{"in_force_on", "en_vigueur_le"}, Kind: KindDate, Readers: Everyone, Label: Pair{"In force on", "En vigueur le"}},
	{Key: Pair{"author", "auteur"}, Kind: KindText, Readers: Everyone, Label: Pair{"Author", "Auteur"}},
	{Key: Pair{"approved", "approuve"}, Kind: KindObject, Of: "approval", Readers: Everyone, Label: Pair{"Approved", "Approbation"}},
	{Key: Pair{"activities", "activites"}, Kind: KindRef, Shape: Many, To: "activities", Readers: Everyone, Label: Pair{"Activities", "Activités"}},
	{Key: Pair{"processor_activities", "activites_sous_traitant"}, Kind: KindRef, Shape: Many, To: "processor_activities", Readers: Everyone, Label: Pair{"Activities as a processor", "Activités de sous-traitant"}},
	{Key: Pair{"contact", "contact"}, Kind: KindRef, To: "contacts", Readers: Everyone, Label: Pair{"Contact", "Contact"}},
	{Key: Pair{"history", "historique"}, Kind: KindObject, Shape: Many, Of: "version", Readers: Everyone, Label: Pair{"Versions", "Versions"}},
	{Key: Pair{"outline", "plan"}, Kind: KindObject, Shape: Many, Of: "section", Readers: Everyone, Label: Pair{"Outline", "Plan"}},
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
	{Key: Pair{"by", "par"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"By", "Par"}},
	{Key: Pair{"on", "le"}, Kind: KindDate, Readers: Everyone, Label: Pair{"On", "Le"}},
}}

// Version is a line of a document's history.
type Version struct {
	Meta
	Version Text `key:"version"`
	On      Date `key:"on"`
	Subject Text `key:"subject"`
}

var versionType = Type{Name: "version", Title: Pair{"version", "version"}, Fields: []Field{
	{Key: Pair{"version", "version"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Version", "Version"}},
	{Key: Pair{"on", "le"}, Kind: KindDate, Required: true, Readers: Everyone, Label: Pair{"Date", "Date"}},
	{Key: Pair{"subject", "objet"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Changes", "Objet des modifications"}},
}}

// Section is a section of a document's outline. Exactly one of Section, Prose,
// Text, Activities and ProcessorActivities is given; Sections nests.
type Section struct {
	Meta
	Section    Enum                       `key:"section"`
	Title      Text                       `key:"title"`
	Prose      Code                       `key:"prose"`
	Text       Text                       `key:"text"`
	By         Enum                       `key:"by"`
	Services   List[Ref[Service]]         `key:"services"`
	Activities List[Ref[Activity]]        `key:"activities"`
	Systems    List[Ref[System]]          `key:"systems"`
	Rights     List[Ref[RightsProcedure]] `key:"rights"`
	Trackers   List[Ref[Tracker]]         `key:"trackers"`
	Parts      List[Enum]                 `key:"parts"`
	Sections   List[Section]              `key:"sections"`
}

var sectionType = Type{Name: "section", Title: Pair{"section of a document", "section d'un document"}, Short: "section", Fields: []Field{
	{Key: Pair{"section", "section"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Section", "Section"}, Values: sections},
	{Key: Pair{"title", "titre"}, Kind: KindText, Readers: Everyone, Label: Pair{"Title", "Titre"}},
	{Key: Pair{"prose", "prose"}, Kind: KindFile, Readers: Everyone, Label: Pair{"Prose", "Prose"}},
	{Key: Pair{"text", "texte"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Text", "Texte"}},
	{Key: Pair{"by", "par"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Grouped by", "Regroupé par"}, Values: groupings},
	{Key: Pair{"services", "services"}, Kind: KindRef, Shape: Many, To: "services", Readers: Everyone, Label: Pair{"Departments", "Services"}},
	{Key: Pair{"activities", "activites"}, Kind: KindRef, Shape: Many, To: "activities", Readers: Everyone, Label: Pair{"Activities", "Activités"}},
	{Key: Pair{"systems", "systemes"}, Kind: KindRef, Shape: Many, To: "systems", Readers: Everyone, Label: Pair{"Systems", "Systèmes"}},
	{Key: Pair{"rights", "droits"}, Kind: KindRef, Shape: Many, To: "rights_procedures", Readers: Everyone, Label: Pair{"Rights", "Droits"}},
	{Key: Pair{"trackers", "traceurs"}, Kind: KindRef, Shape: Many, To: "trackers", Readers: Everyone, Label: Pair{"Trackers", "Traceurs"}},
	{Key: Pair{"parts", "rubriques"}, Kind: KindEnum, Shape: Many, Readers: Everyone, Label: Pair{"Parts", "Rubriques"}, Values: parts},
	{Key: Pair{"sections", "sections"}, Kind: KindObject, Shape: Many, Of: "section", Readers: Everyone, Label: Pair{"Sections", "Sections"}},
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
