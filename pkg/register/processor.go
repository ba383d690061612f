package register

// ProcessorActivity is a category of processing carried out for customers
// (GDPR 30(2)): it has its own questions. Purposes, data and retention belong
// to the customer; what is said of them here is information.
type ProcessorActivity struct {
	Head
	Name              Text                      `key:"name"`
	PublicName        Text                      `key:"public_name"`
	Status            Enum                      `key:"status"`
	CreatedOn         Date                      `key:"created_on"`
	UpdatedOn         Date                      `key:"updated_on"`
	Service           Ref[Service]              `key:"service"`
	Description       Text                      `key:"description"`
	Visibility        Enum                      `key:"visibility"`
	Customers         Customers                 `key:"customers"`
	JointControllers  List[Ref[Agreement]]      `key:"joint_controllers"`
	Software          List[Text]                `key:"software"`
	Operations        List[Text]                `key:"operations"`
	Persons           List[Ref[PersonCategory]] `key:"persons"`
	Data              Map[DataEntry]            `key:"data"`
	SpecialCategories Bool                      `key:"special_categories"`
	Retention         Map[Retention]            `key:"retention"`
	EndOfContract     Text                      `key:"end_of_contract"`
	Recipients        Recipients                `key:"recipients"`
	SubProcessors     List[AgreementUse]        `key:"sub_processors"`
	Transfers         Map[Transfer]             `key:"transfers"`
	Systems           List[Ref[System]]         `key:"systems"`
	Measures          List[Ref[Measure]]        `key:"measures"`
	Trackers          List[Ref[Tracker]]        `key:"trackers"`
	Conditions        List[Text]                `key:"conditions"`
	Limits            List[Text]                `key:"limits"`
	Rights            Ref[RightsProcedure]      `key:"rights"`
	Note              Text                      `key:"note"`
}

