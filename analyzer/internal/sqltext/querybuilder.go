package sqltext

import (
	"go/constant"
	"go/types"
	"sort"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// The libraries whose builders are read.
const (
	pathSquirrel = "github.com/Masterminds/squirrel"
	pathGoqu     = "github.com/doug-martin/goqu/v9"
)

// deletes is how a statement begins that a builder makes with Delete.
const deletes = "DELETE FROM "

// builderCall is a call of a query builder's: a function, or a method of one of
// its types.
type builderCall struct {
	path, recv, name string
	args             []ssa.Value // without the receiver
	value            ssa.Value   // the receiver
}

func builderOf(common *ssa.CallCommon) (b builderCall, ok bool) {
	var fn *types.Func
	b.args = common.Args
	if common.IsInvoke() {
		fn, b.value = common.Method, common.Value
	} else if callee := common.StaticCallee(); callee != nil {
		fn, _ = callee.Object().(*types.Func)
	}
	if fn == nil || fn.Pkg() == nil {
		return b, false
	}
	b.path, b.name = fn.Pkg().Path(), fn.Name()
	if b.path != pathSquirrel && b.path != pathGoqu && b.path != pathGoqu+"/exp" {
		return b, false
	}
	if recv := fn.Signature().Recv(); recv != nil {
		t := recv.Type()
		if p, isPointer := types.Unalias(t).(*types.Pointer); isPointer {
			t = p.Elem()
		}
		if named, isNamed := types.Unalias(t).(*types.Named); isNamed {
			b.recv = named.Obj().Name()
		}
		if !common.IsInvoke() && len(b.args) > 0 {
			b.value, b.args = b.args[0], b.args[1:]
		}
	}
	return b, true
}

// queryBuilder gives the text of a statement that a builder has put together so
// far, for a call that makes, extends or renders one. What a call adds that is
// not understood is a hole at the end, which may be any clause.
func (e *evaluator) queryBuilder(c *ssa.Call, at point) (set, bool) {
	if v, ok := rendered(&c.Call); ok {
		return e.eval(v, "", at), true
	}
	b, ok := builderOf(&c.Call)
	if !ok {
		return set{}, false
	}
	if s, ok := e.part(b, c, at); ok || b.path == pathGoqu+"/exp" {
		return s, ok
	}
	if s, ok := e.beginQuery(b, at); ok {
		return s, true
	}
	switch b.recv {
	case "DeleteBuilder", "UpdateBuilder", "InsertBuilder", "SelectBuilder",
		"DeleteDataset", "UpdateDataset", "InsertDataset", "SelectDataset", "TruncateDataset":
		return e.extendQuery(b, e.eval(b.value, "", at), at), true
	}
	return set{}, false
}

// beginQuery reads the calls that begin a statement: functions of the package,
// and methods of a dialect, a database or a transaction.
func (e *evaluator) beginQuery(b builderCall, at point) (set, bool) {
	switch b.recv {
	case "", "StatementBuilderType", "DialectWrapper", "Database", "TxDatabase":
	default:
		return set{}, false
	}
	table := func() set {
		if len(b.args) == 0 {
			return known("")
		}
		return e.tableName(b.args[0], at)
	}
	switch b.name {
	case "Delete":
		return concat(known(deletes), table()), true
	case "Update":
		return concat(known("UPDATE "), table()), true
	case "Insert":
		return concat(concat(known("INSERT INTO "), table()), known(" () VALUES ()")), true
	case "Replace":
		return concat(concat(known("REPLACE INTO "), table()), known(" () VALUES ()")), true
	case "Truncate":
		return concat(known("TRUNCATE TABLE "), table()), true
	case "From": // goqu
		return concat(known("SELECT * FROM "), table()), true
	case "Select":
		return concat(known("SELECT "), e.list(b.args, at)), true
	}
	return set{}, false
}

// list gives the text of a variadic argument of columns; of any that is none
// only a star counts.
func (e *evaluator) list(args []ssa.Value, at point) set {
	if len(args) == 0 {
		return known("*")
	}
	values, ok := variadicValues(args[len(args)-1])
	if !ok || len(values) == 0 {
		return known("*")
	}
	out := e.name(values[0], at)
	for _, v := range values[1:] {
		out = concat(concat(out, known(", ")), e.name(v, at))
	}
	return out
}

// tableName gives a table's name: a text, or one of goqu's identifiers.
func (e *evaluator) tableName(v ssa.Value, at point) set {
	if values, ok := variadicValues(v); ok {
		if len(values) != 1 {
			return unknown()
		}
		v = values[0]
	}
	return e.name(v, at)
}

// extendQuery reads a method of a statement.
func (e *evaluator) extendQuery(b builderCall, s set, at point) set {
	switch b.name {
	case "PlaceholderFormat", "RunWith", "Columns", "Values", "SetMap", "Rows", "Cols", "Vals", "OrderBy", "Order", "GroupBy",
		"Prepared", "WithDialect", "SetDialect", "Executor", "Returning", "Distinct", "OrderAppend", "Column", "Clone":
		if b.name == "SetMap" && b.recv == "UpdateBuilder" {
			return e.assignments(s, b.args[0], at)
		}
		return s
	case "From":
		return e.from(b, s, at)
	case "Table":
		return behind(s, " ", e.tableName(b.args[0], at))
	case "Set":
		if b.recv == "UpdateBuilder" && len(b.args) == 2 {
			return assign(s, concat(concat(e.eval(b.args[0], "", at), known(" = ")), e.placeholder(b.args[1])))
		}
		return e.assignments(s, b.args[0], at)
	case "Where":
		return e.where(b, s, at)
	case "Limit":
		return concat(s, known(" LIMIT 1"))
	case "Suffix":
		return concat(concat(s, known(" ")), e.eval(b.args[0], "", at))
	case "Join", "InnerJoin", "LeftJoin":
		if b.path == pathSquirrel {
			word := map[string]string{"LeftJoin": " LEFT JOIN "}[b.name]
			if word == "" {
				word = " JOIN "
			}
			return concat(concat(s, known(word)), e.eval(b.args[0], "", at))
		}
	case "Select": // goqu: the columns of From(…)
		columns := e.list(b.args, at)
		if text, ok := columns.one(); ok {
			return s.each(func(q string) string { return strings.Replace(q, "SELECT *", "SELECT "+text, 1) })
		}
		return s
	case "Delete": // goqu: From(…).Where(…).Delete()
		return s.each(func(q string) string {
			_, rest, ok := strings.Cut(q, " FROM ")
			if !ok {
				return "\x00"
			}
			return deletes + rest
		})
	}
	return behind(s, " ", unknown())
}

// from names the table: of a SELECT, or of a DELETE, in the place of the one that
// Delete named.
func (e *evaluator) from(b builderCall, s set, at point) set {
	table := e.tableName(b.args[0], at)
	out := set{open: s.open}
	for _, t := range s.list {
		one := set{list: []text{t}}
		switch {
		case strings.HasPrefix(t.s, deletes) && !strings.Contains(t.s[len(deletes):], " "):
			out = union(out, concat(known(deletes), table))
		case strings.HasPrefix(t.s, "SELECT ") && !strings.Contains(t.s, " FROM "):
			out = union(out, concat(concat(one, known(" FROM ")), table))
		default:
			out = union(out, unknown())
		}
	}
	return out
}

// behind adds a text where nothing has been added yet that it would follow.
func behind(s set, gap string, more set) set { return concat(concat(s, known(gap)), more) }

// assign adds an assignment to an UPDATE.
func assign(s, assignment set) set {
	out := set{open: s.open}
	for _, t := range s.list {
		gap := " SET "
		switch {
		case strings.Contains(t.s, " WHERE "):
			gap, assignment = " ", unknown() // it belongs before the condition
		case strings.Contains(t.s, " SET "):
			gap = ", "
		}
		out = union(out, behind(set{list: []text{t}}, gap, assignment))
	}
	return out
}

// assignments adds those of a map: squirrel's SetMap, goqu's Record.
func (e *evaluator) assignments(s set, v ssa.Value, at point) set {
	entries, ok := e.entries(v, at)
	if !ok || len(entries) == 0 {
		return assign(s, unknown())
	}
	for _, x := range entries {
		s = assign(s, concat(known(x.key+" = "), e.placeholder(x.value)))
	}
	return s
}

// where adds conditions, all of which must hold.
func (e *evaluator) where(b builderCall, s set, at point) set {
	conditions := b.args[:min(1, len(b.args))]
	if b.path == pathGoqu {
		list, ok := variadicValues(b.args[0])
		if !ok {
			return addCondition(s, unknown())
		}
		conditions = list
	}
	for _, v := range conditions {
		s = addCondition(s, e.condition(v, at))
	}
	return s
}

func addCondition(s, condition set) set {
	out := set{open: s.open}
	for _, t := range s.list {
		one := set{list: []text{t}}
		switch {
		case strings.Contains(t.s, " LIMIT "):
			out = union(out, behind(one, " ", unknown()))
		case strings.Contains(t.s, " WHERE "):
			out = union(out, concat(behind(one, " AND (", condition), known(")")))
		default:
			out = union(out, concat(behind(one, " WHERE (", condition), known(")")))
		}
	}
	return out
}

// entry is one element of a map literal.
type mapEntry struct {
	key   string
	value ssa.Value
}

// entries gives the elements of a map that is made in one place with constant
// keys, sorted by key.
func (e *evaluator) entries(v ssa.Value, at point) ([]mapEntry, bool) {
	v = boxed(v)
	for {
		c, ok := v.(*ssa.ChangeType)
		if !ok {
			break
		}
		v = c.X
	}
	made, ok := v.(*ssa.MakeMap)
	if !ok {
		return nil, false
	}
	var list []mapEntry
	for _, ref := range *made.Referrers() {
		switch x := ref.(type) {
		case *ssa.MapUpdate:
			key, ok := e.eval(x.Key, "", at).one()
			if !ok || x.Map != ssa.Value(made) {
				return nil, false
			}
			list = append(list, mapEntry{key, x.Value})
		case *ssa.MakeInterface, *ssa.ChangeType, *ssa.DebugRef:
		case *ssa.Call:
			if _, ok := builderOf(&x.Call); !ok {
				return nil, false // filled elsewhere
			}
		default:
			return nil, false
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].key < list[j].key })
	return list, true
}

