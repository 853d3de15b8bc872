package xormddl

import (
	"xorm.io/builder"
	"xorm.io/xorm"
)

// ByID deletes a user by key whose posts go by CASCADE.
//
//	CREATE TABLE x01_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x01_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x01_user (id) ON DELETE CASCADE);
//	INSERT INTO x01_user (id) VALUES (1), (2);
//	INSERT INTO x01_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ByID(e *xorm.Engine, id int64) error {
	_, err := e.ID(id).Delete(&X01User{})
	return err
}

type X01User struct {
	Id int64
}

type X01Post struct {
	Id     int64
	UserId int64
}

// ByIDRefused deletes a user by key whose posts refuse.
//
//	CREATE TABLE x02_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x02_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x02_user (id));
//	INSERT INTO x02_user (id) VALUES (1), (2);
//	INSERT INTO x02_post VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ByIDRefused(e *xorm.Engine, id int64) error {
	_, err := e.ID(id).Delete(&X02User{})
	return err
}

type X02User struct {
	Id int64
}

type X02Post struct {
	Id     int64
	UserId int64
}

// ByBeanRefused deletes by the key in the bean.
//
//	CREATE TABLE x03_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x03_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x03_user (id));
//	INSERT INTO x03_user (id) VALUES (1), (2);
//	INSERT INTO x03_post VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ByBeanRefused(e *xorm.Engine, id int64) error {
	_, err := e.Delete(&X03User{Id: id})
	return err
}

type X03User struct {
	Id int64
}

type X03Post struct {
	Id     int64
	UserId int64
}

// ByValue gives the bean by value.
//
//	CREATE TABLE x04_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x04_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x04_user (id) ON DELETE CASCADE);
//	INSERT INTO x04_user (id) VALUES (1), (2);
//	INSERT INTO x04_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ByValue(e *xorm.Engine, id int64) error {
	_, err := e.Delete(X04User{Id: id})
	return err
}

type X04User struct {
	Id int64
}

type X04Post struct {
	Id     int64
	UserId int64
}

// ByCondition deletes by a text, and the posts lose their user.
//
//	CREATE TABLE x05_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x05_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x05_user (id) ON DELETE SET NULL);
//	INSERT INTO x05_user (id) VALUES (1), (2);
//	INSERT INTO x05_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ByCondition(e *xorm.Engine, id int64) error {
	_, err := e.Where("id = ?", id).Delete(new(X05User))
	return err
}

type X05User struct {
	Id int64
}

type X05Post struct {
	Id     int64
	UserId int64
}

// ByTableNameRefused names the table instead of a bean.
//
//	CREATE TABLE x06_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x06_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x06_user (id));
//	INSERT INTO x06_user (id) VALUES (1), (2);
//	INSERT INTO x06_post VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ByTableNameRefused(e *xorm.Engine, id int64) error {
	_, err := e.Table("x06_user").Where("id = ?", id).Delete()
	return err
}

type X06User struct {
	Id int64
}

type X06Post struct {
	Id     int64
	UserId int64
}

// ByList deletes by a list of keys.
//
//	CREATE TABLE x07_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x07_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x07_user (id) ON DELETE CASCADE);
//	INSERT INTO x07_user (id) VALUES (1), (2);
//	INSERT INTO x07_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ByList(e *xorm.Engine, id int64) error {
	_, err := e.In("id", []int64{id}).Delete(&X07User{})
	return err
}

type X07User struct {
	Id int64
}

type X07Post struct {
	Id     int64
	UserId int64
}

// ByEqRefused deletes by a condition of the builder.
//
//	CREATE TABLE x08_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x08_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x08_user (id));
//	INSERT INTO x08_user (id) VALUES (1), (2);
//	INSERT INTO x08_post VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ByEqRefused(e *xorm.Engine, id int64) error {
	_, err := e.Where(builder.Eq{"id": id}).Delete(&X08User{})
	return err
}

type X08User struct {
	Id int64
}

type X08Post struct {
	Id     int64
	UserId int64
}

// SecondBeanIgnored gives two beans, of which xorm looks at the first.
//
//	CREATE TABLE x09_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x09_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x09_user (id));
//	INSERT INTO x09_user (id) VALUES (1), (2);
//	INSERT INTO x09_post VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SecondBeanIgnored(e *xorm.Engine, id int64) error {
	_, err := e.Delete(&X09User{Id: id}, &X09Post{UserId: id})
	return err
}

type X09User struct {
	Id int64
}

type X09Post struct {
	Id     int64
	UserId int64
}

