// Package fixes holds the suggested fixes against reality: each is applied to
// the code, compiled, linted again and run on a MariaDB server.
package fixes
