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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Law: "GDPR 30(1)(a)", Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"The usual name of the organisation, as readers know it. It appears in the register and in notices.", "Le nom usuel de l'organisme, tel que les lecteurs le connaissent. Il figure dans le registre et dans les mentions d'information."}},
	{Key: Pair{"legal_name", "raison_sociale"}, Kind: KindText, Readers: Everyone, Label: Pair{"Legal name", "Raison sociale"},
		Help: Pair{"The registered name, when it differs from the usual one.", "La raison sociale, lorsqu'elle diffère du nom usuel."}},
	{Key: Pair{"legal_form", "forme_juridique"}, Kind: KindText, Readers: Everyone, Label: Pair{"Legal form", "Forme juridique"},
		Help: Pair{"The legal form: `\"limited company\"`, `\"local authority\"`.", "La forme juridique : `\"société par actions simplifiée\"`, `\"commune\"`."}},
	{Key: Pair{"capital", "capital"}, Kind: KindText, Readers: Everyone, Label: Pair{"Share capital", "Capital social"},
		Help: Pair{"The share capital, as it is to be printed in the legal notice: `\"10,000 euros\"`.", "Le capital social, tel qu'il doit figurer dans les mentions légales : `\"10 000 euros\"`."}},
	{Key: Pair{"nature", "nature"}, Kind: KindEnum, Readers: Official, Label: Pair{"Nature", "Nature"}, Values: natures,
		Help: Pair{"What kind of body it is: `private`, `public`, `association`, `health` or `international`. Several checks depend on it.", "Le genre d'organisme : `privee`, `publique`, `association`, `sante` ou `internationale`. Plusieurs contrôles en dépendent."}},
	{Key: Pair{"country", "pays"}, Kind: KindCountry, Askable: true, Readers: Everyone, Label: Pair{"Country", "Pays"},
		Help: Pair{"Country of the seat, as a two-letter code: `FR`, `IE`. A seat abroad alone is not a transfer: say where the data go in `agreements`.", "Pays du siège, en code à deux lettres : `FR`, `IE`. Un siège à l'étranger n'est pas à lui seul un transfert : dites où vont les données dans `accords`."}},
	{Key: Pair{"parent", "societe_mere"}, Kind: KindRef, To: "organisations", Askable: true, Readers: Official, Label: Pair{"Parent company", "Société mère"},
		Help: Pair{"The company that controls this one: the identifier of an entry of `organisations`, or `none`. A parent abroad alone is not a transfer.", "La société qui contrôle celle-ci : l'identifiant d'une entrée de `organismes`, ou `aucune`. Une société mère à l'étranger n'est pas à elle seule un transfert."}},
	{Key: Pair{"establishments", "etablissements"}, Kind: KindCountry, Shape: Many, Readers: Official, Label: Pair{"Establishments", "Établissements"},
		Help: Pair{"The countries where the organisation has an establishment, as two-letter codes: `[FR, DE]`.", "Les pays où l'organisme a un établissement, en codes à deux lettres : `[FR, DE]`."}},
	{Key: Pair{"address", "adresse"}, Kind: KindText, Askable: true, Law: "GDPR 30(1)(a)", Readers: Everyone, Label: Pair{"Address", "Adresse"},
		Help: Pair{"Postal address of the organisation, as readers may write to it. Never somebody's home address.", "Adresse postale de l'organisme, à laquelle les lecteurs peuvent écrire. Jamais l'adresse personnelle de quelqu'un."}},
	{Key: Pair{"identifiers", "immatriculations"}, Kind: KindObject, Shape: Many, Of: "identifier", Readers: Everyone, Label: Pair{"Registration", "Immatriculation"},
		Help: Pair{"The official registers where it is listed, with its numbers: `[{name: SIRET, number: \"000 000 000 00000\"}]`.", "Les registres officiels où il est inscrit, avec ses numéros : `[{nom: SIRET, numero: \"000 000 000 00000\"}]`."}},
	{Key: Pair{"website", "site"}, Kind: KindURL, Readers: Everyone, Label: Pair{"Website", "Site internet"},
		Help: Pair{"Address of its website: `https://www.organisation.example`.", "Adresse de son site internet : `https://www.organisme.example`."}},
	{Key: Pair{"contact", "contact"}, Kind: KindRef, To: "contacts", Law: "GDPR 30(1)(a); GDPR 13(1)(a)", Readers: Everyone, Label: Pair{"Contact", "Contact"},
		Help: Pair{"Where to write to the organisation: the identifier of an entry of `contacts`. These details appear in the register and in notices.", "Où écrire à l'organisme : l'identifiant d'une entrée de `contacts`. Ces coordonnées figurent dans le registre et dans les mentions d'information."}},
	{Key: Pair{"representative", "representant_legal"}, Kind: KindText, Readers: Official, Label: Pair{"Legal representative", "Représentant légal"},
		Help: Pair{"Who legally represents the organisation: the function, never the name: `\"the mayor\"`, `\"the chair\"`.", "Qui représente légalement l'organisme : la fonction, jamais le nom : `\"le maire\"`, `\"la présidence\"`."}},
	{Key: Pair{"eu_representative", "representant_ue"}, Kind: KindRef, To: "organisations", Askable: true, Law: "GDPR 27", Readers: Everyone, Label: Pair{"Representative in the Union", "Représentant dans l'Union"},
		Help: Pair{"For an organisation outside the Union, its representative in the Union (article 27): the identifier of an entry of `organisations`, or `none`.", "Pour un organisme établi hors de l'Union, son représentant dans l'Union (article 27) : l'identifiant d'une entrée de `organismes`, ou `aucun`."}},
	{Key: Pair{"dpo", "dpo"}, Kind: KindRef, To: "contacts", Askable: true, Law: "GDPR 30(1)(a); GDPR 13(1)(b); GDPR 37", Readers: Everyone, Label: Pair{"Data protection officer", "Délégué à la protection des données"},
		Help: Pair{"The data protection officer: the identifier of an entry of `contacts`, or `none`. The function and its contact details are printed in the register and in notices.", "Le délégué à la protection des données : l'identifiant d'une entrée de `contacts`, ou `aucun`. La fonction et ses coordonnées figurent dans le registre et dans les mentions d'information."}},
	{Key: Pair{"employees", "effectif"}, Kind: KindInt, Law: "GDPR 30(5)", Readers: Official, Label: Pair{"Number of employees", "Effectif"},
		Help: Pair{"How many people the organisation employs, as a whole number: `120`. Article 30(5) looks at the number, with other conditions.", "Le nombre de personnes que l'organisme emploie, en nombre entier : `120`. L'article 30 §5 tient compte de ce nombre, avec d'autres conditions."}},
	{Key: Pair{"certifications", "certifications"}, Kind: KindObject, Shape: Many, Of: "certification", Readers: Everyone, Label: Pair{"Certifications", "Certifications"},
		Help: Pair{"The certifications and labels that the organisation holds, with a reference that somebody can check.", "Les certifications et labels que détient l'organisme, avec une référence que chacun peut vérifier."}},
	{Key: Pair{"note", "remarque"}, Kind: KindProse, Readers: Internal, Label: Pair{"Internal note", "Remarque interne"},
		Help: Pair{"A remark for your own use. It leaves the organisation in no document.", "Une remarque pour votre propre usage. Elle ne sort de l'organisme dans aucun document."}},
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Register", "Registre"},
		Help: Pair{"The name of the official register or number: `SIRET`, `\"Trade register of Exampletown\"`.", "Le nom du registre officiel ou du numéro : `SIRET`, `\"RCS d'Exempleville\"`."}},
	{Key: Pair{"number", "numero"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Number", "Numéro"},
		Help: Pair{"The number, between quotes, as it is to be printed: `\"000 000 000 00000\"`.", "Le numéro, entre guillemets, tel qu'il doit être imprimé : `\"000 000 000 00000\"`."}},
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Certification", "Certification"},
		Help: Pair{"Name of the certification or label: `\"ISO/IEC 27001\"`, `HDS`.", "Nom de la certification ou du label : `\"ISO/IEC 27001\"`, `HDS`."}},
	{Key: Pair{"reference", "reference"}, Kind: KindText, Readers: Official, Label: Pair{"Reference", "Référence"},
		Help: Pair{"Number of the certificate, or where it is filed, so that it can be checked. A reference, never the certificate itself.", "Numéro du certificat, ou endroit où il est classé, pour qu'il puisse être vérifié. Une référence, jamais le certificat lui-même."}},
	{Key: Pair{"scope", "perimetre"}, Kind: KindText, Readers: Everyone, Label: Pair{"Scope", "Périmètre"},
		Help: Pair{"What the certificate covers: `\"hosting in the Lille data centre\"`. A certificate says nothing of what lies outside it.", "Ce que couvre le certificat : `\"hébergement au centre de données de Lille\"`. Un certificat ne dit rien de ce qui est en dehors."}},
	{Key: Pair{"until", "jusqu_au"}, Kind: KindDate, Readers: Everyone, Label: Pair{"Valid until", "Valable jusqu'au"},
		Help: Pair{"Date until which the certificate is valid: `2027-06-30`.", "Date jusqu'à laquelle le certificat est valable : `2027-06-30`."}},
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
	{Key: Pair{"function", "fonction"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Function", "Fonction"},
		Help: Pair{"The function that answers: `\"Data protection officer\"`. Never a person's name.", "La fonction qui répond : `\"Délégué à la protection des données\"`. Jamais le nom d'une personne."}},
	{Key: Pair{"organisation", "organisme"}, Kind: KindRef, To: "organisations", Readers: Everyone, Label: Pair{"Organisation", "Organisme"},
		Help: Pair{"The organisation that this contact belongs to: the identifier of an entry of `organisations`.", "L'organisme auquel ce contact appartient : l'identifiant d'une entrée de `organismes`."}},
	{Key: Pair{"email", "courriel"}, Kind: KindEmail, Readers: Everyone, Label: Pair{"E-mail", "Courriel"},
		Help: Pair{"The mailbox of the function, not somebody's own: `dpo@organisation.example`.", "La boîte de la fonction, et non celle d'une personne : `dpo@organisme.example`."}},
	{Key: Pair{"phone", "telephone"}, Kind: KindText, Readers: Everyone, Label: Pair{"Telephone", "Téléphone"},
		Help: Pair{"The telephone number of the function, between quotes. Never a personal number.", "Le numéro de téléphone de la fonction, entre guillemets. Jamais un numéro personnel."}},
	{Key: Pair{"address", "adresse"}, Kind: KindText, Readers: Everyone, Label: Pair{"Address", "Adresse"},
		Help: Pair{"The postal address where the function receives letters.", "L'adresse postale où la fonction reçoit le courrier."}},
	{Key: Pair{"form", "formulaire"}, Kind: KindURL, Readers: Everyone, Label: Pair{"Form", "Formulaire"},
		Help: Pair{"Address of the contact form, if there is one: `https://www.organisation.example/contact`.", "Adresse du formulaire de contact, s'il existe : `https://www.organisme.example/contact`."}},
	{Key: Pair{"designated_on", "designe_le"}, Kind: KindDate, Law: "GDPR 37(7)", Readers: Official, Label: Pair{"Designated on", "Désigné le"},
		Help: Pair{"For a data protection officer, date of the designation: `2018-05-25`.", "Pour un délégué à la protection des données, date de la désignation : `2018-05-25`."}},
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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Readers: Everyone, Label: Pair{"Name", "Nom"},
		Help: Pair{"Name of the department: `\"Human resources\"`. It groups the sheets in the register.", "Nom du service : `\"Ressources humaines\"`. Il regroupe les fiches dans le registre."}},
	{Key: Pair{"description", "description"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Description", "Description"},
		Help: Pair{"What the department does, in a few words.", "Ce que fait le service, en quelques mots."}},
	{Key: Pair{"contact", "contact"}, Kind: KindRef, To: "contacts", Readers: Everyone, Label: Pair{"Contact", "Contact"},
		Help: Pair{"Who to write to in this department: the identifier of an entry of `contacts`.", "À qui écrire dans ce service : l'identifiant d'une entrée de `contacts`."}},
	{Key: Pair{"defaults", "defauts"}, Kind: KindObject, Of: "defaults", Readers: Everyone, Label: Pair{"Shared by its sheets", "Commun à ses fiches"},
		Help: Pair{"What all the sheets of the department have in common, said once. Never a purpose, a legal basis or a safeguard: each sheet says its own.", "Ce que toutes les fiches du service ont en commun, dit une seule fois. Jamais une finalité, une base légale ou une garantie : chaque fiche dit les siennes."}},
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
	{Key: Pair{"recipients", "destinataires"}, Kind: KindObject, Of: "recipients", Askable: true, Readers: Everyone, Label: Pair{"Recipients", "Destinataires"},
		Help: Pair{"The recipients common to the sheets of the department. A sheet that says its own does not take these.", "Les destinataires communs aux fiches du service. Une fiche qui indique les siens ne reprend pas ceux-ci."}},
	{Key: Pair{"systems", "systemes"}, Kind: KindRef, Shape: Many, To: "systems", Askable: true, Readers: Everyone, Label: Pair{"Systems", "Systèmes"},
		Help: Pair{"The systems that all the sheets of the department use: identifiers of entries of `systems`.", "Les systèmes que toutes les fiches du service emploient : identifiants d'entrées de `systemes`."}},
	{Key: Pair{"measures", "mesures"}, Kind: KindRef, Shape: Many, To: "measures", Askable: true, Readers: Everyone, Label: Pair{"Security measures", "Mesures de sécurité"},
		Help: Pair{"The security measures common to the sheets of the department: identifiers of entries of `measures`.", "Les mesures de sécurité communes aux fiches du service : identifiants d'entrées de `mesures`."}},
	{Key: Pair{"rights", "droits"}, Kind: KindRef, To: "rights_procedures", Readers: Everyone, Label: Pair{"Exercise of rights", "Exercice des droits"},
		Help: Pair{"How rights are exercised for the sheets of the department: the identifier of an entry of `rights_procedures`.", "La façon d'exercer ses droits pour les fiches du service : l'identifiant d'une entrée de `droits`."}},
	{Key: Pair{"automated_decision", "decision_automatisee"}, Kind: KindObject, Of: "automated decision", Askable: true, Readers: Everyone, Label: Pair{"Automated decision", "Décision automatisée"},
		Help: Pair{"Whether the sheets of the department take automated decisions: most often `none`.", "Les fiches du service comportent-elles des décisions automatisées : le plus souvent `aucune`."}},
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
	{Key: Pair{"with", "avec"}, Kind: KindRef, To: "organisations", Required: true, Askable: true, Readers: Everyone, Label: Pair{"With", "Avec"},
		Help: Pair{"The organisation you deal with: the identifier of an entry of `organisations`.", "L'organisme avec qui vous traitez : l'identifiant d'une entrée de `organismes`."}},
	{Key: Pair{"name", "nom"}, Kind: KindText, Readers: Everyone, Label: Pair{"Service provided", "Service rendu"},
		Help: Pair{"The service provided, in plain words: `\"Recruitment software\"`. Readers see it beside the name of the organisation.", "Le service rendu, en mots simples : `\"Logiciel de recrutement\"`. Les lecteurs le voient à côté du nom de l'organisme."}},
	{Key: Pair{"role", "role"}, Kind: KindEnum, Askable: true, Law: "GDPR 4(7); GDPR 4(8)", Readers: Everyone, Label: Pair{"Role", "Rôle"}, Values: roles,
		Help: Pair{"What the other organisation is in this relation: `processor`, `joint-controller`, `controller` or `recipient`. `todo` while the question is open.", "Ce qu'est l'autre organisme dans cette relation : `sous-traitant`, `responsable-conjoint`, `responsable-distinct` ou `destinataire`. `a_faire` tant que la question reste ouverte."}},
	{Key: Pair{"subject", "objet"}, Kind: KindText, Law: "GDPR 28(3)", Readers: Everyone, Label: Pair{"Subject matter", "Objet"},
		Help: Pair{"What the contract entrusts to it: `\"hosting and maintenance of the customer portal\"`.", "Ce que le contrat lui confie : `\"hébergement et maintenance de l'espace client\"`."}},
	{Key: Pair{"signed_on", "signe_le"}, Kind: KindDate, Askable: true, Law: "GDPR 28(9)", Readers: Official, Label: Pair{"Signed on", "Signé le"},
		Help: Pair{"Date on which the contract or arrangement was signed: `2024-05-02`. `none` if nothing is signed.", "Date de signature du contrat ou de l'accord : `2024-05-02`. `aucun` si rien n'est signé."}},
	{Key: Pair{"ends_on", "fin_le"}, Kind: KindDate, Askable: true, Readers: Official, Label: Pair{"Ends on", "Fin le"},
		Help: Pair{"Date on which the contract ends: `2027-05-01`. `none` if it has no end date.", "Date de fin du contrat : `2027-05-01`. `aucun` s'il n'a pas de terme."}},
	{Key: Pair{"evidence", "preuve"}, Kind: KindText, Readers: Official, Label: Pair{"Evidence", "Preuve"},
		Help: Pair{"Where the signed contract is filed: `dms-4711`. A reference, never the contract itself.", "Où le contrat signé est classé : `ged-4711`. Une référence, jamais le contrat lui-même."}},
	{Key: Pair{"template", "modele"}, Kind: KindText, Law: "2021/915", Readers: Official, Label: Pair{"Based on", "Modèle de clauses"},
		Help: Pair{"The model that the clauses follow: `\"standard clauses 2021/915\"`. The clauses for transfers are another matter: say them in `transfers`.", "Le modèle que suivent les clauses : `\"clauses types 2021/915\"`. Les clauses pour les transferts sont autre chose : elles se disent dans `transferts`."}},
	{Key: Pair{"places", "lieux"}, Kind: KindObject, Shape: ByID, Of: "location", Askable: true, Readers: Everyone, Label: Pair{"Places of processing", "Lieux de traitement"},
		Help: Pair{"Where the data are processed, and from where they can be reached: `production: {place: dublin}`, `support: {access_from: IN}`.", "Où les données sont traitées, et d'où l'on peut y accéder : `production: {lieu: dublin}`, `support: {acces_depuis: IN}`."}},
	{Key: Pair{"sub_processors", "sous_traitants"}, Kind: KindObject, Of: "sub-processing", Askable: true, Law: "GDPR 28(2)", Readers: Parties, Label: Pair{"Sub-processors", "Sous-traitants ultérieurs"},
		Help: Pair{"The other processors that it engages for this service, and how you authorised them. `none` if it engages nobody.", "Les autres sous-traitants auxquels il recourt pour ce service, et comment vous les avez autorisés. `aucun` s'il ne recourt à personne."}},
	{Key: Pair{"transfers", "transferts"}, Kind: KindObject, Shape: ByID, Of: "transfer", Askable: true, Law: "GDPR 44", Readers: Everyone, Label: Pair{"Transfers", "Transferts"},
		Help: Pair{"The transfers outside the European Economic Area that this relation involves, each under an identifier, or `none` with the reason.", "Les transferts hors de l'Espace économique européen que cette relation entraîne, chacun sous un identifiant, ou `aucun` avec la raison."}},
	{Key: Pair{"essence", "essentiel"}, Kind: KindProse, Askable: true, Law: "GDPR 26(2)", Readers: Everyone, Label: Pair{"Essence of the arrangement", "Grandes lignes de l'accord"},
		Help: Pair{"For joint controllers: who does what, in words for the people concerned. Article 26(2) asks that it be available to them.", "Pour des responsables conjoints : qui fait quoi, en mots destinés aux personnes concernées. L'article 26 §2 demande que ces grandes lignes soient à leur disposition."}},
	{Key: Pair{"contact_point", "point_de_contact"}, Kind: KindRef, To: "contacts", Law: "GDPR 26(1)", Readers: Everyone, Label: Pair{"Contact point", "Point de contact"},
		Help: Pair{"For joint controllers: where people may write, if you agreed on one contact point. The identifier of an entry of `contacts`.", "Pour des responsables conjoints : où les personnes peuvent écrire, si vous avez convenu d'un point de contact. L'identifiant d'une entrée de `contacts`."}},
	{Key: Pair{"certifications", "certifications"}, Kind: KindObject, Shape: Many, Of: "certification", Readers: Everyone, Label: Pair{"Certifications", "Certifications"},
		Help: Pair{"The certifications that cover this service, with a reference that somebody can check.", "Les certifications qui couvrent ce service, avec une référence que chacun peut vérifier."}},
	{Key: Pair{"policy", "politique"}, Kind: KindURL, Readers: Everyone, Label: Pair{"Its own policy", "Sa propre politique"},
		Help: Pair{"Address of the other organisation's own privacy policy.", "Adresse de la politique de confidentialité de l'autre organisme."}},
	{Key: Pair{"note", "remarque"}, Kind: KindProse, Readers: Internal, Label: Pair{"Internal note", "Remarque interne"},
		Help: Pair{"A remark on this relation for your own use. It leaves the organisation in no document.", "Une remarque sur cette relation pour votre propre usage. Elle ne sort de l'organisme dans aucun document."}},
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
	{Key: Pair{"place", "lieu"}, Kind: KindRef, To: "places", Readers: Everyone, Label: Pair{"Place", "Lieu"},
		Help: Pair{"Where the data are: the identifier of an entry of `places`.", "Où sont les données : l'identifiant d'une entrée de `lieux`."}},
	{Key: Pair{"country", "pays"}, Kind: KindCountry, Readers: Everyone, Label: Pair{"Country", "Pays"},
		Help: Pair{"The country, as a two-letter code (`FR`), when the exact place is not known.", "Le pays, en code à deux lettres (`FR`), lorsque le lieu exact n'est pas connu."}},
	{Key: Pair{"access_from", "acces_depuis"}, Kind: KindCountry, Law: "GDPR 44", Readers: Everyone, Label: Pair{"Access from", "Accès depuis"},
		Help: Pair{"The country from which data kept elsewhere can be reached, as a two-letter code: `IN` for a support team in India.", "Le pays depuis lequel on peut accéder à des données gardées ailleurs, en code à deux lettres : `IN` pour une équipe de support en Inde."}},
	{Key: Pair{"by", "par"}, Kind: KindRef, To: "organisations", Readers: Parties, Label: Pair{"By", "Par"},
		Help: Pair{"The organisation that works there or has this access: the identifier of an entry of `organisations`.", "L'organisme qui y opère ou qui dispose de cet accès : l'identifiant d'une entrée de `organismes`."}},
	{Key: Pair{"use", "usage"}, Kind: KindEnum, Shape: Many, Readers: Everyone, Label: Pair{"Use", "Usage"}, Values: uses,
		Help: Pair{"What the place serves for: `[production, backup]`.", "Ce à quoi sert le lieu : `[production, sauvegarde]`."}},
	{Key: Pair{"what", "quoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"What", "Ce qui s'y trouve"},
		Help: Pair{"Which data are there, when not all of them: `\"attachments only\"`.", "Les données qui s'y trouvent, si ce ne sont pas toutes : `\"les pièces jointes seulement\"`."}},
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
	{Key: Pair{"authorisation", "autorisation"}, Kind: KindEnum, Askable: true, Law: "GDPR 28(2)", Readers: Parties, Label: Pair{"Authorisation", "Autorisation"}, Values: authorisations,
		Help: Pair{"How you authorised other processors: `general`, or `specific` to each of them.", "Comment vous avez autorisé d'autres sous-traitants : `generale`, ou `specifique` à chacun d'eux."}},
	{Key: Pair{"notice", "preavis"}, Kind: KindDuration, Readers: Parties, Label: Pair{"Notice", "Préavis"},
		Help: Pair{"How long in advance you are told of a change: `30 days`, or ISO 8601 (`P30D`).", "Combien de temps à l'avance un changement vous est annoncé : `30 jours`, ou ISO 8601 (`P30D`)."}},
	{Key: Pair{"list", "liste"}, Kind: KindRef, Shape: Many, To: "organisations", Readers: Parties, Label: Pair{"Sub-processors", "Sous-traitants ultérieurs"},
		Help: Pair{"The sub-processors known to you: identifiers of entries of `organisations`.", "Les sous-traitants ultérieurs que vous connaissez : identifiants d'entrées de `organismes`."}},
	{Key: Pair{"url", "adresse"}, Kind: KindURL, Readers: Parties, Label: Pair{"Published list", "Liste publiée"},
		Help: Pair{"Address where the processor publishes its list of sub-processors.", "Adresse où le sous-traitant publie la liste de ses sous-traitants ultérieurs."}},
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
	{Key: Pair{"from", "de"}, Kind: KindRef, To: "organisations", Readers: Parties, Label: Pair{"Exporter", "Exportateur"},
		Help: Pair{"Who sends the data or opens the access: the identifier of an entry of `organisations`.", "Qui envoie les données ou ouvre l'accès : l'identifiant d'une entrée de `organismes`."}},
	{Key: Pair{"to", "vers"}, Kind: KindRef, To: "organisations", Readers: Everyone, Label: Pair{"Importer", "Importateur"},
		Help: Pair{"Who receives the data or reaches them: the identifier of an entry of `organisations`.", "Qui reçoit les données ou y accède : l'identifiant d'une entrée de `organismes`."}},
	{Key: Pair{"country", "pays"}, Kind: KindCountry, Required: true, Law: "GDPR 30(1)(e)", Readers: Everyone, Label: Pair{"Country", "Pays"},
		Help: Pair{"The country of destination, as a two-letter code: `US`. It is named in the register.", "Le pays de destination, en code à deux lettres : `US`. Il est nommé dans le registre."}},
	{Key: Pair{"safeguard", "garantie"}, Kind: KindEnum, Askable: true, Law: "GDPR 45; GDPR 46; GDPR 13(1)(f)", Readers: Everyone, Label: Pair{"Safeguard", "Garantie"}, Values: safeguards,
		Help: Pair{"What the transfer rests on: `adequacy`, `standard-clauses`, `binding-corporate-rules`. People are told of it in notices. `none` if there is no safeguard.", "Ce sur quoi le transfert s'appuie : `adequation`, `clauses-types`, `regles-entreprise-contraignantes`. Les mentions d'information l'indiquent. `aucun` s'il n'y a pas de garantie."}},
	{Key: Pair{"derogation", "derogation"}, Kind: KindEnum, Law: "GDPR 49(1)", Readers: Everyone, Label: Pair{"Derogation", "Dérogation"}, Values: derogations,
		Help: Pair{"In the absence of adequacy and of safeguards, the case of article 49 relied upon: `explicit-consent`.", "En l'absence d'adéquation et de garanties, le cas de l'article 49 sur lequel vous vous fondez : `consentement-explicite`."}},
	{Key: Pair{"instrument", "instrument"}, Kind: KindText, Readers: Everyone, Label: Pair{"Instrument", "Instrument"},
		Help: Pair{"The exact text of the safeguard: `\"Decision (EU) 2021/914\"`, or the name and date of the instrument.", "Le texte exact de la garantie : `\"décision (UE) 2021/914\"`, ou le nom et la date de l'instrument."}},
	{Key: Pair{"module", "module"}, Kind: KindInt, Max: 4, Askable: true, Law: "2021/914", Readers: Parties, Label: Pair{"Module of the clauses", "Module des clauses"},
		Help: Pair{"For standard clauses, the module signed: `1` controller to controller, `2` controller to processor, `3` processor to processor, `4` processor to controller.", "Pour des clauses types, le module signé : `1` entre responsables, `2` de responsable à sous-traitant, `3` entre sous-traitants, `4` de sous-traitant à responsable."}},
	{Key: Pair{"assessed_on", "analyse_le"}, Kind: KindDate, Askable: true, Law: "C-311/18", Readers: Official, Label: Pair{"Transfer impact assessment", "Analyse d'impact du transfert"},
		Help: Pair{"Date of your assessment of the law and practice of the country of destination: `2026-02-01`. The assessment itself stays in your files.", "Date de votre analyse du droit et des pratiques du pays de destination : `2026-02-01`. L'analyse elle-même reste dans vos dossiers."}},
	{Key: Pair{"checked_on", "verifie_le"}, Kind: KindDate, Askable: true, Readers: Official, Label: Pair{"Checked on", "Vérifié le"},
		Help: Pair{"Date on which you last checked that the safeguard still holds: `2026-03-01`.", "Date à laquelle vous avez vérifié pour la dernière fois que la garantie tient toujours : `2026-03-01`."}},
	{Key: Pair{"supplementary_measures", "mesures_supplementaires"}, Kind: KindText, Law: "EDPB-01/2020", Readers: Parties, Label: Pair{"Supplementary measures", "Mesures supplémentaires"},
		Help: Pair{"What you added to the safeguard to protect the data: `\"encryption, keys kept in France\"`.", "Ce que vous avez ajouté à la garantie pour protéger les données : `\"chiffrement, clés gardées en France\"`."}},
	{Key: Pair{"copy", "copie"}, Kind: KindText, Law: "GDPR 13(1)(f)", Readers: Everyone, Label: Pair{"How to obtain a copy", "Comment en obtenir une copie"},
		Help: Pair{"How people obtain a copy of the safeguards, or where to read them: `\"on request to the data protection officer\"`. Printed in notices.", "Comment les personnes obtiennent une copie des garanties, ou peuvent les consulter : `\"sur demande au délégué à la protection des données\"`. Imprimé dans les mentions d'information."}},
	{Key: Pair{"frequency", "frequence"}, Kind: KindEnum, Readers: Parties, Label: Pair{"Frequency", "Fréquence"}, Values: frequencies,
		Help: Pair{"How often the transfer takes place: `occasional` or `regular`.", "À quel rythme le transfert a lieu : `ponctuelle` ou `reguliere`."}},
	{Key: Pair{"what", "quoi"}, Kind: KindText, Readers: Everyone, Label: Pair{"Data transferred", "Données transférées"},
		Help: Pair{"Which data are transferred, in words for the people concerned: `\"name and e-mail address\"`.", "Quelles données sont transférées, en mots destinés aux personnes concernées : `\"nom et adresse électronique\"`."}},
	{Key: Pair{"evidence", "preuve"}, Kind: KindText, Readers: Official, Label: Pair{"Evidence", "Preuve"},
		Help: Pair{"Where the signed clauses, or your check, are filed: `dms-4720`. A reference, never the evidence itself.", "Où sont classées les clauses signées, ou votre vérification : `ged-4720`. Une référence, jamais la preuve elle-même."}},
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
