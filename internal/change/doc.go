// Package change tells what is new from what was there before: before is a
// baseline file, or a revision of the git repository.
//
// Findings are compared by fingerprints that hold no line numbers, so that code
// that moves within its package stays what it was; files that git sees renamed
// are followed to other folders. A finding that speaks of
// several child tables has a fingerprint for each: one more child makes it new,
// one less does not.
package change
