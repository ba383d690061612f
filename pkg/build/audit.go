package build

import (
	"fmt"
	"time"

	"github.com/registre-rgpd/registre/pkg/i18n"
	"github.com/registre-rgpd/registre/pkg/lint"
)

// Audit lists what is due on a day, and what falls due within a length of time
// after it. It is the only check that depends on today. It tells too of what
// cannot be read, where something due may be written; other faults are left to
// Lint.
func (p *Project) Audit(today string, within i18n.Duration) ([]Judged, error) {
	day, err := time.Parse(time.DateOnly, today)
	if err != nil {
		return nil, fmt.Errorf("audit: %w", err)
	}
	until := day.AddDate(within.Years, within.Months, 7*within.Weeks+within.Days).Format(time.DateOnly)
	return append(unreadable(p.Validate()), p.Graded(Undecided(lint.Audit(p.World(), today, until)))...), nil
}
