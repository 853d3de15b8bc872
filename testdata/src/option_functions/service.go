// Package option_functions deletes rows that functions pick which are passed to the
// repositories: func(*gorm.DB) *gorm.DB.
package option_functions

import (
	"context"

	"gorm.io/gorm"

	"option_functions/repo"
	"option_functions/scope"
)

var (
	common  = repo.NewCommon()
	teams   = repo.NewTeams()
	members = repo.NewMembers()
	shops   repo.ShopRepo
	albums  repo.AlbumRepo
	guides  repo.GuideRepo
	houses  repo.HouseRepo
	authors repo.AuthorRepo
	editors repo.EditorRepo
)

// DeleteTeam deletes the members first, through interfaces throughout.
func DeleteTeam(ctx context.Context, id uint) error {
	if err := members.DeleteBy(ctx, members.WithTeam(id)); err != nil {
		return err
	}
	return teams.Delete(common.WithID(id))
}

// DeleteShop deletes the sold items only.
func DeleteShop(ctx context.Context, id uint) error {
	if err := shops.DeleteItems(ctx, repo.With("shop_id", id), sold); err != nil {
		return err
	}
	return shops.Delete(ctx, common.WithID(id))
}

func sold(db *gorm.DB) *gorm.DB { return db.Where("status = 'sold'") }

func DeleteAlbum(id uint) error { return albums.Delete(common.WithID(id), common.Newest()) }

// DeleteGuide may delete the stages of one status only: nobody can tell.
func DeleteGuide(id uint, status string) error {
	opts := []repo.Option{repo.With("guide_id", id)}
	if status != "" {
		opts = append(opts, common.WithStatus(status))
	}
	if err := guides.DeleteStages(opts); err != nil {
		return err
	}
	return guides.Delete(common.WithID(id))
}

// DeleteHouses names its rows by a list.
func DeleteHouses(ids []uint) error {
	var opts []repo.Option
	opts = append(opts, func(db *gorm.DB) *gorm.DB { return db.Where("house_id IN ?", ids) })
	if err := houses.DeleteRooms(opts...); err != nil {
		return err
	}
	return houses.Delete(common.WithIDs(ids))
}

// EraseAuthor deletes for good, with the letters.
func EraseAuthor(ctx context.Context, id uint) error {
	if err := authors.DeleteLetters(ctx, repo.With("author_id", id), repo.Unscoped()); err != nil {
		return err
	}
	return authors.Delete(ctx, repo.With("id", id), repo.Unscoped())
}

func EraseEditor(id uint) error { return editors.Erase(repo.With("id", id), repo.Unscoped()) }

// DeleteBook takes the pages by a function of another package.
func DeleteBook(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := scope.Owner(scope.Quiet(tx), id).Delete(&repo.Page{}).Error; err != nil {
			return err
		}
		return tx.Delete(&repo.Book{}, id).Error
	})
}

// DeleteBookScoped takes the pages by Scopes.
func DeleteBookScoped(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Scopes(ofBook(id)).Delete(&repo.Page{}).Error; err != nil {
			return err
		}
		return tx.Scopes(repo.With("id", id)).Delete(&repo.Book{}).Error
	})
}

func ofBook(id uint) func(*gorm.DB) *gorm.DB {
	return func(db *gorm.DB) *gorm.DB { return db.Where("book_id = ?", id) }
}

// DeleteBookFirstPages deletes the pages of one number only.
func DeleteBookFirstPages(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Scopes(ofBook(id), first).Delete(&repo.Page{}).Error; err != nil {
			return err
		}
		return tx.Delete(&repo.Book{}, id).Error // want `CL106: .*pages\.book_id.*covers other rows or some of them only`
	})
}

func first(db *gorm.DB) *gorm.DB { return db.Where("number = 1") }

// byStatus puts its text into the condition.
func byStatus(status string) func(*gorm.DB) *gorm.DB {
	return func(db *gorm.DB) *gorm.DB { return db.Where("status = '" + status + "'") }
}

// DeleteBookByStatus deletes the pages of one status only, whichever it is.
func DeleteBookByStatus(db *gorm.DB, id uint, status string) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Scopes(ofBook(id), byStatus(status)).Delete(&repo.Page{}).Error; err != nil {
			return err
		}
		return tx.Delete(&repo.Book{}, id).Error
	})
}

// DeleteBookOf takes the pages by a column that its caller names.
func DeleteBookOf(db *gorm.DB, column string, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := scope.Of(tx, column, id).Delete(&repo.Page{}).Error; err != nil {
			return err
		}
		return tx.Delete(&repo.Book{}, id).Error
	})
}

// DeleteBookByText takes the pages by a condition that it gives as a text.
func DeleteBookByText(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := scope.Of(tx, "book_id", id).Delete(&repo.Page{}).Error; err != nil {
			return err
		}
		return tx.Delete(&repo.Book{}, id).Error
	})
}

// DropBook is given options that are not known, which find some pages.
func DropBook(db *gorm.DB, id uint, scopes ...func(*gorm.DB) *gorm.DB) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Scopes(scopes...).Where("book_id = ?", id).Delete(&repo.Page{}).Error; err != nil {
			return err
		}
		return tx.Delete(&repo.Book{}, id).Error
	})
}
