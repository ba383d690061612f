package pdf

import "github.com/registre-rgpd/registre/pkg/doc"

// Plain writes a document without packing its objects, for tests that look
// for them or put faults into them.
func Plain(d doc.Document) ([]byte, error) { return render(d, Options{}, true) }
