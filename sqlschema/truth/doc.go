// Package truth holds tests alone: they compare what package sqlschema and its
// readers say with what a MariaDB server does.
//
//   - Each folder of testdata is a schema in the layout of one migration tool or
//     dump. It is read, and it is loaded into a server; the tables, columns,
//     keys, rules and triggers that were read must be those which the server's
//     information_schema lists. The same is asked of what mariadb-dump writes of
//     the loaded schema.
//   - Each declaration of enforcement_test.go is read, and it is executed with a
//     parent row that is deleted under its child; what the reader says of the
//     key must be what became of the child.
package truth
