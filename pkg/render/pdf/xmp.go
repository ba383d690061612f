package pdf

import (
	"bytes"
	"encoding/xml"
	"strings"
	"time"
)

// metadata is what the file says of itself, the same in the information
// dictionary and in XMP.
type metadata struct {
	title, author, subject string
	lang, producer         string
	date                   time.Time
}

func (m metadata) info() string {
	s := "<</Title" + literal(m.title)
	if m.author != "" {
		s += "/Author" + literal(m.author)
	}
	if m.subject != "" {
		s += "/Subject" + literal(m.subject)
	}
	date := "(D:" + m.date.UTC().Format("20060102150405") + "+00'00')"
	return s + "/Creator" + literal(m.producer) + "/Producer" + literal(m.producer) +
		"/CreationDate" + date + "/ModDate" + date + ">>"
}

// xmp is the metadata packet with the identification of PDF/A-2a and
// PDF/UA-1, and the extension schema that PDF/A asks for (ISO 19005-2, 6.6.2.3)
// because it does not know pdfuaid.
func (m metadata) xmp() []byte {
	date := m.date.UTC().Format("2006-01-02T15:04:05+00:00")
	var b strings.Builder
	b.WriteString("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` + "\n")
	describe(&b, "dc", "http://purl.org/dc/elements/1.1/",
		"<dc:format>application/pdf</dc:format>"+
			"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"+xmlText(m.title)+"</rdf:li></rdf:Alt></dc:title>"+
			optional(m.author, "<dc:creator><rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq></dc:creator>")+
			optional(m.subject, "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt></dc:description>")+
			"<dc:language><rdf:Bag><rdf:li>"+xmlText(m.lang)+"</rdf:li></rdf:Bag></dc:language>")
	describe(&b, "xmp", "http://ns.adobe.com/xap/1.0/",
		"<xmp:CreatorTool>"+xmlText(m.producer)+"</xmp:CreatorTool><xmp:CreateDate>"+date+"</xmp:CreateDate>"+
			"<xmp:ModifyDate>"+date+"</xmp:ModifyDate><xmp:MetadataDate>"+date+"</xmp:MetadataDate>")
	describe(&b, "pdf", "http://ns.adobe.com/pdf/1.3/", "<pdf:Producer>"+xmlText(m.producer)+"</pdf:Producer>")
	describe(&b, "pdfaid", "http://www.aiim.org/pdfa/ns/id/", "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
	describe(&b, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "<pdfuaid:part>1</pdfuaid:part>")
	b.WriteString(extensionSchema)
	b.WriteString("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")
	return []byte(b.String())
}

func describe(b *strings.Builder, prefix, space, body string) {
	b.WriteString(`<rdf:Description rdf:about="" xmlns:` + prefix + `="` + space + `">` + body + "</rdf:Description>\n")
}

func optional(s, before, after string) string {
	if s == "" {
		return ""
	}
	return before + xmlText(s) + after
}

func xmlText(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a buffer takes all
	return b.String()
}

const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">` +
	`<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">` +
	`<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>` +
	`<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>` +
	`<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
	`<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">` +
	`<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>` +
	`<pdfaProperty:category>internal</pdfaProperty:category>` +
	`<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>` +
	`</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>` + "\n"
