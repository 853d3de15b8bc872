package effect

// Options are what functions that a statement's handle or query is passed through
// may add to it, where the callers of the function know which functions those are:
// Delete(opts ...func(*gorm.DB) *gorm.DB).
type Options struct {
	List []Option
	// Complete is set where Where has all conditions but for those that the
	// functions add.
	Complete bool
	// Refused is set where the statement is refused unless they add a condition.
	Refused bool
	// Key are the columns of the table's primary key, as far as they are known.
	Key []string
}

// Option is a value that holds such functions, one or a list of them.
type Option struct {
	// Param is the number of the function's parameter that it is, from 1 and the
	// receiver first; captured variables come behind the parameters. 0 for none.
	Param int
	// Methods are those, by full name, of which one makes the value, for a call of an
	// interface's method; Values name its receiver and arguments, see [Value].
	Methods []string
	Values  []string
}

// Added is what functions add to the statements of a handle that is passed through
// them.
type Added struct {
	// Where are conditions that every row must pass, all of them where Complete is
	// set; Present that there may be any.
	Where             []Predicate
	Complete, Present bool
	// Alternative is set where an OR stands among the conditions: a row need not pass
	// any of the statement's others then.
	Alternative bool
	// Unscoped says whether soft delete is switched off.
	Unscoped Tristate
	// Select are the associations that are deleted along; SelectAll stands for
	// clause.Associations.
	Select    []string
	SelectAll bool
	// Why says what else is set up that may lead to another table, or that nobody
	// knows what is; empty where it is conditions and the like alone.
	Why string
	// Acts is set where the functions may do something to tables themselves.
	Acts bool
	// Pending are functions that add more and are not known here.
	Pending []Option
}

// AddsNothing is what no function adds.
func AddsNothing() Added { return Added{Complete: true, Unscoped: No} }

// AddsUnknown is what a function adds of which nothing is known: a condition, most
// likely.
func AddsUnknown() Added { return Added{Present: true, Unscoped: No, Acts: true} }

// Unknown reports whether nothing is known of what is added.
func (a *Added) Unknown() bool {
	return a.Acts && !a.Complete && len(a.Where) == 0 && len(a.Pending) == 0
}
