package register

import (
	"reflect"
	"slices"
	"strings"

	"github.com/registre-rgpd/registre/pkg/i18n"
)

// types is the table: every type of the language. Read-only.
var types = [...]*Type{
	&rootType, &headerType, &definitionType, &decisionType, &documentType, &approvalType, &versionType, &sectionType,
	&organisationType, &identifierType, &certificationType, &contactType, &serviceType, &defaultsType,
	&agreementType, &locationType, &subProcessingType, &transferType,
	&activityType, &basisType, &purposeType, &scopedBasisType, &balancingType, &consentType, &marketingType, &minorsType,
	&dataEntryType, &itemType, &dataSourceType, &recipientsType, &accessType, &agreementUseType, &recipientType,
	&automatedDecisionType, &dpiaType,
	&placeType, &systemType, &backupType, &commitmentsType, &measureType, &personCategoryType, &dataCategoryType,
	&triggerType, &momentType, &termsType, &ceilingType, &archiveType, &retentionType, &retentionRuleType,
	&rightsProcedureType, &requestType, &exportType, &trackerType, &processorActivityType, &customersType,
}

// Types lists the types of the language, the file's root first.
func Types() []*Type { return slices.Clone(types[:]) }

// TypeByName finds a type, or nil.
func TypeByName(name string) *Type {
	for _, t := range types {
		if t.Name == name {
			return t
		}
	}
	return nil
}

// AllFields lists the fields of a type, those it includes last.
func (t *Type) AllFields() []*Field {
	var out []*Field
	for i := range t.Fields {
		out = append(out, &t.Fields[i])
	}
	for _, name := range t.Include {
		out = append(out, TypeByName(name).AllFields()...)
	}
	return out
}

// Field finds a field by its English key, or nil.
func (t *Type) Field(key string) *Field {
	for _, f := range t.AllFields() {
		if f.Key.En == key {
			return f
		}
	}
	return nil
}

// Label gives the label of a field in documents, or "" when there is none.
func Label(typeName, key, lang string) string {
	if f := fieldOf(typeName, key); f != nil {
		return f.Label.In(lang)
	}
	return ""
}

// ValueLabel gives the label of an enumerated value in documents, and the
// provision that names it.
func ValueLabel(typeName, key, value, lang string) (label, law string) {
	f := fieldOf(typeName, key)
	if f == nil {
		return "", ""
	}
	for _, v := range f.Values {
		if v.Key.En == value {
			return v.Label.In(lang), v.Law
		}
	}
	return "", ""
}

// KeyName gives the key of a field in a language, for a message.
func KeyName(typeName, key, lang string) string {
	if f := fieldOf(typeName, key); f != nil {
		return f.Key.In(lang)
	}
	return key
}

func fieldOf(typeName, key string) *Field {
	t := TypeByName(typeName)
	if t == nil {
		return nil
	}
	return t.Field(key)
}

// States are the words of the two answers that are not values, and of what
// goes with them.
type stateWords struct{ none, noneAlt, todo, checked, due, by string }

// has tells a word of these.
func (w stateWords) has(key string) bool {
	return slices.Contains([]string{w.none, w.noneAlt, w.todo, w.checked, w.due, w.by}, key)
}

func wordsOfState(lang string) stateWords {
	if lang == "fr" {
		return stateWords{"aucun", "aucune", "a_faire", "verifie_le", "pour_le", "par"}
	}
	return stateWords{"none", "none", "todo", "checked_on", "due", "by"}
}

// FoldKey makes the spellings of a key of the language equal: accents are
// tolerated.
func FoldKey(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return strings.ReplaceAll(i18n.Fold(s), " ", "_")
		}
	}
	return s
}

// index is what reading needs of a type, computed once a run.
type index struct {
	*Type
	byKey map[string]*Field // key of the register's language
	paths map[string][]int  // English key to the field of the Go struct
}

// language is the table seen from one language.
type language struct {
	lang    string
	state   stateWords
	indexes map[string]*index
}

func newLanguage(lang string) *language {
	l := &language{lang: lang, state: wordsOfState(lang), indexes: make(map[string]*index, len(types))}
	for _, t := range types {
		x := &index{Type: t, byKey: map[string]*Field{}, paths: map[string][]int{}}
		for _, f := range t.AllFields() {
			x.byKey[f.Key.In(lang)] = f
		}
		l.indexes[t.Name] = x
	}
	return l
}

// bind learns where the fields of a type stand in its Go struct.
func (x *index) bind(t reflect.Type) {
	if len(x.paths) > 0 {
		return
	}
	for _, sf := range reflect.VisibleFields(t) {
		if key, ok := sf.Tag.Lookup("key"); ok {
			x.paths[key] = sf.Index
		}
	}
}

// foreign gives the key of this language for a key of the other one. A word
// that both languages use is not foreign.
func (l *language) foreign(key string) (string, bool) {
	other := "fr"
	if l.lang == "fr" {
		other = "en"
	}
	for _, t := range types {
		for i := range t.Fields {
			f := &t.Fields[i]
			if f.Key.In(other) == key && f.Key.In(l.lang) != key {
				return f.Key.In(l.lang), true
			}
		}
	}
	return "", false
}
