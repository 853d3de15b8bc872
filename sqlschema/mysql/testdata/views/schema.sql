-- read as: mysql@8.0 mariadb@10.11
CREATE TABLE t (id INT);
CREATE VIEW plain AS SELECT id FROM t;
CREATE OR REPLACE ALGORITHM=MERGE DEFINER=`root`@`%` SQL SECURITY INVOKER VIEW plain (a) AS SELECT id FROM t WITH CHECK OPTION;
CREATE VIEW gone AS SELECT 1;
ALTER VIEW gone AS SELECT 2;
DROP VIEW IF EXISTS gone, never_there;
-- The two steps of a dump, old and new.
/*!50001 CREATE TABLE `old_style` (`id` tinyint NOT NULL) ENGINE=MyISAM */;
/*!50001 DROP TABLE IF EXISTS `old_style`*/;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `old_style` AS select `t`.`id` AS `id` from `t` */;
/*!50001 CREATE VIEW `new_style` AS SELECT
 1 AS `id`*/;
/*!50001 DROP VIEW IF EXISTS `new_style`*/;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=CURRENT_USER() SQL SECURITY DEFINER */
/*!50001 VIEW `new_style` AS select `t`.`id` AS `id` from `t` */;
