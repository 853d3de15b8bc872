package gorm

// oldFinisher reads the methods of *gorm.DB that GORM v1 has of its own or with
// other parameters (main.go of v1.9.16); done is false for any other. What else
// is different: each method returns a clone, so that a call whose result nobody
// uses sets up nothing; a finisher's value takes the place of Model's; a delete
// or update without a condition runs on the whole table; structs may be passed
// by value.
func (s *statement) oldFinisher(m methodCall) (found, done bool) {
	switch m.name {
	case "Update", "UpdateColumn": // (attrs ...interface{}): a column and a value, or one map or struct
		attrs, ok := varargs(m.args[0])
		switch {
		case ok && len(attrs) == 2:
			s.update(s.oneColumn(attrs))
		case ok && len(attrs) == 1:
			s.updates(attrs[0])
		default:
			s.update(nil, false)
		}
	case "Updates", "UpdateColumns":
		s.updates(m.args[0])
	case "Scan": // reads the rows of Model or Table into its argument
		return s.read(), true
	case "Related": // the rows of the argument's type that belong to Model's value
		s.dest = m.args[0]
		s.chain.open = true
		return s.read(), true
	case "DropTable", "DropTableIfExists":
		m.name = "DropTable"
		return s.migrator(m), true
	default:
		return false, false
	}
	return len(s.out.Effects) > 0 || s.out.Incomplete, true
}
