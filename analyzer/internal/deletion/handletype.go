package deletion

import (
	"go/types"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// handleTx knows the types of databases and transactions, and of most by the
// name which of them they are. A *gorm.DB is either; a *sql.Conn may be inside a
// BEGIN of its own.
func handleTx(path, name string) (tx effect.Tristate, ok bool) {
	if i := strings.Index(path, "/v"); i >= 0 && strings.HasPrefix(path, "github.com/jackc/pgx/") {
		path = "github.com/jackc/pgx" + strings.TrimLeft(path[i+2:], "0123456789")
	}
	switch path {
	case "github.com/go-xorm/xorm", "github.com/xormplus/xorm", "github.com/xorm-io/xorm":
		path = "xorm.io/xorm" // its former place, and forks with its interface
	}
	switch path + "." + name {
	case "database/sql.Tx", "github.com/jmoiron/sqlx.Tx", "github.com/jackc/pgx.Tx", "github.com/jackc/pgx/pgxpool.Tx":
		return effect.Yes, true
	case "database/sql.DB", "github.com/jmoiron/sqlx.DB", "github.com/jackc/pgx/pgxpool.Pool":
		return effect.No, true
	case "database/sql.Conn", "github.com/jmoiron/sqlx.Conn", "github.com/jackc/pgx.Conn", "github.com/jackc/pgx/pgxpool.Conn", "gorm.io/gorm.DB":
		return effect.Maybe, true
	case "xorm.io/xorm.Engine", "xorm.io/xorm.EngineGroup":
		return effect.No, true
	case "xorm.io/xorm.Session", "github.com/uptrace/bun.IDB", "github.com/uptrace/bun.Conn":
		return effect.Maybe, true
	case "github.com/uptrace/bun.DB", "github.com/doug-martin/goqu/v9.Database":
		return effect.No, true
	case "github.com/uptrace/bun.Tx", "github.com/doug-martin/goqu/v9.TxDatabase":
		return effect.Yes, true
	}
	return effect.Maybe, false
}

// txByType says by its type whether a handle is a transaction.
func txByType(t types.Type) effect.Tristate {
	tx, _ := handleTx(library.TypeName(t))
	return tx
}

// isHandle reports whether the type is that of a database or transaction.
func isHandle(t types.Type) bool {
	_, ok := handleTx(library.TypeName(t))
	return ok
}

// globalTx: package variables hold databases, never transactions.
func globalTx(tx effect.Tristate) effect.Tristate {
	if tx == effect.Maybe {
		return effect.No
	}
	return tx
}

// The bounds of a search for handles in a struct: repositories hold a database,
// a unit of work holds repositories.
const (
	maxPathDepth = 3
	maxPaths     = 32
)

// handlePaths are the paths at which a value of the type may hold handles; the
// empty one for the type itself.
func handlePaths(t types.Type) []string {
	if mayHold(t) {
		return []string{""}
	}
	var out []string
	var visit func(t types.Type, path string, depth int)
	visit = func(t types.Type, path string, depth int) {
		st := structOf(t)
		if st == nil || depth >= maxPathDepth {
			return
		}
		pkg, _ := library.TypeName(t)
		for f := range st.Fields() {
			if len(out) >= maxPaths {
				return
			}
			if mayHold(f.Type()) {
				out = append(out, path+"."+f.Name())
			} else if own, _ := library.TypeName(f.Type()); own == pkg {
				visit(f.Type(), path+"."+f.Name(), depth+1)
			}
		}
	}
	visit(t, "", 0)
	return out
}

// mayHold reports whether values of the type may be handles: the known types,
// and interfaces with a method that runs SQL.
func mayHold(t types.Type) bool {
	if isHandle(t) {
		return true
	}
	i, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range i.Methods() {
		if strings.HasPrefix(m.Name(), "Exec") || strings.HasPrefix(m.Name(), "Query") {
			return true
		}
	}
	return false
}
