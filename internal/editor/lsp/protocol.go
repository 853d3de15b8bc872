// Package lsp holds the part of the Language Server Protocol 3.17 that findings
// need: its types, and the places in a text as an editor counts them.
package lsp

import "encoding/json"

// The methods and notifications that are looked at; all others pass by.
const (
	MethodInitialize       = "initialize"
	MethodInitialized      = "initialized"
	MethodShutdown         = "shutdown"
	MethodExit             = "exit"
	MethodDidOpen          = "textDocument/didOpen"
	MethodDidChange        = "textDocument/didChange"
	MethodDidSave          = "textDocument/didSave"
	MethodDidClose         = "textDocument/didClose"
	MethodCodeAction       = "textDocument/codeAction"
	MethodPull             = "textDocument/diagnostic"
	MethodPublish          = "textDocument/publishDiagnostics"
	MethodWatchedFiles     = "workspace/didChangeWatchedFiles"
	MethodWorkspaceFolders = "workspace/didChangeWorkspaceFolders"
	MethodRefresh          = "workspace/diagnostic/refresh"
	MethodRegister         = "client/registerCapability"
	MethodLog              = "window/logMessage"
	MethodShow             = "window/showMessage"
)

// Position counts lines and the units of the negotiated encoding from zero.
type Position struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

// Before reports whether p stands before q.
func (p Position) Before(q Position) bool {
	return p.Line < q.Line || p.Line == q.Line && p.Character < q.Character
}

// Range is what stands between two positions.
type Range struct {
	Start Position `json:"start"`
	End   Position `json:"end"`
}

// Touches reports whether the ranges have a position in common.
func (r Range) Touches(o Range) bool { return !r.End.Before(o.Start) && !o.End.Before(r.Start) }

// Location is a range in a document.
type Location struct {
	URI   string `json:"uri"`
	Range Range  `json:"range"`
}

// Severity grades a diagnostic.
type Severity int

// The severities.
const (
	SeverityError Severity = iota + 1
	SeverityWarning
	SeverityInformation
)

// Diagnostic is a finding as an editor shows it.
type Diagnostic struct {
	Range    Range            `json:"range"`
	Severity Severity         `json:"severity"`
	Code     string           `json:"code,omitempty"`
	Link     *CodeDescription `json:"codeDescription,omitempty"`
	Source   string           `json:"source"`
	Message  string           `json:"message"`
	Related  []Related        `json:"relatedInformation,omitempty"`
}

// CodeDescription is the address of a rule's page.
type CodeDescription struct {
	Href string `json:"href"`
}

// Related is a place that belongs to a diagnostic.
type Related struct {
	Location Location `json:"location"`
	Message  string   `json:"message"`
}

// PublishParams are the diagnostics of a document, which replace all earlier
// ones of it.
type PublishParams struct {
	URI         string       `json:"uri"`
	Version     *int         `json:"version,omitempty"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// QuickFix is the kind of a code action that mends a diagnostic.
const QuickFix = "quickfix"

// CodeAction is a change that is offered.
type CodeAction struct {
	Title       string        `json:"title"`
	Kind        string        `json:"kind"`
	Diagnostics []Diagnostic  `json:"diagnostics,omitempty"`
	Edit        WorkspaceEdit `json:"edit"`
}

// WorkspaceEdit changes documents: by one of its fields, the second for editors
// that check versions.
type WorkspaceEdit struct {
	Changes         map[string][]TextEdit `json:"changes,omitempty"`
	DocumentChanges []DocumentEdit        `json:"documentChanges,omitempty"`
}

// DocumentEdit changes a document in one of its versions, null for one that is
// not open.
type DocumentEdit struct {
	TextDocument struct {
		URI     string `json:"uri"`
		Version *int   `json:"version"`
	} `json:"textDocument"`
	Edits []TextEdit `json:"edits"`
}

// TextEdit replaces a range.
type TextEdit struct {
	Range   Range  `json:"range"`
	NewText string `json:"newText"`
}

// InitializeParams is what an editor says of itself and of its workspace.
type InitializeParams struct {
	RootURI               string             `json:"rootUri"`
	RootPath              string             `json:"rootPath"`
	WorkspaceFolders      []WorkspaceFolder  `json:"workspaceFolders"`
	Capabilities          ClientCapabilities `json:"capabilities"`
	InitializationOptions json.RawMessage    `json:"initializationOptions"`
}

// Folders are the workspace's, in either of the two older forms too.
func (p *InitializeParams) Folders() []string {
	var out []string
	for _, f := range p.WorkspaceFolders {
		if path, ok := Path(f.URI); ok {
			out = append(out, path)
		}
	}
	if len(out) > 0 {
		return out
	}
	if path, ok := Path(p.RootURI); ok {
		return []string{path}
	}
	if p.RootPath != "" {
		return []string{p.RootPath}
	}
	return nil
}

// WorkspaceFolder is one root of a workspace.
type WorkspaceFolder struct {
	URI  string `json:"uri"`
	Name string `json:"name"`
}

// ClientCapabilities is what an editor can do.
type ClientCapabilities struct {
	General struct {
		PositionEncodings []Encoding `json:"positionEncodings"`
	} `json:"general"`
	Workspace struct {
		DidChangeWatchedFiles struct {
			DynamicRegistration bool `json:"dynamicRegistration"`
		} `json:"didChangeWatchedFiles"`
		WorkspaceEdit struct {
			DocumentChanges bool `json:"documentChanges"`
		} `json:"workspaceEdit"`
		Diagnostics struct {
			RefreshSupport bool `json:"refreshSupport"`
		} `json:"diagnostics"`
	} `json:"workspace"`
	TextDocument struct {
		PublishDiagnostics struct {
			RelatedInformation     bool `json:"relatedInformation"`
			CodeDescriptionSupport bool `json:"codeDescriptionSupport"`
		} `json:"publishDiagnostics"`
		CodeAction struct {
			LiteralSupport *struct{} `json:"codeActionLiteralSupport"`
		} `json:"codeAction"`
		Diagnostic *struct{} `json:"diagnostic"`
	} `json:"textDocument"`
}

// Document names a document, and its version where it is open.
type Document struct {
	URI     string `json:"uri"`
	Version *int   `json:"version,omitempty"`
}

// DocumentParams are those of notifications and requests about one document, as
// far as they are looked at.
type DocumentParams struct {
	TextDocument struct {
		URI     string `json:"uri"`
		Version int    `json:"version"`
		Text    string `json:"text"`
	} `json:"textDocument"`
	// ContentChanges are those of a document that was edited.
	ContentChanges []Change `json:"contentChanges"`
	// Range and Context are those of a request for code actions.
	Range   Range `json:"range"`
	Context struct {
		Only []string `json:"only"`
	} `json:"context"`
}

// WatchedParams name files that were changed.
type WatchedParams struct {
	Changes []json.RawMessage `json:"changes"`
}

// FoldersParams are those of a workspace that changes.
type FoldersParams struct {
	Event struct {
		Added   []WorkspaceFolder `json:"added"`
		Removed []WorkspaceFolder `json:"removed"`
	} `json:"event"`
}
