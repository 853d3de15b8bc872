package repo

import (
	"context"

	"gorm.io/gorm"
)

type Team struct {
	ID      uint
	Members []Member
}

type Member struct {
	ID     uint
	TeamID uint
}

type Shop struct {
	ID    uint
	Items []Item
}

type Item struct {
	ID     uint
	ShopID uint
	Status string
}

type Album struct {
	ID     uint
	Photos []Photo
}

type Photo struct {
	ID      uint
	AlbumID uint
}

type Guide struct {
	ID     uint
	Stages []Stage
}

type Stage struct {
	ID      uint
	GuideID uint
	Status  string
}

type House struct {
	ID    uint
	Rooms []Room
}

type Room struct {
	ID      uint
	HouseID uint
	Status  string
}

type Author struct {
	ID        uint
	DeletedAt gorm.DeletedAt
	Letters   []Letter
}

type Letter struct {
	ID        uint
	AuthorID  uint
	DeletedAt gorm.DeletedAt
}

type Editor struct {
	ID        uint
	DeletedAt gorm.DeletedAt
	Notes     []Note
}

type Note struct {
	ID       uint
	EditorID uint
}

type Book struct {
	ID    uint
	Pages []Page
}

type Page struct {
	ID     uint
	BookID uint
}

// Teams and Members stand behind interfaces.
type Teams interface {
	Delete(opts ...Option) error
	Teams()
}

type Members interface {
	DeleteBy(ctx context.Context, opts ...Option) error
	WithTeam(id uint) Option
}

type TeamRepo struct{}

func NewTeams() Teams { return &TeamRepo{} }

func (*TeamRepo) Teams() {}

func (*TeamRepo) Delete(opts ...Option) error {
	db := DB
	for _, opt := range opts {
		db = opt(db)
	}
	return db.Delete(&Team{}).Error
}

type MemberRepo struct{}

func NewMembers() Members { return &MemberRepo{} }

func (*MemberRepo) DeleteBy(ctx context.Context, opts ...Option) error {
	return conn(ctx, opts...).Delete(&Member{}).Error
}

func (*MemberRepo) WithTeam(id uint) Option {
	return func(db *gorm.DB) *gorm.DB { return db.Where("team_id = ?", id) }
}

type ShopRepo struct{}

// Delete leaves items behind: its caller deletes those of one status only.
func (ShopRepo) Delete(ctx context.Context, opts ...Option) error {
	return conn(ctx, opts...).Delete(&Shop{}).Error // program want `CL101: .*items\.shop_id`
}

func (ShopRepo) DeleteItems(ctx context.Context, opts ...Option) error {
	return conn(ctx, opts...).Delete(&Item{}).Error
}

type AlbumRepo struct{}

// Delete leaves photos behind: nobody deletes them.
func (AlbumRepo) Delete(opts ...Option) error {
	return plain(opts...).Delete(&Album{}).Error // program want `CL101: .*photos\.album_id`
}

type GuideRepo struct{}

// Delete is judged by itself where its caller in another package is not seen.
func (GuideRepo) Delete(opt Option) error {
	return opt(DB).Delete(&Guide{}).Error // not program // want `CL101: .*stages\.guide_id`
}

func (GuideRepo) DeleteStages(opts []Option) error {
	return plain(opts...).Delete(&Stage{}).Error
}

type HouseRepo struct{}

// Delete runs outside of the transaction in which the rooms are deleted, if there is one.
func (HouseRepo) Delete(opts ...Option) error {
	return plain(opts...).Delete(&House{}).Error // program want "CL105"
}

// DeleteRooms passes on what it is given, and more.
func (HouseRepo) DeleteRooms(opts ...Option) error {
	all := append([]Option{NewCommon().Newest()}, opts...)
	return plain(all...).Delete(&Room{}).Error
}

type AuthorRepo struct{}

// Delete marks authors as deleted, or deletes them for good.
func (AuthorRepo) Delete(ctx context.Context, opts ...Option) error {
	return conn(ctx, opts...).Delete(&Author{}).Error
}

// DeleteLetters does the same to letters.
func (AuthorRepo) DeleteLetters(ctx context.Context, opts ...Option) error {
	return conn(ctx, opts...).Delete(&Letter{}).Error
}

type EditorRepo struct{}

// Erase is told by its options to delete for good: the notes are left behind.
func (EditorRepo) Erase(opts ...Option) error {
	return plain(opts...).Delete(&Editor{}).Error // program want `CL10[123]: .*notes\.editor_id`
}
