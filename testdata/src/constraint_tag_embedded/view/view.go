// Package view shows rows; none of its structs is a table.
package view

import (
	"gorm.io/gorm"

	"constraint_tag_embedded"
)

type Page struct{ Title string }

// SummaryPage shows a summary.
type SummaryPage struct {
	Page
	*constraint_tag_embedded.Summary
	Colours map[string]string
}

// SummaryAnswer is what an API answers with.
type SummaryAnswer struct {
	constraint_tag_embedded.Summary
	Total int `json:"total"`
}

func Show(db *gorm.DB, id uint) (*SummaryPage, error) {
	var s constraint_tag_embedded.Summary
	if err := db.First(&s, id).Error; err != nil {
		return nil, err
	}
	return &SummaryPage{Summary: &s}, nil
}
