package lint

// Rules lists the rules, by theme. It is the only place that knows them all.
func Rules() []Rule {
	return []Rule{
		fin001(), fin002(), fin003(),
		bas001(), bas002(), bas003(), bas004(), bas005(), bas006(), bas007(), bas008(), bas009(), bas010(), bas011(), bas012(),
		bas013(), bas014(), bas015(), bas016(), bas017(), bas018(), bas019(), bas020(), bas021(), bas022(), bas023(),
		per001(), per002(), per003(), per004(),
		don001(), don002(), don003(), don004(), don005(), don006(), don007(), don008(), don009(), don010(), don011(),
		sen001(), sen002(), sen003(), sen004(), sen005(), sen006(), sen007(), sen008(), sen009(), sen010(), sen011(), sen012(), sen013(), sen014(),
		con001(), con002(), con003(), con004(), con005(), con006(), con007(), con008(), con009(), con010(), con011(), con012(),
		con013(), con014(), con015(), con016(), con017(), con018(), con019(), con020(), con021(), con022(), con023(), con024(), con025(), con026(),
		des001(), des002(), des003(), des004(), des005(), des006(), des007(), des008(), des009(), des010(), des011(), des012(),
		des013(), des014(), des015(), des016(), des017(), des018(), des019(), des020(), des021(), des022(),
		tra001(), tra002(), tra003(), tra004(), tra005(), tra006(), tra007(), tra008(), tra009(), tra010(), tra011(), tra012(),
		tra013(), tra014(), tra015(), tra016(), tra017(), tra018(), tra019(), tra020(),
		lie001(), lie002(), lie003(), lie004(),
		sec001(), sec002(), sec003(), sec004(), sec005(), sec006(), sec007(),
		aip001(), aip002(), aip003(), aip004(), aip005(),
		sta001(), sta002(), sta003(), sta004(), sta005(), sta006(), sta007(), sta008(), sta009(), sta010(), sta011(),
		dro001(), dro002(), dro003(), dro004(), dro005(), dro006(), dro007(), dro008(), dro009(), dro010(), dro011(), dro012(),
		dro013(), dro014(), dro015(), dro016(), dro017(), dro018(), dro019(),
		trc001(), trc002(), trc003(), trc004(), trc005(), trc006(), trc007(), trc008(),
		reg001(), reg002(), reg003(), reg004(), reg005(), reg006(), reg007(), reg008(), reg009(), reg010(), reg011(), reg012(),
		reg013(), reg014(), reg015(), reg016(),
		doc001(), doc002(), doc003(), doc004(), doc005(), doc008(), doc009(), doc010(),
		ref004(), ref005(),
	}
}
