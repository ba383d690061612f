package register

// The prose that surrounds the table in the reference.
var (
	referenceTitle = Pair{"# The language of the register", "# La langue du registre"}
	referenceIntro = Pair{
		`<!-- Written from the table of fields: run "make gen" to write it again. -->

Every key that a register in English may hold. The French edition is [langue.md](langue.md): it is the same language with French keys. A register keeps to one of them.

A register is the folder of a file named ` + "`registre.yaml`" + ` whose first key is ` + "`register`" + `. Any ` + "`.yaml`" + ` file below it may hold any of the keys of the [register file](#register-file), and the register is the sum of its files: one sheet per file, or everything in one, as you like. Write prose between quotes or in a block, so that a colon or an apostrophe never surprises you.

A star after a key (\*) means that its entry says nothing without it. The last column is the widest audience whose documents may print the value: everyone; your clients and the authority; the authority; your organisation alone.`,
		`<!-- Écrit à partir de la table des champs : « make gen » l'écrit à nouveau. -->

Toutes les clés qu'un registre en français peut contenir. L'édition anglaise est [language.md](language.md) : c'est la même langue, avec des clés anglaises. Un registre s'en tient à l'une des deux.

Un registre est le dossier d'un fichier nommé ` + "`registre.yaml`" + ` dont la première clé est ` + "`registre`" + `. Tout fichier ` + "`.yaml`" + ` placé dessous peut contenir n'importe laquelle des clés du [fichier du registre](#fichier-du-registre), et le registre est la somme de ses fichiers : une fiche par fichier, ou tout dans un seul, à votre choix. Écrivez les phrases entre guillemets ou dans un bloc : un deux-points ou une apostrophe ne vous surprendront jamais. Les accents sont tolérés dans les clés.

Une étoile après une clé (\*) veut dire que son entrée ne dit rien sans elle. La dernière colonne est le public le plus large dont les documents peuvent imprimer la valeur : tous ; vos clients et l'autorité ; l'autorité ; votre organisme seul.`,
	}

	answersTitle = Pair{"None, and not known yet", "Aucun, et pas encore connu"}
	answersText  = Pair{
		"A key that is missing was not answered. Two other answers are not values, and they are not the same: `none` says that there is nothing, and why; `todo` says that nobody knows yet, and what is being done. Where the tables say so, either may stand alone or carry its words; `checked_on`, `due` and `by` (a function, never a person) may go with it.",
		"Une clé absente est une question sans réponse. Deux autres réponses ne sont pas des valeurs, et diffèrent l'une de l'autre : `aucun` (ou `aucune`) dit qu'il n'y a rien, et pourquoi ; `a_faire` dit que personne ne sait encore, et ce qui se fait pour savoir. Là où les tableaux l'indiquent, l'un ou l'autre peut tenir seul ou porter ses mots ; `verifie_le`, `pour_le` et `par` (une fonction, jamais une personne) peuvent l'accompagner.",
	}

	kindsTitle = Pair{"The forms of values", "Les formes des valeurs"}

	shippedTitle = Pair{"Entries that exist already", "Entrées qui existent déjà"}
	shippedIntro = Pair{
		"Any register may refer to these without declaring them. A register that declares one of these identifiers replaces the entry.",
		"Tout registre peut renvoyer à celles-ci sans les déclarer. Un registre qui déclare l'un de ces identifiants remplace l'entrée.",
	}
)

// kindWords names the kinds of value and says how they are written. Read-only.
var kindWords = [...]struct{ name, form Pair }{
	KindText: {Pair{"text", "texte"}, Pair{
		"One line, as it will be printed: `\"Recruitment\"`. May be given in both languages: `{en: \"Payroll\", fr: \"Paie\"}`.",
		"Une ligne, telle qu'elle sera imprimée : `\"Gestion du recrutement\"`. Peut être donné dans les deux langues : `{fr: \"Paie\", en: \"Payroll\"}`."}},
	KindProse: {Pair{"prose", "prose"}, Pair{
		"One or more paragraphs in Markdown: bold, lists, links, tables. Raw HTML and remote images are refused.",
		"Un ou plusieurs paragraphes en Markdown : gras, listes, liens, tableaux. Le HTML et les images distantes sont refusés."}},
	KindDate:    {Pair{"date", "date"}, Pair{"Year, month, day: `2026-03-01`.", "Année, mois, jour : `2026-03-01`."}},
	KindEdition: {Pair{"month", "mois"}, Pair{"Year and month: `2026-11`.", "Année et mois : `2026-11`."}},
	KindDuration: {Pair{"duration", "durée"}, Pair{
		"In words (`3 years`, `24 hours`, `1 month`) or in ISO 8601 (`P3Y`).",
		"En toutes lettres (`3 ans`, `24 heures`, `1 mois`) ou en ISO 8601 (`P3Y`)."}},
	KindCountry: {Pair{"country", "pays"}, Pair{"Its code of two letters, ISO 3166-1: `FR`, `IE`, `US`.", "Son code de deux lettres, ISO 3166-1 : `FR`, `IE`, `US`."}},
	KindBool:    {Pair{"yes or no", "oui ou non"}, Pair{"`yes` or `no`.", "`oui` ou `non`."}},
	KindInt:     {Pair{"number", "nombre"}, Pair{"A whole number: `3`.", "Un nombre entier : `3`."}},
	KindRef: {Pair{"identifier", "identifiant"}, Pair{
		"The name of another entry: lower-case letters without accents, digits and hyphens: `human-resources`.",
		"Le nom d'une autre entrée : minuscules sans accent, chiffres et traits d'union : `ressources-humaines`."}},
	KindFact: {Pair{"reference", "référence"}, Pair{
		"A row of the embedded tables (`registre facts` lists them) or, in a decision, a rule: `CON001`.",
		"Une ligne des tables embarquées (`registre facts` les liste) ou, dans une décision, une règle : `CON001`."}},
	KindEmail: {Pair{"electronic address", "adresse électronique"}, Pair{"`dpo@organisation.example`, the address of a function.", "`dpo@organisme.example`, l'adresse d'une fonction."}},
	KindURL:   {Pair{"web address", "adresse web"}, Pair{"Begins with `https://` or `http://`.", "Commence par `https://` ou `http://`."}},
	KindFile: {Pair{"file", "fichier"}, Pair{
		"The path of a file of the register, from its folder: `texts/introduction.md`.",
		"Le chemin d'un fichier du registre, depuis son dossier : `textes/introduction.md`."}},
	KindPath: {Pair{"path", "chemin"}, Pair{
		"The place of an entry: `activities/recruitment/retention/not-hired`.",
		"La place d'une entrée : `activites/recrutement/conservation/non-retenus`."}},
}