// ByTextRefused deletes by SQL.
//
//	CREATE TABLE x10_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x10_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x10_user (id));
//	INSERT INTO x10_user (id) VALUES (1), (2);
//	INSERT INTO x10_post VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ByTextRefused(e *xorm.Engine, id int64) error {
	_, err := e.Exec("DELETE FROM x10_user WHERE id = ?", id)
	return err
}

type X10User struct {
	Id int64
}

type X10Post struct {
	Id     int64
	UserId int64
}

// ByBuilder deletes by a statement of the builder.
//
//	CREATE TABLE x11_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x11_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x11_user (id) ON DELETE CASCADE);
//	INSERT INTO x11_user (id) VALUES (1), (2);
//	INSERT INTO x11_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ByBuilder(e *xorm.Engine, id int64) error {
	_, err := e.Exec(builder.Delete(builder.Eq{"id": id}).From("x11_user"))
	return err
}

type X11User struct {
	Id int64
}

type X11Post struct {
	Id     int64
	UserId int64
}

// ByQueryRefused deletes by SQL that is run as a query.
//
//	CREATE TABLE x12_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x12_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x12_user (id));
//	INSERT INTO x12_user (id) VALUES (1), (2);
//	INSERT INTO x12_post VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ByQueryRefused(e *xorm.Engine, id int64) error {
	_, err := e.Query("DELETE FROM x12_user WHERE id = ?", id)
	return err
}

type X12User struct {
	Id int64
}

type X12Post struct {
	Id     int64
	UserId int64
}

// StepByStep adds the condition to the session first.
//
//	CREATE TABLE x13_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x13_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x13_user (id) ON DELETE CASCADE);
//	INSERT INTO x13_user (id) VALUES (1), (2);
//	INSERT INTO x13_post VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) StepByStep(e *xorm.Engine, id int64) error {
	s := e.NewSession()
	defer s.Close()
	s.Where("id = ?", id)
	_, err := s.Delete(&X13User{})
	return err
}

type X13User struct {
	Id int64
}

type X13Post struct {
	Id     int64
	UserId int64
}

// TruncateRefused truncates by condition, which deletes.
//
//	CREATE TABLE x14_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x14_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x14_user (id));
//	INSERT INTO x14_user (id) VALUES (1), (2);
//	INSERT INTO x14_post VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TruncateRefused(e *xorm.Engine, id int64) error {
	_, err := e.Where("id = ?", id).Truncate(new(X14User))
	return err
}

type X14User struct {
	Id int64
}

type X14Post struct {
	Id     int64
	UserId int64
}

// Orphaned deletes a user whose posts no foreign key guards.
//
//	CREATE TABLE x15_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x15_post (id BIGINT PRIMARY KEY, user_id BIGINT);
//	INSERT INTO x15_user (id) VALUES (1), (2);
//	INSERT INTO x15_post VALUES (10, 1), (20, 2);
//
// Relation: x15_post.user_id -> x15_user.id
// Reality: orphaned
func (Cases) Orphaned(e *xorm.Engine, id int64) error {
	_, err := e.ID(id).Delete(&X15User{})
	return err
}

type X15User struct {
	Id int64
}

type X15Post struct {
	Id     int64
	UserId int64
}

// NoCondition gives an empty bean: xorm refuses.
//
//	CREATE TABLE x16_user (id BIGINT PRIMARY KEY);
//	CREATE TABLE x16_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x16_user (id));
//	INSERT INTO x16_user (id) VALUES (1), (2);
//	INSERT INTO x16_post VALUES (10, 1), (20, 2);
//
// Unknown: the delete never runs, so no table is named
// Reality: kept
func (Cases) NoCondition(e *xorm.Engine, id int64) error {
	_, err := e.Delete(&X16User{})
	return err
}

type X16User struct {
	Id int64
}

type X16Post struct {
	Id     int64
	UserId int64
}

// FlagIsNoCondition gives a bean with nothing but a flag: xorm refuses.
//
//	CREATE TABLE x17_user (id BIGINT PRIMARY KEY, ok TINYINT(1) NOT NULL DEFAULT 0);
//	CREATE TABLE x17_post (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES x17_user (id));
//	INSERT INTO x17_user (id) VALUES (1), (2);
//	INSERT INTO x17_post VALUES (10, 1), (20, 2);
//
// Unknown: the delete never runs, so no table is named
// Reality: kept
func (Cases) FlagIsNoCondition(e *xorm.Engine, id int64) error {
	_, err := e.Delete(&X17User{Ok: true})
	return err
}

type X17User struct {
	Id int64
	Ok bool
}

type X17Post struct {
	Id     int64
	UserId int64
}
