package corpus

import "time"

// A has-one and its other side, both pointers.
type Captain struct {
	ID   uint
	Ship *Ship `gorm:"constraint:OnDelete:CASCADE"`
}

type Ship struct {
	ID        uint
	CaptainID *uint
	Captain   *Captain `gorm:"constraint:OnDelete:SET NULL"`
}

// Embedding over several levels, through pointers and with prefixes.
type Stamp struct {
	CreatedAt time.Time
	By        *uint `gorm:"column:by_user"`
}

type Audit struct {
	Stamp
	Checked Stamp `gorm:"embedded;embeddedPrefix:checked_"`
}

type Audited struct {
	*Audit
	Ident string `gorm:"primaryKey;size:12"`
	Extra struct {
		Colour string
		Size   int `gorm:"column:s"`
	} `gorm:"embedded;embeddedPrefix:x_"`
}

// A key that an embedded struct and the model both have.
type Keyed struct {
	ID   int32
	Name string
}

type Overridden struct {
	Keyed
	ID uint64
}

// A many-to-many association of composite keys.
type Plot struct {
	Row    uint   `gorm:"primaryKey;autoIncrement:false"`
	Column uint   `gorm:"primaryKey;autoIncrement:false"`
	Crops  []Crop `gorm:"many2many:plot_crops"`
}

type Crop struct {
	Name   string `gorm:"primaryKey;size:30"`
	Season int    `gorm:"primaryKey;autoIncrement:false"`
}

// A many-to-many association to itself from both ends.
type Page struct {
	ID       uint
	Links    []*Page `gorm:"many2many:page_links;joinForeignKey:from_id;joinReferences:to_id"`
	Incoming []*Page `gorm:"many2many:page_links;joinForeignKey:to_id;joinReferences:from_id"`
}

// A composite key that a belongs-to refers to by tags.
type Seat struct {
	Hall   string `gorm:"primaryKey;size:10"`
	Number uint   `gorm:"primaryKey;autoIncrement:false"`
}

type Ticket struct {
	ID         uint
	SeatHall   string
	SeatNumber uint
	Seat       *Seat `gorm:"foreignKey:SeatHall,SeatNumber;references:Hall,Number;constraint:OnDelete:CASCADE"`
}

// Two relations between the same models by different columns.
type Person struct {
	ID       uint
	Sent     []Message `gorm:"foreignKey:SenderID;constraint:OnDelete:CASCADE"`
	Received []Message `gorm:"foreignKey:ReceiverID"`
}

type Message struct {
	ID         uint
	SenderID   uint
	ReceiverID uint
	Sender     *Person
	Receiver   *Person `gorm:"constraint:OnDelete:CASCADE"`
}

// Names that only an initialism or an underscore tells apart.
type UUIDItem struct {
	ID       uint
	APIKeyID uint
	APIKey   APIKey
}

type APIKey struct {
	ID    uint
	Value string `gorm:"index:,unique"`
}

// A polymorphic association of a struct with a text key, in an embedded struct.
type Tagged struct {
	Marks []Mark `gorm:"polymorphic:Subject"`
}

type Photo struct {
	Tagged
	Code string `gorm:"primaryKey;size:20"`
}

type Mark struct {
	ID          uint
	SubjectID   string `gorm:"size:20"`
	SubjectType string `gorm:"size:20"`
}

// A belongs-to whose key is found in an embedded struct.
type Refs struct {
	EditorID uint
	Editor   Owner2 `gorm:"constraint:OnDelete:CASCADE"`
}

type Owner2 struct{ ID uint }

type Draft struct {
	ID uint
	Refs
	Second Refs `gorm:"embedded;embeddedPrefix:second_"`
}

// Fields with permissions.
type Guarded struct {
	ID      uint
	Written string `gorm:"<-:create"`
	ReadOut string `gorm:"->:false;<-:create"`
	Never   string `gorm:"-:all"`
	Hidden  string `gorm:"-:migration"`
	BossID  uint
	Boss    Owner2 `gorm:"->"`
}

// A many-to-many association whose join table is a model.
type Pupil2 struct {
	ID      uint
	Courses []Subject2 `gorm:"many2many:enrolments;constraint:OnDelete:CASCADE"`
}

type Subject2 struct{ ID uint }

type Enrolment struct {
	Pupil2ID   uint `gorm:"primaryKey"`
	Subject2ID uint `gorm:"primaryKey"`
	Grade      int
}

func (Enrolment) TableName() string { return "enrolled" }
