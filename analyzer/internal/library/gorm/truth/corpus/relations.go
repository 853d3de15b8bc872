package corpus

type PlainUser struct {
	ID    uint
	Name  string
	Posts []PlainPost `gorm:"foreignKey:UserID"`
}

type PlainPost struct {
	ID     uint
	UserID uint
}

type CascadeUser struct {
	ID    uint
	Posts []*CascadePost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type CascadePost struct {
	ID     uint
	UserID int
}

type Owner struct{ ID uint }

type OwnedPost struct {
	ID      uint
	OwnerID *uint
	Owner   *Owner `gorm:"constraint:OnUpdate:CASCADE,OnDelete:CASCADE"`
}

type ShadowUser struct {
	ID    uint
	Posts []ShadowPost `gorm:"foreignKey:UserID"`
}

type ShadowPost struct {
	ID     uint
	UserID uint
	User   ShadowUser `gorm:"constraint:OnDelete:CASCADE"`
}

type AgreedUser struct {
	ID    uint
	Posts []AgreedPost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type AgreedPost struct {
	ID     uint
	UserID uint
	User   AgreedUser
}

type DeclinedUser struct {
	ID    uint
	Posts []DeclinedPost `gorm:"foreignKey:UserID;constraint:-"`
}

type DeclinedPost struct {
	ID     uint
	UserID uint
	User   DeclinedUser `gorm:"constraint:OnDelete:CASCADE"`
}

type DoubleUser struct {
	ID       uint
	Posts    []DoublePost `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
	LastPost *DoublePost  `gorm:"foreignKey:UserID"`
}

type DoublePost struct {
	ID     uint
	UserID uint
}

type ColumnTagUser struct{ ID uint }

type ColumnTagPost struct {
	ID     uint
	UserID uint `gorm:"constraint:OnDelete:CASCADE"`
	User   ColumnTagUser
}

type StrayUser struct{ ID uint }

type StrayPost struct {
	ID     uint
	UserID uint
	User   StrayUser `gorm:"OnDelete:CASCADE"`
}

type SemicolonUser struct{ ID uint }

type SemicolonPost struct {
	ID     uint
	UserID uint
	User   SemicolonUser `gorm:"constraint:OnUpdate:CASCADE;OnDelete:CASCADE"`
}

type NamedUser struct{ ID uint }

type NamedPost struct {
	ID     uint
	UserID uint
	User   NamedUser `gorm:"constraint:fk_of_my_own,onDelete:cascade"`
}

type NullUser struct{ ID uint }

type NullPost struct {
	ID     uint
	UserID *uint
	User   *NullUser `gorm:"constraint:OnUpdate:CASCADE,OnDelete:SET NULL"`
}

type CardUser struct {
	ID         uint
	CreditCard CreditCard `gorm:"foreignKey:Holder;constraint:OnDelete:RESTRICT"`
}

type CreditCard struct {
	Number string `gorm:"primaryKey;size:20"`
	Holder uint
}

type Toy struct {
	ID        uint
	OwnerID   uint
	OwnerType string `gorm:"size:40"`
}

type Dog struct {
	ID   uint
	Toys []Toy `gorm:"polymorphic:Owner;constraint:OnDelete:CASCADE"`
}

type Cat struct {
	ID  uint
	Toy Toy `gorm:"polymorphic:Owner;polymorphicValue:kitten"`
}

type Horse struct {
	ID      uint64
	Saddles []Saddle `gorm:"polymorphicType:Kind;polymorphicId:HolderID;polymorphicValue:h"`
}

type Saddle struct {
	ID       uint
	HolderID int
	Kind     string `gorm:"size:40"`
}

type TagArticle struct {
	ID   uint
	Tags []ArticleTag `gorm:"many2many:article_tags_of_articles"`
}

type ArticleTag struct {
	Name string `gorm:"primaryKey;size:60"`
}

type Student struct {
	ID      uint
	Courses []*Course `gorm:"many2many:StudentCourse;constraint:OnDelete:CASCADE"`
}

type Course struct {
	CourseID uint `gorm:"primaryKey;column:cid"`
}

type Speaker struct {
	ID        uint
	Languages []Language `gorm:"many2many:speaker_languages;constraint:OnDelete:CASCADE"`
}

type Language struct {
	ID       uint
	Speakers []Speaker `gorm:"many2many:speaker_languages;constraint:OnDelete:CASCADE"`
}

type Friend struct {
	ID      uint
	Friends []*Friend `gorm:"many2many:friendships"`
}

type Actor struct {
	ID    uint
	Refer uint    `gorm:"uniqueIndex"`
	Films []*Film `gorm:"many2many:actor_films;foreignKey:Refer;joinForeignKey:actor_refer;references:Code;joinReferences:FilmCode"`
}

type Film struct {
	ID   uint
	Code string `gorm:"size:12;uniqueIndex"`
}

type Node struct {
	ID       uint
	ParentID *uint
	Children []Node `gorm:"foreignKey:ParentID;constraint:OnDelete:CASCADE"`
}

type Employee struct {
	ID        uint
	ManagerID *uint
	Manager   *Employee  `gorm:"constraint:OnDelete:SET NULL"`
	Team      []Employee `gorm:"foreignKey:ManagerID"`
}

type CodeCompany struct {
	ID      uint
	Code    string       `gorm:"size:10;unique"`
	Workers []CodeWorker `gorm:"foreignKey:CompanyCode;references:Code"`
}

type CodeWorker struct {
	ID          uint
	CompanyCode string
}

type OrderHead struct {
	Region string `gorm:"primaryKey;size:8"`
	Number uint64 `gorm:"primaryKey;autoIncrement:false"`
	Lines  []OrderLine
}

type OrderLine struct {
	ID              uint
	OrderHeadRegion string
	OrderHeadNumber uint64
}

type Country struct {
	Code   string `gorm:"primaryKey;size:2"`
	Cities []City
}

type City struct {
	ID          uint
	CountryCode string
}

type HiddenUser struct{ ID uint }

type HiddenPost struct {
	ID      uint
	UserID  uint
	User    HiddenUser `gorm:"-:migration;constraint:OnDelete:CASCADE"`
	Scratch HiddenUser `gorm:"-"`
}

type HUser struct {
	ID    uint
	Posts []HUserPost `gorm:"foreignKey:HUID"`
}

type HUserPost struct {
	ID   uint
	HUID uint
	MUID uint
}

type Desk struct {
	ID      uint
	OwnerID uint
	Owner   DeskOwner `gorm:"belongsTo:Owner;foreignKey:OwnerID"`
}

type DeskOwner struct{ ID uint }

type Account struct {
	ID      uint
	Profile AccountProfile `gorm:"foreignKey:AccountID"`
}

type AccountProfile struct {
	AccountID uint `gorm:"primaryKey"`
	Bio       string
}

type Buyer struct {
	ID    uint
	Deals []Deal `gorm:"constraint:OnDelete:CASCADE"`
}

type Seller struct {
	ID    uint
	Deals []Deal
}

type Deal struct {
	ID       uint
	BuyerID  uint
	SellerID uint
	Buyer    Buyer
	Seller   Seller `gorm:"constraint:OnDelete:CASCADE"`
}

type Planet struct {
	ID         uint
	Continents []Continent `gorm:"constraint:OnDelete:CASCADE"`
}

type Continent struct {
	ID       uint
	PlanetID uint
	Regions  []Region
}

type Region struct {
	ID          uint
	ContinentID uint
}

type Teacher struct {
	ID     uint
	Pupils []Pupil `gorm:"foreignKey:teacher_ref"`
}

type Pupil struct {
	ID         uint
	TeacherRef int64
}

// A text key without a size is varchar(191) where it is the key and longtext
// where it refers to one, which the server refuses.
type Continental struct {
	Code   string `gorm:"primaryKey"`
	States []State
}

type State struct {
	ID              uint
	ContinentalCode string
}

// A key column keeps its size and takes the sign of the key it refers to; the
// server refuses columns of different sizes.
type Wide struct {
	ID      uint
	Narrows []Narrow
}

type Narrow struct {
	ID     uint
	WideID int32
}
