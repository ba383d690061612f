package register

// Organisation is a legal person: ours, or one we deal with. Its role is not
// here: it belongs to a relation (Agreement).
type Organisation struct {
	Head
	Name             Text                `key:"name"`
	LegalName        Text                `key:"legal_name"`
	LegalForm        Text                `key:"legal_form"`
	Capital          Text                `key:"capital"`
	Nature           Enum                `key:"nature"`
	Country          Country             `key:"country"`
	Parent           Ref[Organisation]   `key:"parent"`
	Establishments   List[Country]       `key:"establishments"`
	Address          Text                `key:"address"`
	Identifiers      List[Identifier]    `key:"identifiers"`
	Website          Code                `key:"website"`
	Contact          Ref[Contact]        `key:"contact"`
	Representative   Text                `key:"representative"`
	EURepresentative Ref[Organisation]   `key:"eu_representative"`
	DPO              Ref[Contact]        `key:"dpo"`
	Employees        Int                 `key:"employees"`
	Certifications   List[Certification] `key:"certifications"`
	Note             Text                `key:"note"`
}

var organisationType = Type{Name: "organisation", Title: Pair{"organisation", "organisme"}, Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Law: "GDPR 30(1)(a)", Readers: Everyone, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"legal_name", "raison_sociale"}, Kind: KindText, Readers: Everyone, Label: Pair{"Legal name", "Raison sociale"}},
	{Key: Pair{"legal_form", "forme_juridique"}, Kind: KindText, Readers: Everyone, Label: Pair{"Legal form", "Forme juridique"}},
	{Key: Pair{"capital", "capital"}, Kind: KindText, Readers: Everyone, Label: Pair{"Share capital", "Capital social"}},
	{Key: Pair{"nature", "nature"}, Kind: KindEnum, Readers: Official, Label: Pair{"Nature", "Nature"}, Values: natures},
	{Key: Pair{"country", "pays"}, Kind: KindCountry, Askable: true, Readers: Everyone, Label: Pair{"Country", "Pays"}},
	{Key: Pair{"parent", "societe_mere"}, Kind: KindRef, To: "organisations", Askable: true, Readers: Official, Label: Pair{"Parent company", "Société mère"}},
	{Key: Pair{"establishments", "etablissements"}, Kind: KindCountry, Shape: Many, Readers: Official, Label: Pair{"Establishments", "Établissements"}},
	{Key: Pair{"address", "adresse"}, Kind: KindText, Law: "GDPR 30(1)(a)", Readers: Everyone, Label: Pair{"Address", "Adresse"}},
	{Key: Pair{"identifiers", "immatriculations"}, Kind: KindObject, Shape: Many, Of: "identifier", Readers: Everyone, Label: Pair{"Registration", "Immatriculation"}},
	{Key: Pair{"website", "site"}, Kind: KindURL, Readers: Everyone, Label: Pair{"Website", "Site internet"}},
	{Key: Pair{"contact", "contact"}, Kind: KindRef, To: "contacts", Law: "GDPR 30(1)(a); GDPR 13(1)(a)", Readers: Everyone, Label: Pair{"Contact", "Contact"}},
	{Key: Pair{"representative", "representant_legal"}, Kind: KindText, Readers: Official, Label: Pair{"Legal representative", "Représentant légal"}},
	{Key: Pair{"eu_representative", "representant_ue"}, Kind: KindRef, To: "organisations", Askable: true, Law: "GDPR 27", Readers: Everyone, Label: Pair{"Representative in the Union", "Représentant dans l'Union"}},
	{Key: Pair{"dpo", "dpo"}, Kind: KindRef, To: "contacts", Askable: true, Law: "GDPR 30(1)(a); GDPR 13(1)(b); GDPR 37", Readers: Everyone, Label: Pair{"Data protection officer", "Délégué à la protection des données"}},
	{Key: Pair{"employees", "effectif"}, Kind: KindInt, Law: "GDPR 30(5)", Readers: Official, Label: Pair{"Number of employees", "Effectif"}},
	{Key: Pair{"certifications", "certifications"}, Kind: KindObject, Shape: Many, Of: "certification", Readers: Everyone, Label: Pair{"Certifications", "Certifications"}},
	{Key: Pair{"note", "remarque"}, Kind: KindProse, Readers: Internal, Label: Pair{"Internal note", "Remarque interne"}},
}}

