// Package truth compares what the package above says of GORM with GORM itself:
// names by the thousand, the tables, columns and relations of a corpus of
// models, and the tables and foreign keys that AutoMigrate creates for them on a
// real MariaDB. It is a module of its own, so that the linter does not depend on
// an ORM.
package truth
