module github.com/cascadelint/cascadelint/enginetruth

go 1.26.0

require (
	github.com/cascadelint/cascadelint v0.0.0
	github.com/go-sql-driver/mysql v1.10.1
	github.com/google/go-cmp v0.7.0
	github.com/jackc/pgx/v5 v5.12.0
	modernc.org/sqlite v1.61.1
)

replace github.com/cascadelint/cascadelint => ../
