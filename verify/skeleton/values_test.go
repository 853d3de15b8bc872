package skeleton

import "testing"

func TestValues(t *testing.T) {
	for typ, want := range map[string]struct {
		capacity int
		first    string
	}{
		"int(11)":                    {plenty, "1"},
		"bigint(20) unsigned":        {plenty, "1"},
		"tinyint(1)":                 {127, "1"},
		"tinyint(3) unsigned":        {255, "1"},
		"smallint(5) unsigned":       {32767, "1"},
		"decimal(3,2)":               {9, "1"},
		"decimal(10,0)":              {999999, "1"},
		"bit(1)":                     {1, "b'1'"},
		"bit(3)":                     {7, "b'1'"},
		"char(1)":                    {35, "'1'"},
		"varchar(255)":               {plenty, "'1'"},
		"varbinary(2)":               {1295, "'1'"},
		"text":                       {plenty, "'1'"},
		"enum('a','it''s','','x,y')": {4, "1"},
		"enum('''')":                 {1, "1"},
		`enum('\\','b')`:             {2, "1"},
		"set('a','b','c')":           {7, "1"},
		"date":                       {10000, "'2001-01-02'"},
		"datetime(6)":                {plenty, "'2001-01-01 00:00:01'"},
		"timestamp":                  {plenty, "'2001-01-01 00:00:01'"},
		"time":                       {plenty, "'00:00:01'"},
		"year(4)":                    {200, "1902"},
		"uuid":                       {plenty, "'00000000-0000-4000-8000-000000000001'"},
		"inet4":                      {plenty, "'10.0.0.1'"},
		"inet6":                      {plenty, "'fd00::0:1'"},
		"geometry":                   {plenty, ""},
	} {
		v := valuesOf(typ)
		if v.capacity != want.capacity {
			t.Errorf("%s: %d values, want %d", typ, v.capacity, want.capacity)
		}
		n, ok := v.next()
		if ok != (want.first != "") {
			t.Errorf("%s: a value is there: %v", typ, ok)
		} else if ok && v.literal(n) != want.first {
			t.Errorf("%s: %s, want %s", typ, v.literal(n), want.first)
		}
	}
}

// TestJoinedValues: what keys connect takes values that fit into all, each once.
func TestJoinedValues(t *testing.T) {
	a, b, c := valuesOf("varchar(40)"), valuesOf("varchar(1)"), valuesOf("varchar(9)")
	a.join(c)
	b.join(c)
	a.join(b)
	seen := map[string]bool{}
	for i := range 36 {
		v := []*values{a, b, c}[i%3]
		n, ok := v.next()
		if ok != (i < 35) {
			t.Fatalf("value %d is there: %v", i, ok)
		}
		if ok && (seen[v.literal(n)] || len(v.literal(n)) != 3) {
			t.Errorf("value %d is %s", i, v.literal(n))
		}
		if ok {
			seen[v.literal(n)] = true
		}
	}
}
