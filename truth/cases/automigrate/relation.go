package automigrate

import "gorm.io/gorm"

// HasOne deletes a user whose profile goes along.
//
//	INSERT INTO a01_users (id) VALUES (1), (2);
//	INSERT INTO a01_profiles (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) HasOne(db *gorm.DB, id uint) error { return db.Delete(&A01User{}, id).Error }

type A01User struct {
	ID      uint
	Profile A01Profile `gorm:"foreignKey:UserID;constraint:OnDelete:CASCADE"`
}

type A01Profile struct {
	ID     uint
	UserID uint
}

// HasOneMigrate makes the tables of HasOne.
func (Cases) HasOneMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A01User{}, &A01Profile{})
}

// HasOneRefused deletes a user whose profile refuses.
//
//	INSERT INTO a02_users (id) VALUES (1), (2);
//	INSERT INTO a02_profiles (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) HasOneRefused(db *gorm.DB, id uint) error { return db.Delete(&A02User{}, id).Error }

type A02User struct {
	ID      uint
	Profile *A02Profile `gorm:"foreignKey:UserID"`
}

type A02Profile struct {
	ID     uint
	UserID uint
}

// HasOneRefusedMigrate makes the tables of HasOneRefused.
func (Cases) HasOneRefusedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A02User{}, &A02Profile{})
}

// HasOneSelected takes the profile along.
//
//	INSERT INTO a03_users (id) VALUES (1), (2);
//	INSERT INTO a03_profiles (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) HasOneSelected(db *gorm.DB, id uint) error {
	return db.Select("Profile").Delete(&A03User{ID: id}).Error
}

type A03User struct {
	ID      uint
	Profile A03Profile `gorm:"foreignKey:UserID"`
}

type A03Profile struct {
	ID     uint
	UserID uint
}

// HasOneSelectedMigrate makes the tables of HasOneSelected.
func (Cases) HasOneSelectedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A03User{}, &A03Profile{})
}

// BelongsToCascade deletes a user whose posts say that they go along.
//
//	INSERT INTO a04_users (id) VALUES (1), (2);
//	INSERT INTO a04_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) BelongsToCascade(db *gorm.DB, id uint) error { return db.Delete(&A04User{ID: id}).Error }

type A04User struct{ ID uint }

type A04Post struct {
	ID     uint
	UserID uint
	User   A04User `gorm:"constraint:OnDelete:CASCADE"`
}

// BelongsToCascadeMigrate makes the tables of BelongsToCascade.
func (Cases) BelongsToCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A04User{}, &A04Post{})
}

// BelongsToRefused deletes a user whose posts say nothing.
//
//	INSERT INTO a05_users (id) VALUES (1), (2);
//	INSERT INTO a05_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) BelongsToRefused(db *gorm.DB, id uint) error { return db.Delete(&A05User{ID: id}).Error }

type A05User struct{ ID uint }

type A05Post struct {
	ID     uint
	UserID uint
	User   A05User
}

// BelongsToRefusedMigrate makes the tables of BelongsToRefused.
func (Cases) BelongsToRefusedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A05User{}, &A05Post{})
}

// BelongsToSetNull deletes a user whose posts stay without an owner.
//
//	INSERT INTO a06_users (id) VALUES (1), (2);
//	INSERT INTO a06_posts (id, owner_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) BelongsToSetNull(db *gorm.DB, id uint) error { return db.Delete(&A06User{ID: id}).Error }

type A06User struct{ ID uint }

type A06Post struct {
	ID      uint
	OwnerID *uint
	Owner   *A06User `gorm:"constraint:OnUpdate:CASCADE,OnDelete:SET NULL"`
}

// BelongsToSetNullMigrate makes the tables of BelongsToSetNull.
func (Cases) BelongsToSetNullMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A06User{}, &A06Post{})
}

// LeafPost deletes a post, to which nothing refers.
//
//	INSERT INTO a07_users (id) VALUES (1), (2);
//	INSERT INTO a07_posts (id, user_id) VALUES (1, 1), (2, 2);
//
// Deletes: a07_posts WHERE id = 1
// Reality: ok
func (Cases) LeafPost(db *gorm.DB, id uint) error {
	return db.Select("User").Delete(&A07Post{ID: id}).Error
}

type A07User struct{ ID uint }

type A07Post struct {
	ID     uint
	UserID uint
	User   A07User
}

// LeafPostMigrate makes the tables of LeafPost.
func (Cases) LeafPostMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A07User{}, &A07Post{})
}

