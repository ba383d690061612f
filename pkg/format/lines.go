package format

import "strings"

// comments lays out the lines between two entries: comments from column 0, and
// one blank line where there were several.
func comments(lines []string) []string {
	var out []string
	for _, line := range lines {
		line = strings.Trim(line, " \t")
		if line == "" && len(out) > 0 && out[len(out)-1] == "" {
			continue
		}
		out = append(out, line)
	}
	return out
}

// indent moves lines two columns to the right.
func indent(lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		if line != "" {
			line = "  " + line
		}
		out[i] = line
	}
	return out
}

// moved takes the first columns away from the lines of a block scalar, or adds
// some when there are less than none to take. Spaces past them are words.
func moved(lines []string, columns int) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		width := len(line) - len(strings.TrimLeft(line, " "))
		switch {
		case columns < 0 && line != "":
			out[i] = strings.Repeat(" ", -columns) + line
		case width >= columns && columns >= 0:
			out[i] = line[columns:]
		}
	}
	return out
}

// hasGap tells whether lines begin with a blank one.
func hasGap(lines []string) bool { return len(lines) > 0 && lines[0] == "" }

func withoutGap(lines []string) []string {
	for hasGap(lines) {
		lines = lines[1:]
	}
	return lines
}

// sorted orders parts. The part that comes first and the one that did exchange
// the blank line above the former: what separates entries stays between them.
func sorted(parts []laid, ranks []int) []laid {
	first := make([]bool, len(parts))
	first[0] = true
	first = ordered(first, ranks)
	parts = ordered(parts, ranks)
	if first[0] || !hasGap(parts[0].lead) {
		return parts
	}
	parts[0].lead = withoutGap(parts[0].lead)
	for i := range parts {
		if first[i] && !hasGap(parts[i].lead) {
			parts[i].lead = append([]string{""}, parts[i].lead...)
		}
	}
	return parts
}

// joined puts parts one below the other, the comments of the first above all.
func joined(parts []laid, tail []string) laid {
	out := laid{lead: parts[0].lead, body: parts[0].body}
	for _, p := range parts[1:] {
		out.body = append(append(out.body, p.lead...), p.body...)
	}
	out.body = append(out.body, tail...)
	return out
}
