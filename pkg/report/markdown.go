package report

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/registre-rgpd/registre/pkg/law"
)

// The characters that a comment may hold on GitHub, and the share of them that
// the table may take: what the findings mean comes after it.
const (
	maxComment = 65536
	maxTable   = 48000
	reserve    = 600 // for the sentences that tell of a cut
)

// Markdown writes a comment for a merge request: how many findings, a table of
// them, the gravest first, what each rule means and the provisions behind it.
// It holds at most 65,536 characters, and says what it leaves out.
func Markdown(w io.Writer, r *Report) error {
	c := &comment{report: r}
	// The mark lets a script find its comment again and write over it.
	c.add("<!-- " + r.Tool + " -->\n### " + c.prose(r.Tool+r.colon()+r.counts()) + "\n\n" + c.prose(r.extent()) + ".\n")
	items := r.open()
	c.table(items)
	c.decided()
	c.meanings(items)
	_, err := io.WriteString(w, c.out.String())
	return err
}

type comment struct {
	report *Report
	out    strings.Builder
	size   int // in characters
}

func (c *comment) add(s string) {
	c.out.WriteString(s)
	c.size += utf8.RuneCountInString(s)
}

// fits adds a part if the comment stays below the limit.
func (c *comment) fits(s string, limit int) bool {
	if c.size+utf8.RuneCountInString(s) > limit {
		return false
	}
	c.add(s)
	return true
}

func (c *comment) word(key string) string {
	return c.prose(c.report.typography(c.report.Words.Word("report.comment." + key)))
}

// cut tells how many findings, or explanations, there was no room for.
func (c *comment) cut(key string, n int) {
	c.add("\n" + c.prose(c.report.Words.Count("report.comment."+key, n)) + "\n")
}

func (c *comment) table(items []Item) {
	if len(items) == 0 {
		return
	}
	c.add(fmt.Sprintf("\n| %s | %s | %s | %s |\n|---|---|---|---|\n", c.word("severity"), c.word("finding"), c.word("place"), c.word("references")))
	for i := range items {
		if !c.fits(c.row(&items[i]), maxTable) {
			c.cut("cut", len(items)-i)
			return
		}
	}
}

func (c *comment) row(it *Item) string {
	r := c.report
	return fmt.Sprintf("| %s | **%s** %s | %s | %s |\n", c.prose(r.severity(it.Severity)), it.ID, cell(c.prose(r.message(it))), cell(c.place(it)), cell(c.links(it.Law)))
}

// place is path:line, from the root of the repository.
func (c *comment) place(it *Item) string {
	if !it.Place.Known() {
		return ""
	}
	at := c.report.spot(it.Place)
	if it.Place.Line == 0 {
		return fence(visible(at.path))
	}
	return fence(visible(fmt.Sprintf("%s:%d", at.path, at.line)))
}

// links names the provisions, each with its address where there is one.
func (c *comment) links(refs []law.Ref) string {
	var parts []string
	for _, ref := range refs {
		title := c.prose(c.report.typography(ref.Title(string(c.report.Lang))))
		if url := ref.URL(); url != "" {
			title = "[" + title + "](" + url + ")"
		}
		parts = append(parts, title)
	}
	return strings.Join(parts, ", ")
}

// decided lists what was accepted, apart: it fails nothing and hides nothing.
func (c *comment) decided() {
	r := c.report
	first, left := true, 0
	for _, it := range r.sorted() {
		if it.Decided == nil {
			continue
		}
		line := fmt.Sprintf("- **%s** %s, %s — %s\n", it.ID, c.prose(r.message(&it)), c.place(&it), c.prose(r.justification(it.Decided)))
		if first {
			line = "\n" + c.prose(r.typography(r.Words.Word("report.decided.title"))) + "\n\n" + line
			first = false
		}
		if left > 0 || !c.fits(line, maxTable+reserve) {
			left++
		}
	}
	if left > 0 {
		c.cut("cut", left)
	}
}

// meanings explains each rule once.
func (c *comment) meanings(items []Item) {
	if len(items) == 0 {
		return
	}
	infos := map[string]RuleInfo{}
	for _, info := range c.report.rules() {
		infos[info.ID] = info
	}
	c.add("\n#### " + c.word("meaning") + "\n")
	left := 0
	seen := map[string]bool{}
	for i := range items {
		if id := items[i].ID; !seen[id] {
			seen[id] = true
			if left > 0 || !c.fits(c.meaning(&items[i], infos[id]), maxComment-reserve) {
				left++
			}
		}
	}
	if left > 0 {
		c.cut("cut-meanings", left)
	}
}

// meaning is the fault, why it matters, and what the first finding of it asks
// to write.
func (c *comment) meaning(it *Item, info RuleInfo) string {
	var b strings.Builder
	name := c.prose(visible(info.Name))
	if info.HelpURI != "" {
		name = "[" + name + "](" + info.HelpURI + ")"
	}
	fmt.Fprintf(&b, "\n**%s** %s", it.ID, name)
	if info.Full != info.Name {
		b.WriteString(c.prose(c.report.colon() + visible(info.Full)))
	}
	b.WriteString("\n")
	code := false
	for line := range strings.SplitSeq(c.report.phrase("report.help", c.report.typography(strings.TrimSpace(it.Help))), "\n") {
		switch fenced := strings.HasPrefix(line, "```"); {
		case it.Help == "":
		case fenced:
			code = !code
			b.WriteString(line + "\n")
		case code:
			b.WriteString(visible(line) + "\n")
		default:
			b.WriteString("\n" + c.prose(visible(line)) + "\n")
		}
	}
	if code {
		b.WriteString("```\n")
	}
	if refs := c.links(it.Law); refs != "" {
		b.WriteString("\n" + c.report.phrase("report.references", refs) + "\n")
	}
	return b.String()
}

// prose escapes what Markdown would read in a text, save the code that stands
// between backticks.
func (c *comment) prose(s string) string {
	var b strings.Builder
	for s != "" {
		i := strings.IndexByte(s, '`')
		if i < 0 {
			break
		}
		n := len(s[i:]) - len(strings.TrimLeft(s[i:], "`"))
		mark := s[i : i+n]
		code, rest, closed := strings.Cut(s[i+n:], mark)
		b.WriteString(escapeMarkdown.Replace(s[:i]))
		if closed && !strings.HasPrefix(rest, "`") {
			b.WriteString(mark + code + mark)
			s = rest
		} else {
			b.WriteString(strings.Repeat("\\`", n))
			s = s[i+n:]
		}
	}
	return b.String() + escapeMarkdown.Replace(s)
}

// escapeMarkdown keeps the author's words from being markup, from calling a
// person by "@" and from naming an issue by "#" or "!".
var escapeMarkdown = strings.NewReplacer(
	`\`, `\\`, "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;", "~", `\~`, "|", `\|`, "$", `\$`,
	"@", "@<!-- -->", "#", "#<!-- -->", "://", `\://`, "www.", `www\.`)

// fence writes code between as many backticks as it takes.
func fence(s string) string {
	mark := "`"
	for strings.Contains(s, mark) {
		mark += "`"
	}
	if strings.HasPrefix(s, "`") || strings.HasSuffix(s, "`") {
		s = " " + s + " "
	}
	return mark + s + mark
}

// cell keeps a "|" inside code from ending the cell of a table; outside code it
// is escaped already.
func cell(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, `\|`, "|"), "|", `\|`)
}
