// Package tags has constraint tags that GORM ignores, each with the reason, and
// tags that it does not ignore.
package tags

import "gorm.io/gorm"

type Team struct {
	ID      uint
	Members []Member `gorm:"constraint:OnDelete:CASCADE"`
}

type Member struct {
	ID     uint
	TeamID uint `gorm:"constraint:OnDelete:CASCADE"` // want: on an association only, not on a column; move the tag to tags.Team.Members
}

type OnKey struct {
	ID     uint
	TeamID uint `gorm:"index;constraint:OnDelete:SET NULL"` // want: on an association only, not on a column; move the tag to the field Team
	Team   Team
}

type NoConstraint struct {
	ID     uint
	TeamID uint
	Team   Team `gorm:"foreignKey:TeamID;OnDelete:CASCADE"` // want: GORM has no tag OnDelete of its own; write constraint:OnDelete:CASCADE
}

type Semicolon struct {
	ID     uint
	TeamID uint
	Team   Team `gorm:"constraint:OnUpdate:CASCADE;OnDelete:SET NULL"` // want: the semicolon before OnDelete ends the constraint tag; write constraint:OnUpdate:CASCADE,OnDelete:SET NULL
}

type Plural struct {
	ID     uint
	TeamID uint
	Team   Team `gorm:"constraints:OnDelete:CASCADE"` // want: GORM has no tag constraints; write constraint:OnDelete:CASCADE
}

type BadRule struct {
	ID     uint
	TeamID uint
	Team   Team `gorm:"constraint:OnDelete:CASADE"` // want: "CASADE" is no referential action; use CASCADE
}

type BadKey struct {
	ID     uint
	TeamID uint
	Team   Team `gorm:"constraint:OnDelte:CASCADE"` // want: not OnDelte; write constraint:OnDelete:CASCADE
}

type BareRule struct {
	ID     uint
	TeamID uint
	Team   Team `gorm:"constraint:CASCADE"` // want: a rule without saying when; write constraint:OnDelete:CASCADE
}

type Shadowed struct {
	ID    uint
	Notes []Note `gorm:"foreignKey:OwnerID"`
}

type Note struct {
	ID      uint
	OwnerID uint
	Owner   Shadowed `gorm:"constraint:OnDelete:CASCADE"` // want: GORM takes the foreign key from tags.Shadowed.Notes; put the tag on tags.Shadowed.Notes
}

type Declining struct {
	ID    uint
	Parts []Part `gorm:"foreignKey:OwnerID;constraint:-"`
}

type Part struct {
	ID      uint
	OwnerID uint
	Owner   Declining `gorm:"constraint:OnDelete:CASCADE"` // want: with constraint:-, so no foreign key is created; put the tag on tags.Declining.Parts
}

type Picture struct {
	ID        uint
	OwnerID   uint
	OwnerType string
}

type Album struct {
	ID       uint
	Pictures []Picture `gorm:"polymorphic:Owner;constraint:OnDelete:CASCADE"` // want: no foreign key for a polymorphic association; delete the rows in code
}

type Base struct {
	ID    uint
	Items []Item `gorm:"foreignKey:BoxID;constraint:OnDelete:CASCADE"` // want: declared in an embedded struct; or the other side of it in tags.Item
}

type Box struct {
	Base
}

type Item struct {
	ID    uint
	BoxID uint
}

type Left struct {
	ID     uint
	Rights []Right `gorm:"many2many:left_right;constraint:OnDelete:CASCADE"` // want: tags.Right.Lefts describes the same join table; put the same tag on both sides
}

type Right struct {
	ID    uint
	Lefts []Left `gorm:"many2many:left_right"`
}

type Unmigrated struct {
	ID     uint
	TeamID uint
	Team   Team `gorm:"-:migration;constraint:OnDelete:CASCADE"` // want: left out of migrations; declare the association
}

type Club struct {
	ID   uint
	Fans []Fan `json:"fans"`
}

type Fan struct {
	ID     uint
	ClubID uint `gorm:"index;constraint:OnDelete:CASCADE"` // want: on an association only, not on a column; move the tag to tags.Club.Fans
}

type Lone struct {
	ID      uint
	OtherID uint `gorm:"constraint:OnDelete:CASCADE"` // want: on an association only, not on a column; declare the association
}

type Locked struct {
	ID     uint
	TeamID uint `gorm:"not null"`
	Team   Team `gorm:"OnDelete:SET NULL"` // want: GORM has no tag OnDelete of its own; write constraint:OnDelete:SET NULL
}

type Joined struct {
	ID     uint
	TeamID *uint
	Team   *Team `gorm:"constraint:fk_joined,OnDelete:SET_NULL"` // want: "SET_NULL" is no referential action; use CASCADE
}

type Pier struct {
	ID    uint
	Boats []Boat `gorm:"constraint:OnDelete:RESTRICT"`
}

type Boat struct {
	ID     uint
	PierID uint
	Pier   Pier `gorm:"constraint:OnDelete:CASCADE"` // want: GORM takes the foreign key from tags.Pier.Boats; put the tag on tags.Pier.Boats
}

type Dock struct {
	ID     uint
	Barges []Barge `gorm:"constraint:fk_barge,OnUpdate:CASCADE"`
}

type Barge struct {
	ID     uint
	DockID uint
	Dock   Dock `gorm:"constraint:OnDelete:CASCADE"` // want: GORM takes the foreign key from tags.Dock.Barges; put the tag on tags.Dock.Barges
}

// From here on no tag is ignored.

type Fine struct {
	gorm.Model
	TeamID *uint
	Team   *Team   `gorm:"constraint:fk_fine_team,OnUpdate:CASCADE,OnDelete:set null"`
	Rows   []Row   `gorm:"constraint:OnDelete:RESTRICT"`
	Labels []Label `gorm:"many2many:fine_labels;constraint:OnDelete:CASCADE"`
	Score  int     `gorm:"check:score > 0"`
}

type Row struct {
	ID     uint
	FineID uint
	Fine   Fine `gorm:"constraint:OnDelete:RESTRICT"`
}

type Label struct {
	ID    uint
	Fines []Fine `gorm:"many2many:fine_labels;constraint:OnDelete:CASCADE"`
}

type Declined struct {
	ID     uint
	TeamID uint
	Team   Team `gorm:"constraint:-"`
}

type Embedding struct {
	ID    uint
	Inner Inner `gorm:"embedded;embeddedPrefix:in_"`
}

type Inner struct {
	TeamID uint
	Team   Team `gorm:"constraint:OnDelete:CASCADE"`
}
