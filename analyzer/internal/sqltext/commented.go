package sqltext

import (
	"go/constant"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// commented gives the text that a call of fmt.Sprintf puts behind or before a
// comment and leaves alone otherwise, nil where it does more: tracers name the
// request or the caller in the statement ("/* 4711 */ DELETE …"). What the comment's
// values are makes no difference.
func commented(c *ssa.CallCommon) ssa.Value {
	if calleeName(c) != "fmt.Sprintf" || len(c.Args) != 2 {
		return nil
	}
	k, ok := c.Args[0].(*ssa.Const)
	if !ok || k.Value == nil || k.Value.Kind() != constant.String {
		return nil
	}
	format := constant.StringVal(k.Value)
	if strings.Contains(format, "%%") || strings.Contains(format, "%[") {
		return nil
	}
	before, verbs := "", 0
	for {
		begin := strings.Index(format, "/*")
		if begin < 0 {
			break
		}
		end := strings.Index(format[begin:], "*/")
		if end < 0 {
			return nil
		}
		if !strings.Contains(before+format[:begin], "%") {
			verbs += strings.Count(format[begin:begin+end], "%")
		}
		before += format[:begin]
		format = format[begin+end+len("*/"):]
	}
	if strings.TrimSpace(before+format) != "%s" {
		return nil
	}
	values, ok := variadic(c.Args[1])
	if !ok || verbs >= len(values) {
		return nil
	}
	if made, ok := values[verbs].(*ssa.MakeInterface); ok {
		return made.X
	}
	return values[verbs]
}
