// Package orm has the declarations of go-pg's queries that the tests use.
package orm

type Result interface{ RowsAffected() int }

type Query struct{}

func (q *Query) Where(condition string, params ...interface{}) *Query { return q }
func (q *Query) WherePK() *Query                                      { return q }
func (q *Query) Delete(values ...interface{}) (Result, error)         { return nil, nil }
func (q *Query) ForceDelete(values ...interface{}) (Result, error)    { return nil, nil }
func (q *Query) Set(set string, params ...interface{}) *Query         { return q }
func (q *Query) Update(scan ...interface{}) (Result, error)           { return nil, nil }
func (q *Query) Select(values ...interface{}) error                   { return nil }
