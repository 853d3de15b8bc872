package corpus

import (
	"database/sql"
	"database/sql/driver"
	"time"

	"gorm.io/gorm"
)

type SoftUser struct {
	gorm.Model
	Posts []SoftPost `gorm:"foreignKey:AuthorID;constraint:OnDelete:CASCADE"`
}

type SoftPost struct {
	gorm.Model
	AuthorID uint `gorm:"index"`
}

type WithPosts struct {
	ID    uint
	Posts []BasedPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type BasedUser struct {
	WithPosts
	Name string
}

type BasedPost struct {
	ID     uint
	UserID uint
}

type Tenant struct{ ID uint }

type TenantRow struct {
	ID       uint `gorm:"primaryKey"`
	TenantID uint
	Tenant   *Tenant `gorm:"constraint:OnDelete:CASCADE"`
}

type TenantInvoice struct {
	TenantRow
	Total float64
}

type Author struct {
	Name  string
	Email string `gorm:"column:mail"`
	ID    int
}

type Blog struct {
	ID     uint
	Author Author  `gorm:"embedded;embeddedPrefix:author_"`
	Editor *Author `gorm:"embedded;embeddedPrefix:editor_"`
	Title  string
}

type Renamed struct {
	ID       uint
	Children []RenamedChild `gorm:"foreignKey:ParentID"`
}

func (Renamed) TableName() string { return "very_special_rows" }

type named struct{}

func (*named) TableName() string { return renamedChildren }

const renamedChildren = "special" + "_children"

type RenamedChild struct {
	*named
	ID       uint
	ParentID uint
}

type Level int8

type Status string

func (s Status) Value() (driver.Value, error) { return string(s), nil }
func (s *Status) Scan(any) error              { return nil }

type Types struct {
	ID       uint32
	B        bool
	I        int
	I8       int8
	I16      int16
	I32      int32
	U64      uint64
	U8       uint8
	L        Level
	F32      float32
	F64      float64
	Price    float64 `gorm:"precision:10;scale:2"`
	S        string
	Sized    string `gorm:"size:80"`
	Big      string `gorm:"size:70000"`
	Indexed  string `gorm:"index"`
	Unique   string `gorm:"unique"`
	UIdx     string `gorm:"uniqueIndex:both,priority:2;size:20"`
	UIdx2    string `gorm:"uniqueIndex:both,priority:1;size:20"`
	Default  string `gorm:"default:x"`
	NotNull  string `gorm:"not null;size:9"`
	Bytes    []byte
	Bytes16  []byte `gorm:"size:16"`
	T        time.Time
	TP       *time.Time
	TSec     time.Time `gorm:"precision:0"`
	NS       sql.NullString
	NI       sql.NullInt64
	NT       sql.NullTime
	NV       sql.Null[int32]
	Char     string   `gorm:"type:char(36);not null"`
	Enum     string   `gorm:"type:ENUM('a','b')"`
	JSON     []string `gorm:"serializer:json"`
	Deleted  gorm.DeletedAt
	hidden   int
	Skipped  chan int `gorm:"-"`
	ReadOnly int      `gorm:"->"`
}

type Valued struct {
	ID     uint
	Status Status
	Ref    *Status
}