var natures = []Value{
	{Key: Pair{"private", "privee"}, Label: Pair{"Private body", "Organisme privé"}},
	{Key: Pair{"public", "publique"}, Label: Pair{"Public body", "Organisme public"}},
	{Key: Pair{"association", "association"}, Label: Pair{"Non-profit organisation", "Association"}},
	{Key: Pair{"health", "sante"}, Label: Pair{"Health establishment", "Établissement de santé"}},
	{Key: Pair{"international", "internationale"}, Label: Pair{"International organisation", "Organisation internationale"}},
}

// Identifier is a registration: a name ("SIRET") and a number, as text.
type Identifier struct {
	Meta
	Name   Text `key:"name"`
	Number Text `key:"number"`
}

var identifierType = Type{Name: "identifier", Title: Pair{"registration", "immatriculation"}, Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Register", "Registre"}},
	{Key: Pair{"number", "numero"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Number", "Numéro"}},
}}

// Certification is a claim that somebody can check.
type Certification struct {
	Meta
	Name      Text `key:"name"`
	Reference Text `key:"reference"`
	Scope     Text `key:"scope"`
	Until     Date `key:"until"`
}

var certificationType = Type{Name: "certification", Title: Pair{"certification", "certification"}, Short: "name", Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Certification", "Certification"}},
	{Key: Pair{"reference", "reference"}, Kind: KindText, Readers: Official, Label: Pair{"Reference", "Référence"}},
	{Key: Pair{"scope", "perimetre"}, Kind: KindText, Readers: Everyone, Label: Pair{"Scope", "Périmètre"}},
	{Key: Pair{"until", "jusqu_au"}, Kind: KindDate, Readers: Everyone, Label: Pair{"Valid until", "Valable jusqu'au"}},
}}

// Contact is a function that answers, never a person.
type Contact struct {
	Head
	Function     Text              `key:"function"`
	Organisation Ref[Organisation] `key:"organisation"`
	Email        Code              `key:"email"`
	Phone        Text              `key:"phone"`
	Address      Text              `key:"address"`
	Form         Code              `key:"form"`
	DesignatedOn Date              `key:"designated_on"`
}

