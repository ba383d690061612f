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
	{Key: Pair{"name", "nom"}, Kind: KindText, Required: true, Law: "GDPR 30(2)", Readers: Everyone, Label: Pair{"Activity", "Activité"}},
	{Key: Pair{"public_name", "nom_public"}, Kind: KindText, Readers: Everyone, Label: Pair{"Name for the public", "Nom pour le public"}},
	{Key: Pair{"status", "statut"}, Kind: KindEnum, Readers: Official, Label: Pair{"Status", "Statut"}, Values: statuses},
	{Key: Pair{"created_on", "cree_le"}, Kind: KindDate, Readers: Parties, Label: Pair{"Sheet created on", "Date de création de la fiche"}},
	{Key: Pair{"updated_on", "mis_a_jour_le"}, Kind: KindDate, Readers: Parties, Label: Pair{"Sheet last updated on", "Date de dernière mise à jour de la fiche"}},
	{Key: Pair{"service", "service"}, Kind: KindRef, To: "services", Readers: Everyone, Label: Pair{"Department", "Service"}},
	{Key: Pair{"description", "description"}, Kind: KindProse, Readers: Everyone, Label: Pair{"Description", "Description"}},
	{Key: Pair{"visibility", "visibilite"}, Kind: KindEnum, Readers: Everyone, Label: Pair{"Visibility", "Visibilité"}, Values: audiences},
	{Key: Pair{"customers", "clients"}, Kind: KindObject, Of: "customers", Askable: true, Law: "GDPR 30(2)(a)", Readers: Official, Label: Pair{"Customers", "Clients pour le compte desquels nous agissons"}},
	{Key: Pair{"joint_controllers", "responsables_conjoints"}, Kind: KindRef, Shape: Many, To: "agreements", Askable: true, Law: "GDPR 26", Readers: Parties, Label: Pair{"Joint controllers", "Responsables conjoints"}},
	{Key: Pair{"software", "logiciels"}, Kind: KindText, Shape: Many, Askable: true, Readers: Everyone, Label: Pair{"Software", "Logiciel ou application"}},
	{Key: Pair{"operations", "operations"}, Kind: KindText, Shape: Many, Askable: true, Law: "GDPR 30(2)(b)", Readers: Everyone, Label: Pair{"Categories of processing", "Catégories de traitements effectués"}},
	{Key: Pair{"persons", "personnes"}, Kind: KindRef, Shape: Many, To: "person_categories", Law: "GDPR 28(3)", Readers: Everyone, Label: Pair{"Categories of data subjects", "Catégories de personnes concernées"}},
	{Key: Pair{"data", "donnees"}, Kind: KindObject, Shape: ByID, Of: "data entry", Law: "GDPR 28(3)", Readers: Everyone, Label: Pair{"Categories of personal data", "Catégories de données"}},
	{Key: Pair{"special_categories", "donnees_sensibles"}, Kind: KindBool, Askable: true, Law: "GDPR 9(1)", Readers: Everyone, Label: Pair{"Special categories of data", "Données sensibles"}},
	{Key: Pair{"retention", "conservation"}, Kind: KindObject, Shape: ByID, Of: "retention", Law: "GDPR 28(3)(g)", Readers: Everyone, Label: Pair{"Retention periods", "Durées de conservation"}},
	{Key: Pair{"end_of_contract", "fin_de_contrat"}, Kind: KindText, Law: "GDPR 28(3)(g)", Readers: Everyone, Label: Pair{"At the end of the contract", "À la fin du contrat"}},
	{Key: Pair{"recipients", "destinataires"}, Kind: KindObject, Of: "recipients", Askable: true, Readers: Everyone, Label: Pair{"Who has access", "Destinataires"}},
	{Key: Pair{"sub_processors", "sous_traitants"}, Kind: KindObject, Shape: Many, Of: "agreement use", Askable: true, Law: "GDPR 28(2); GDPR 28(4)", Readers: Everyone, Label: Pair{"Sub-processors", "Sous-traitants ultérieurs"}},
	{Key: Pair{"transfers", "transferts"}, Kind: KindObject, Shape: ByID, Of: "transfer", Askable: true, Law: "GDPR 30(2)(c)", Readers: Everyone, Label: Pair{"Transfers outside the EU", "Transferts hors de l'UE"}},
	{Key: Pair{"systems", "systemes"}, Kind: KindRef, Shape: Many, To: "systems", Askable: true, Readers: Everyone, Label: Pair{"Systems", "Systèmes"}},
	{Key: Pair{"measures", "mesures"}, Kind: KindRef, Shape: Many, To: "measures", Askable: true, Law: "GDPR 30(2)(d); GDPR 32(1)", Readers: Everyone, Label: Pair{"Security measures", "Mesures de sécurité"}},
	{Key: Pair{"trackers", "traceurs"}, Kind: KindRef, Shape: Many, To: "trackers", Askable: true, Law: "LIL 82", Readers: Everyone, Label: Pair{"Cookies and trackers", "Cookies et traceurs"}},
	{Key: Pair{"conditions", "conditions"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"What the customer must do", "Ce qui incombe au client"}},
	{Key: Pair{"limits", "limites"}, Kind: KindText, Shape: Many, Readers: Everyone, Label: Pair{"What is never done", "Ce qui n'est pas fait"}},
	{Key: Pair{"rights", "droits"}, Kind: KindRef, To: "rights_procedures", Law: "GDPR 28(3)(e)", Readers: Everyone, Label: Pair{"Exercise of rights", "Exercice des droits"}},
	{Key: Pair{"note", "remarque"}, Kind: KindProse, Readers: Internal, Label: Pair{"Internal note", "Remarque interne"}},
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
	{Key: Pair{"listed_in", "liste_dans"}, Kind: KindText, Readers: Official, Label: Pair{"List kept in", "Liste tenue dans"}},
	{Key: Pair{"checked_on", "verifie_le"}, Kind: KindDate, Readers: Official, Label: Pair{"Checked on", "Vérifiée le"}},
	{Key: Pair{"organisations", "organismes"}, Kind: KindRef, Shape: Many, To: "organisations", Readers: Official, Label: Pair{"Customers", "Clients"}},
	{Key: Pair{"text", "texte"}, Kind: KindText, Readers: Official, Label: Pair{"Detail", "Précision"}},
}}
