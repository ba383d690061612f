package doc

import "github.com/registre-rgpd/registre/pkg/diag"

// Sample is a short French document with at least one node of every kind: the
// specimen that every writer is tested and looked at with. What it says is
// invented.
func Sample() Document {
	return Document{
		ID:       "specimen",
		Lang:     "fr",
		Title:    "Politique de confidentialité",
		Subtitle: "Exemple SAS",
		Author:   "Délégué à la protection des données",
		Subject:  "Ce que nous faisons de vos données personnelles",
		Date:     "2026-11-21",
		Facts: []Fact{
			{Label: "Version", Value: []Inline{Text("1.3")}},
			{Label: "En vigueur le", Value: []Inline{Text("1er décembre 2026")}},
			{Label: "Approuvée par", Value: []Inline{Missing{What: "organe compétent"}}},
		},
		Words: Words{
			Contents: "Sommaire", Page: "Page {page} sur {pages}", Draft: "PROJET",
			Missing: "non renseigné", NewPage: "Aller au contenu",
		},
		Draft:    true,
		Cover:    true,
		Contents: 2,
		Blocks:   append(sampleIntroduction(), sampleSheet()...),
	}
}

func sampleAt(line int) At {
	return At{diag.Place{File: "activites/recrutement.yaml", Line: line, Col: 5, EndLine: line, EndCol: 20}}
}

func sampleIntroduction() []Block {
	return []Block{
		Heading{Level: 1, ID: "introduction", Text: []Inline{Text("Introduction")}},
		Para{Text: []Inline{
			Text("Cette politique décrit, "), Strong{Text("en des termes clairs")},
			Text(" (art. 12 §1), ce que devient une candidature : « de sa réception à son effacement ». Les durées sont "),
			Emph{Text("des durées maximales")}, Text(" ; le détail est donné au chapitre "),
			Ref{Text: []Inline{Text("Gestion du recrutement")}, ID: "recrutement"},
			Text(". Une question ? Écrivez à "),
			Link{Text: []Inline{Text("dpo@exemple.example")}, URL: "mailto:dpo@exemple.example"},
			Text(" ou lisez le "),
			Link{Text: []Inline{Text("règlement (UE) 2016/679")}, URL: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"},
			Text("."),
		}},
		Note{Kind: "note", Title: []Inline{Text("À savoir")}, Body: []Block{
			T("Vous pouvez retirer votre consentement à tout moment, aussi simplement que vous l'avez donné."),
			List{Items: [][]Block{{T("par courrier électronique")}, {T("depuis votre espace candidat")}}},
		}},
		Heading{Level: 2, ID: "vos-droits", Text: []Inline{Text("Vos droits, "), Emph{Text("en pratique")}}},
		List{Ordered: true, Items: [][]Block{
			{T("Écrivez-nous en précisant :"), List{Items: [][]Block{
				{T("le droit que vous exercez")},
				{T("le service concerné"), List{Ordered: true, Items: [][]Block{{T("siège")}, {T("agence")}}}},
			}}},
			{T("Nous répondons sous un mois.")},
			{T("À défaut, vous pouvez saisir la CNIL."), T("Cette démarche est gratuite.")},
		}},
		Note{Kind: "warning", Title: []Inline{Text("Attention")}, Body: []Block{
			T("Ne joignez jamais une copie de pièce d'identité sans que nous vous l'ayons demandée."),
		}},
		Note{Kind: "draft", Body: []Block{T("Ce paragraphe attend l'avis du service juridique.")}},
		Break{},
	}
}

func sampleSheet() []Block {
	return []Block{
		Heading{At: sampleAt(3), Level: 1, ID: "recrutement", Text: []Inline{Text("Gestion du recrutement")}},
		Fields{At: sampleAt(3), Items: []Field{
			{At: sampleAt(4), Label: []Inline{Text("Service")}, Value: []Block{T("Ressources humaines")}},
			{At: sampleAt(9), Label: []Inline{Text("Finalités")}, Value: []Block{List{At: sampleAt(9), Items: [][]Block{
				{T("Recevoir et étudier les candidatures")},
				{T("Recontacter un candidat pour un autre poste")},
			}}}},
			{Label: []Inline{Text("Analyse d'impact")}, Value: []Block{Para{Text: []Inline{Missing{}}}}},
			{Label: []Inline{Text("Référence interne")}, Value: []Block{Para{Text: []Inline{CodeSpan("activites/recrutement")}}}},
		}},
		Heading{Level: 2, ID: "conservation", Text: []Inline{Text("Durées de conservation")}},
		sampleTable(),
		Heading{Level: 2, ID: "source", Text: []Inline{Text("Ce que dit le registre")}},
		Code{At: sampleAt(12), Lang: "yaml", Text: "conservation:\n  non-retenus:\n    duree: 2 ans\n    puis: suppression"},
	}
}

func sampleTable() Table {
	return Table{
		At:       sampleAt(20),
		Caption:  []Inline{Text("Ce que nous gardons, et combien de temps")},
		Head:     [][]Inline{{Text("Données")}, {Text("Durée")}, {Text("Au terme")}},
		RowHeads: true,
		Widths:   []int{3, 4, 2},
		Rows: []Row{
			{At: sampleAt(21), Cells: [][]Block{
				{T("Candidature non retenue")},
				{T("2 ans à compter du dernier contact"), List{Items: [][]Block{
					{T("CV et lettre")}, {T("comptes rendus d'entretien")},
				}}, T("puis 5 ans en archivage intermédiaire, si un litige | une plainte est en cours.")},
				{T("suppression")},
			}},
			{At: sampleAt(30), Cells: [][]Block{
				{T("Candidature retenue")},
				{T("10 000 jours au plus")},
				{Para{Text: []Inline{Missing{What: "sort final"}}}},
			}},
		},
	}
}
