package none

import (
	"gorm.io/gorm"
)

func Open() *gorm.DB {
	return nil
}
