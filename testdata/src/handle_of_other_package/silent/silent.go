// Package silent uses no database at all.
package silent

import "handle_of_other_package/database"

func Show(id uint) { println(database.Title(id)) }
