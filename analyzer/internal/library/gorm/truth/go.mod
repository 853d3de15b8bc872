module github.com/cascadelint/cascadelint/analyzer/internal/library/gorm/truth

go 1.26.0

require (
	github.com/cascadelint/cascadelint v0.0.0
	github.com/google/go-cmp v0.7.0
	golang.org/x/tools v0.52.0
	gorm.io/gorm v1.31.2
)

require (
	github.com/jinzhu/inflection v1.0.0 // indirect
	github.com/jinzhu/now v1.1.5 // indirect
	golang.org/x/mod v0.42.0 // indirect
	golang.org/x/sync v0.24.0 // indirect
	golang.org/x/text v0.20.0 // indirect
)

replace github.com/cascadelint/cascadelint => ../../../../..