// boxed takes a value out of interfaces.
func boxed(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.ChangeType:
			if !types.IsInterface(x.X.Type()) {
				return v
			}
			v = x.X
		default:
			return v
		}
	}
}

// placeholder gives the text of a value: a constant, or what stands for it.
func (e *evaluator) placeholder(v ssa.Value) set {
	c, ok := boxed(v).(*ssa.Const)
	switch {
	case !ok:
		return known("?")
	case c.Value == nil:
		return known("NULL")
	case c.Value.Kind() == constant.String:
		return known("'" + strings.ReplaceAll(constant.StringVal(c.Value), "'", "''") + "'")
	}
	return known(c.Value.ExactString())
}

// variadicValues gives the elements of the slice that a call makes of its last
// arguments; ok is false for any other value.
func variadicValues(v ssa.Value) (values []ssa.Value, ok bool) {
	if c, is := v.(*ssa.Const); is && c.Value == nil {
		return nil, true
	}
	s, is := v.(*ssa.Slice)
	if !is {
		return nil, false
	}
	a, is := s.X.(*ssa.Alloc)
	if !is || a.Comment != "varargs" && a.Comment != "slicelit" {
		return nil, false
	}
	for _, r := range *a.Referrers() {
		ia, is := r.(*ssa.IndexAddr)
		if !is {
			continue
		}
		for _, rr := range *ia.Referrers() {
			if st, is := rr.(*ssa.Store); is {
				values = append(values, st.Val) // in the order of the arguments
			}
		}
	}
	return values, true
}