var contactType = Type{Name: "contact", Title: Pair{"contact", "contact"}, Fields: []Field{
	{Key: Pair{"function", "fonction"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Function", "Fonction"}},
	{Key: Pair{"organisation", "organisme"}, Kind: KindRef, To: "organisations", Readers: Everyone, Label: Pair{"Organisation", "Organisme"}},
	{Key: Pair{"email", "courriel"}, Kind: KindEmail, Readers: Everyone, Label: Pair{"E-mail", "Courriel"}},
	{Key: Pair{"phone", "telephone"}, Kind: KindText, Readers: Everyone, Label: Pair{"Telephone", "Téléphone"}},
	{Key: Pair{"address", "adresse"}, Kind: KindText, Readers: Everyone, Label: Pair{"Address", "Adresse"}},
	{Key: Pair{"form", "formulaire"}, Kind: KindURL, Readers: Everyone, Label: Pair{"Form", "Formulaire"}},
	{Key: Pair{"designated_on", "designe_le"}, Kind: KindDate, Law: "GDPR 37(7)", Readers: Official, Label: Pair{"Designated on", "Désigné le"}},
}}

// Service is a department of the organisation. Defaults says once what its
// sheets share; it never holds a purpose, a basis or a safeguard.
type Service struct {
	Head
	Name        Text         `key:"name"`
	Description Text         `key:"description"`
	Contact     Ref[Contact] `key:"contact"`
	Defaults    Defaults     `key:"defaults"`
}

var serviceType = Type{Name: "service", Title: Pair{"department", "service"}, Short: "name", Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Name", "Nom"}},
	{Key: Pair{"description", "description"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Description", "Description"}},
	{Key: Pair{"contact", "contact"}, Kind: KindRef, To: "contacts", Readers: Everyone, Label: Pair{"Contact", "Contact"}},
	{Key: Pair{"defaults", "defauts"}, Kind: KindObject, Of: "defaults", Readers: Everyone, Label: Pair{"Shared by its sheets", "Commun à ses fiches"}},
}}

// Defaults are the fields that a service may say once for its activities.
type Defaults struct {
	Meta
	Recipients        Recipients           `key:"recipients"`
	Systems           List[Ref[System]]    `key:"systems"`
	Measures          List[Ref[Measure]]   `key:"measures"`
	Rights            Ref[RightsProcedure] `key:"rights"`
	AutomatedDecision AutomatedDecision    `key:"automated_decision"`
}

var defaultsType = Type{Name: "defaults", Title: Pair{"defaults of a department", "valeurs communes d'un service"}, Fields: []Field{
	{Key: Pair{"recipients", "destinataires"}, Kind: KindObject, Of: "recipients", Askable: true, Readers: Everyone, Label: Pair{"Recipients", "Destinataires"}},
	{Key: Pair{"systems", "systemes"}, Kind: KindRef, Shape: Many, To: "systems", Askable: true, Readers: Everyone, Label: Pair{"Systems", "Systèmes"}},
	{Key: Pair{"measures", "mesures"}, Kind: KindRef, Shape: Many, To: "measures", Askable: true, Readers: Everyone, Label: Pair{"Security measures", "Mesures de sécurité"}},
	{Key: Pair{"rights", "droits"}, Kind: KindRef, To: "rights_procedures", Readers: Everyone, Label: Pair{"Exercise of rights", "Exercice des droits"}},
	{Key: Pair{"automated_decision", "decision_automatisee"}, Kind: KindObject, Of: "automated decision", Askable: true, Readers: Everyone, Label: Pair{"Automated decision", "Décision automatisée"}},
}}

// Agreement is a relation with another organisation: it holds the role, the
// places, the onward transfers (GDPR 26, 28).
type Agreement struct {
	Head
	With           Ref[Organisation]   `key:"with"`
	Name           Text                `key:"name"`
	Role           Enum                `key:"role"`
	Subject        Text                `key:"subject"`
	SignedOn       Date                `key:"signed_on"`
	EndsOn         Date                `key:"ends_on"`
	Evidence       Text                `key:"evidence"`
	Template       Text                `key:"template"`
	Places         Map[Location]       `key:"places"`
	SubProcessors  SubProcessing       `key:"sub_processors"`
	Transfers      Map[Transfer]       `key:"transfers"`
	Essence        Text                `key:"essence"`
	ContactPoint   Ref[Contact]        `key:"contact_point"`
	Certifications List[Certification] `key:"certifications"`
	Policy         Code                `key:"policy"`
	Note           Text                `key:"note"`
}

var agreementType = Type{Name: "agreement", Title: Pair{"agreement", "accord"}, Fields: []Field{
	{Key: Pair{"with", "avec"}, Kind: KindRef, To: "organisations", Required: true, Readers: Everyone, Label: Pair{"With", "Avec"}},
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Everyone, Label: Pair{"Service provided", "Service rendu"}},
	{Key: Pair{"role", "role"}, Kind: KindEnum, Askable: true, Law: "GDPR 4(7)-(10)", Readers: Everyone, Label: Pair{"Role", "Rôle"}, Values: roles},
	{Key: Pair{"subject", "objet"}, Kind: KindText, Law: "GDPR 28(3)", Readers: Everyone, Label: Pair{"Subject matter", "Objet"}},
	{Key: Pair{"signed_on", "signe_le"}, Kind: KindDate, Askable: true, Law: "GDPR 28(9)", Readers: Official, Label: Pair{"Signed on", "Signé le"}},
	{Key: Pair{"ends_on", "fin_le"}, Kind: KindDate, Askable: true, Readers: Official, Label: Pair{"Ends on", "Fin le"}},
	{Key: Pair{"evidence", "preuve"}, Kind: KindText, Readers: Official, Label: Pair{"Evidence", "Preuve"}},
	{Key: Pair{"template", "modele"}, Kind: KindText, Law: "2021/915", Readers: Official, Label: Pair{"Based on", "Modèle de clauses"}},
	{Key: Pair{"places", "lieux"}, Kind: KindObject, Shape: ByID, Of: "location", Askable: true, Readers: Everyone, Label: Pair{"Places of processing", "Lieux de traitement"}},
	{Key: Pair{"sub_processors", "sous_traitants"}, Kind: KindObject, Of: "sub-processing", Askable: true, Law: "GDPR 28(2)", Readers: Parties, Label: Pair{"Sub-processors", "Sous-traitants ultérieurs"}},
	{Key: Pair{"transfers", "transferts"}, Kind: KindObject, Shape: ByID, Of: "transfer", Askable: true, Law: "GDPR 44", Readers: Everyone, Label: Pair{"Transfers", "Transferts"}},
	{Key: Pair{"essence", "essentiel"}, Kind: KindProse, Law: "GDPR 26(2)", Readers: Everyone, Label: Pair{"Essence of the arrangement", "Grandes lignes de l'accord"}},
	{Key: Pair{"contact_point", "point_de_contact"}, Kind: KindRef, To: "contacts", Law: "GDPR 26(1)", Readers: Everyone, Label: Pair{"Contact point", "Point de contact"}},
	{Key: Pair{"certifications", "certifications"}, Kind: KindObject, Shape: Many, Of: "certification", Readers: Everyone, Label: Pair{"Certifications", "Certifications"}},
	{Key: Pair{"policy", "politique"}, Kind: KindURL, Readers: Everyone, Label: Pair{"Its own policy", "Sa propre politique"}},
	{Key: Pair{"note", "remarque"}, Kind: KindProse, Readers: Internal, Label: Pair{"Internal note", "Remarque interne"}},
}}

var roles = []Value{
	{Key: Pair{"processor", "sous-traitant"}, Label: Pair{"Processor", "Sous-traitant"}, Law: "GDPR 4(8)"},
	{Key: Pair{"joint-controller", "responsable-conjoint"}, Label: Pair{"Joint controller", "Responsable conjoint"}, Law: "GDPR 26"},
	{Key: Pair{"controller", "responsable-distinct"}, Label: Pair{"Separate controller", "Responsable distinct"}, Law: "GDPR 4(7)"},
	{Key: Pair{"recipient", "destinataire"}, Label: Pair{"Recipient", "Destinataire"}, Law: "GDPR 4(9)"},
}

// Location is a place of processing, or an access from a country.
type Location struct {
	Head
	Place      Ref[Place]        `key:"place"`
	Country    Country           `key:"country"`
	AccessFrom Country           `key:"access_from"`
	By         Ref[Organisation] `key:"by"`
	Use        List[Enum]        `key:"use"`
	What       Text              `key:"what"`
}

var locationType = Type{Name: "location", Title: Pair{"place of processing", "lieu de traitement"}, Short: "place", Fields: []Field{
	{Key: Pair{"place", "lieu"}, Kind: KindRef, To: "places", Readers: Everyone, Label: Pair{"Place", "Lieu"}},
	{Key: Pair{"country", "pays"}, Kind: KindCountry, Readers: Everyone, Label: Pair{"Country", "Pays"}},
	{Key: Pair{"access_from", "acces_depuis"}, Kind: KindCountry, Law: "GDPR 44", Readers: Everyone, Label: Pair{"Access from", "Accès depuis"}},
	{Key: Pair{"by", "par"}, Kind: KindRef, To: "organisations", Readers: Parties, Label: Pair{"By", "Par"}},
	{Key: Pair{"use", "usage"}, Kind: KindEnum, Shape: Many, Readers: Everyone, Label: Pair{"Use", "Usage"}, Values: uses},
	{Key: Pair{"what", "quoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"What", "Ce qui s'y trouve"}},
}}

var uses = []Value{
	{Key: Pair{"production", "production"}, Label: Pair{"production", "production"}},
	{Key: Pair{"backup", "sauvegarde"}, Label: Pair{"backup", "sauvegarde"}},
	{Key: Pair{"monitoring", "supervision"}, Label: Pair{"monitoring", "supervision"}},
	{Key: Pair{"logs", "journaux"}, Label: Pair{"logs", "journaux"}},
	{Key: Pair{"support", "support"}, Label: Pair{"support", "support"}},
	{Key: Pair{"archive", "archivage"}, Label: Pair{"archiving", "archivage"}},
	{Key: Pair{"test", "essai"}, Label: Pair{"testing", "essais"}},
}

// SubProcessing says how sub-processors are authorised (GDPR 28(2), 28(4)).
type SubProcessing struct {
	Meta
	Authorisation Enum                    `key:"authorisation"`
	Notice        Duration                `key:"notice"`
	List          List[Ref[Organisation]] `key:"list"`
	URL           Code                    `key:"url"`
}

var subProcessingType = Type{Name: "sub-processing", Title: Pair{"sub-processing", "sous-traitance ultérieure"}, ShortList: "list", Fields: []Field{
	{Key: Pair{"authorisation", "autorisation"}, Kind: KindEnum, Askable: true, Law: "GDPR 28(2)", Readers: Parties, Label: Pair{"Authorisation", "Autorisation"}, Values: authorisations},
	{Key: Pair{"notice", "preavis"}, Kind: KindDuration, Readers: Parties, Label: Pair{"Notice", "Préavis"}},
	{Key: Pair{"list", "liste"}, Kind: KindRef, Shape: Many, To: "organisations", Readers: Parties, Label: Pair{"Sub-processors", "Sous-traitants ultérieurs"}},
	{Key: Pair{"url", "adresse"}, Kind: KindURL, Readers: Parties, Label: Pair{"Published list", "Liste publiée"}},
}}

var authorisations = []Value{
	{Key: Pair{"general", "generale"}, Label: Pair{"general", "générale"}},
	{Key: Pair{"specific", "specifique"}, Label: Pair{"specific", "spécifique"}},
}

// Transfer is a transfer to a third country or an international organisation
// (GDPR 44 to 49).
type Transfer struct {
	Head
	From       Ref[Organisation] `key:"from"`
	To         Ref[Organisation] `key:"to"`
	Country    Country           `key:"country"`
	Safeguard  Enum              `key:"safeguard"`
	Derogation Enum              `key:"derogation"`
	Instrument Text              `key:"instrument"`
	Module     Int               `key:"module"`
	AssessedOn Date              `key:"assessed_on"`
	CheckedOn  Date              `key:"checked_on"`
	Measures   Text              `key:"supplementary_measures"`
	Copy       Text              `key:"copy"`
	Frequency  Enum              `key:"frequency"`
	What       Text              `key:"what"`
	Evidence   Text              `key:"evidence"`
}

var transferType = Type{Name: "transfer", Title: Pair{"transfer", "transfert"}, Fields: []Field{
	{Key: Pair{"from", "de"}, Kind: KindRef, To: "organisations", Readers: Parties, Label: Pair{"Exporter", "Exportateur"}},
	{Key: Pair{"to", "vers"}, Kind: KindRef, To: "organisations", Readers: Everyone, Label: Pair{"Importer", "Importateur"}},
	{Key: Pair{"country", "pays"}, Kind: KindCountry, Required: true, Law: "GDPR 30(1)(e)", Readers: Everyone, Label: Pair{"Country", "Pays"}},
	{Key: Pair{"safeguard", "garantie"}, Kind: KindEnum, Askable: true, Law: "GDPR 45; GDPR 46; GDPR 13(1)(f)", Readers: Everyone, Label: Pair{"Safeguard", "Garantie"}, Values: safeguards},
	{Key: Pair{"derogation", "derogation"}, Kind: KindEnum, Law: "GDPR 49(1)", Readers: Everyone, Label: Pair{"Derogation", "Dérogation"}, Values: derogations},
	{Key: Pair{"instrument", "instrument"}, Kind: KindText, Readers: Everyone, Label: Pair{"Instrument", "Instrument"}},
	{Key: Pair{"module", "module"}, Kind: KindInt, Law: "2021/914", Readers: Parties, Label: Pair{"Module of the clauses", "Module des clauses"}},
	{Key: Pair{"assessed_on", "analyse_le"}, Kind: KindDate, Askable: true, Law: "C-311/18", Readers: Official, Label: Pair{"Transfer impact assessment", "Analyse d'impact du transfert"}},
	{Key: Pair{"checked_on", "verifie_le"}, Kind: KindDate, Askable: true, Readers: Official, Label: Pair{"Checked on", "Vérifié le"}},
	{Key: Pair{"supplementary_measures", "mesures_supplementaires"}, Kind: KindText, Law: "EDPB-01/2020", Readers: Parties, Label: Pair{"Supplementary measures", "Mesures supplémentaires"}},
	{Key: Pair{"copy", "copie"}, Kind: KindText, Law: "GDPR 13(1)(f)", Readers: Everyone, Label: Pair{"How to obtain a copy", "Comment en obtenir une copie"}},
	{Key: Pair{"frequency", "frequence"}, Kind: KindEnum, Readers: Parties, Label: Pair{"Frequency", "Fréquence"}, Values: frequencies},
	{Key: Pair{"what", "quoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Data transferred", "Données transférées"}},
	{Key: Pair{"evidence", "preuve"}, Kind: KindText, Readers: Official, Label: Pair{"Evidence", "Preuve"}},
}}

var frequencies = []Value{
	{Key: Pair{"occasional", "ponctuelle"}, Label: Pair{"occasional", "ponctuelle"}},
	{Key: Pair{"regular", "reguliere"}, Label: Pair{"regular", "régulière"}},
}

var safeguards = []Value{
	{Key: Pair{"adequacy", "adequation"}, Label: Pair{"adequacy decision", "décision d'adéquation"}, Law: "GDPR 45"},
	{Key: Pair{"standard-clauses", "clauses-types"}, Label: Pair{"standard contractual clauses of the Commission", "clauses contractuelles types de la Commission européenne"}, Law: "GDPR 46(2)(c)"},
	{Key: Pair{"binding-corporate-rules", "regles-entreprise-contraignantes"}, Label: Pair{"binding corporate rules", "règles d'entreprise contraignantes"}, Law: "GDPR 46(2)(b)"},
	{Key: Pair{"authority-clauses", "clauses-autorite"}, Label: Pair{"standard clauses of a supervisory authority", "clauses types d'une autorité de contrôle"}, Law: "GDPR 46(2)(d)"},
	{Key: Pair{"code-of-conduct", "code-de-conduite"}, Label: Pair{"approved code of conduct", "code de conduite approuvé"}, Law: "GDPR 46(2)(e)"},
	{Key: Pair{"certification", "certification"}, Label: Pair{"approved certification", "certification approuvée"}, Law: "GDPR 46(2)(f)"},
	{Key: Pair{"public-instrument", "instrument-public"}, Label: Pair{"legally binding instrument between public authorities", "instrument contraignant entre autorités publiques"}, Law: "GDPR 46(2)(a)"},
	{Key: Pair{"ad-hoc-clauses", "clauses-ad-hoc"}, Label: Pair{"ad hoc clauses authorised by the supervisory authority", "clauses ad hoc autorisées par l'autorité de contrôle"}, Law: "GDPR 46(3)(a)"},
	{Key: Pair{"administrative-arrangement", "arrangement-administratif"}, Label: Pair{"administrative arrangement authorised by the supervisory authority", "arrangement administratif autorisé par l'autorité de contrôle"}, Law: "GDPR 46(3)(b)"},
	{Key: Pair{"other", "autre"}, Label: Pair{"other instrument", "autre instrument"}},
}

var derogations = []Value{
	{Key: Pair{"explicit-consent", "consentement-explicite"}, Label: Pair{"explicit consent", "consentement explicite"}, Law: "GDPR 49(1)(a)"},
	{Key: Pair{"contract-with-subject", "contrat-avec-la-personne"}, Label: Pair{"performance of a contract with the person", "exécution d'un contrat avec la personne"}, Law: "GDPR 49(1)(b)"},
	{Key: Pair{"contract-in-interest", "contrat-dans-son-interet"}, Label: Pair{"contract in the interest of the person", "contrat conclu dans l'intérêt de la personne"}, Law: "GDPR 49(1)(c)"},
	{Key: Pair{"public-interest", "interet-public"}, Label: Pair{"important reasons of public interest", "motifs importants d'intérêt public"}, Law: "GDPR 49(1)(d)"},
	{Key: Pair{"legal-claims", "defense-en-justice"}, Label: Pair{"legal claims", "défense de droits en justice"}, Law: "GDPR 49(1)(e)"},
	{Key: Pair{"vital-interests", "interets-vitaux"}, Label: Pair{"vital interests", "intérêts vitaux"}, Law: "GDPR 49(1)(f)"},
	{Key: Pair{"public-register", "registre-public"}, Label: Pair{"public register", "registre public"}, Law: "GDPR 49(1)(g)"},
	{Key: Pair{"compelling-interests", "interets-imperieux"}, Label: Pair{"compelling legitimate interests", "intérêts légitimes impérieux"}, Law: "GDPR 49(1)"},
}
