// Package gen has the declarations of GORM's generator that the tests use.
package gen

type ResultInfo struct{ RowsAffected int64 }

type DO struct{}

func (d *DO) Delete(models interface{}) (ResultInfo, error) { return ResultInfo{}, nil }
