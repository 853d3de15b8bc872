package mysql

import (
	"fmt"
	"strings"

	"github.com/pingcap/tidb/pkg/parser/ast"
)

func (g grammar) alterTable(n *ast.AlterTableStmt) (*alterTable, error) {
	st := &alterTable{name: astTable(n.Table)}
	for _, spec := range n.Specs {
		changes, err := astChanges(spec)
		if err != nil {
			return nil, err
		}
		st.changes = append(st.changes, changes...)
	}
	return st, nil
}

// astChanges gives what one specification of ALTER TABLE means.
func astChanges(s *ast.AlterTableSpec) ([]change, error) {
	switch s.Tp {
	case ast.AlterTableAddColumns:
		var body tableBody
		for _, c := range s.NewColumns {
			body.columns = append(body.columns, astColumn(c))
		}
		for _, c := range s.NewConstraints {
			astConstraint(&body, c)
		}
		if len(body.columns) == 1 {
			astPlace(&body.columns[0], s.Position)
		}
		return body.asChanges(s.IfNotExists), nil
	case ast.AlterTableAddConstraint:
		var body tableBody
		astConstraint(&body, s.Constraint)
		return body.asChanges(s.Constraint.IfNotExists), nil
	case ast.AlterTableModifyColumn, ast.AlterTableChangeColumn:
		ch := change{op: opModifyColumn, column: astColumn(s.NewColumns[0]), tolerant: s.IfExists}
		ch.name = ch.column.Name
		if s.OldColumnName != nil {
			ch.name = s.OldColumnName.Name.O
		}
		astPlace(&ch.column, s.Position)
		return []change{ch}, nil
	case ast.AlterTableAlterColumn:
		return []change{{op: opSetDefault, name: s.NewColumns[0].Name.Name.O}}, nil
	case ast.AlterTableRenameColumn:
		return []change{{op: opRenameColumn, name: s.OldColumnName.Name.O, to: s.NewColumnName.Name.O}}, nil
	case ast.AlterTableOption:
		if engine := astEngine(s.Options); engine != "" {
			return []change{{op: opEngine, to: engine}}, nil
		}
		return nil, nil
	}
	return astDropOrRename(s)
}

// astDropOrRename is the second half of astChanges: what carries names only.
func astDropOrRename(s *ast.AlterTableSpec) ([]change, error) {
	switch s.Tp {
	case ast.AlterTableDropColumn:
		return []change{{op: opDropColumn, name: s.OldColumnName.Name.O, tolerant: s.IfExists}}, nil
	case ast.AlterTableDropPrimaryKey:
		return []change{{op: opDropPrimaryKey}}, nil
	case ast.AlterTableDropIndex:
		if strings.EqualFold(s.Name, "PRIMARY") {
			return []change{{op: opDropPrimaryKey}}, nil
		}
		return []change{{op: opDropKey, name: s.Name, tolerant: s.IfExists}}, nil
	case ast.AlterTableDropForeignKey:
		return []change{{op: opDropForeignKey, name: s.Name, tolerant: s.IfExists}}, nil
	case ast.AlterTableDropCheck:
		// The parser does not tell DROP CONSTRAINT from DROP CHECK; merge does.
		return []change{{op: opDropConstraint, name: s.Constraint.Name}}, nil
	case ast.AlterTableRenameIndex:
		return []change{{op: opRenameKey, name: s.FromKey.O, to: s.ToKey.O}}, nil
	case ast.AlterTableRenameTable:
		return []change{{op: opRenameTable, table: astTable(s.NewTable)}}, nil
	case ast.AlterTablePartition:
		return []change{{op: opPartition}}, nil
	case ast.AlterTableRemovePartitioning:
		return []change{{op: opUnpartition}}, nil
	case ast.AlterTableLock, ast.AlterTableAlgorithm, ast.AlterTableForce, ast.AlterTableWriteable,
		ast.AlterTableAddPartitions, ast.AlterTablePartitionAttributes, ast.AlterTablePartitionOptions,
		ast.AlterTableCoalescePartitions, ast.AlterTableDropPartition, ast.AlterTableTruncatePartition,
		ast.AlterTableEnableKeys, ast.AlterTableDisableKeys, ast.AlterTableWithValidation,
		ast.AlterTableWithoutValidation, ast.AlterTableSecondaryLoad, ast.AlterTableSecondaryUnload,
		ast.AlterTableRebuildPartition, ast.AlterTableReorganizePartition, ast.AlterTableCheckPartitions,
		ast.AlterTableExchangePartition, ast.AlterTableOptimizePartition, ast.AlterTableRepairPartition,
		ast.AlterTableImportPartitionTablespace, ast.AlterTableDiscardPartitionTablespace,
		ast.AlterTableAlterCheck, ast.AlterTableImportTablespace, ast.AlterTableDiscardTablespace,
		ast.AlterTableIndexInvisible, ast.AlterTableOrderByColumns, ast.AlterTableSetTiFlashReplica,
		ast.AlterTableAddStatistics, ast.AlterTableDropStatistics, ast.AlterTableAttributes,
		ast.AlterTableCache, ast.AlterTableNoCache, ast.AlterTableStatsOptions,
		ast.AlterTableDropFirstPartition, ast.AlterTableAddLastPartition,
		ast.AlterTableReorganizeLastPartition, ast.AlterTableReorganizeFirstPartition,
		ast.AlterTableRemoveTTL, ast.AlterTableSplitIndex:
		return nil, nil
	}
	return nil, fmt.Errorf("a specification of ALTER TABLE of kind %d is not known", s.Tp)
}

// astPlace notes FIRST or AFTER.
func astPlace(col *columnDef, p *ast.ColumnPosition) {
	if p == nil {
		return
	}
	switch p.Tp {
	case ast.ColumnPositionFirst:
		col.first = true
	case ast.ColumnPositionAfter:
		col.after = p.RelativeColumn.Name.O
	}
}
