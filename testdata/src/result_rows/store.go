// Package result_rows reads queries into structs that look like models: they are
// places for a result, and no tables stand behind them.
package result_rows

import "gorm.io/gorm"

type Node struct {
	ID   uint
	Name string
}

type Inbound struct {
	ID     uint
	NodeID uint `gorm:"index;not null"`
}

type Peer struct {
	ID     uint
	PeerNo int
}

type Probe struct {
	ID     uint
	PeerID uint `gorm:"index;not null"`
}

// PeerCount has no key and is only ever a place for the result of a query.
type PeerCount struct {
	PeerID uint `gorm:"column:peer_id"`
	Count  int  `gorm:"column:count"`
}

// PeerDay has no key either, and is written as well.
type PeerDay struct {
	PeerID uint `gorm:"column:peer_id;not null;index"`
	Day    int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Node{}, &Inbound{}, &Peer{}, &Probe{}, &PeerDay{})
}

func (n Node) Inbounds(db *gorm.DB) (list []Inbound) {
	db.Where("node_id = ?", n.ID).Find(&list)
	return list
}

func Counts(db *gorm.DB) map[uint]int {
	type nodeCount struct {
		ID     uint
		NodeID uint `gorm:"column:node_id;index;not null"`
		Count  int
	}
	var rows []nodeCount
	db.Table("inbounds").Select("node_id, COUNT(*) AS count").Group("node_id").Scan(&rows)
	counts := map[uint]int{}
	for _, r := range rows {
		var node Node
		db.First(&node, r.NodeID)
		counts[node.ID] = r.Count
	}
	return counts
}

func PeerCounts(db *gorm.DB) (rows []PeerCount) {
	db.Raw("SELECT peer_id, COUNT(*) AS count FROM probes GROUP BY peer_id").Scan(&rows)
	for _, r := range rows {
		var peer Peer
		db.First(&peer, r.PeerID)
	}
	return rows
}

func PeerDays(db *gorm.DB) (rows []PeerDay) {
	db.Model(&PeerDay{}).Select("peer_id, MAX(day) AS day").Group("peer_id").Scan(&rows)
	for _, r := range rows {
		var peer Peer
		db.First(&peer, r.PeerID)
	}
	return rows
}

func DeleteNode(db *gorm.DB, id uint) error {
	return db.Delete(&Node{}, id).Error // program want `leaves orphaned rows in inbounds\.node_id: no foreign key`
}

func DeleteNodeAndInbounds(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("node_id = ?", id).Delete(&Inbound{}).Error; err != nil {
			return err
		}
		return tx.Delete(&Node{}, id).Error
	})
}

func DeletePeer(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("peer_id = ?", id).Delete(&Probe{}).Error; err != nil {
			return err
		}
		return tx.Delete(&Peer{}, id).Error // program want `leaves orphaned rows in peer_days\.peer_id: no foreign key`
	})
}

func DeletePeerWithAll(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("peer_id = ?", id).Delete(&Probe{}).Error; err != nil {
			return err
		}
		if err := tx.Where("peer_id = ?", id).Delete(&PeerDay{}).Error; err != nil {
			return err
		}
		return tx.Delete(&Peer{}, id).Error
	})
}
