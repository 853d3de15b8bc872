// Package plan joins what the code believes (model), what it does (deletion)
// and what the engine enforces (the schema) into one [Site] for each delete,
// with a cascade.Outcome for each schema. It also holds the views that rules
// check: rules read the plan and add words, they decide nothing of their own.
package plan