// ManyToManyRefused deletes a user with entries in a join table.
//
//	INSERT INTO a08_users (id) VALUES (1), (2);
//	INSERT INTO a08_langs (id) VALUES (1), (2);
//	INSERT INTO a08_speaks (a08_user_id, a08_lang_id) VALUES (1, 1), (1, 2), (2, 2);
//
// Reality: refused
func (Cases) ManyToManyRefused(db *gorm.DB, id uint) error { return db.Delete(&A08User{ID: id}).Error }

type A08User struct {
	ID    uint
	Langs []A08Lang `gorm:"many2many:a08_speaks"`
}

type A08Lang struct{ ID uint }

// ManyToManyRefusedMigrate makes the tables of ManyToManyRefused.
func (Cases) ManyToManyRefusedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A08User{}, &A08Lang{})
}

// ManyToManyCascade deletes a user whose entries go along.
//
//	INSERT INTO a09_users (id) VALUES (1), (2);
//	INSERT INTO a09_langs (id) VALUES (1), (2);
//	INSERT INTO a09_speaks (a09_user_id, a09_lang_id) VALUES (1, 1), (1, 2), (2, 2);
//
// Reality: ok
func (Cases) ManyToManyCascade(db *gorm.DB, id uint) error { return db.Delete(&A09User{ID: id}).Error }

type A09User struct {
	ID    uint
	Langs []A09Lang `gorm:"many2many:a09_speaks;constraint:OnDelete:CASCADE"`
}

type A09Lang struct{ ID uint }

// ManyToManyCascadeMigrate makes the tables of ManyToManyCascade.
func (Cases) ManyToManyCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A09User{}, &A09Lang{})
}

// ManyToManySelected takes the entries along.
//
//	INSERT INTO a10_users (id) VALUES (1), (2);
//	INSERT INTO a10_langs (id) VALUES (1), (2);
//	INSERT INTO a10_speaks (a10_user_id, a10_lang_id) VALUES (1, 1), (1, 2), (2, 2);
//
// Reality: ok
func (Cases) ManyToManySelected(db *gorm.DB, id uint) error {
	return db.Select("Langs").Delete(&A10User{ID: id}).Error
}

type A10User struct {
	ID    uint
	Langs []A10Lang `gorm:"many2many:a10_speaks"`
}

type A10Lang struct{ ID uint }

// ManyToManySelectedMigrate makes the tables of ManyToManySelected.
func (Cases) ManyToManySelectedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A10User{}, &A10Lang{})
}

// ManyToManySelectedWithoutKey selects the entries of a value without a key.
//
//	INSERT INTO a11_users (id) VALUES (1), (2);
//	INSERT INTO a11_langs (id) VALUES (1), (2);
//	INSERT INTO a11_speaks (a11_user_id, a11_lang_id) VALUES (1, 1), (1, 2), (2, 2);
//
// Reality: refused
func (Cases) ManyToManySelectedWithoutKey(db *gorm.DB, id uint) error {
	return db.Select("Langs").Delete(&A11User{}, id).Error
}

type A11User struct {
	ID    uint
	Langs []A11Lang `gorm:"many2many:a11_speaks"`
}

type A11Lang struct{ ID uint }

// ManyToManySelectedWithoutKeyMigrate makes the tables of ManyToManySelectedWithoutKey.
func (Cases) ManyToManySelectedWithoutKeyMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A11User{}, &A11Lang{})
}

// ManyToManyCleared clears the association first.
//
//	INSERT INTO a12_users (id) VALUES (1), (2);
//	INSERT INTO a12_langs (id) VALUES (1), (2);
//	INSERT INTO a12_speaks (a12_user_id, a12_lang_id) VALUES (1, 1), (1, 2), (2, 2);
//
// Reality: ok
func (Cases) ManyToManyCleared(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		user := A12User{ID: id}
		if err := tx.Model(&user).Association("Langs").Clear(); err != nil {
			return err
		}
		return tx.Delete(&user).Error
	})
}

type A12User struct {
	ID    uint
	Langs []A12Lang `gorm:"many2many:a12_speaks"`
}

type A12Lang struct{ ID uint }

// ManyToManyClearedMigrate makes the tables of ManyToManyCleared.
func (Cases) ManyToManyClearedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A12User{}, &A12Lang{})
}

