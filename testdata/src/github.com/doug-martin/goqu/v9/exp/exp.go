// Package exp declares what the corpora use of goqu's expressions.
package exp

type Expression interface{ Expression() Expression }

type Ex map[string]interface{}

func (e Ex) Expression() Expression { return nil }

type Record map[string]interface{}

type ExpressionList interface{ Expression }

type BooleanExpression interface{ Expression }

type LiteralExpression interface{ Expression }

type IdentifierExpression interface {
	Expression
	Eq(interface{}) BooleanExpression
	In(...interface{}) BooleanExpression
	IsNull() BooleanExpression
	Col(interface{}) IdentifierExpression
}
