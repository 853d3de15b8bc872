package gorm

import "strings"

// Settings are the parts of a gorm struct tag: upper-case keys with their
// values. A key without a value has itself as its value.
type Settings map[string]string

// ParseTag reads the value of a gorm struct tag ("primaryKey;size:36"), or of a
// part of one with a separator of its own, as schema.ParseTagSetting does. A
// backslash before a separator takes away its meaning.
func ParseTag(tag, separator string) Settings {
	settings := Settings{}
	for _, part := range splitTag(tag, separator) {
		key, value, found := strings.Cut(part, ":")
		key = strings.TrimSpace(strings.ToUpper(key))
		switch {
		case found:
			settings[key] = strings.ReplaceAll(value, `\"`, `"`)
		case key != "":
			settings[key] = key
		}
	}
	return settings
}

func splitTag(tag, separator string) []string {
	pieces := strings.Split(tag, separator)
	var parts []string
	for i := 0; i < len(pieces); i++ {
		part := pieces[i]
		for strings.HasSuffix(part, `\`) && i+1 < len(pieces) {
			i++
			part = strings.TrimSuffix(part, `\`) + separator + pieces[i]
		}
		parts = append(parts, part)
	}
	return parts
}

// has reports whether the tag has the key, with any value.
func (s Settings) has(key string) bool {
	_, ok := s[key]
	return ok
}

// is reports whether one of the keys is switched on: present with another
// value than "false".
func (s Settings) is(keys ...string) bool {
	for _, key := range keys {
		if v := s[key]; v != "" && !strings.EqualFold(v, "false") {
			return true
		}
	}
	return false
}

// list gives the comma separated values of a key.
func (s Settings) list(key string) []string {
	v := s[key]
	if v == "" {
		return nil
	}
	values := strings.Split(v, ",")
	for i := range values {
		values[i] = strings.TrimSpace(values[i])
	}
	return values
}
