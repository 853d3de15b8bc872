// Package mysql stands in for the driver.
package mysql