var processorActivityType = Type{Name: "processor activity", Title: Pair{"activity as a processor", "activité de sous-traitant"}, Fields: []Field{
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Law: "GDPR 30(2)", Readers: Everyone, Label: Pair{"Activity", "Activité"},
		Help: Pair{"The name of the sheet: what you do for customers: `\"Hosting of business software\"`.", "Le nom de la fiche : ce que vous faites pour des clients : `\"Hébergement de logiciels de gestion\"`."}},
	{Key: Pair{"public_name", "nom_public"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name for the public", "Nom pour le public"},
		Help: Pair{"The name that outsiders read, when it differs.", "Le nom que les tiers lisent, s'il diffère."}},
	{Key: Pair{"status", "statut"}, Kind: KindEnum, Readers: Official, Label: Pair{"Status", "Statut"}, Values: statuses,
		Help: Pair{"Where the service stands: `draft`, `planned`, `active`, `suspended` or `ended`.", "Où en est la prestation : `brouillon`, `prevue`, `active`, `suspendue` ou `arretee`."}},
	{Key: Pair{"created_on", "cree_le"}, Kind: KindDate, Readers: Parties, Label: Pair{"Sheet created on", "Date de création de la fiche"},
		Help: Pair{"Date on which the sheet was written: `2018-02-15`. Not the date on which the service began.", "Date à laquelle la fiche a été écrite : `2018-02-15`. Ce n'est pas la date de début de la prestation."}},
	{Key: Pair{"updated_on", "mis_a_jour_le"}, Kind: KindDate, Readers: Parties, Label: Pair{"Sheet last updated on", "Date de dernière mise à jour de la fiche"},
		Help: Pair{"Date of the last change of the sheet: `2026-03-01`.", "Date de la dernière modification de la fiche : `2026-03-01`."}},
	{Key: Pair{"service", "service"}, Kind: KindRef, To: "services", Readers: Everyone, Label: Pair{"Department", "Service"},
		Help: Pair{"The department in charge: the identifier of an entry of `services`.", "Le service chargé de la prestation : l'identifiant d'une entrée de `services`."}},
	{Key: Pair{"description", "description"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Description", "Description"},
		Help: Pair{"What the service consists of, in a few lines. Anyone may read it.", "En quoi consiste la prestation, en quelques lignes. Tout le monde peut la lire."}},
	{Key: Pair{"visibility", "visibilite"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Visibility", "Visibilité"}, Values: audiences,
		Help: Pair{"The widest audience that may read this sheet: `client`. It narrows what is published, it never widens it.", "Le public le plus large qui peut lire cette fiche : `client`. Cela restreint ce qui est publié, sans jamais l'élargir."}},
	{Key: Pair{"customers", "clients"}, Kind: KindObject, Of: "customers", Askable: true, Law: "GDPR 30(2)(a)", Readers: Official, Label: Pair{"Customers", "Clients pour le compte desquels nous agissons"},
		Help: Pair{"The controllers for whom you act: their identifiers, or where the up-to-date list is kept: `{listed_in: \"CRM, active customers\", checked_on: 2026-10-01}`.", "Les responsables pour le compte desquels vous agissez : leurs identifiants, ou l'endroit où la liste à jour est tenue : `{liste_dans: \"CRM, clients actifs\", verifie_le: 2026-10-01}`."}},
	{Key: Pair{"joint_controllers", "responsables_conjoints"}, Kind: KindRef, Shape: Many, To: "agreements", Askable: true, Law: "GDPR 26", Readers: Parties, Label: Pair{"Joint controllers", "Responsables conjoints"},
		Help: Pair{"The arrangements with those who decide with you, where you are more than a processor: identifiers of entries of `agreements`. Most often `none`.", "Les accords avec ceux qui décident avec vous, là où vous êtes plus qu'un sous-traitant : identifiants d'entrées de `accords`. Le plus souvent `aucun`."}},
	{Key: Pair{"software", "logiciels"}, Kind: KindText, Shape: Many, Askable: true, Readers: Everyone, Label: Pair{"Software", "Logiciel ou application"},
		Help: Pair{"Names of the software or applications of the service: `[\"Example Manager\"]`.", "Noms des logiciels ou applications de la prestation : `[\"Exemple Gestion\"]`."}},
	{Key: Pair{"operations", "operations"}, Kind: KindText, Shape: Many, Askable: true, Law: "GDPR 30(2)(b)", Readers: Everyone, Label: Pair{"Categories of processing", "Catégories de traitements effectués"},
		Help: Pair{"What you do with the data for each customer: `[\"hosting\", \"sending of documents\"]`. Not why: the purposes belong to the customer.", "Ce que vous faites des données pour chaque client : `[\"hébergement\", \"envoi de documents\"]`. Pas pourquoi : les finalités appartiennent au client."}},
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Law: "GDPR 28(3)", Readers: Everyone, Label: Pair{"Categories of data subjects", "Catégories de personnes concernées"},
		Help: Pair{"Whose data they are, for information: identifiers of entries of `person_categories`. Article 30(2) does not ask for it; the contract of article 28 does.", "De qui sont les données, pour information : identifiants d'entrées de `categories_de_personnes`. L'article 30 §2 ne le demande pas ; le contrat de l'article 28, si."}},
	{Key: Pair{"data", "donnees"}, Kind: KindObject, Shape: ByID, Of: "data entry", Law: "GDPR 28(3)", Readers: Everyone, Label: Pair{"Categories of personal data", "Catégories de données"},
		Help: Pair{"The groups of data entrusted by customers, for information. Article 30(2) does not ask for them; the contract of article 28 does.", "Les groupes de données confiés par les clients, pour information. L'article 30 §2 ne les demande pas ; le contrat de l'article 28, si."}},
	{Key: Pair{"special_categories", "donnees_sensibles"}, Kind: KindBool, Askable: true, Law: "GDPR 9(1)", Readers: Everyone, Label: Pair{"Special categories of data", "Données sensibles"},
		Help: Pair{"`yes` or `no`: does the service receive data of article 9 (health, opinions, origin) by its nature? Say which ones in `data`.", "`oui` ou `non` : la prestation reçoit-elle, par nature, des données de l'article 9 (santé, opinions, origine) ? Dites lesquelles dans `donnees`."}},
	{Key: Pair{"retention", "conservation"}, Kind: KindObject, Shape: ByID, Of: "retention", Law: "GDPR 28(3)(g)", Readers: Everyone, Label: Pair{"Retention periods", "Durées de conservation"},
		Help: Pair{"How long you keep the data for the customer, each rule under an identifier. The period belongs to the customer: say it with `fixed_by`.", "Combien de temps vous gardez les données pour le client, chaque règle sous un identifiant. La durée appartient au client : dites-le avec `fixe_par`."}},
	{Key: Pair{"end_of_contract", "fin_de_contrat"}, Kind: KindText, Law: "GDPR 28(3)(g)", Readers: Everyone, Label: Pair{"At the end of the contract", "À la fin du contrat"},
		Help: Pair{"What becomes of the data at the end of the contract, deletion or return: `\"returned, then deleted within 30 days\"`.", "Ce que deviennent les données à la fin du contrat, suppression ou restitution : `\"restituées, puis supprimées sous 30 jours\"`."}},
	{Key: Pair{"recipients", "destinataires"}, Kind: KindObject, Of: "recipients", Askable: true, Readers: Everyone, Label: Pair{"Who has access", "Destinataires"},
		Help: Pair{"Who has access to the data in your organisation or elsewhere. Your own processors go under `sub_processors`.", "Qui a accès aux données dans votre organisme ou ailleurs. Vos propres sous-traitants se disent dans `sous_traitants`."}},
	{Key: Pair{"sub_processors", "sous_traitants"}, Kind: KindObject, Shape: Many, Of: "agreement use", Askable: true, Law: "GDPR 28(2); GDPR 28(4)", Readers: Everyone, Label: Pair{"Sub-processors", "Sous-traitants ultérieurs"},
		Help: Pair{"The processors that you engage for this service: identifiers of entries of `agreements`, or `none`.", "Les sous-traitants auxquels vous recourez pour cette prestation : identifiants d'entrées de `accords`, ou `aucun`."}},
	{Key: Pair{"transfers", "transferts"}, Kind: KindObject, Shape: ByID, Of: "transfer", Askable: true, Law: "GDPR 30(2)(c)", Readers: Everyone, Label: Pair{"Transfers outside the EU", "Transferts hors de l'UE"},
		Help: Pair{"The transfers outside the European Economic Area that the service involves, each under an identifier, or `none` with the reason.", "Les transferts hors de l'Espace économique européen que la prestation entraîne, chacun sous un identifiant, ou `aucun` avec la raison."}},
	{Key: Pair{"systems", "systemes"}, Kind: KindRef, Shape: Many, To: "systems", Askable: true, Readers: Everyone, Label: Pair{"Systems", "Systèmes"},
		Help: Pair{"The applications and infrastructures of the service: identifiers of entries of `systems`.", "Les applications et infrastructures de la prestation : identifiants d'entrées de `systemes`."}},
	{Key: Pair{"measures", "mesures"}, Kind: KindRef, Shape: Many, To: "measures", Askable: true, Law: "GDPR 30(2)(d); GDPR 32(1)", Readers: Everyone, Label: Pair{"Security measures", "Mesures de sécurité"},
		Help: Pair{"The security measures of the service: identifiers of entries of `measures`. The register asks for a general description.", "Les mesures de sécurité de la prestation : identifiants d'entrées de `mesures`. Le registre en demande une description générale."}},
	{Key: Pair{"trackers", "traceurs"}, Kind: KindRef, Shape: Many, To: "trackers", Askable: true, Law: "LIL 82", Readers: Everyone, Label: Pair{"Cookies and trackers", "Cookies et traceurs"},
		Help: Pair{"The cookies and trackers that the service uses: identifiers of entries of `trackers`, or `none`.", "Les cookies et traceurs que la prestation emploie : identifiants d'entrées de `traceurs`, ou `aucun`."}},
	{Key: Pair{"conditions", "conditions"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"What the customer must do", "Ce qui incombe au client"},
		Help: Pair{"What the customer has to do on its side: `[\"inform its own customers\"]`.", "Ce que le client doit faire de son côté : `[\"informer ses propres clients\"]`."}},
	{Key: Pair{"limits", "limites"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"What is never done", "Ce qui n'est pas fait"},
		Help: Pair{"What you never do with the customers' data: `[\"No use for our own purposes\"]`.", "Ce que vous ne faites jamais des données des clients : `[\"Aucun usage pour notre propre compte\"]`."}},
	{Key: Pair{"rights", "droits"}, Kind: KindRef, To: "rights_procedures", Law: "GDPR 28(3)(e)", Readers: Everyone, Label: Pair{"Exercise of rights", "Exercice des droits"},
		Help: Pair{"How you help customers to answer requests: the identifier of an entry of `rights_procedures`.", "Comment vous aidez les clients à répondre aux demandes : l'identifiant d'une entrée de `droits`."}},
	{Key: Pair{"note", "remarque"}, Kind: KindProse, Readers: Internal, Label: Pair{"Internal note", "Remarque interne"},
		Help: Pair{"A remark on the sheet for your own use. It leaves the organisation in no document.", "Une remarque sur la fiche pour votre propre usage. Elle ne sort de l'organisme dans aucun document."}},
}}

// Customers are the controllers served: named, or kept up to date elsewhere.
type Customers struct {
	Meta
	ListedIn      Text                    `key:"listed_in"`
	CheckedOn     Date                    `key:"checked_on"`
	Organisations List[Ref[Organisation]] `key:"organisations"`
	Text          Text                    `key:"text"`
}

var customersType = Type{Name: "customers", Title: Pair{"customers", "clients"}, Short: "listed_in", ShortList: "organisations", Fields: []Field{
	{Key: Pair{"listed_in", "liste_dans"}, Kind: KindText, Readers: Official, Label: Pair{"List kept in", "Liste tenue dans"},
		Help: Pair{"Where the up-to-date list of customers is kept: `\"CRM, active customers\"`. A reference to the list, not the list.", "Où la liste à jour des clients est tenue : `\"CRM, clients actifs\"`. Un renvoi à la liste, pas la liste."}},
	{Key: Pair{"checked_on", "verifie_le"}, Kind: KindDate, Readers: Official, Label: Pair{"Checked on", "Vérifiée le"},
		Help: Pair{"Date on which you last checked that this list is complete: `2026-10-01`.", "Date à laquelle vous avez vérifié pour la dernière fois que cette liste est complète : `2026-10-01`."}},
	{Key: Pair{"organisations", "organismes"}, Kind: KindRef, Shape: Many, To: "organisations", Readers: Official, Label: Pair{"Customers", "Clients"},
		Help: Pair{"The customers, when they are few: identifiers of entries of `organisations`.", "Les clients, s'ils sont peu nombreux : identifiants d'entrées de `organismes`."}},
	{Key: Pair{"text", "texte"}, Kind: KindText, Readers: Official, Label: Pair{"Detail", "Précision"},
		Help: Pair{"What remains to be said about these customers: `\"local authorities only\"`.", "Ce qui reste à dire de ces clients : `\"collectivités locales seulement\"`."}},
}}
