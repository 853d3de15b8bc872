package connect

import (
	"fmt"
	"os"
	"strings"

	"github.com/go-sql-driver/mysql"
)

// fromFile reads the options of the client programs from the sections [client],
// [client-mariadb] and [cascadelint], the last setting first (MySQL Reference
// Manual, "Using Option Files"). Options for other things are passed over.
func fromFile(file string) (*Target, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read the option file: %w", err)
	}
	options, err := readOptions(file, string(text))
	if err != nil {
		return nil, err
	}
	cfg := mysql.NewConfig()
	cfg.User, cfg.Passwd, cfg.DBName = options["user"], options["password"], options["database"]
	host, port := options["host"], options["port"]
	switch socket := options["socket"]; {
	case socket != "" && (host == "" || host == "localhost"):
		cfg.Net, cfg.Addr = "unix", socket
	default:
		if host == "" {
			host = "127.0.0.1"
		}
		if port == "" {
			port = "3306"
		}
		cfg.Net, cfg.Addr = "tcp", host+":"+port
	}
	switch strings.ToUpper(options["ssl-mode"]) {
	case "", "DISABLED":
	case "PREFERRED":
		cfg.TLSConfig = "preferred"
	case "REQUIRED":
		cfg.TLSConfig = "skip-verify"
	default: // VERIFY_CA, VERIFY_IDENTITY
		cfg.TLSConfig = "true"
	}
	if cfg.User == "" {
		cfg.User = os.Getenv("USER")
	}
	if cfg.DBName == "" {
		return nil, fmt.Errorf("%s names no database: add a line database=NAME below [client] or [cascadelint], or give --dsn", file)
	}
	return target(cfg, file)
}

// readOptions reads an option file's sections for clients.
func readOptions(file, text string) (map[string]string, error) {
	out := map[string]string{}
	wanted := false
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#' || line[0] == ';' || line[0] == '!':
			continue
		case line[0] == '[':
			name, _, closed := strings.Cut(line[1:], "]")
			if !closed {
				return nil, fmt.Errorf("%s:%d: a section's name ends with ]", file, i+1)
			}
			wanted = name == "client" || name == "client-mariadb" || name == "cascadelint"
			continue
		case !wanted:
			continue
		}
		name, value, _ := strings.Cut(line, "=")
		name = strings.ReplaceAll(strings.TrimSpace(name), "_", "-")
		out[name] = optionValue(strings.TrimSpace(value))
	}
	return out, nil
}

// optionValue takes quotes, a comment behind the value and escapes away.
func optionValue(v string) string {
	if len(v) > 1 && (v[0] == '"' || v[0] == '\'') {
		if end := strings.LastIndexByte(v, v[0]); end > 0 {
			return unescape(v[1:end])
		}
	}
	if i := strings.Index(v, " #"); i >= 0 {
		v = strings.TrimSpace(v[:i])
	}
	return unescape(v)
}

func unescape(v string) string {
	return strings.NewReplacer(`\\`, `\`, `\s`, " ", `\n`, "\n", `\t`, "\t", `\r`, "\r", `\b`, "\b").Replace(v)
}
