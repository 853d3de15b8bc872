package keyflow

type Base struct{ ID int }

type User struct {
	Base
	Name   string
	BossID int
}

type Post struct {
	UserID  int
	Ref     *int
	OwnerID int64
	Title   string
	NextID  int
}

func literal(u *User) Post { return Post{UserID: u.ID, Title: u.Name, OwnerID: int64(u.ID)} }

func assigned(u User, p *Post) {
	p.UserID = u.BossID
	p.Ref = &u.ID
	p.NextID = p.UserID
	id := u.ID
	p.OwnerID = int64(id)
}

var made = func(u User) Post { return Post{UserID: (u.ID)} }

func positional(u User) Post { return Post{u.ID, nil, 0, "", 0} }

func call(u User) Post { return Post{UserID: number(u.ID)} }

func number(i int) int { return i }
