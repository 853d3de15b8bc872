// Package beego_raw runs texts through beego's ORM.
package beego_raw

import "github.com/beego/beego/v2/client/orm"

func DeleteUser(o orm.Ormer, id int) error {
	_, err := o.Raw("DELETE FROM users WHERE id = ?", id).Exec() // want `CL102: .*posts\.user_id`
	return err
}

func DeleteUserOfNewOrm(id int) error {
	_, err := orm.NewOrm().Raw("DELETE FROM users WHERE id = ?", id).Exec() // want `CL102: .*posts\.user_id`
	return err
}

// DeleteUserAndPosts cleans up; whether in one transaction is not known.
func DeleteUserAndPosts(o orm.Ormer, id int) error {
	if _, err := o.Raw("DELETE FROM posts WHERE user_id = ?", id).Exec(); err != nil {
		return err
	}
	_, err := o.Raw("DELETE FROM users WHERE id = ?", id).Exec()
	return err
}

// DeleteUserAfterOthers cleans up with a list of arguments that is not known.
func DeleteUserAfterOthers(o orm.Ormer, id int, args ...interface{}) error {
	if _, err := o.Raw("DELETE FROM posts WHERE user_id = ?", args...).Exec(); err != nil {
		return err
	}
	_, err := o.Raw("DELETE FROM users WHERE id = ?", id).Exec()
	return err
}

// DeleteUserByModel: what the ORM itself deletes is not read.
func DeleteUserByModel(o orm.Ormer, user interface{}) error {
	_, err := o.Delete(user)
	return err
}

func DeletePosts(o orm.Ormer, user int) error {
	_, err := o.Raw("DELETE FROM posts WHERE user_id = ?", user).Exec()
	return err
}
