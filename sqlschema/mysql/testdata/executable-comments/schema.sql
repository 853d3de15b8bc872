/*M!999999\- enable the sandbox mode */ 
-- read as: mysql@5.7 mysql@8.0 mysql mariadb@10.4 mariadb@11.8 mariadb tidb@8.5
/*!40101 SET NAMES utf8mb4 */;
/*!999999 THIS IS NOTHING */;
CREATE TABLE t (
  id INT,
  all_of_them INT /*!40000 NOT NULL */,
  of_80 INT /*!80000 NOT NULL */,
  of_100400 INT /*!100400 NOT NULL */,
  of_m_110000 INT /*M!110000 NOT NULL */,
  of_m INT /*M! NOT NULL */,
  unversioned INT /*! NOT NULL */,
  plain INT /* NOT NULL */,
  nested INT /*!40000 NOT /* a comment */ NULL */,
  nested_not_taken INT /*!99999 NOT /* a comment */ NULL */
) /*!50700 ENGINE=MyISAM */ /*!80016 DEFAULT ENCRYPTION='N' */;
