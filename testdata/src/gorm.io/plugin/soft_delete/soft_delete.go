// Package soft_delete has the declarations of gorm.io/plugin/soft_delete that
// the test packages need, without bodies.
package soft_delete

import (
	"gorm.io/gorm/clause"
	"gorm.io/gorm/schema"
)

type DeletedAt uint

func (DeletedAt) QueryClauses(f *schema.Field) []clause.Interface  { return nil }
func (DeletedAt) UpdateClauses(f *schema.Field) []clause.Interface { return nil }
func (DeletedAt) DeleteClauses(f *schema.Field) []clause.Interface { return nil }
