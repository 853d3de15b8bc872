package truth

//go:generate go run ./generate cases