// ManyToManyOtherSide deletes a language that users speak.
//
//	INSERT INTO a13_langs (id) VALUES (1), (2);
//	INSERT INTO a13_users (id) VALUES (1), (2);
//	INSERT INTO a13_speaks (a13_user_id, a13_lang_id) VALUES (1, 1), (1, 2), (2, 2);
//
// Reality: refused
func (Cases) ManyToManyOtherSide(db *gorm.DB, id uint) error { return db.Delete(&A13Lang{}, id).Error }

type A13User struct {
	ID    uint
	Langs []A13Lang `gorm:"many2many:a13_speaks"`
}

type A13Lang struct{ ID uint }

// ManyToManyOtherSideMigrate makes the tables of ManyToManyOtherSide.
func (Cases) ManyToManyOtherSideMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A13User{}, &A13Lang{})
}

// Polymorphic deletes a user whose toys no foreign key can hold.
//
//	INSERT INTO a14_users (id) VALUES (1), (2);
//	INSERT INTO a14_toys (id, owner_id, owner_type) VALUES (10, 1, 'a14_users'), (20, 2, 'a14_users');
//
// Implied: a14_toys.owner_id -> a14_users.id WHERE owner_type = 'a14_users'
// Reality: orphaned
func (Cases) Polymorphic(db *gorm.DB, id uint) error { return db.Delete(&A14User{}, id).Error }

type A14User struct {
	ID   uint
	Toys []A14Toy `gorm:"polymorphic:Owner"`
}

type A14Toy struct {
	ID        uint
	OwnerID   uint
	OwnerType string `gorm:"size:40"`
}

// PolymorphicMigrate makes the tables of Polymorphic.
func (Cases) PolymorphicMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A14User{}, &A14Toy{})
}

// PolymorphicTagged writes a constraint that no foreign key comes from.
//
//	INSERT INTO a15_users (id) VALUES (1), (2);
//	INSERT INTO a15_toys (id, owner_id, owner_type) VALUES (10, 1, 'person'), (20, 2, 'person');
//
// Implied: a15_toys.owner_id -> a15_users.id WHERE owner_type = 'person'
// Reality: orphaned
func (Cases) PolymorphicTagged(db *gorm.DB, id uint) error { return db.Delete(&A15User{ID: id}).Error }

type A15User struct {
	ID   uint
	Toys []A15Toy `gorm:"polymorphic:Owner;polymorphicValue:person;constraint:OnDelete:CASCADE"`
}

type A15Toy struct {
	ID        uint
	OwnerID   uint
	OwnerType string `gorm:"size:40"`
}

// PolymorphicTaggedMigrate makes the tables of PolymorphicTagged.
func (Cases) PolymorphicTaggedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A15User{}, &A15Toy{})
}

// PolymorphicSelected takes the toys along.
//
//	INSERT INTO a16_users (id) VALUES (1), (2);
//	INSERT INTO a16_toys (id, owner_id, owner_type) VALUES (10, 1, 'a16_users'), (20, 2, 'a16_users');
//
// Implied: a16_toys.owner_id -> a16_users.id WHERE owner_type = 'a16_users'
// Reality: ok
func (Cases) PolymorphicSelected(db *gorm.DB, id uint) error {
	return db.Select("Toys").Delete(&A16User{ID: id}).Error
}

type A16User struct {
	ID   uint
	Toys []A16Toy `gorm:"polymorphic:Owner"`
}

type A16Toy struct {
	ID        uint
	OwnerID   uint
	OwnerType string `gorm:"size:40"`
}

// PolymorphicSelectedMigrate makes the tables of PolymorphicSelected.
func (Cases) PolymorphicSelectedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A16User{}, &A16Toy{})
}

// PolymorphicCleaned deletes the toys of this type of owner first.
//
//	INSERT INTO a17_users (id) VALUES (1), (2);
//	INSERT INTO a17_toys (id, owner_id, owner_type) VALUES (10, 1, 'a17_users'), (20, 2, 'a17_users');
//
// Implied: a17_toys.owner_id -> a17_users.id WHERE owner_type = 'a17_users'
// Reality: ok
func (Cases) PolymorphicCleaned(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("owner_id = ? AND owner_type = ?", id, "a17_users").Delete(&A17Toy{}).Error; err != nil {
			return err
		}
		return tx.Delete(&A17User{}, id).Error
	})
}

type A17User struct {
	ID   uint
	Toys []A17Toy `gorm:"polymorphic:Owner"`
}

