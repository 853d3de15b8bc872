/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
DROP TABLE IF EXISTS `ar_internal_metadata`;
CREATE TABLE `ar_internal_metadata` (
  `key` varchar(255) COLLATE utf8mb4_unicode_ci NOT NULL,
  `value` varchar(255) COLLATE utf8mb4_unicode_ci DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`key`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
DROP TABLE IF EXISTS `memberships`;
CREATE TABLE `memberships` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `team_id` bigint(20) NOT NULL,
  `person_id` bigint(20) DEFAULT NULL,
  `role` int(11) NOT NULL DEFAULT '0',
  `teamable_type` varchar(255) DEFAULT NULL,
  `teamable_id` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `index_memberships_on_team_id_and_person_id` (`team_id`,`person_id`),
  KEY `index_memberships_on_person_id` (`person_id`),
  KEY `index_memberships_on_teamable` (`teamable_type`,`teamable_id`),
  CONSTRAINT `fk_rails_ae2aedcfaf` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`),
  CONSTRAINT `fk_rails_99326fb65d` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
DROP TABLE IF EXISTS `people`;
CREATE TABLE `people` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `name` varchar(255) DEFAULT NULL,
  `deleted_at` datetime DEFAULT NULL,
  `mentor_id` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `index_people_on_mentor_id` (`mentor_id`),
  CONSTRAINT `fk_rails_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `people` (`id`) ON DELETE SET NULL ON UPDATE CASCADE
) ENGINE=InnoDB;
DROP TABLE IF EXISTS `schema_migrations`;
CREATE TABLE `schema_migrations` (`version` varchar(255) NOT NULL, PRIMARY KEY (`version`)) ENGINE=InnoDB;
DROP TABLE IF EXISTS `teams`;
CREATE TABLE `teams` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `name` varchar(255) DEFAULT NULL,
  `memberships_count` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;
/*!50001 CREATE VIEW `mentors` AS select distinct `p`.`mentor_id` AS `id` from `people` `p` */;
DELIMITER ;;
CREATE TRIGGER `memberships_ad` AFTER DELETE ON `memberships` FOR EACH ROW BEGIN
  UPDATE teams SET memberships_count = memberships_count - 1 WHERE id = OLD.team_id;
END ;;
DELIMITER ;
SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS;

INSERT INTO `schema_migrations` (version) VALUES
('20230102030405'),
('20220102030405');
