package deletion

import (
	"go/ast"
	"go/token"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// generated reports whether a place stands in a file that a program wrote
// ("Code generated … DO NOT EDIT.").
func (w *walker) generated(p token.Pos) bool {
	if w.written == nil {
		w.written = map[string]bool{}
		for _, f := range w.pass.Files {
			if ast.IsGenerated(f) {
				w.written[w.pass.Fset.Position(f.FileStart).Filename] = true
			}
		}
	}
	return len(w.written) > 0 && p.IsValid() && w.written[w.pass.Fset.Position(p).Filename]
}

// own makes statements that stand in generated code the caller's own: nobody
// edits them there, and the call is where somebody must act. Callers that are
// generated themselves leave them to theirs.
func (f fragment) own(generated bool) fragment {
	if generated {
		return f
	}
	for i := range f.steps {
		s := &f.steps[i]
		if !s.generated || len(s.Via) == 0 {
			continue
		}
		s.generated = false
		if s.role == statement && s.Kind != effect.Read {
			s.own, s.Effect.Pos, s.Via = true, s.Via[0].Pos, nil
		}
	}
	return f
}
