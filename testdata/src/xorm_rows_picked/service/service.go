// Package service finds rows and deletes them one by one.
package service

import (
	"xorm.io/xorm"

	"xorm_rows_picked/store"
)

// CleanUp deletes versions that the search has picked for having no files, as far
// as it shows.
func CleanUp(s *xorm.Session) error {
	none := false
	versions, err := store.Search(s, &store.Options{HasFiles: &none})
	if err != nil {
		return err
	}
	for _, v := range versions {
		if err := store.DeleteEmpty(s, v.ID); err != nil {
			return err
		}
	}
	return nil
}

// CleanUpByNotes deletes versions that were picked by something else.
func CleanUpByNotes(s *xorm.Session) error {
	versions, err := store.SearchByNotes(s, &store.Options{HasNotes: true})
	if err != nil {
		return err
	}
	for _, v := range versions {
		if err := store.DeleteByNotes(s, v.ID); err != nil {
			return err
		}
	}
	return nil
}

// Given deletes a version that it was given, whatever the search has found.
func Given(s *xorm.Session, id int64) ([]*store.Version, error) {
	none := false
	versions, err := store.Search(s, &store.Options{HasFiles: &none})
	if err != nil {
		return nil, err
	}
	return versions, store.DeleteGiven(s, id)
}

func deleteFile(s *xorm.Session, f *store.File) error { return store.DeleteFile(s, f.ID) }

func deleteWithFiles(s *xorm.Session, v *store.Version) error {
	files, err := store.FilesOf(s, v.ID)
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := deleteFile(s, f); err != nil {
			return err
		}
	}
	return store.DeleteAfterFiles(s, v.ID)
}

// Undo takes back what has just been added, with its files.
func Undo(s *xorm.Session, v *store.Version, notify func(*store.Version) error) error {
	if err := notify(v); err != nil {
		return deleteWithFiles(s, v)
	}
	return nil
}

// DeleteWithOtherFiles looks up the files of another version.
func DeleteWithOtherFiles(s *xorm.Session, v, other *store.Version) error {
	files, err := store.FilesOf(s, other.ID)
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := deleteFile(s, f); err != nil {
			return err
		}
	}
	return store.DeleteAfterOtherFiles(s, v.ID)
}
