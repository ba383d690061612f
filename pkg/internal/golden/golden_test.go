package golden

import "testing"

func TestCompareNamesTheFirstDifferentLine(t *testing.T) {
	for _, c := range []struct {
		want, got string
		line      int
		w, g      string
	}{
		{"a\nb\n", "a\nb\n", 0, "", ""},
		{"a\nb\n", "a\nc\n", 2, "b", "c"},
		{"a\n", "a\nb\n", 2, "", "b"},
		{"a\nb", "a", 2, "b", "(end of file)"},
	} {
		line, w, g, same := compare([]byte(c.want), []byte(c.got))
		if line != c.line || w != c.w || g != c.g || same != (c.line == 0) {
			t.Errorf("compare(%q, %q) = %d, %q, %q, %v", c.want, c.got, line, w, g, same)
		}
	}
}