type A17Toy struct {
	ID        uint
	OwnerID   uint
	OwnerType string `gorm:"size:40"`
}

// PolymorphicCleanedMigrate makes the tables of PolymorphicCleaned.
func (Cases) PolymorphicCleanedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A17User{}, &A17Toy{})
}

// TreeRefused deletes an employee who leads others.
//
//	INSERT INTO a18_emps (id, manager_id) VALUES (1, NULL), (10, 1), (100, 10);
//
// Reality: refused
func (Cases) TreeRefused(db *gorm.DB, id uint) error { return db.Delete(&A18Emp{}, id).Error }

type A18Emp struct {
	ID        uint
	ManagerID *uint
	Team      []A18Emp `gorm:"foreignKey:ManagerID"`
}

// TreeRefusedMigrate makes the table of TreeRefused.
func (Cases) TreeRefusedMigrate(db *gorm.DB, _ uint) error { return db.AutoMigrate(&A18Emp{}) }

// TreeSetNull deletes an employee; those led by them are led by nobody.
//
//	INSERT INTO a19_emps (id, manager_id) VALUES (1, NULL), (10, 1), (100, 10);
//
// Reality: ok
func (Cases) TreeSetNull(db *gorm.DB, id uint) error { return db.Delete(&A19Emp{}, id).Error }

type A19Emp struct {
	ID        uint
	ManagerID *uint
	Manager   *A19Emp `gorm:"constraint:OnDelete:SET NULL"`
}

// TreeSetNullMigrate makes the table of TreeSetNull.
func (Cases) TreeSetNullMigrate(db *gorm.DB, _ uint) error { return db.AutoMigrate(&A19Emp{}) }

// TreeSelected takes the team along, one level deep, and the next level refuses.
//
//	INSERT INTO a20_emps (id, manager_id) VALUES (1, NULL), (10, 1), (100, 10);
//
// Reality: refused
func (Cases) TreeSelected(db *gorm.DB, id uint) error {
	return db.Select("Team").Delete(&A20Emp{ID: id}).Error
}

type A20Emp struct {
	ID        uint
	ManagerID *uint
	Team      []A20Emp `gorm:"foreignKey:ManagerID"`
}

// TreeSelectedMigrate makes the table of TreeSelected.
func (Cases) TreeSelectedMigrate(db *gorm.DB, _ uint) error { return db.AutoMigrate(&A20Emp{}) }

// Composite deletes an order with a key of two columns, with its items.
//
//	INSERT INTO a21_orders (tenant, number) VALUES (1, 1), (1, 2);
//	INSERT INTO a21_items (id, order_tenant, order_number) VALUES (10, 1, 1), (20, 1, 2);
//
// Deletes: a21_orders WHERE number = 1
// Reality: ok
func (Cases) Composite(db *gorm.DB, id uint) error {
	return db.Select("Items").Delete(&A21Order{Tenant: 1, Number: id}).Error
}

type A21Order struct {
	Tenant uint      `gorm:"primaryKey;autoIncrement:false"`
	Number uint      `gorm:"primaryKey;autoIncrement:false"`
	Items  []A21Item `gorm:"foreignKey:OrderTenant,OrderNumber;references:Tenant,Number"`
}

type A21Item struct {
	ID          uint
	OrderTenant uint
	OrderNumber uint
}

// CompositeMigrate makes the tables of Composite.
func (Cases) CompositeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A21Order{}, &A21Item{})
}

// CompositeRefused deletes such an order and forgets its items.
//
//	INSERT INTO a22_orders (tenant, number) VALUES (1, 1), (1, 2);
//	INSERT INTO a22_items (id, order_tenant, order_number) VALUES (10, 1, 1), (20, 1, 2);
//
// Deletes: a22_orders WHERE number = 1
// Reality: refused
func (Cases) CompositeRefused(db *gorm.DB, id uint) error {
	return db.Delete(&A22Order{Tenant: 1, Number: id}).Error
}

type A22Order struct {
	Tenant uint      `gorm:"primaryKey;autoIncrement:false"`
	Number uint      `gorm:"primaryKey;autoIncrement:false"`
	Items  []A22Item `gorm:"foreignKey:OrderTenant,OrderNumber;references:Tenant,Number"`
}

type A22Item struct {
	ID          uint
	OrderTenant uint
	OrderNumber uint
}

// CompositeRefusedMigrate makes the tables of CompositeRefused.
func (Cases) CompositeRefusedMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&A22Order{}, &A22Item{})
}
